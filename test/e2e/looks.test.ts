import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findChromium } from '../../scripts/prepare.mjs'
import type { PanelState } from '../../src/state/panel-state.ts'
import type { Sought } from '../gallery/find-faults.ts'
import type {} from '../gallery/gallery.ts'
import { type OpenGallery, openGallery } from '../gallery/open-gallery.ts'
import { type Clavier, launchClavier } from './harness.ts'

let gallery: OpenGallery
let browser: Browser
let page: Page

beforeAll(async () => {
  const { chromium: found } = await findChromium()
  if (!found) throw new Error('No Chromium: run "npm test" once, which installs it.')
  gallery = await openGallery()
  browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox'] })
  page = await browser.newPage()
  await page.goto(gallery.url())
  await page.locator('html[data-gallery="ready"]').waitFor()
})

afterAll(async () => {
  await browser?.close()
  await gallery?.close()
})

interface Drawn {
  /** All of them where it is not said. */
  readonly states?: readonly string[]
  readonly looks: readonly string[]
  readonly size?: string
  readonly sought: Sought
}

/** Shows states of all views one after another, each in these looks, and gives what is wrong in them. */
function faultsOf(drawn: Drawn): Promise<readonly string[]> {
  return page.evaluate(async ({ states, looks, size = '', sought }) => {
    const root = document.documentElement
    // Colours are looked at as they are in the end.
    root.dataset.motion = 'less'
    root.style.fontSize = size
    const all: string[] = []
    for (const shown of window.gallery.states) {
      if (states !== undefined && !states.includes(shown.state)) continue
      await window.gallery.show(shown)
      for (const look of looks) {
        root.dataset.look = look
        for (const fault of window.gallery.faults(sought))
          all.push(`${shown.view}/${shown.state} ${look} ${size}: ${fault}`)
      }
    }
    root.dataset.look = 'system'
    root.style.fontSize = ''
    return all
  }, drawn)
}

/** Those that have something of everything. */
const wide = [
  ...['usual', 'trouble', 'letters', 'choices', 'streaming', 'kept', 'comments', 'editor', 'share'],
  ...['first-steps', 'practice', 'practising', 'sought', 'playing-trouble', 'files', 'picture'],
]

test('nothing is cut, covered, squeezed or beyond the edge at 280 px', async () => {
  await page.setViewportSize({ width: 280, height: 800 })
  expect(await faultsOf({ looks: ['light'], sought: { layout: true, colours: false } })).toEqual([])
})

for (const width of [360, 600])
  test(`nor at ${width} px`, async () => {
    await page.setViewportSize({ width, height: 800 })
    const sought = { layout: true, colours: false }
    expect(await faultsOf({ states: wide, looks: ['light'], sought })).toEqual([])
  })

test('nor at 360 px with text of twice the size', async () => {
  await page.setViewportSize({ width: 360, height: 800 })
  const sought = { layout: true, colours: false }
  expect(await faultsOf({ states: wide, looks: ['light'], size: '200%', sought })).toEqual([])
})

test('no words or controls are faint in any look', async () => {
  const sought = { layout: false, colours: true }
  expect(await faultsOf({ states: wide, looks: ['light', 'dark', 'contrast'], sought })).toEqual([])
})

test('nor in forced colours', async () => {
  const sought = { layout: false, colours: true }
  await page.emulateMedia({ forcedColors: 'active' })
  expect(await faultsOf({ states: wide, looks: ['system'], sought })).toEqual([])
  await page.emulateMedia({ forcedColors: 'none' })
})

test('controls stand out in each of their states, and so does the focus', async () => {
  await page.evaluate(() => window.gallery.show({ view: 'controls' }))
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument')
  for (const state of ['hover', 'focus-visible', 'active']) {
    const { nodeIds } = await session.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector: `[data-force="${state}"]`,
    })
    expect(nodeIds.length).toBeGreaterThan(10)
    for (const nodeId of nodeIds)
      await session.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: [state] })
  }
  for (const forcedColors of ['none', 'active'] as const) {
    await page.emulateMedia({ forcedColors })
    for (const look of forcedColors === 'none' ? ['light', 'dark', 'contrast'] : ['system']) {
      const faults = await page.evaluate(wanted => {
        document.documentElement.dataset.look = wanted
        return [...window.gallery.faults(), ...window.gallery.faintFocus()]
      }, look)
      expect(faults, `${look}, forced colours ${forcedColors}`).toEqual([])
    }
  }
  await page.emulateMedia({ forcedColors: 'none' })
  await session.detach()
})

/** What the Layout Instability API tells of a shift. */
interface Shift {
  readonly sources: readonly { readonly previousRect: DOMRect; readonly currentRect: DOMRect }[]
}

test('what comes unasked moves nothing that is in view', async () => {
  await page.setViewportSize({ width: 360, height: 800 })
  const shifts = await page.evaluate(async () => {
    const { gallery } = window
    const frames = async () => {
      for (let at = 0; at < 3; at += 1) await new Promise(resolve => requestAnimationFrame(resolve))
    }
    const moved: string[] = []
    let doing = ''
    // A word of a line that becomes another may move what follows it in that line.
    const leavesItsLine = ({ sources }: Shift) =>
      sources.some(({ previousRect, currentRect }) => previousRect.y !== currentRect.y)
    const note = (entries: readonly PerformanceEntry[]) => {
      // Entries of `layout-shift` are such.
      for (const entry of entries)
        if (leavesItsLine(entry as unknown as Shift)) moved.push(`${doing}: ${JSON.stringify(entry)}`)
    }
    const observer = new PerformanceObserver(list => note(list.getEntries()))
    await gallery.show({ view: 'now', state: 'usual' })
    await frames()
    observer.observe({ type: 'layout-shift' })
    const { trouble, full } = gallery.outcomes
    const happens: readonly (readonly [string, Partial<PanelState>])[] = [
      ['a long outcome comes', { outcome: full }],
      ['trouble comes', { outcome: trouble }],
      ['it listens', { listening: true }],
      ['words are heard', { interim: 'scroll down twice and then' }],
      ['they are understood', { interim: '' }],
    ]
    for (const [what, state] of happens) {
      doing = what
      gallery.store.setState(state)
      await frames()
      note(observer.takeRecords())
      // Who begins to listen, or goes to another view, asked for it.
      if (doing === 'it listens') moved.splice(0)
    }
    doing = 'another view is shown'
    await gallery.show({ view: 'answers', state: 'streaming' })
    await frames()
    observer.takeRecords()
    moved.splice(0, moved.length, ...moved.filter(line => !line.startsWith(doing)))
    for (let pieces = 1; pieces < 8; pieces += 1) {
      doing = 'an answer comes in'
      const { answer } = gallery.store.getState()
      if (answer)
        gallery.store.setState({ answer: { ...answer, text: `${answer.text} and on. `.repeat(pieces) } })
      await frames()
      note(observer.takeRecords())
    }
    observer.disconnect()
    return moved
  })
  expect(shifts).toEqual([])
})

test('the look that was chosen is there before a page is drawn, whatever the system has', async () => {
  const clavier: Clavier = await launchClavier()
  try {
    const panel = await clavier.panelTab()
    await panel.getByRole('tab', { name: 'Settings' }).click()
    await panel.getByRole('combobox', { name: 'Look' }).selectOption({ label: 'Dark' })
    await panel.getByRole('combobox', { name: 'Motion' }).selectOption({ label: 'Less' })
    await panel.locator('html[data-look="dark"][data-motion="less"]').waitFor()
    const groundOf = (one: Page) => one.evaluate(() => getComputedStyle(document.body).backgroundColor)
    expect(await groundOf(panel)).toBe('rgb(18, 23, 28)')

    const other = await clavier.newPage(`chrome-extension://${clavier.extensionId}/manifest.json`)
    // As soon as there is anything to draw, before the page's own scripts, which come last.
    await other.addInitScript(() => {
      new MutationObserver((_, watch) => {
        if (document.body === null) return
        watch.disconnect()
        Object.assign(window, { firstLook: document.documentElement.dataset.look })
      }).observe(document, { childList: true, subtree: true })
    })
    await other.goto(panel.url().replace(/panel\/panel\.html.*/, 'permission/permission.html'))
    expect(await other.evaluate(() => Reflect.get(window, 'firstLook'))).toBe('dark')
    expect(await groundOf(other)).toBe('rgb(18, 23, 28)')

    await panel.bringToFront()
    await panel.getByRole('combobox', { name: 'Look' }).selectOption({ label: 'As the system' })
    await other.locator('html[data-look="system"]').waitFor()
    await expect.poll(() => groundOf(other)).toBe('rgb(244, 246, 247)')
  } finally {
    await clavier.close()
  }
})
