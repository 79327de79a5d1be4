import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CDPSession, Page } from 'playwright'
import { launchClavier } from '../test/e2e/harness.ts'
import { openPagePort } from '../test/e2e/page-port.ts'
import { startPageServer } from '../test/servers/page-server.ts'
import { atMost, type Bench, type BenchRow } from './bench-row.ts'
import { median, medianOf } from './timing.ts'

const loads = 5
/** Of the time in which the page changes 1,000 elements a second, in milliseconds. */
const changing = 2_000

/** What a page of 20,000 elements pays for Clavier: when it loads, and while it changes. */
const pageLoad: Bench = async () => {
  const server = await startPageServer(1)
  const path = '/large.html'
  const clavier = await launchClavier({ pagePorts: server.ports, processPerTab: true })
  const bare = bareExtension()
  const without = await launchClavier({ pagePorts: server.ports, extension: bare, processPerTab: true })
  try {
    const port = await openPagePort(clavier)
    const plainTab = await without.newPage('about:blank')
    const tab = await clavier.newPage('about:blank')
    const measured = { without: [] as Cost[], closed: [] as Cost[], open: [] as Cost[] }
    const warm = async () => port.attempt(await port.idOf(tab.url()), 'warm')
    for (let load = 0; load < loads; load += 1) {
      measured.without.push(await costOf(plainTab, `http://news.test${path}`))
      measured.closed.push(await costOf(tab, `http://news.test${path}`))
      measured.open.push(await costOf(tab, `http://news.test${path}?open`, warm))
    }
    const row = (name: string, value: keyof typeof measured, what: keyof Cost, bound: number): BenchRow => ({
      name: `${name}, 20,000 elements`,
      ...medianOf(measured[value].map(cost => cost[what])),
      unit: 'ms',
      baseline: median(measured.without.map(cost => cost[what])),
      against: 'without Clavier',
      goal: atMost(bound),
    })
    return [
      row('page load, panel closed', 'closed', 'load', 1.2),
      row('scripts until loaded, panel closed', 'closed', 'script', 1.2),
      row('page load, panel open', 'open', 'load', 1.2),
      row('scripts until loaded, panel open', 'open', 'script', 1.3),
      row('main thread while 1,000 elements a second change, warmed', 'open', 'change', 1.1),
    ]
  } finally {
    await without.close()
    await clavier.close()
    await server.close()
    rmSync(bare, { recursive: true })
  }
}

/** One that does nothing, so that the browser without Clavier is in all else the same. */
function bareExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'clavier-bare-'))
  const manifest = {
    manifest_version: 3,
    name: 'Bare',
    version: '1',
    // Whoever starts it writes down that the first steps are over.
    permissions: ['storage'],
    background: { service_worker: 'worker.js' },
  }
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest))
  writeFileSync(join(folder, 'worker.js'), '')
  return folder
}

export default pageLoad

/** ms */
interface Cost {
  readonly load: number
  readonly script: number
  /** Of the main thread, while the page changes. */
  readonly change: number
}

async function costOf(tab: Page, url: string, warm?: () => Promise<unknown>): Promise<Cost> {
  await tab.goto('about:blank')
  const session = await tab.context().newCDPSession(tab)
  await session.send('Performance.enable')
  const before = await metric(session, 'ScriptDuration')
  await tab.goto(url)
  const load = await tab.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation')
    return entry?.duration ?? Number.NaN
  })
  const script = (await metric(session, 'ScriptDuration')) - before
  await warm?.()
  const quiet = await metric(session, 'TaskDuration')
  await tab.evaluate(change, changing)
  const busy = (await metric(session, 'TaskDuration')) - quiet
  await session.detach()
  return { load, script, change: busy }
}

/** In milliseconds. */
async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(it => it.name === name)?.value ?? Number.NaN) * 1_000
}

/** Sent as text: changes the text of 1,000 elements a second, some at each frame. */
async function change(milliseconds: number): Promise<void> {
  const notes = document.querySelectorAll('main span')
  const start = performance.now()
  let done = 0
  for (let now = start; now - start < milliseconds; now = performance.now()) {
    for (; done < now - start; done += 1) {
      const note = notes[done % notes.length]
      if (note) note.textContent = ` changed ${done}`
    }
    await new Promise(resolve => requestAnimationFrame(resolve))
  }
}
