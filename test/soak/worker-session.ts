import type { Page } from 'playwright'

interface WorkerSession {
  /** Bytes of live objects after two collections: the first frees what the second can drop. */
  left(): Promise<{ readonly heap: number }>
}

/**
 * Playwright gives sessions of pages, not of workers, so that messages to the service worker go through
 * the browser. Attached, the worker also stays alive.
 */
export async function attachWorker(panel: Page, extensionId: string): Promise<WorkerSession> {
  const browser = panel.context().browser()
  if (browser === null) throw new Error('The panel has no browser.')
  const root = await browser.newBrowserCDPSession()
  const { targetInfos } = await root.send('Target.getTargets')
  const found = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(extensionId))
  if (found === undefined) throw new Error('The service worker is not running.')
  const { sessionId } = await root.send('Target.attachToTarget', { targetId: found.targetId, flatten: false })
  let last = 0
  const send = (method: 'HeapProfiler.collectGarbage' | 'Runtime.getHeapUsage') => {
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
  }
  return {
    async left() {
      for (let time = 0; time < 2; time += 1) await send('HeapProfiler.collectGarbage')
      const { usedSize } = await send('Runtime.getHeapUsage')
      if (usedSize === undefined) throw new Error('The heap of the worker could not be measured.')
      return { heap: usedSize }
    },
  }
}
