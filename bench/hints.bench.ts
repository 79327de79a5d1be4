import type { Page } from 'playwright'
import { classicScript } from '../scripts/classic-script.mjs'
import type { PageHands } from '../src/page/page-hands.ts'
import { launchClavier } from '../test/e2e/harness.ts'
import { startPageServer } from '../test/servers/page-server.ts'
import { atMost, type Bench, type BenchRow } from './bench-row.ts'
import { type Plain, plainScript } from './draw-plainly.ts'
import { median, medianOf } from './timing.ts'

/** Rows of eight elements, six of them links: 43 rows show, with 258 links. With bounds of first and later calls. */
const sizes = [
  { rows: 250, elements: '2,000', bounds: [2.5, 1.6] },
  { rows: 2_500, elements: '20,000', bounds: [1, 0.6] },
  { rows: 12_500, elements: '100,000', bounds: [0.3, 0.2] },
] as const
const loads = 2
const laterCalls = 4
const cycles = 200

/**
 * Hints as the hands make them, from the call until they are painted, beside the plain way: every element's
 * box and style read, and a number drawn over each link in view.
 */
const hints: Bench = async () => {
  const server = await startPageServer(1)
  const clavier = await launchClavier({ pagePorts: server.ports })
  try {
    const script = await pageHandsScript()
    const tab = await clavier.newPage('about:blank')
    await tab.setViewportSize({ width: 1_200, height: 860 })
    const results: BenchRow[] = []
    for (const { rows, elements, bounds } of sizes) {
      const first: Measured[] = []
      const later: Measured[] = []
      const blocked: number[] = []
      for (let load = 0; load < loads; load += 1) {
        await tab.goto(`http://news.test/large.html?links=6&rows=${rows}`)
        await tab.evaluate(script)
        blocked.push(await warm(tab))
        first.push(await showHints(tab, load % 2 === 0))
        for (let call = 0; call < laterCalls; call += 1) later.push(await showHints(tab, call % 2 === 0))
      }
      results.push(
        { name: `hints on ${elements} elements, first call`, ...medians(first), goal: atMost(bounds[0]) },
        { name: `hints on ${elements} elements, later calls`, ...medians(later), goal: atMost(bounds[1]) },
        {
          name: `longest task of warming ${elements} elements`,
          value: median(blocked),
          unit: 'ms',
          baseline: 50,
          against: 'budget',
          goal: atMost(1, 'no task over 50 ms'),
        },
      )
    }
    return [...results, await heapAfterCycles(tab, script)]
  } finally {
    await clavier.close()
    await server.close()
  }
}

export default hints

/** ms */
interface Measured {
  readonly value: number
  readonly baseline: number
}

function medians(times: readonly Measured[]) {
  return {
    ...medianOf(times.map(({ value }) => value)),
    unit: 'ms',
    baseline: median(times.map(({ baseline }) => baseline)),
    against: 'all boxes, all styles, drawn',
  }
}

/** The hands of the content script, as a script that leaves them in `globalThis.hands`. */
async function pageHandsScript(): Promise<string> {
  const code = await classicScript('src/page/page-hands.ts', { name: 'made' })
  return `${code}; globalThis.hands = made.createPageHands(document, () => true); ${plainScript}`
}

/** Warms the page as the panel does; the longest of the tasks meanwhile, in ms, 0 where none took 50 ms. */
function warm(tab: Page): Promise<number> {
  return tab.evaluate(async () => {
    const { hands } = globalThis as unknown as { hands: PageHands } // put there by the script above
    scrollTo(0, 2_000)
    await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)))
    let longest = 0
    const watcher = new PerformanceObserver(list => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration)
    })
    watcher.observe({ type: 'longtask' })
    await hands.warm()
    await new Promise(resolve => setTimeout(resolve))
    for (const { duration } of watcher.takeRecords()) longest = Math.max(longest, duration)
    watcher.disconnect()
    return longest
  })
}

/** One call, and the plain way on the same page before or after it. */
function showHints(tab: Page, plainFirst: boolean): Promise<Measured> {
  return tab.evaluate(async first => {
    const { hands, drawPlainly } = globalThis as unknown as { hands: PageHands } & Plain // put there by the script above
    const painted = () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)))
    const plain = () => drawPlainly(true)
    const show = async () => {
      await painted()
      const start = performance.now()
      const { count } = await hands.hinting.show({ numbering: 'ten', doubtful: false })
      await painted()
      const time = performance.now() - start
      if (count < 240) throw new Error(`${count} hints were shown.`)
      hands.hinting.hide()
      return time
    }
    if (first) {
      const baseline = await plain()
      return { baseline, value: await show() }
    }
    const value = await show()
    return { value, baseline: await plain() }
  }, plainFirst)
}

/** What showing and hiding leaves in memory, in MB of the page's heap. */
async function heapAfterCycles(tab: Page, script: string): Promise<BenchRow> {
  await tab.goto('http://news.test/large.html?links=6&rows=250')
  await tab.evaluate(script)
  const session = await tab.context().newCDPSession(tab)
  const cycle = (times: number) =>
    tab.evaluate(async times => {
      const { hands } = globalThis as unknown as { hands: PageHands } // put there by the script above
      for (let at = 0; at < times; at += 1) {
        await hands.hinting.show({ numbering: 'ten', doubtful: false })
        hands.hinting.hide()
      }
    }, times)
  const heap = async () => {
    for (let at = 0; at < 2; at += 1) await session.send('HeapProfiler.collectGarbage')
    return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6
  }
  await cycle(20)
  const baseline = await heap()
  await cycle(cycles)
  return {
    name: `page heap after showing and hiding ${cycles} times`,
    value: await heap(),
    unit: 'MB',
    baseline,
    against: 'after 20 times',
    goal: atMost(1.05, 'leaves nothing behind'),
  }
}
