import type { Page as Tab } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type PageServer, startPageServer } from '../servers/page-server.ts'
import { clickablePages, clickableViewport, labelledIn } from './clickable.ts'
import { type Judgement, judge, precision, recall, scores, table } from './clickable-judge.ts'
import { type Clavier, launchClavier } from './harness.ts'
import type { boxesOfHints } from './hint-boxes.ts'
import { openPagePort, type PagePort, scriptOf } from './page-port.ts'

let server: PageServer
let clavier: Clavier
let port: PagePort
let tab: Tab

beforeAll(async () => {
  server = await startPageServer(3)
  clavier = await launchClavier({ pagePorts: server.ports })
  port = await openPagePort(clavier)
  await port.asker.evaluate(await scriptOf('test/e2e/hint-boxes.ts', 'measure'))
  tab = await clavier.newPage('about:blank')
  await tab.setViewportSize(clickableViewport)
})

afterAll(async () => {
  await clavier?.close()
  await server?.close()
})

async function judged(name: string): Promise<Judgement> {
  await tab.goto(`http://news.test/clickable/${name}.html`)
  const id = await port.idOf(tab.url())
  const boxes = await port.asker.evaluate(tabId => {
    // Put there by the script above.
    const { measure } = globalThis as unknown as { measure: { boxesOfHints: typeof boxesOfHints } }
    return measure.boxesOfHints(tabId)
  }, id)
  return judge(await labelledIn(tab), boxes)
}

test('numbers what can be clicked, and hardly anything else', async () => {
  const judgements: Judgement[] = []
  for (const name of clickablePages) {
    const judgement = await judged(name)
    judgements.push(judgement)
    if (process.env.CLAVIER_SHOW) {
      for (const { kind, name: of } of judgement.missed) console.log(`${name}: missed ${kind}: ${of}`)
      for (const { kind, name: of, box } of judgement.wrong)
        console.log(`${name}: wrong ${kind}: ${of} ${JSON.stringify(box)}`)
    }
  }
  const lines = scores(judgements)
  const last = lines.at(-1)
  if (last === undefined) throw new Error('Nothing was judged.')
  console.log(table(lines))
  expect(recall(last)).toBeGreaterThanOrEqual(0.98)
  expect(precision(last)).toBeGreaterThanOrEqual(0.95)
})
