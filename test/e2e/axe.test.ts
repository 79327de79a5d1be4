import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pageUrl } from '../../scripts/start-options.mjs'
import { type OpenGallery, openGallery } from '../gallery/open-gallery.ts'
import { faultsIn, rulesOfColour } from './axe-check.ts'
import { type Clavier, launchClavier } from './harness.ts'
import { liveChanges, watchLive } from './live-regions.ts'
import { untilReady } from './panel-driver.ts'

const views = ['now', 'names', 'sequences', 'answers', 'help', 'settings'] as const
/** The same in every state: looked at with the usual ones, and where keys are drawn otherwise. */
const sameEverywhere = ['.manuals', '.switches', '.tabs']
/** The inside of a picture, which is told as one; and of long lists all but the first rows: the others are alike. */
const alike = ['.key-picture *', '.log > :nth-child(n + 16)', '.list > :nth-child(n + 16)']

let clavier: Clavier
let gallery: OpenGallery
let page: Page

beforeAll(async () => {
  gallery = await openGallery()
  clavier = await launchClavier()
  page = await clavier.newPage(gallery.url())
  await page.waitForFunction(() => document.documentElement.dataset.gallery === 'ready')
  // So high that nothing is scrolled: what lies under something else has no contrast to be measured.
  await page.setViewportSize({ width: 360, height: 5_000 })
})

afterAll(async () => {
  await clavier?.close()
  await gallery?.close()
})

/**
 * A drawn key is called by its note, in every mode, as others rely on; what it means now is drawn on it too, and is
 * its description.
 */
const namedByNote = (fault: string) =>
  fault.startsWith('label-content-name-mismatch') && fault.includes('data-note=')

const show = (view: (typeof views)[number], state: string) =>
  page.evaluate(shown => window.gallery.show(shown), { view, state })

/** What is in a field, or how many rows there are, is another; what is looked at is not. */
const likeUsual = new Set(['help empty', 'help full', 'settings empty', 'settings full', 'settings sought'])
/** Of views that are long: looked at in the usual state. */
const partsLikeUsual: Readonly<Partial<Record<(typeof views)[number], readonly string[]>>> = {
  help: ['#help-sounds-part', '#help-letters-part', '.help-group'],
  settings: ['.settings-section:not(:has(.drop))', '.settings-groups'],
}

/** Of thousands of rows, some of each kind: the others are alike, and looks.test.ts measures them. */
const keepFirstRows = () =>
  page.evaluate(() => {
    const { store, drawn } = window.gallery
    const { names, sequences } = store.getState()
    store.setState({ names: names.slice(0, 12), sequences: sequences.slice(0, 12) })
    return drawn()
  })

describe('axe finds nothing', () => {
  test('in any state of any view', async () => {
    const states = await page.evaluate(() => window.gallery.states)
    const faults: string[] = []
    for (const { view, state } of states) {
      if (likeUsual.has(`${view} ${state}`)) continue
      await show(view, state)
      if (state === 'full') await keepFirstRows()
      const whole = state === 'usual' || state === 'letters' || state === 'numbers' || state === 'picture'
      const without = whole ? alike : [...alike, ...sameEverywhere, ...(partsLikeUsual[view] ?? [])]
      const found = await faultsIn(page, undefined, without)
      faults.push(...found.filter(fault => !namedByNote(fault)).map(fault => `${view} ${state}: ${fault}`))
    }
    expect(faults).toEqual([])
  })

  test.each([
    { look: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
    { look: 'forced colours', media: { colorScheme: 'light', forcedColors: 'active' } },
  ] as const)('in the colours of every view, $look', async ({ media }) => {
    await page.emulateMedia(media)
    const faults: string[] = []
    for (const view of views) {
      await show(view, view === 'now' || view === 'answers' ? 'full' : 'usual')
      const found = await faultsIn(page, rulesOfColour, alike)
      faults.push(...found.map(fault => `${view}: ${fault}`))
    }
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
    expect(faults).toEqual([])
  })

  test('in the panel as it ships, and on all other pages', async () => {
    const panel = await clavier.panelTab()
    await untilReady(panel)
    const faults: string[] = []
    for (const name of ['Now', 'Names', 'Sequences', 'Answers', 'Help', 'Settings']) {
      await panel.getByRole('tab', { name, exact: true }).click()
      const view = panel.getByRole('tabpanel', { name, exact: true })
      await view.locator('> *').first().waitFor({ state: 'attached' })
      const without = name === 'Now' ? [] : [...alike, ...sameEverywhere]
      faults.push(...(await faultsIn(panel, undefined, without)).map(fault => `${name}: ${fault}`))
    }
    await panel.close()
    for (const [name, part] of [
      ['practice', ''],
      ['permission', ''],
      ['permission', '#scan'],
      ['privacy', ''],
      ['card', ''],
    ] as const) {
      const other = await clavier.newPage(`${pageUrl(clavier.extensionId, name)}${part}`)
      await other.locator('h1').first().waitFor()
      faults.push(...(await faultsIn(other)).map(fault => `${name}${part}: ${fault}`))
      await other.close()
    }
    expect(faults).toEqual([])
  })
})

/** What a screen reader is told while something goes on, in times that a live region changes; `words` is how often it goes on. */
describe('live regions say enough, and not too much', () => {
  test('an outcome is told once, by one region', async () => {
    await show('now', 'usual')
    await watchLive(page)
    await page.evaluate(() => {
      const { store } = window.gallery
      const { outcome } = store.getState()
      // The same words again are an outcome of their own.
      for (let times = 0; times < 3; times += 1) if (outcome) store.setState({ outcome: { ...outcome } })
    })
    expect(await liveChanges(page)).toEqual({ Outcome: 3 })
  })

  test('interim words, a streaming answer, a recording and a page that scrolls are told by none', async () => {
    await show('now', 'usual')
    await watchLive(page)
    await page.evaluate(() => {
      const { store } = window.gallery
      for (let at = 0; at < 120; at += 1) {
        store.setState({ interim: `word ${at}` })
        store.setState({ recording: { kind: 'recording', ms: at * 500, events: at, bytes: at, low: false } })
        store.setState({ scrolling: { direction: 'down', level: at % 9, levels: 9 } })
        store.setState({ reading: { words: `sentence ${at}`, percent: at % 100, speed: 100 } })
        store.setState({ keysDown: [48 + (at % 25)], latched: [48 + (at % 25)] })
      }
    })
    expect(await liveChanges(page)).toEqual({})
    await show('answers', 'streaming')
    await watchLive(page)
    await page.evaluate(() => {
      const { store } = window.gallery
      for (let at = 0; at < 300; at += 1) {
        const { answer } = store.getState()
        if (answer) store.setState({ answer: { ...answer, text: `${answer.text} word` } })
      }
    })
    expect(await liveChanges(page)).toEqual({})
    await show('now', 'dictation')
    await watchLive(page)
    await page.evaluate(() => {
      for (let at = 0; at < 120; at += 1) window.gallery.store.setState({ interim: `and then ${at}` })
    })
    expect(await liveChanges(page)).toEqual({})
  })

  test('letters at seven strikes a second are gathered: no more than a telling each 800 ms', async () => {
    await show('now', 'letters')
    await watchLive(page)
    const took = await page.evaluate(async () => {
      const { store } = window.gallery
      const begun = performance.now()
      let struck = 0
      while (struck < 20) {
        await new Promise(requestAnimationFrame)
        if (performance.now() - begun < struck * 140) continue
        const { letters } = store.getState()
        if (letters) store.setState({ letters: { ...letters, text: `${letters.text}e`, last: 'e' } })
        struck += 1
      }
      return performance.now() - begun
    })
    const { 'Last strike': told = 0, ...others } = await liveChanges(page)
    expect(told).toBeGreaterThanOrEqual(1)
    expect(told).toBeLessThanOrEqual(1 + Math.ceil(took / 800))
    expect(others).toEqual({})
  })
})

describe('targets', () => {
  test.each([
    { width: 280, text: 100 },
    { width: 360, text: 100 },
    { width: 600, text: 100 },
    { width: 360, text: 200 },
  ])('drawn keys fill $width px at $text % text, none below 24 px', async ({ width, text }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.evaluate(size => {
      document.documentElement.style.fontSize = `${size}%`
    }, text)
    await show('now', 'usual')
    const { keys, play, upper } = await page.evaluate(() => {
      const sizeOf = (element: Element | null) => {
        const { width, height } = element?.getBoundingClientRect() ?? new DOMRect()
        return { width, height }
      }
      return {
        keys: [...document.querySelectorAll('[data-note]')].map(sizeOf),
        play: sizeOf(document.querySelector('.play')),
        upper: sizeOf(document.querySelector('.manual:last-child')),
      }
    })
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
    await page.setViewportSize({ width: 360, height: 5_000 })
    expect(keys).toHaveLength(25)
    expect(keys.filter(key => key.width < 24 || key.height < 24)).toEqual([])
    expect(Math.min(play.width, play.height)).toBeGreaterThanOrEqual(44)
    // The manuals leave no more than the panel's own margins.
    expect(width - upper.width).toBeLessThanOrEqual(24)
  })
})
