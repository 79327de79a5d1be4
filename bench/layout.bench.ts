import type { CDPSession, Page } from 'playwright'
import { classicScript } from '../scripts/classic-script.mjs'
import type { PageHands } from '../src/page/page-hands.ts'
import { launchClavier } from '../test/e2e/harness.ts'
import { openPagePort } from '../test/e2e/page-port.ts'
import { type PageServer, startPageServer } from '../test/servers/page-server.ts'
import { atMost, type Bench, type BenchRow } from './bench-row.ts'
import { median, medianOf } from './timing.ts'

/** Rows of two elements and text between: about as many things as are named. With bounds. */
const sizes = [
  { rows: 2_500, elements: '5,000', bounds: { first: 15, later: 5, view: 0.4 } },
  { rows: 25_000, elements: '50,000', bounds: { first: 3.5, later: 1.5, view: 0.15 } },
] as const
type Bounds = (typeof sizes)[number]['bounds']
const calls = 5
/** How long the mouse moves with and without being followed, in seconds; moves a second; turns of each. */
const moving = 2
const moves = 60
const turns = 4

/** A whole page as it is heard beside the plain way, and what following costs a page whose mouse moves. */
const layout: Bench = async () => {
  const server = await startPageServer(1)
  const clavier = await launchClavier({ pagePorts: server.ports })
  try {
    const script = `${await classicScript('src/page/page-hands.ts', { name: 'made' })}; globalThis.hands = made.createPageHands(document, () => true); undefined`
    const tab = await clavier.newPage('about:blank')
    await tab.setViewportSize({ width: 1_200, height: 860 })
    const rows: BenchRow[] = []
    for (const { rows: count, elements, bounds } of sizes) {
      await tab.goto(`http://news.test/large.html?rows=${count}`)
      await tab.evaluate(script)
      rows.push(...(await measureLayouts(tab, elements, bounds)))
    }
    await tab.close()
    return [...rows, await followingCost(server, clavier)]
  } finally {
    await clavier.close()
    await server.close()
  }
}

export default layout

async function measureLayouts(tab: Page, elements: string, bounds: Bounds): Promise<BenchRow[]> {
  const measured = await tab.evaluate(async calls => {
    const { hands } = globalThis as unknown as { hands: PageHands } // put there by the script above
    const painted = () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)))
    /** Every element's boxes and style read, in one go. */
    const plain = () => {
      const start = performance.now()
      let area = 0
      for (const element of document.body.querySelectorAll('*')) {
        for (const { width, height } of element.getClientRects()) area += width * height
        if (getComputedStyle(element).visibility !== 'visible') area -= 1
      }
      if (area === 0) throw new Error('Nothing was read.')
      return performance.now() - start
    }
    const read = async (whole: boolean) => {
      await painted()
      const start = performance.now()
      const { items, leftOut } = await hands.hearing.layout(whole)
      const time = performance.now() - start
      if (items.length + leftOut < (whole ? 4_000 : 40))
        throw new Error(`${items.length} elements were told of.`)
      return time
    }
    let longest = 0
    const watcher = new PerformanceObserver(list => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration)
    })
    const first = await read(true)
    const times = { whole: [] as number[], view: [] as number[], plain: [] as number[] }
    for (let call = 0; call < calls; call += 1) {
      await painted()
      times.plain.push(plain())
      // Its own long task is over by then.
      await painted()
      watcher.observe({ type: 'longtask' })
      times.whole.push(await read(true))
      times.view.push(await read(false))
      await painted()
      for (const { duration } of watcher.takeRecords()) longest = Math.max(longest, duration)
      watcher.disconnect()
    }
    return { first, longest, ...times }
  }, calls)
  const baseline = median(measured.plain)
  const against = 'all boxes, all styles'
  return [
    {
      name: `layout of a page of ${elements}, first call`,
      value: measured.first,
      unit: 'ms',
      baseline,
      against,
      goal: atMost(bounds.first),
    },
    {
      name: `layout of a page of ${elements}, later calls`,
      ...medianOf(measured.whole),
      unit: 'ms',
      baseline,
      against,
      goal: atMost(bounds.later),
    },
    {
      name: `layout of the view of ${elements}`,
      ...medianOf(measured.view),
      unit: 'ms',
      baseline,
      against,
      goal: atMost(bounds.view),
    },
    {
      name: `longest task of the layouts of ${elements}`,
      value: measured.longest,
      unit: 'ms',
      baseline: 50,
      against: 'budget',
      goal: atMost(1, 'no task over 50 ms'),
    },
  ]
}

/** How long the page's main thread works while the mouse moves over it, followed and not, in turns. */
async function followingCost(
  server: PageServer,
  clavier: Awaited<ReturnType<typeof launchClavier>>,
): Promise<BenchRow> {
  const port = await openPagePort(clavier)
  const tab = await clavier.newPage('about:blank')
  await tab.setViewportSize({ width: 1_200, height: 860 })
  await tab.goto(`http://news.test/large.html?links=6&rows=2500`)
  if (server.requests.length === 0) throw new Error('The page was not asked for.')
  const session = await tab.context().newCDPSession(tab)
  await session.send('Performance.enable', { timeDomain: 'timeTicks' })
  const follow = (on: boolean) =>
    port.asker.evaluate(async on => {
      // The port is put there by the page port, the rest here.
      const asker = globalThis as unknown as {
        hands: { follow(what: string[], told: () => void): () => void }
        stop?: () => void
        told: number
      }
      asker.stop?.()
      asker.told = 0
      if (on)
        asker.stop = asker.hands.follow(['focus', 'scroll', 'pointer', 'hint'], () => {
          asker.told += 1
        })
    }, on)
  const told = () => port.asker.evaluate(() => (globalThis as unknown as { told: number }).told)
  const busy = { on: [] as number[], off: [] as number[] }
  for (let turn = 0; turn < 2 * turns; turn += 1) {
    const on = turn % 2 === 0
    await follow(on)
    // The first move is told as soon as the page is followed.
    if (on)
      for (let tries = 0; (await told()) === 0 && tries < 200; tries += 1)
        await tab.mouse.move(30 + tries, 300)
    busy[on ? 'on' : 'off'].push(await busyWhileMoving(session, tab))
    if (on && (await told()) < moving * 4) throw new Error('It was not followed.')
  }
  await follow(false)
  return {
    name: `main thread while following ${moves} moves a second`,
    ...medianOf(busy.on),
    unit: 'ms/s',
    baseline: median(busy.off),
    against: 'not followed',
    goal: atMost(1.1),
  }
}

async function busyWhileMoving(session: CDPSession, tab: Page): Promise<number> {
  const tasks = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN)
  }
  const before = await tasks()
  const start = performance.now()
  for (let move = 0; move < moving * moves; move += 1) {
    await tab.mouse.move(40 + ((move * 7) % 400), 40 + ((move * 11) % 700))
    const left = start + ((move + 1) * 1_000) / moves - performance.now()
    if (left > 0) await new Promise(resolve => setTimeout(resolve, left))
  }
  return (1_000 * ((await tasks()) - before)) / (performance.now() - start)
}
