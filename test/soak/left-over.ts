import type { CDPSession, Page } from 'playwright'

/** What is there of a page and of all that shares its process, once nothing goes on and after a collection. */
export interface LeftOver {
  /** Bytes of live objects, and of compiled code unless they were measured one by one. */
  readonly heap: number
  readonly nodes: number
  readonly listeners: number
  readonly documents: number
}

/** What counts timers and ports of a page, found at `globalThis.__counts`. */
interface RunningCounts {
  /** Timers and intervals that wait. */
  timers(): number
  /** Ports that are open at this end. */
  ports(): number
}

/**
 * Counts timers and ports from now on. It is sent to a page before its scripts run, and put into the world of the
 * extension in others, so it must not use anything from outside its own body.
 */
export function countRunning(): void {
  if ('__counts' in globalThis) return
  const timers = new Set<unknown>()
  const ports = new Set<chrome.runtime.Port>()
  const { setTimeout: after, clearTimeout: cancel, setInterval: every, clearInterval: end } = globalThis
  const counted = {
    setTimeout: (run: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) => {
      const timer = after(() => {
        timers.delete(timer)
        run(...args)
      }, ms)
      timers.add(timer)
      return timer
    },
    setInterval: (run: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) => {
      const timer = every(run, ms, ...args)
      timers.add(timer)
      return timer
    },
    clearTimeout: (timer: ReturnType<typeof setTimeout>) => {
      timers.delete(timer)
      cancel(timer)
    },
    clearInterval: (timer: ReturnType<typeof setInterval>) => {
      timers.delete(timer)
      end(timer)
    },
  }
  const open = <T extends chrome.runtime.Port>(port: T): T => {
    ports.add(port)
    port.onDisconnect.addListener(() => ports.delete(port))
    const { disconnect } = port
    port.disconnect = () => {
      ports.delete(port)
      disconnect.call(port)
    }
    return port
  }
  const { runtime, tabs } = globalThis.chrome ?? {}
  if (runtime?.connect !== undefined) {
    const { connect } = runtime
    runtime.connect = (...args: unknown[]) => open(Reflect.apply(connect, runtime, args))
    runtime.onConnect.addListener(open)
  }
  if (tabs?.connect !== undefined) {
    const { connect } = tabs
    tabs.connect = (...args: Parameters<typeof connect>) => open(connect.apply(tabs, args))
  }
  const counts: RunningCounts = { timers: () => timers.size, ports: () => ports.size }
  // The panel puts it into the pages that it works in.
  Object.assign(globalThis, counted, { __counts: counts, __countRunning: countRunning })
}

/**
 * Bytes, nodes and listeners of a page's process after two collections: the first frees what the second can drop.
 * @param objects counts the bytes of objects one by one, without compiled code: takes seconds
 */
export async function leftOver(session: CDPSession, objects = false): Promise<LeftOver> {
  for (let time = 0; time < 2; time += 1) await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  const heap = objects ? await liveObjects(session) : usedSize
  const { documents, nodes, jsEventListeners } = await session.send('Memory.getDOMCounters')
  return { heap, nodes, listeners: jsEventListeners, documents }
}

/**
 * Bytes of live objects alone, in all that shares a page's process. The engine compiles what runs often, in each page
 * anew and better each time: such code grows for long, and is no object that somebody keeps.
 */
async function liveObjects(session: CDPSession): Promise<number> {
  const parts: string[] = []
  const take = ({ chunk }: { readonly chunk: string }) => parts.push(chunk)
  session.on('HeapProfiler.addHeapSnapshotChunk', take)
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  session.off('HeapProfiler.addHeapSnapshotChunk', take)
  const { snapshot, nodes } = JSON.parse(parts.join('')) as HeapSnapshot // what the command gives by its name
  const { node_fields: fields, node_types: types } = snapshot.meta
  const [kind, size] = [fields.indexOf('type'), fields.indexOf('self_size')]
  const code = types[0].indexOf('code')
  let bytes = 0
  for (let at = 0; at < nodes.length; at += fields.length)
    if (nodes[at + kind] !== code) bytes += nodes[at + size] ?? 0
  return bytes
}

/** The parts of a snapshot that are read, as V8 writes it: all nodes in one list, so many numbers each. */
interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[]
      readonly node_types: readonly [readonly string[]]
    }
  }
  readonly nodes: readonly number[]
}

/** Seconds of processor time that a page's main thread has worked, from when `countWork` was called. */
export async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  const task = metrics.find(({ name }) => name === 'TaskDuration')
  if (task === undefined) throw new Error('The page does not tell how long it worked.')
  return task.value
}

export async function countWork(session: CDPSession): Promise<void> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
}

interface Running {
  readonly timers: number
  readonly ports: number
}

/** Timers and ports in the panel. */
export function runningIn(panel: Page): Promise<Running> {
  return panel.evaluate(() => {
    const { __counts: counts } = globalThis as unknown as { __counts: RunningCounts } // countRunning has put it there
    return { timers: counts.timers(), ports: counts.ports() }
  })
}

/** Counts from now on what runs in the extension's world of all pages that are open. */
export function countInPages(panel: Page): Promise<void> {
  return panel.evaluate(async () => {
    const { __countRunning: func } = globalThis as unknown as { __countRunning: () => void } // countRunning has put it there
    for (const { id, url = '' } of await chrome.tabs.query({}))
      if (id !== undefined && url.startsWith('http'))
        await chrome.scripting.executeScript({ target: { tabId: id }, func })
  })
}

/** Timers and ports of the extension in all pages that `countInPages` found and that are there still. */
export function runningInPages(panel: Page): Promise<Running> {
  return panel.evaluate(async () => {
    const all = { timers: 0, ports: 0 }
    for (const { id, url = '' } of await chrome.tabs.query({})) {
      if (id === undefined || !url.startsWith('http')) continue
      const [found] = await chrome.scripting.executeScript({
        target: { tabId: id },
        func: () => {
          const { __counts: counts } = globalThis as unknown as { __counts?: RunningCounts } // countRunning put it there
          return { timers: counts?.timers() ?? 0, ports: counts?.ports() ?? 0 }
        },
      })
      all.timers += found?.result?.timers ?? 0
      all.ports += found?.result?.ports ?? 0
    }
    return all
  })
}
