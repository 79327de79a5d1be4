import { classicScript } from '../scripts/classic-script.mjs'
import { clickablePages, clickableViewport, labelledIn } from '../test/e2e/clickable.ts'
import { type Judgement, judge, precision, recall, scores } from '../test/e2e/clickable-judge.ts'
import { launchClavier } from '../test/e2e/harness.ts'
import type { boxesOfHints } from '../test/e2e/hint-boxes.ts'
import { openPagePort } from '../test/e2e/page-port.ts'
import { startPageServer } from '../test/servers/page-server.ts'
import { atLeast, type Bench } from './bench-row.ts'

/** How much of what can be clicked on the labelled pages gets a number, and how many of the numbers are right. */
const clickable: Bench = async () => {
  const server = await startPageServer(3)
  const clavier = await launchClavier({ pagePorts: server.ports })
  try {
    const port = await openPagePort(clavier)
    const measure = await classicScript('test/e2e/hint-boxes.ts', { name: 'measure' })
    await port.asker.evaluate(`${measure}; globalThis.measure = measure; undefined`)
    const tab = await clavier.newPage('about:blank')
    await tab.setViewportSize(clickableViewport)
    const judgements: Judgement[] = []
    for (const name of clickablePages) {
      await tab.goto(`http://news.test/clickable/${name}.html`)
      const boxes = await port.asker.evaluate(
        tabId => {
          // Put there by the script above.
          const { measure } = globalThis as unknown as { measure: { boxesOfHints: typeof boxesOfHints } }
          return measure.boxesOfHints(tabId)
        },
        await port.idOf(tab.url()),
      )
      judgements.push(judge(await labelledIn(tab), boxes))
    }
    const all = scores(judgements).at(-1)
    if (all === undefined) throw new Error('Nothing was judged.')
    const facts = { unit: '%', against: 'budget' }
    return [
      {
        name: 'what can be clicked and has a number',
        value: 100 * recall(all),
        baseline: 98,
        goal: atLeast(1, 'all that can be clicked'),
        ...facts,
      },
      {
        name: 'numbers on what can be clicked',
        value: 100 * precision(all),
        baseline: 95,
        goal: atLeast(1, 'hardly anything else'),
        ...facts,
      },
    ]
  } finally {
    await clavier.close()
    await server.close()
  }
}

export default clickable
