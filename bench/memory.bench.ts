import type { Page } from 'playwright'
import { launchClavier } from '../test/e2e/harness.ts'
import { untilReady } from '../test/e2e/panel-driver.ts'
import { startPageServer } from '../test/servers/page-server.ts'
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
    const worker = await workerSession(panel, clavier.extensionId)
    await doIntents(panel, warmUp)
    const before = { panel: await heapOf(session), worker: await heapOf(worker) }
    await doIntents(panel, intents)
    const after = { panel: await heapOf(session), worker: await heapOf(worker) }
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

/** What is needed of the DevTools protocol. */
interface Session {
  readonly send: (
    method: 'HeapProfiler.collectGarbage' | 'Runtime.getHeapUsage',
  ) => Promise<{ readonly usedSize?: number } | undefined>
}

/**
 * Playwright gives sessions of pages, not of workers, so that messages to the service worker go through
 * the browser. Attached, the worker also stays alive.
 */
async function workerSession(panel: Page, extensionId: string): Promise<Session> {
  const browser = panel.context().browser()
  if (browser === null) throw new Error('The panel has no browser.')
  const root = await browser.newBrowserCDPSession()
  const { targetInfos } = await root.send('Target.getTargets')
  const found = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(extensionId))
  if (found === undefined) throw new Error('The service worker is not running.')
  const { sessionId } = await root.send('Target.attachToTarget', { targetId: found.targetId, flatten: false })
  let last = 0
  return {
    send(method) {
      last += 1
      const id = last
      const answer = new Promise<{ readonly usedSize?: number }>(resolve => {
        const listen = ({ message }: { message: string }) => {
          const reply: { id?: number; result?: { usedSize?: number } } = JSON.parse(message)
          if (reply.id !== id) return
          root.off('Target.receivedMessageFromTarget', listen)
          resolve(reply.result ?? {})
        }
        root.on('Target.receivedMessageFromTarget', listen)
      })
      void root.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) })
      return answer
    },
  }
}

/** How long what still sounds may take to end, ms. */
const fadingOut = 1500

/** Bytes of live objects once all is quiet, after two collections: the first frees what the second can drop. */
async function heapOf(session: Session): Promise<number> {
  await new Promise(resolve => setTimeout(resolve, fadingOut))
  for (let time = 0; time < 2; time += 1) await session.send('HeapProfiler.collectGarbage')
  const usage = await session.send('Runtime.getHeapUsage')
  if (usage?.usedSize === undefined) throw new Error('The heap could not be measured.')
  return usage.usedSize
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
