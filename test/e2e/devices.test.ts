import type { Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type PageServer, startPageServer } from '../servers/page-server.ts'
import { type Clavier, launchClavier } from './harness.ts'
import { keptSettings } from './kept-settings.ts'
import { outcomeAfter, say, scrollOf, untilReady } from './panel-driver.ts'

let pages: PageServer
let clavier: Clavier
let tab: Page
let panel: Page

beforeAll(async () => {
  pages = await startPageServer(1)
  clavier = await launchClavier({ pagePorts: pages.ports, fakeMidi: true })
  tab = await clavier.newPage('http://news.test/article.html')
  panel = await clavier.openSidePanel()
})

afterAll(async () => {
  await clavier?.close()
  await pages?.close()
})

beforeEach(async () => {
  await panel.reload()
  await untilReady(panel)
  // The panel comes back in the view that it was left in.
  await showNow()
  await panel.getByRole('group', { name: 'Devices' }).getByText('Keys 25').waitFor()
})

afterEach(async () => {
  await panel.evaluate(() => chrome.storage.local.clear())
})

/** Keys of one keyboard struck together, held as a hand holds them, and released. */
function strikeOn(device: string, notes: readonly number[]): Promise<void> {
  return panel.evaluate(
    async given => {
      const { __midi: midi } = globalThis
      for (const note of given.notes) midi.noteOn(note, 80, given.device)
      // From here on, however long a busy panel takes for the keys.
      const end = performance.now() + 50
      while (performance.now() < end) await new Promise(requestAnimationFrame)
      for (const note of given.notes) midi.noteOff(note, given.device)
    },
    { device, notes },
  )
}

function plug(name: string, id: string): Promise<void> {
  return panel.evaluate(given => globalThis.__midi.plug(given.name, { id: given.id, maker: 'Klang' }), {
    name,
    id,
  })
}

function unplug(name: string): Promise<void> {
  return panel.evaluate(given => globalThis.__midi.unplug(given), name)
}

async function openSettings(): Promise<void> {
  await panel.getByRole('tab', { name: 'Settings', exact: true }).click()
}

async function showNow() {
  await panel.getByRole('tab', { name: 'Now', exact: true }).click()
  return panel.getByRole('tabpanel', { name: 'Now', exact: true })
}

describe('a keyboard that is unplugged', () => {
  test('lets go of what was held, says so, and plays again under another id', async () => {
    await panel.evaluate(() => globalThis.__midi.noteOn(50))
    const sounding = panel.locator('[data-down]')
    await sounding.waitFor()
    expect(await outcomeAfter(panel, () => unplug('Keys 25'))).toContain('Keys 25: not connected any more')
    await expect.poll(() => sounding.count()).toBe(0)
    const now = await showNow()
    await now.getByText('Plug it in again').waitFor()

    expect(await outcomeAfter(panel, () => plug('Keys 25', 'another'))).toContain('Keys 25: connected')
    expect(await outcomeAfter(panel, () => strikeOn('Keys 25', [50, 55]))).toContain('Scrolled')
    await say(panel, 'top')
  })
})

describe('Settings, Keyboards', () => {
  test('choose one of two, which stays chosen under another id and is marked when absent', async () => {
    await plug('Piano', 'first')
    await openSettings()
    const piano = panel.getByRole('checkbox', { name: 'Piano · Klang', exact: true })
    await piano.check()
    const state = panel.getByRole('status', { name: 'MIDI keyboards now' })
    await state.getByText('Piano: connected').waitFor()
    await panel.getByText('Connected, but not listened to.').waitFor()

    await say(panel, 'bottom')
    const before = await scrollOf(tab)
    await strikeOn('Keys 25', [55, 59])
    expect(await outcomeAfter(panel, () => strikeOn('Piano', [55, 59]))).toContain('Top of the page')
    expect(before).toBeGreaterThan(0)
    // The other keyboard's "top" would have been told before.
    expect(await panel.getByRole('log', { name: 'Activity' }).getByText('G3+B3').count()).toBe(1)

    await unplug('Piano')
    await panel.getByText('Chosen, but not connected now.').waitFor()
    await plug('Piano', 'second')
    await state.getByText('Piano: connected').waitFor()
    expect(await piano.isChecked()).toBe(true)
    expect(await outcomeAfter(panel, () => strikeOn('Piano', [50, 55]))).toContain('Scrolled')

    await unplug('Piano')
    const now = await showNow()
    await now.getByText('Piano: not connected any more').waitFor()
    await panel.reload()
    await untilReady(panel)
    await showNow()
    await now.getByText('No chosen keyboard is connected').waitFor()
    await now.getByRole('button', { name: 'Choose keyboards', exact: true }).click()
    await piano.uncheck()
    await panel.getByText('Not connected now.', { exact: true }).waitFor()
    await state.getByText('Keys 25: connected').waitFor()
  })

  test('learn the lowest key by playing it, and take it back', async () => {
    await openSettings()
    const asked = await outcomeAfter(panel, () =>
      panel.getByRole('button', { name: 'Learn it by playing', exact: true }).click(),
    )
    expect(asked).toContain('lowest of your 25 keys')
    expect(await outcomeAfter(panel, () => strikeOn('Keys 25', [36]))).toContain('now C2')
    await panel.getByText('Now it is C2 of your keyboard.').waitFor()
    expect(await outcomeAfter(panel, () => strikeOn('Keys 25', [38, 43]))).toContain('Scrolled')
    await say(panel, 'undo')
    expect(await say(panel, 'undo')).toContain('now C3')
    expect(await panel.getByRole('spinbutton', { name: /^Lowest of the 25 keys/ }).inputValue()).toBe('48')
  })

  test('a channel is chosen, and the others are not heard', async () => {
    await openSettings()
    await panel.getByRole('combobox', { name: 'MIDI channel', exact: true }).selectOption('3')
    await expect.poll(() => keptSettings(panel)).toMatchObject({ midiChannel: 3 })
    const chords = panel.getByRole('log', { name: 'Activity' }).getByText('D3+G3')
    const before = await chords.count()
    await strikeOn('Keys 25', [50, 55])
    const strikeOnThree = () =>
      panel.evaluate(async () => {
        const { __midi: midi } = globalThis
        for (const note of [55, 59]) midi.send([0x92, note, 80])
        const end = performance.now() + 50
        while (performance.now() < end) await new Promise(requestAnimationFrame)
        for (const note of [55, 59]) midi.send([0x82, note, 0])
      })
    expect(await outcomeAfter(panel, strikeOnThree)).toContain('Top of the page')
    expect(await chords.count()).toBe(before)
  })
})

// Last: the panel is refused MIDI from here on, at every reload.
test('MIDI that was refused is told with the way out, and plays once it is allowed', async () => {
  await panel.addInitScript(() => globalThis.__midi.deny())
  await panel.reload()
  await untilReady(panel)
  const now = await showNow()
  await now.getByText('MIDI is blocked for Clavier').waitFor()
  await now.getByRole('button', { name: 'Allow microphone and MIDI', exact: true }).waitFor()
  await openSettings()
  await panel.getByRole('status', { name: 'MIDI keyboards now' }).getByText('MIDI is blocked').waitFor()
  expect(await say(panel, 'learn lowest key')).toContain('MIDI is blocked')

  await panel.evaluate(() => globalThis.__midi.allow())
  // Who turns the keys on wants them: what stood in the way is tried again.
  await say(panel, 'piano off')
  await say(panel, 'piano on')
  await panel.getByRole('status', { name: 'MIDI keyboards now' }).getByText('Keys 25: connected').waitFor()
  expect(await outcomeAfter(panel, () => strikeOn('Keys 25', [55, 59]))).toContain('top')
})
