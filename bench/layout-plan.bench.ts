import { elementKinds, type PageLayout } from '../src/ports/page-layout.ts'
import { planScore } from '../src/sound/plan-score.ts'
import { seededRandom } from '../src/sound/seeded-random.ts'
import { atMost, type Bench } from './bench-row.ts'
import { sideBySide } from './timing.ts'

const sizes = [
  { count: 5_000, bound: 25 },
  { count: 50_000, bound: 9 },
]

/** Planning how a page sounds, at the size of usual pages and of the largest. */
const layoutPlan: Bench = async () =>
  sizes.map(({ count, bound }) => {
    const layout = randomLayout(count)
    const times = sideBySide(
      40,
      () => planScore(layout).score.notes.length,
      () => layout.elements.reduce((sum, { box }) => sum + box.width * box.height, 0),
    )
    return {
      name: `layout plan of ${count.toLocaleString('en')} elements`,
      unit: 'ms',
      ...times,
      against: 'loop over the boxes',
      goal: atMost(bound),
    }
  })

export default layoutPlan

function randomLayout(count: number): PageLayout {
  const random = seededRandom(count)
  const viewport = { width: 1280, height: 800 }
  const elements = Array.from({ length: count }, () => {
    const x = random() * viewport.width
    const y = random() * viewport.height
    const width = Math.min(viewport.width - x, 1 + random() * 400)
    const height = Math.min(viewport.height - y, 1 + random() * 60)
    const kind = elementKinds[Math.floor(random() * elementKinds.length)] ?? 'text'
    return { kind, box: { x, y, width, height } }
  })
  return { viewport, elements }
}
