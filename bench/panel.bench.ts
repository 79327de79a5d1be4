import type { Page } from 'playwright'
import { launchClavier } from '../test/e2e/harness.ts'
import { untilReady } from '../test/e2e/panel-driver.ts'
import type { FakeMidi } from '../test/servers/fake-midi.ts'
import { startPageServer } from '../test/servers/page-server.ts'
import { atMost, type Bench } from './bench-row.ts'
import { median, medianOf } from './timing.ts'

const loads = 7

/** How soon the side panel takes keys. */
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
    await panel.reload()
    await untilReady(panel)
    const switched: number[] = []
    const plain: number[] = []
    for (let turn = 0; turn < loads; turn += 1)
      for (const { phrase, and } of [
        { phrase: 'language German', and: 'hilfe' },
        { phrase: 'sprache Englisch', and: 'help' },
      ]) {
        switched.push(await untilDrawn(panel, phrase, 'html'))
        plain.push(await untilDrawn(panel, and, '[role=status].outcome-words'))
      }
    return [
      {
        name: 'panel until it is drawn in another language',
        // Packs come at the first time.
        ...medianOf(switched.slice(2)),
        unit: 'ms',
        baseline: median(plain.slice(2)),
        against: 'outcome of a phrase',
        goal: atMost(5),
      },
      {
        name: 'panel from open to first key taken',
        ...medianOf(opened),
        unit: 'ms',
        baseline: median(openedBare),
        against: 'bare listener in an empty page',
        goal: atMost(8),
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

/** From a typed phrase until something has changed there and is painted, ms: its words, or its language. */
function untilDrawn(panel: Page, phrase: string, where: string): Promise<number> {
  return panel.evaluate(
    async ({ phrase, where }) => {
      const box = document.querySelector<HTMLInputElement>('#command')
      const place = document.querySelector(where)
      if (!box?.form || place === null) throw new Error('The panel is not what it was.')
      const changed = new Promise<void>((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`Nothing came of “${phrase}” in 5 s.`)), 5_000)
        const observer = new MutationObserver(() => {
          clearTimeout(late)
          observer.disconnect()
          resolve()
        })
        const words = place !== document.documentElement
        observer.observe(place, words ? { childList: true, subtree: true } : { attributeFilter: ['lang'] })
      })
      box.value = phrase
      const start = performance.now()
      box.form.requestSubmit()
      await changed
      await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)))
      return performance.now() - start
    },
    { phrase, where },
  )
}
