import type { Page } from 'playwright'
import { countRunning } from './left-over.ts'

/** What is there of the worker after two collections: the first frees what the second can drop. */
export interface LeftInWorker {
  /** Bytes of live objects. */
  readonly heap: number
  readonly timers: number
  readonly ports: number
  /** Added since it was attached, less those that were removed. */
  readonly listeners: number
}

interface WorkerSession {
  left(): Promise<LeftInWorker>
}

type Method = 'HeapProfiler.collectGarbage' | 'Runtime.getHeapUsage' | 'Runtime.evaluate'

interface Reply {
  readonly usedSize?: number
  readonly result?: { readonly value?: unknown }
}

/**
 * Counts listeners that are added from now on, at the platform's events and the browser's. It is sent to the worker
 * as text, and must not use anything from outside its own body.
 */
function countListeners(): void {
  let listeners = 0
  const counted = (by: number, native: (...args: never) => unknown) =>
    function (this: unknown, ...args: unknown[]) {
      listeners += by
      return Reflect.apply(native, this, args)
    }
  for (const area of Object.values(globalThis.chrome))
    for (const event of Object.values(Object(area)))
      if (typeof Reflect.get(Object(event), 'addListener') === 'function') {
        const { addListener, removeListener } = event as chrome.events.Event<() => void> // what has the one has the other
        Object.assign(Object(event), {
          addListener: counted(1, addListener),
          removeListener: counted(-1, removeListener),
        })
      }
  Object.assign(globalThis, {
    addEventListener: counted(1, globalThis.addEventListener),
    removeEventListener: counted(-1, globalThis.removeEventListener),
    __listeners: () => listeners,
  })
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
  const send = (method: Method, params: object = {}) => {
    last += 1
    const id = last
    const answer = new Promise<Reply>(resolve => {
      const listen = ({ message }: { message: string }) => {
        const reply: { readonly id?: number; readonly result?: Reply } = JSON.parse(message)
        if (reply.id !== id) return
        root.off('Target.receivedMessageFromTarget', listen)
        resolve(reply.result ?? {})
      }
      root.on('Target.receivedMessageFromTarget', listen)
    })
    const message = JSON.stringify({ id, method, params })
    void root.send('Target.sendMessageToTarget', { sessionId, message })
    return answer
  }
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result } = await send('Runtime.evaluate', { expression, returnByValue: true })
    return result?.value
  }
  const count = async (expression: string): Promise<number> => {
    const value = await evaluate(expression)
    if (typeof value !== 'number') throw new Error(`The worker does not tell its ${expression}.`)
    return value
  }
  await evaluate(`(${countRunning})()`)
  await evaluate(`(${countListeners})()`)
  return {
    async left() {
      for (let time = 0; time < 2; time += 1) await send('HeapProfiler.collectGarbage')
      const { usedSize } = await send('Runtime.getHeapUsage')
      if (usedSize === undefined) throw new Error('The heap of the worker could not be measured.')
      return {
        heap: usedSize,
        timers: await count('__counts.timers()'),
        ports: await count('__counts.ports()'),
        listeners: await count('__listeners()'),
      }
    },
  }
}
