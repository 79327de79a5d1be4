import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Language } from '../../src/language/language.ts'
import type { PanelState } from '../../src/state/panel-state.ts'
import type { Sought } from '../gallery/find-faults.ts'
import type {} from '../gallery/gallery.ts'
import { type OpenGallery, openGallery } from '../gallery/open-gallery.ts'
import { type Clavier, launchClavier } from './harness.ts'
import { launchPlainBrowser } from './plain-browser.ts'

let gallery: OpenGallery
let browser: Browser
let page: Page

beforeAll(async () => {
  gallery = await openGallery()
  browser = await launchPlainBrowser()
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
  readonly language?: Language
  readonly looks: readonly string[]
  readonly size?: string
  readonly sought: Sought
}

/** Shows states of all views one after another, each in these looks, and gives what is wrong in them. */
function faultsOf(drawn: Drawn): Promise<readonly string[]> {
  return page.evaluate(async ({ states, language = 'en', looks, size = '', sought }) => {
    const root = document.documentElement
    // Colours are looked at as they are in the end.
    root.dataset.motion = 'less'
    root.style.fontSize = size
    const all: string[] = []
    for (const shown of window.gallery.states) {
      if (states !== undefined && !states.includes(shown.state)) continue
      await window.gallery.show({ ...shown, language })
      for (const look of looks) {
        root.dataset.look = look
        for (const fault of window.gallery.faults(sought))
          all.push(`${shown.view}/${shown.state} ${language} ${look} ${size}: ${fault}`)
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

test('nor in German, whose words are the longest', async () => {
  await page.setViewportSize({ width: 280, height: 800 })
  const sought = { layout: true, colours: false }
  expect(await faultsOf({ states: wide, language: 'de', looks: ['light'], sought })).toEqual([])
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
    const watch = async (what: string, happens: () => void) => {
      doing = what
      happens()
      await gallery.drawn()
      note(observer.takeRecords())
    }
    await gallery.show({ view: 'now', state: 'recording' })
    observer.observe({ type: 'layout-shift' })
    const { outcome: long } = gallery.now('full')
    const { outcome: trouble } = gallery.now('trouble')
    const { recording } = gallery.now('recording')
    const happens: readonly (readonly [string, Partial<PanelState>])[] = [
      ['a long outcome comes', { outcome: long }],
      ['trouble comes', { outcome: trouble }],
      ['words are heard', { interim: 'scroll down twice and then' }],
      ['they are understood', { interim: '' }],
      ['a recording goes on', { recording: { ...recording, ms: 1e6, events: 98_765, bytes: 9e6 } }],
    ]
    for (const [what, state] of happens) await watch(what, () => gallery.store.setState(state))
    observer.disconnect()
    await gallery.show({ view: 'answers', state: 'streaming' })
    observer.observe({ type: 'layout-shift' })
    for (let pieces = 1; pieces < 8; pieces += 1)
      await watch('an answer comes in', () => {
        const { answer } = gallery.store.getState()
        if (answer)
          gallery.store.setState({ answer: { ...answer, text: `${answer.text} and on. `.repeat(pieces) } })
      })
    observer.disconnect()
    return moved
  })
  expect(shifts).toEqual([])
})

test('what was asked for makes room for itself in the view: what is pressed above and below it stays', async () => {
  await page.setViewportSize({ width: 360, height: 800 })
  const moved = await page.evaluate(async () => {
    const { gallery } = window
    await gallery.show({ view: 'now', state: 'usual' })
    const all = [...document.querySelectorAll('.top, .tabs, .dock')].flatMap(part => [
      ...part.querySelectorAll('button, input'),
    ])
    const places = () => all.map(element => element.getBoundingClientRect())
    const before = places()
    const { recording: idle } = gallery.store.getState()
    const { choices } = gallery.now('choices')
    const { recording } = gallery.now('paused')
    const happens: readonly (readonly [string, Partial<PanelState>])[] = [
      ['choices come', { choices }],
      ['one is chosen', { choices: undefined }],
      ['a recording begins', { recording }],
      ['it ends', { recording: idle }],
    ]
    const faults: string[] = []
    for (const [what, state] of happens) {
      gallery.store.setState(state)
      await gallery.drawn()
      for (const [place, { x, y }] of places().entries()) {
        const was = before[place] ?? new DOMRect()
        if (Math.abs(x - was.x) > 1 || Math.abs(y - was.y) > 1)
          faults.push(`${what}: ${all[place]?.textContent?.trim()} by ${x - was.x}, ${y - was.y}`)
      }
    }
    return all.length > 30 ? faults : ['Nothing was looked at.']
  })
  expect(moved).toEqual([])
})

test('the newest line of the log is in view whenever Now is, and an outcome from its beginning', async () => {
  await page.setViewportSize({ width: 360, height: 800 })
  const seen = await page.evaluate(async () => {
    const { gallery } = window
    await gallery.show({ view: 'now', state: 'usual' })
    const isInView = () => {
      const view = document.getElementById('view-now')?.getBoundingClientRect()
      const line = document.querySelector('#now-activity .entry:last-child')?.getBoundingClientRect()
      return view !== undefined && line !== undefined && line.bottom <= view.bottom && line.top >= view.top
    }
    const atFirst = isInView()
    gallery.store.setState({ view: 'names' })
    await gallery.drawn()
    gallery.store.setState({ activity: gallery.now('full').activity })
    gallery.store.setState({ view: 'now' })
    await gallery.drawn()
    const back = isInView()

    const { outcome } = gallery.now('full')
    gallery.store.setState({ outcome })
    await gallery.drawn()
    const words = document.querySelector<HTMLElement>('.outcome-words')
    words?.focus()
    words?.scrollTo({ top: 40, behavior: 'instant' })
    const scrolled = words?.scrollTop
    if (outcome) gallery.store.setState({ outcome: { ...outcome } })
    await gallery.drawn()
    const anew = words?.scrollTop
    gallery.store.setState({ outcome: gallery.now('usual').outcome })
    await gallery.drawn()
    return { atFirst, back, scrolled, anew, focused: document.activeElement === words }
  })
  expect(seen).toEqual({ atFirst: true, back: true, scrolled: 40, anew: 0, focused: true })
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
