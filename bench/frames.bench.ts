import { launchClavier } from '../test/e2e/harness.ts'
import { openPagePort } from '../test/e2e/page-port.ts'
import { startPageServer } from '../test/servers/page-server.ts'
import { atMost, type Bench } from './bench-row.ts'
import { medianOf } from './timing.ts'

const calls = 9

/** Hints over a page and 20 frames in view, as the panel asks for them, to the same page without frames. */
const frames: Bench = async () => {
  const server = await startPageServer(1)
  const clavier = await launchClavier({ pagePorts: server.ports })
  try {
    const port = await openPagePort(clavier)
    const tab = await clavier.newPage('about:blank')
    const timed = async (count: number) => {
      await tab.goto(`http://news.test/frames/many.html?count=${count}`)
      const id = await port.idOf(tab.url())
      const show = async () => {
        const start = performance.now()
        const shown = await port.attempt(id, 'showHints', 'ten')
        if (!('value' in shown) || shown.value.count !== count + 1) throw new Error('Not all were numbered.')
        return performance.now() - start
      }
      const first = await show()
      const later: number[] = []
      for (let call = 0; call < calls; call += 1) later.push(await show())
      return { first, later: medianOf(later) }
    }
    const alone = await timed(0)
    const framed = await timed(20)
    const against = 'the same page without frames'
    return [
      {
        name: 'hints with 20 frames, first call',
        value: framed.first,
        unit: 'ms',
        baseline: alone.first,
        against,
        goal: atMost(5),
      },
      {
        name: 'hints with 20 frames, later calls',
        ...framed.later,
        unit: 'ms',
        baseline: alone.later.value,
        against,
        goal: atMost(10),
      },
    ]
  } finally {
    await clavier.close()
    await server.close()
  }
}

export default frames
