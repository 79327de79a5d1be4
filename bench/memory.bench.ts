import type { CDPSession, Page } from 'playwright'
import { launchClavier } from '../test/e2e/harness.ts'
import { untilReady } from '../test/e2e/panel-driver.ts'
import { startPageServer } from '../test/servers/page-server.ts'
import { leftOver } from '../test/soak/left-over.ts'
import { attachWorker } from '../test/soak/worker-session.ts'
import { atMost, type Bench, type BenchRow } from './bench-row.ts'

const intents = 10_000
const warmUp = 500

/** What panel and worker keep in memory after many intents. */
const memoryBench: Bench = async () => {
  const server = await startPageServer(1)
  const clavier = await launchClavier({ pagePorts: server.ports })
  try {
    await clavier.newPage('http://news.test/article.html')
    const panel = await clavier.openSidePanel()
    await untilReady(panel)
    const session = await panel.context().newCDPSession(panel)
    const worker = await attachWorker(panel, clavier.extensionId)
    await doIntents(panel, warmUp)
    const before = await heapsOf(session, worker)
    await doIntents(panel, intents)
    const after = await heapsOf(session, worker)
    return (['panel', 'worker'] as const).map(
      (context): BenchRow => ({
        name: `${context} heap after 10,000 more intents`,
        value: after[context] / 1e6,
        unit: 'MB',
        baseline: before[context] / 1e6,
        against: `after the first ${warmUp}`,
        goal: atMost(1.1, 'relied on all day'),
      }),
    )
  } finally {
    await clavier.close()
    await server.close()
  }
}

export default memoryBench

/** How long what still sounds may take to end, ms. */
const fadingOut = 1500

/** Bytes of live objects in both, once all is quiet. */
async function heapsOf(panel: CDPSession, worker: Awaited<ReturnType<typeof attachWorker>>) {
  await new Promise(resolve => setTimeout(resolve, fadingOut))
  return { panel: (await leftOver(panel)).heap, worker: (await worker.left()).heap }
}

/** Types phrases of several kinds (asks the page, changes the view, is unknown), each after the outcome of the one before. */
function doIntents(panel: Page, count: number): Promise<void> {
  return panel.evaluate(async many => {
    const phrases = ['names', 'xyzzy', 'help', 'xyzzy', 'no', 'where am i', 'undo', 'xyzzy']
    const box = document.querySelector<HTMLInputElement>('#command')
    const outcome = document.querySelector('[role=status].outcome-words')
    if (!box?.form || outcome === null) throw new Error('The panel has no command box or no outcome.')
    for (let at = 0; at < many; at += 1) {
      const told = new Promise<void>((resolve, reject) => {
        const observer = new MutationObserver(() => {
          clearTimeout(late)
          observer.disconnect()
          resolve()
        })
        const late = setTimeout(() => reject(new Error(`No outcome of ${box.value} in 5 s.`)), 5000)
        observer.observe(outcome, { childList: true, subtree: true })
      })
      box.value = phrases[at % phrases.length] ?? ''
      box.form.requestSubmit()
      await told
    }
  }, count)
}
