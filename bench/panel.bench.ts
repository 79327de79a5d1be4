import type { Page } from 'playwright'
import { launchClavier } from '../test/e2e/harness.ts'
import type { FakeMidi } from '../test/servers/fake-midi.ts'
import { startPageServer } from '../test/servers/page-server.ts'
import type { Bench } from './bench-row.ts'
import { median } from './timing.ts'

const loads = 7
const intents = 1000

/** How soon the side panel takes keys, and what it keeps in memory. */
const panelBench: Bench = async () => {
  const server = await startPageServer(1)
  const clavier = await launchClavier({
    fakeMidi: true,
    pagePorts: server.ports,
    initScripts: [noteFirstKey],
  })
  try {
    await clavier.newPage('http://news.test/article.html')
    const panel = await clavier.openSidePanel()
    const bare = await clavier.newPage('about:blank')
    const bareUrl = `chrome-extension://${clavier.extensionId}/manifest.json?bare`
    const opened: number[] = []
    const openedBare: number[] = []
    for (let load = 0; load < loads; load += 1) {
      await panel.reload()
      opened.push(await firstKey(panel))
      await bare.goto(bareUrl)
      openedBare.push(await firstKey(bare))
    }
    await bare.close()

    const start = await heapOf(panel)
    await doIntents(panel, intents / 2)
    const half = await heapOf(panel)
    await doIntents(panel, intents / 2)
    const end = await heapOf(panel)
    const megabytes = (bytes: number) => bytes / 1e6
    return [
      {
        name: 'panel from open to first key taken',
        value: median(opened),
        unit: 'ms',
        baseline: median(openedBare),
        against: 'bare listener in an empty page',
      },
      {
        name: 'panel heap after 1,000 intents',
        value: megabytes(end),
        unit: 'MB',
        baseline: megabytes(start),
        against: 'after its start',
      },
      {
        name: 'panel heap, second 500 intents',
        value: megabytes(end),
        unit: 'MB',
        baseline: megabytes(half),
        against: 'first 500 intents',
      },
    ]
  } finally {
    await clavier.close()
    await server.close()
  }
}

export default panelBench

type Injected = { __midi: FakeMidi; __firstKey?: number }

/**
 * Runs before a page's own scripts: strikes a key of the fake keyboard until one is taken, and leaves the
 * time, in ms since the page was asked for, in `__firstKey`. In the panel it is taken when it is drawn as
 * down; on the bare page when the listener has it.
 */
function noteFirstKey(): void {
  const page = globalThis as unknown as Injected // the fake keyboard is put there before this
  const isPanel = location.pathname.endsWith('/panel.html')
  if (location.protocol !== 'chrome-extension:' || !(isPanel || location.search === '?bare')) return
  let heard = false
  if (!isPanel) {
    void navigator.requestMIDIAccess().then(async access => {
      for (const input of access.inputs.values()) {
        input.onmidimessage = () => {
          heard = true
        }
        await input.open()
      }
    })
  }
  const strike = () => {
    page.__midi.noteOn(50)
    if (isPanel) heard = document.querySelector('[data-note="50"][data-down]') !== null
    if (heard) page.__firstKey = performance.now()
    page.__midi.noteOff(50)
    if (!heard) setTimeout(strike, 0)
  }
  strike()
}

async function firstKey(page: Page): Promise<number> {
  const found = await page.waitForFunction(
    () => (globalThis as unknown as Injected).__firstKey, // left there by noteFirstKey
    undefined,
    { polling: 20 },
  )
  return (await found.jsonValue()) ?? Number.NaN
}

/** How long what still sounds may take to end, ms. */
const fadingOut = 1500

/** Bytes of live objects once all is quiet, after two collections: the first frees what the second can drop. */
async function heapOf(page: Page): Promise<number> {
  await new Promise(resolve => setTimeout(resolve, fadingOut))
  const session = await page.context().newCDPSession(page)
  for (let time = 0; time < 2; time += 1) await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize
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
