import { seededRandom } from '../../src/sound/seeded-random.ts'
import { runMany, runSteps } from './drive-panel.ts'
import { growthRows } from './growth.ts'
import type { Soak } from './soak-row.ts'
import { drawAll, tidyUp } from './work-long.ts'
import { type AllLeft, openWorkplace, type Workplace } from './workplace.ts'

const tabs = 10
/** What moves in a minute, for an hour. */
const movesAMinute = 40
const minutes = 60
/** The first of them warm up. */
const warmUp = 10

/** An hour's worth of what is followed, as fast as it is told: the focus and the pointer move, pages change, tabs come in front. */
const followingSoak: Soak = async ({ seed, tell }) => {
  const place = await openWorkplace({ tabs, size: { sections: 6, buttons: 4 } })
  try {
    const random = seededRandom(seed)
    const pick = (below: number) => Math.floor(random() * below)
    await runSteps(place.panel, ['follow on', 'tab 1'])
    await runMany(place.panel, drawAll)
    let warm = await tidyLeft(place)
    for (let minute = 1; minute <= minutes; minute += 1) {
      await moveAbout(place, pick)
      if (minute === warmUp) warm = await tidyLeft(place)
      if (minute % warmUp === 0) tell(`${minute} minutes`)
    }
    const after = await tidyLeft(place)
    const came = await runSteps(place.panel, ['follow off'])
    const off = await place.left()
    const count = minutes * movesAMinute
    return [
      ...growthRows(count, 'an hour’s moves followed', warm, after),
      {
        test: 'following is turned off again',
        count: 1,
        happened: `ports open in the panel: ${after.panel.ports} while it follows, ${off.panel.ports} behind it`,
        held:
          came.every(({ status }) => status === 'done') && after.panel.ports === 1 && off.panel.ports === 0,
      },
    ]
  } finally {
    await place.close()
  }
}

export default followingSoak

/** Every page has its focus on a link: a heading would have a mark, which listens. */
async function tidyLeft(place: Workplace): Promise<AllLeft> {
  for (const _ of place.pages) await runSteps(place.panel, ['next tab', 'next link'])
  await runMany(place.panel, tidyUp())
  return place.left(true)
}

/** A minute of somebody who looks around, and of pages that change meanwhile. */
async function moveAbout({ panel, pages }: Workplace, pick: (below: number) => number): Promise<void> {
  const tab = 1 + pick(tabs)
  await runSteps(panel, [
    `tab ${tab}`,
    ...Array.from({ length: 8 }, () => (pick(2) === 0 ? 'next link' : 'next heading')),
  ])
  const page = pages[tab - 1]
  if (page === undefined) throw new Error(`There is no tab ${tab}.`)
  await page.evaluate(
    async ({ times, from }) => {
      const things = [...document.querySelectorAll<HTMLElement>('button, a, input')]
      for (let time = 0; time < times; time += 1) {
        const thing = things[(from + time * 7) % things.length]
        thing?.focus({ preventScroll: true })
        const made = document.createElement('p')
        made.textContent = `Changed ${time}.`
        document.body.append(made)
        await new Promise(requestAnimationFrame)
        made.remove()
      }
    },
    { times: movesAMinute - 20, from: pick(1_000) },
  )
  for (let time = 0; time < 10; time += 1) await page.mouse.move(20 + pick(600), 20 + pick(500))
}
