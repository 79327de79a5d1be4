import type { Page } from 'playwright'
import { defaultConstants } from '../src/music/constants.ts'
import { launchClavier } from '../test/e2e/harness.ts'
import { untilReady } from '../test/e2e/panel-driver.ts'
import type { FakeMidi } from '../test/servers/fake-midi.ts'
import { atMost, type Bench } from './bench-row.ts'
import { median, middleMean, quantile } from './timing.ts'

const rounds = 25
const warmUp = 5

/** When things happened after a note-on, ms. */
interface Moments {
  /** The first call of chrome.tabs. */
  readonly called: number
  /** The browser has put the other tab in front. */
  readonly inFront: number
}

/** From a message of the keyboard to the browser, in the real side panel, beside a listener that does no more. */
const noteOn: Bench = async () => {
  const clavier = await launchClavier({ fakeMidi: true })
  try {
    const panel = await clavier.openSidePanel()
    await untilReady(panel)
    await clavier.newPage('about:blank')
    await listenBarely(panel)
    const played: Moments[] = []
    const bare: Moments[] = []
    const patient: Moments[] = []
    // By turns, so that whatever else goes on disturbs all alike.
    for (let round = 0; round < rounds + warmUp; round += 1) {
      const all = [
        await playNextTab(panel),
        await playBarely(panel, bareNote),
        await playBarely(panel, patientNote),
      ] as const
      if (round < warmUp) continue
      played.push(all[0])
      bare.push(all[1])
      patient.push(all[2])
    }
    // The clock of a page goes in steps of 0.1 ms, coarser than the bare call: a mean still tells it.
    const bareCall = Math.max(0.05, middleMean(bare.map(({ called }) => called)))
    const wait = defaultConstants.brush
    const against = 'bare listener'
    const patiently = `bare listener that waits out a brush, ${wait} ms`
    return [
      row(
        'note-on to first browser call, p50',
        median(played.map(({ called }) => called)),
        bareCall,
        against,
        300,
      ),
      row(
        `first browser call, less ${wait} ms brush wait, p50`,
        median(played.map(({ called }) => called)) - wait,
        bareCall,
        against,
        80,
      ),
      ...[0.5, 0.95].map(share =>
        row(
          `note-on to other tab in front, p${share * 100}`,
          quantile(inFrontOf(played), share),
          quantile(inFrontOf(bare), share),
          against,
          5,
        ),
      ),
      row(
        'note-on to browser call, brushes dropped, p50',
        median(played.map(({ called }) => called)),
        median(patient.map(({ called }) => called)),
        patiently,
        1.6,
      ),
      row(
        'note-on to other tab in front, brushes dropped, p50',
        median(inFrontOf(played)),
        median(inFrontOf(patient)),
        patiently,
        1.6,
      ),
      row(
        `other tab in front, less ${wait} ms brush wait, p50`,
        median(inFrontOf(played)) - wait,
        median(inFrontOf(bare)),
        against,
        2.5,
      ),
    ]
  } finally {
    await clavier.close()
  }
}

export default noteOn

const inFrontOf = (moments: readonly Moments[]) => moments.map(({ inFront }) => inFront)
const row = (name: string, value: number, baseline: number, against: string, bound: number) => ({
  name,
  value,
  unit: 'ms',
  baseline,
  against,
  goal: atMost(bound),
})

/** What is put into the panel below. */
type PanelWindow = {
  __midi: FakeMidi
  __calls: { called: number | undefined; inFront: number | undefined }
  __bareTab: number | undefined
}

/** Notes below the 25 keys, which Clavier leaves alone: acted on at once, and once they are no brush. */
const bareNote = 20
const patientNote = 21

/** Notes every call of chrome.tabs, and puts a listener beside Clavier's that acts on one note at once. */
function listenBarely(panel: Page): Promise<void> {
  return panel.evaluate(
    async ([atOnce, patiently, wait]) => {
      const page = globalThis as unknown as PanelWindow // made so here
      const { tabs } = chrome
      const calls: PanelWindow['__calls'] = { called: undefined, inFront: undefined }
      page.__calls = calls
      const { query, get, update } = tabs
      const noted =
        <Args extends unknown[], T>(call: (...args: Args) => T) =>
        (...args: Args): T => {
          calls.called ??= performance.now()
          return call.apply(tabs, args)
        }
      const changed = async (...args: Parameters<typeof update>) => {
        calls.called ??= performance.now()
        const tab = await update.apply(tabs, args)
        calls.inFront ??= performance.now()
        return tab
      }
      Object.assign(tabs, { query: noted(query), get: noted(get), update: changed })

      const access = await navigator.requestMIDIAccess()
      for (const input of access.inputs.values()) {
        input.addEventListener('midimessage', ({ data }) => {
          const id = page.__bareTab
          if (id === undefined || data?.[0] === undefined || data[0] >> 4 !== 9) return
          const act = () => void chrome.tabs.update(id, { active: true })
          if (data[1] === atOnce) act()
          else if (data[1] === patiently) setTimeout(act, wait)
        })
      }
    },
    [bareNote, patientNote, defaultConstants.brush] as const,
  )
}

/** The motif of "next tab", as hands play it. */
function playNextTab(panel: Page): Promise<Moments> {
  return panel.evaluate(async () => {
    const { __midi: midi, __calls: calls } = globalThis as unknown as PanelWindow // made so by listenBarely
    const until = async (done: () => boolean, what: string) => {
      const end = performance.now() + 5000
      for (; !done(); await new Promise(resolve => setTimeout(resolve, 1)))
        if (performance.now() > end) throw new Error(`${what} did not come within 5 s.`)
    }
    const pause = (ms: number) => {
      const end = performance.now() + ms
      return until(() => performance.now() >= end, 'The time')
    }
    for (const note of [48, 57, 58]) {
      midi.noteOn(note)
      await pause(40)
      midi.noteOff(note)
      await pause(20)
    }
    calls.called = undefined
    calls.inFront = undefined
    const start = performance.now()
    midi.noteOn(48)
    await until(() => calls.inFront !== undefined, 'The other tab')
    midi.noteOff(48)
    await pause(80)
    return { called: (calls.called ?? Number.NaN) - start, inFront: (calls.inFront ?? Number.NaN) - start }
  })
}

/** The bare listener's note, for the tab that is not in front. */
function playBarely(panel: Page, key: number): Promise<Moments> {
  return panel.evaluate(async note => {
    const page = globalThis as unknown as PanelWindow // made so by listenBarely
    const { __midi: midi, __calls: calls } = page
    const tabs = await chrome.tabs.query({ currentWindow: true })
    page.__bareTab = tabs.find(({ active }) => !active)?.id
    calls.called = undefined
    calls.inFront = undefined
    const start = performance.now()
    midi.noteOn(note)
    while (calls.inFront === undefined) await new Promise(resolve => setTimeout(resolve, 1))
    midi.noteOff(note)
    const end = performance.now() + 80
    while (performance.now() < end) await new Promise(resolve => setTimeout(resolve, 1))
    return { called: (calls.called ?? Number.NaN) - start, inFront: calls.inFront - start }
  }, key)
}
