import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CDPSession, Page } from 'playwright'
import { launchClavier } from '../test/e2e/harness.ts'
import { openPagePort } from '../test/e2e/page-port.ts'
import { startPageServer } from '../test/servers/page-server.ts'
import { atMost, type Bench, type BenchRow } from './bench-row.ts'
import { median, medianOf } from './timing.ts'

const loads = 11
/** In so many of them it is measured what a change costs, too. */
const changes = 5
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
    // Each a process of its own, that has loaded as much as the others.
    const closed = await clavier.newPage('about:blank')
    const open = await clavier.newPage('about:blank')
    const measured = { without: [] as Cost[], closed: [] as Cost[], open: [] as Cost[] }
    const whileChanging = { without: [] as number[], open: [] as number[] }
    for (let load = 0; load < loads; load += 1) {
      measured.without.push(await costOf(plainTab, `http://news.test${path}`))
      if (load < changes) whileChanging.without.push(await costOfChange(plainTab))
      measured.closed.push(await costOf(closed, `http://news.test${path}`))
      measured.open.push(await costOf(open, `http://news.test${path}?open`))
      await port.attempt(await port.idOf(open.url()), 'warm')
      if (load < changes) whileChanging.open.push(await costOfChange(open))
    }
    const against = { unit: 'ms', against: 'without Clavier' }
    const row = (name: string, value: keyof typeof measured, what: keyof Cost, bound: number): BenchRow => ({
      name: `${name}, 20,000 elements`,
      ...medianOf(measured[value].map(cost => cost[what])),
      baseline: median(measured.without.map(cost => cost[what])),
      ...against,
      goal: atMost(bound),
    })
    return [
      row('processor until drawn, panel closed', 'closed', 'load', 1.2),
      row('scripts until loaded, panel closed', 'closed', 'script', 1.2),
      row('processor until drawn, panel open', 'open', 'load', 1.2),
      row('scripts until loaded, panel open', 'open', 'script', 1.3),
      {
        name: 'main thread while 1,000 elements a second change, warmed, 20,000 elements',
        ...medianOf(whileChanging.open),
        baseline: median(whileChanging.without),
        ...against,
        goal: atMost(1.1),
      },
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
}

/**
 * Of a load in the process that the tab has already, with nothing to be collected from before, in time of the
 * processor: by the clock the same load of the same browser takes 150 ms or 450, as it gets a process, a frame to draw
 * in and a core, with Clavier and without.
 */
async function costOf(tab: Page, url: string): Promise<Cost> {
  await tab.bringToFront()
  await tab.goto(new URL('/buttons.html', url).href)
  const session = await measuring(tab)
  await session.send('HeapProfiler.collectGarbage')
  const script = await metric(session, 'ScriptDuration')
  const load = await workOfBrowser(tab)
  await tab.goto(url)
  await tab.evaluate(() => new Promise(drawn => requestAnimationFrame(() => setTimeout(drawn))))
  const cost = {
    load: (await workOfBrowser(tab)) - load,
    script: (await metric(session, 'ScriptDuration')) - script,
  }
  await session.detach()
  return cost
}

/** Time of the processor that all processes of a browser have had, ms. */
async function workOfBrowser(tab: Page): Promise<number> {
  const session = await tab.context().browser()?.newBrowserCDPSession()
  if (session === undefined) throw new Error('The tab has no browser.')
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1_000, 0)
}

/** Of the main thread, while the page changes; ms. */
async function costOfChange(tab: Page): Promise<number> {
  const session = await measuring(tab)
  const quiet = await metric(session, 'TaskDuration')
  await tab.evaluate(change, changing)
  const busy = (await metric(session, 'TaskDuration')) - quiet
  await session.detach()
  return busy
}

async function measuring(tab: Page): Promise<CDPSession> {
  const session = await tab.context().newCDPSession(tab)
  await session.send('Performance.enable')
  return session
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
