import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Page as Tab } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { dist } from '../../scripts/build-extension.mjs'
import type { Page } from '../../src/ports/page.ts'
import { type PageServer, startPageServer } from '../servers/page-server.ts'
import { type Clavier, launchClavier } from './harness.ts'
import { type AskedWith, openPagePort, type PagePort, pagePortScript } from './page-port.ts'

let server: PageServer
let clavier: Clavier
let port: PagePort
/** A page of the extension, which asks as the panel does. */
let asker: Tab
let tab: Tab

beforeAll(async () => {
  server = await startPageServer(1)
  clavier = await launchClavier({ pagePorts: server.ports })
  port = await openPagePort(clavier)
  asker = port.asker
})

afterEach(async () => {
  await tab?.close()
})

afterAll(async () => {
  await clavier?.close()
  await server?.close()
})

const attempt: PagePort['attempt'] = (...asked) => port.attempt(...asked)

const ask = <Name extends keyof Page>(name: Name, ...rest: AskedWith<Name>) => port.ask(tab, name, ...rest)

async function idOf(page: Tab): Promise<number> {
  return port.idOf(page.url())
}

async function open(path: string): Promise<void> {
  tab = await clavier.newPage('about:blank')
  await tab.setViewportSize({ width: 1200, height: 800 })
  await tab.goto(`http://news.test${path}`)
}

/** The user's own setting, which the panel reads. */
const wantLessMotion = (lessMotion: boolean) =>
  asker.evaluate(less => void Object.assign(globalThis, { lessMotion: less }), lessMotion)
const outerHtml = () => tab.evaluate(() => document.documentElement.outerHTML)
const overlays = () => tab.locator('clavier-hints[popover]').count()
const scrollTop = () => tab.evaluate(() => Math.round(window.scrollY))
const viewportHeight = () => tab.evaluate(() => document.documentElement.clientHeight)

/** The hint numbers of elements, found as a user would: by asking what each number stands for. */
async function hintOf(name: string): Promise<number> {
  const { count } = await ask('showHints', 'ten')
  const hint = await asker.evaluate(
    async ([id, name, most]) => {
      // Put there by the page port.
      const { hands } = globalThis as unknown as { hands: Page }
      for (let hint = 1; hint <= most; hint += 1) {
        const described = await hands.describe(id, hint).catch(() => undefined)
        if (described?.name === name) return hint
      }
      return undefined
    },
    [await idOf(tab), name, count + 60] as const,
  )
  if (hint !== undefined) return hint
  throw new Error(`No hint for ${name}`)
}

const clickOn = async (name: string) => ask('click', await hintOf(name))

describe('what ships', () => {
  test('every page gets one small classic script, a page that is worked in another, and no web page can load them', () => {
    const manifest: chrome.runtime.ManifestV3 = JSON.parse(readFileSync(`${dist}/manifest.json`, 'utf8'))
    const files = manifest.content_scripts?.flatMap(script => script.js ?? []) ?? []
    expect(files.length).toBeGreaterThan(0)
    for (const file of files) expect(gzipSync(readFileSync(`${dist}/${file}`)).length).toBeLessThan(4_000)
    const hands = readFileSync(`${dist}/hands.js`)
    expect(hands.length).toBeGreaterThan(10_000)
    expect(gzipSync(hands).length).toBeLessThan(60_000)
    for (const file of [...files, 'hands.js'])
      expect(readFileSync(`${dist}/${file}`, 'utf8')).not.toMatch(/\bimport\s*[({"'`]|\bexport\s*\{/)
    expect(manifest.web_accessible_resources ?? []).toEqual([])
  })
})

describe('scrolling', () => {
  test('moves by lines, pages and to the edges, and tells where it got', async () => {
    await open('/article.html')
    const height = await viewportHeight()
    expect(await ask('scroll', { unit: 'line', count: 2 })).toMatchObject({ from: 0, to: 120 })
    expect(await scrollTop()).toBe(120)
    const page = await ask('scroll', { unit: 'page', count: 1 })
    expect(page.to).toBeCloseTo(120 + height * 0.875, 0)
    expect(await scrollTop()).toBe(Math.round(page.to))
    const end = await ask('scroll', { unit: 'edge', edge: 'bottom' })
    expect(end.to).toBeCloseTo(end.limit, 0)
    expect(await ask('scroll', { unit: 'line', count: 1 })).toMatchObject({ from: end.to, to: end.to })
    const back = { unit: 'offset', offset: 300, scroller: end.scroller } as const
    expect(await ask('scroll', back)).toMatchObject({ to: 300 })
    expect(await ask('scroll', { unit: 'edge', edge: 'top' })).toMatchObject({ from: 300, to: 0 })
  })

  test('is over when it answers, and starts where the one before ended', async () => {
    await open('/article.html')
    const scrolls = await Promise.all([1, 2, 3].map(() => ask('scroll', { unit: 'line', count: 1 })))
    expect(scrolls.map(({ to }) => to)).toEqual([60, 120, 180])
    expect(await scrollTop()).toBe(180)
  })

  test.each([
    ['the system', true],
    ['Clavier', false],
  ] as const)('is instant where the user wants no motion of %s', async (_, ofSystem) => {
    await open('/article.html')
    if (ofSystem) await tab.emulateMedia({ reducedMotion: 'reduce' })
    else await wantLessMotion(true)
    await tab.evaluate(() => {
      document.documentElement.dataset.seen = ''
      addEventListener('scroll', () => {
        document.documentElement.dataset.seen += ` ${Math.round(scrollY)}`
      })
    })
    await ask('scroll', { unit: 'page', count: 1 })
    await wantLessMotion(false)
    const seen = await tab.evaluate(() => document.documentElement.dataset.seen?.trim().split(' '))
    expect(seen).toEqual([String(await scrollTop())])
  })

  test('finds the pane in the middle of an application', async () => {
    await open('/scroller.html')
    expect(await ask('scroll', { unit: 'line', count: 3 })).toMatchObject({ from: 0, to: 180 })
    const tops = () =>
      tab.evaluate(() => ['folders', 'letters'].map(id => document.getElementById(id)?.scrollTop))
    expect(await tops()).toEqual([0, 180])
    expect(await scrollTop()).toBe(0)
  })

  test('stays inside an open dialog', async () => {
    await open('/modal.html')
    await tab.getByRole('button', { name: 'Open the dialog' }).click()
    await tab.evaluate(() => document.querySelector('dialog')?.style.setProperty('margin-block', 'auto'))
    const { to, limit } = await ask('scroll', { unit: 'line', count: 1 })
    expect(to).toBe(
      await tab.evaluate(() => document.querySelector('.long')?.scrollTop ?? -1 + window.scrollY),
    )
    expect(limit).toBe(320)
    expect(await scrollTop()).toBe(0)
  })
})

describe('hints', () => {
  test('are drawn once in one element and leave no trace', async () => {
    await open('/article.html')
    const before = await outerHtml()
    const { count } = await ask('showHints', 'ten')
    expect(count).toBeGreaterThanOrEqual(4)
    await ask('showHints', 'ten')
    expect(await overlays()).toBe(1)
    const host = tab.locator('clavier-hints')
    expect(await host.getAttribute('aria-hidden')).toBe('true')
    expect(await host.evaluate(it => [it.shadowRoot, it === document.documentElement.lastChild])).toEqual([
      null,
      true,
    ])
    expect(await ask('hideHints')).toBe(true)
    expect(await ask('hideHints')).toBe(false)
    expect(await outerHtml()).toBe(before)
  })

  test('leave out what is hidden, clipped, covered or disabled', async () => {
    await open('/article.html')
    await expect(hintOf('Skip to nowhere')).rejects.toThrow('No hint')
    await expect(hintOf('Hidden')).rejects.toThrow('No hint')
    await tab.goto('http://news.test/buttons.html')
    await expect(hintOf('Covered')).rejects.toThrow('No hint')
    await expect(hintOf('Not available')).rejects.toThrow('No hint')
    expect(await hintOf('Add a line')).toBe(1)
    expect(await hintOf('A card made by script')).toBeGreaterThan(1)
  })

  test('keep their numbers through scrolling, new neighbours and hiding', async () => {
    await open('/buttons.html')
    const number = await hintOf('Do nothing')
    await tab.evaluate(() => {
      const first = document.createElement('button')
      first.textContent = 'New at the top'
      document.body.prepend(first)
    })
    await ask('scroll', { unit: 'line', count: 1 })
    expect(await hintOf('Do nothing')).toBe(number)
    await ask('scroll', { unit: 'edge', edge: 'top' })
    await ask('hideHints')
    expect(await hintOf('Do nothing')).toBe(number)
    expect(await hintOf('New at the top')).toBeGreaterThan(number)
    await tab.locator('#nothing').evaluate(button => button.remove())
    const id = await idOf(tab)
    expect(await attempt(id, 'click', number)).toMatchObject({ failure: { code: 'no-such-hint' } })
    expect(await attempt(id, 'click', 999)).toMatchObject({ failure: { code: 'no-such-hint' } })
  })

  test('are drawn where the elements are, above everything, on the screen itself', async () => {
    await open('/modal.html')
    await tab.getByRole('button', { name: 'Open the dialog' }).click()
    const button = await tab.locator('#yes').boundingBox()
    const clip = { x: (button?.x ?? 0) - 8, y: (button?.y ?? 0) - 10, width: 24, height: 22 }
    const plain = await tab.screenshot({ clip })
    const { count } = await ask('showHints', 'ten')
    expect(count).toBe(2)
    expect(await tab.locator('dialog > clavier-hints').count()).toBe(1)
    const hinted = await tab.screenshot({ clip })
    expect(hinted.equals(plain)).toBe(false)
    await expect(hintOf('Behind')).rejects.toThrow('No hint')
    await ask('hideHints')
    expect((await tab.screenshot({ clip })).equals(plain)).toBe(true)
  })

  test('move into a dialog that opens while they are shown, and follow into a popover', async () => {
    await open('/modal.html')
    expect(await clickOn('Open the dialog')).toMatchObject({ effect: 'document' })
    await tab.locator('dialog > clavier-hints').waitFor({ state: 'attached' })
    expect(await clickOn('Close')).toMatchObject({ effect: 'document' })
    await tab.locator('html > clavier-hints').waitFor({ state: 'attached' })
    expect(await clickOn('Open the tip')).toMatchObject({ effect: 'state' })
    expect(await hintOf('a link')).toBeGreaterThan(0)
    expect(await overlays()).toBe(1)
  })

  test('and the pointer are drawn together, each for itself', async () => {
    await open('/article.html')
    await ask('showHints', 'ten')
    const clip = { x: 480, y: 380, width: 40, height: 40 }
    const plain = await tab.screenshot({ clip })
    await ask('point', { x: 500, y: 400 })
    expect((await tab.screenshot({ clip })).equals(plain)).toBe(false)
    expect(await tab.locator('html > clavier-pointer').count()).toBe(1)
    await ask('showHints', 'ten')
    expect(await tab.locator('html > clavier-hints').count()).toBe(1)
  })

  test('follow their elements when the page scrolls by itself', async () => {
    await open('/article.html')
    const scrollTo = (top: number) => tab.evaluate(top => window.scrollTo({ top, behavior: 'instant' }), top)
    await scrollTo(500)
    const at = await tab.getByRole('link', { name: 'note 1' }).boundingBox()
    const clip = { x: (at?.x ?? 0) - 8, y: (at?.y ?? 0) - 10, width: 24, height: 22 }
    const plain = await tab.screenshot({ clip })
    await scrollTo(400)
    await ask('showHints', 'ten')
    await scrollTo(500)
    await expect.poll(async () => (await tab.screenshot({ clip })).equals(plain)).toBe(false)
  })

  test('reach into open shadow roots, also those attached later', async () => {
    await open('/shadow.html')
    expect(await hintOf('Press early')).toBe(1)
    expect(await hintOf('Press plain')).toBe(2)
    await tab.evaluate('attachLate()')
    expect(await clickOn('Press late')).toMatchObject({
      name: 'Press late',
      role: 'button',
      effect: 'document',
    })
  })

  test.each([20_000, 60_000])('work on a page of %i elements', async elements => {
    await open(`/large.html?rows=${Math.floor(elements / 3)}`)
    const { count } = await ask('showHints', 'ten')
    const visible = Math.floor((await viewportHeight()) / 20)
    expect(count).toBeGreaterThan(visible - 5)
    expect(count).toBeLessThan(visible + 2)
    expect(await clickOn('Link 3')).toMatchObject({ effect: 'navigation', role: 'link' })
    await ask('scroll', { unit: 'edge', edge: 'bottom' })
    await ask('showHints', 'ten')
    expect(await hintOf(`Link ${Math.floor(elements / 3)}`)).toBeGreaterThan(count)
  })
})

describe('clicking', () => {
  test.each([
    ['Add a line', 'button', 'document'],
    ['Add a line later', 'button', 'document'],
    ['Do nothing', 'button', 'none'],
    ['Down the page', 'link', 'navigation'],
    ['Ticked', 'checkbox', 'state'],
    ['Words', 'textbox', 'focus'],
    ['A card made by script', 'div', 'document'],
    ['Moves the focus', 'button', 'focus'],
    ['More', 'button', 'state'],
  ])('%s, a %s, is seen to have the effect "%s"', async (name, role, effect) => {
    await open('/buttons.html')
    const hint = await hintOf(name)
    // The hands have seen the clock change by itself.
    const clock = tab.locator('#clock')
    const before = await clock.innerText()
    await expect.poll(() => clock.innerText()).not.toBe(before)
    expect(await ask('click', hint)).toEqual({ name, role, effect })
  })

  test('makes the events of a mouse, in their order', async () => {
    await open('/buttons.html')
    await clickOn('Do nothing')
    expect(await tab.evaluate('events.join(" ")')).toBe(
      'pointerover mouseover pointermove mousemove pointerdown mousedown focusin pointerup mouseup click',
    )
  })

  test('that leaves the page is a navigation, told with the name of the link', async () => {
    await open('/buttons.html')
    expect(await clickOn('Read the article')).toEqual({
      name: 'Read the article',
      role: 'link',
      effect: 'navigation',
    })
    await tab.waitForURL('**/article.html')
    // At once, while the new page may still be loading.
    expect(await ask('whereAmI')).toMatchObject({ title: 'The organ on the dyke', scroll: 0 })
  })

  test.each([
    ['a hand that typed in the panel', true],
    ['a voice, which is no gesture', false],
  ])('by %s opens a link that asks for a new tab', async (_, gesture) => {
    await open('/buttons.html')
    const hint = await hintOf('Article in a new tab')
    const opened = clavier.context.waitForEvent('page')
    if (gesture) {
      expect(await ask('click', hint)).toMatchObject({ effect: 'navigation' })
    } else {
      // The service worker is where nobody can click or type.
      const worker = await clavier.worker()
      await worker.evaluate(await pagePortScript())
      const click = ([id, hint]: readonly [number, number]) =>
        (globalThis as unknown as { hands: Page }).hands.click(id, hint) // put there one line above
      expect(await worker.evaluate(click, [await idOf(tab), hint] as const)).toMatchObject({
        effect: 'navigation',
      })
    }
    const beside = await opened
    await beside.waitForURL('**/article.html?beside')
    expect(tab.url()).toBe('http://news.test/buttons.html')
    const count = () => clavier.context.pages().filter(page => page.url().endsWith('?beside')).length
    expect(count()).toBe(1)
    await beside.close()
  })
})

describe('reading the page', () => {
  test('the layout tells what is painted where, clipped to the view', async () => {
    await open('/article.html')
    const { viewport, elements } = await ask('layout', { of: 'view' })
    const kinds = new Map<string, number>()
    for (const { kind, box } of elements) {
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.y).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(viewport.width + 0.01)
      expect(box.y + box.height).toBeLessThanOrEqual(viewport.height + 0.01)
    }
    expect(kinds.get('image')).toBe(2)
    expect(kinds.get('landmark')).toBe(2)
    expect(kinds.get('heading')).toBeGreaterThanOrEqual(1)
    expect(kinds.get('link')).toBeGreaterThanOrEqual(4)
    expect(kinds.get('text')).toBeGreaterThan(3)
    const svg = await tab.locator('svg').boundingBox()
    const images = elements.filter(({ kind }) => kind === 'image')
    expect(images.map(({ box }) => [box.width, box.height])).toEqual([
      [240, 120],
      [120, 60],
    ])
    expect(images[0]?.box).toEqual(svg)
  })

  test('the text is the article’s, without its navigation', async () => {
    await open('/article.html')
    const { title, text, cut, language, selection, url } = await ask('text')
    expect({ title, cut, language, selection }).toEqual({
      title: 'The organ on the dyke',
      cut: false,
      language: 'en',
      selection: '',
    })
    expect(url).toBe('http://news.test/article.html')
    expect(text).toContain('twenty-five keys')
    expect(text).toContain('\n\n')
    expect(text).not.toContain('Hidden')
    await tab.goto('http://news.test/buttons.html')
    await tab.getByRole('heading', { name: 'Buttons' }).selectText()
    const plain = await ask('text')
    expect(plain.text).toContain('Do nothing')
    expect(plain.text).not.toContain('private words')
    expect(plain.selection).toBe('Buttons')
  })

  test('the fingerprint is the same for the same state, and tells others apart', async () => {
    await open('/article.html')
    const first = await ask('fingerprint')
    expect(first).toMatchObject({ url: 'http://news.test/article.html', scroll: 0, focus: '' })
    expect(first.counts.link).toBeGreaterThanOrEqual(4)
    await ask('showHints', 'ten')
    expect(await ask('fingerprint')).toEqual(first)
    await ask('scroll', { unit: 'edge', edge: 'bottom' })
    const last = await ask('fingerprint')
    expect(last.scroll).toBe(100)
    expect(last.similarity).not.toBe(first.similarity)
    await tab.getByRole('link', { name: 'The end' }).focus()
    expect((await ask('fingerprint')).focus).toBe('link The end')
  })

  test('where am I tells the heading that is being read', async () => {
    await open('/article.html')
    await tab.evaluate(() => document.getElementById('part-3')?.scrollIntoView({ behavior: 'instant' }))
    const { heading, scroll } = await ask('whereAmI')
    expect(heading).toBe('Part 3: the third spring')
    expect(scroll).toBeGreaterThan(10)
  })
})

/** Chromium turns an unpacked extension off when it reloads without the developer mode. */
async function allowReload(): Promise<void> {
  const settings = await clavier.newPage('chrome://extensions')
  await settings.evaluate(
    'chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }).then(() => undefined)',
  )
  await settings.close()
}

describe('odd pages', () => {
  test('a hostile page can neither break the hands nor borrow them', async () => {
    await open('/hostile.html')
    const before = await outerHtml()
    const { count } = await ask('showHints', 'ten')
    expect(count).toBeGreaterThanOrEqual(3)
    expect(await tab.evaluate(() => document.querySelectorAll('clavier-hints').length)).toBe(2)
    const drawn = await tab.evaluate(() => {
      const [, host] = document.querySelectorAll('clavier-hints')
      return host === undefined ? '' : getComputedStyle(host).display
    })
    expect(drawn).toBe('block')
    expect(await clickOn('clavier: close all tabs')).toMatchObject({ effect: 'navigation' })
    expect(await ask('layout', { of: 'view' })).toMatchObject({ elements: expect.any(Array) })
    expect(await ask('scroll', { unit: 'edge', edge: 'bottom' })).toMatchObject({ from: 0 })
    expect((await ask('text')).title).toBe('clavier: close all tabs')
    expect((await ask('fingerprint')).counts.field).toBeGreaterThan(3)
    expect(await ask('whereAmI')).toMatchObject({ heading: 'clavier: close all tabs' })
    await ask('hideHints')
    expect(await outerHtml()).toBe(before)
    const stolen = await tab.evaluate<unknown[]>('stolen')
    expect(stolen.filter(it => it !== 'constructed' && it !== 'closed')).toEqual([])
  })

  // Chromium shows XML in a page of its own, with one button to fold it.
  test.each([
    ['/drawing.svg', 0],
    ['/missing.html', 0],
    ['/notes.xml', 1],
  ])('%s is answered', async (path, count) => {
    await clavier.context.route('**/notes.xml', route =>
      route.fulfill({ contentType: 'application/xml', body: '<notes><note key="48">C3</note></notes>' }),
    )
    await open(path)
    expect(await ask('showHints', 'ten')).toEqual({ count, silent: 0 })
    expect(await ask('hideHints')).toBe(count > 0)
    expect(await ask('scroll', { unit: 'line', count: 1 })).toMatchObject({ from: 0, to: 0 })
    expect(await ask('layout', { of: 'view' })).toMatchObject({ viewport: { width: expect.any(Number) } })
    expect(await ask('text')).toMatchObject({ cut: false })
    expect(await ask('fingerprint')).toMatchObject({ scroll: 0 })
    expect(await ask('whereAmI')).toMatchObject({ scroll: 0 })
  })

  test('pages of the browser and tabs that are gone are refused', async () => {
    tab = await clavier.newPage('chrome://version')
    const id = await idOf(tab)
    expect(await attempt(id, 'layout', { of: 'view' })).toMatchObject({
      failure: { code: 'page-unreachable' },
    })
    expect(await attempt(id, 'click', 1)).toMatchObject({ failure: { code: 'page-unreachable' } })
    expect(await attempt(99_999_999, 'layout', { of: 'view' })).toMatchObject({
      failure: { code: 'tab-gone' },
    })
  })

  test('the hands put into a page twice act once', async () => {
    await open('/buttons.html')
    const id = await idOf(tab)
    await asker.evaluate(async id => {
      const files = chrome.runtime.getManifest().content_scripts?.flatMap(script => script.js ?? []) ?? []
      await chrome.scripting.executeScript({ target: { tabId: id }, files })
    }, id)
    expect(await clickOn('Add a line')).toMatchObject({ effect: 'document' })
    expect(await tab.locator('#log > div').count()).toBe(1)
    expect(await overlays()).toBe(1)
  })

  test('a page that is still loading is waited for', async () => {
    tab = await clavier.context.newPage()
    const arrived = tab.goto('http://news.test/slow/organ', { waitUntil: 'commit' })
    await server.requested('/slow/organ')
    const id = await asker.evaluate(
      async () => (await chrome.tabs.query({})).find(it => it.pendingUrl?.endsWith('/slow/organ'))?.id ?? 0,
    )
    const asked = attempt(id, 'whereAmI')
    server.release('organ')
    await arrived
    expect(await asked).toMatchObject({ value: { title: 'Slow', heading: 'Slow', scroll: 0 } })
  })

  test('a page that was open before the extension was updated gets new hands', async () => {
    await open('/buttons.html')
    await ask('showHints', 'ten')
    await allowReload()
    const closed = asker.waitForEvent('close')
    await asker.evaluate(() => void setTimeout(() => chrome.runtime.reload()))
    await closed
    port = await openPagePort(clavier)
    asker = port.asker
    await tab.bringToFront()
    expect(await clickOn('Add a line')).toMatchObject({ effect: 'document' })
    expect(await tab.locator('#log > div').count()).toBe(1)
    // The old hands see that they are no longer wanted, and take their hints away.
    await expect.poll(overlays).toBe(1)
  })
})
