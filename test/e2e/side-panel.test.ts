import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { pageUrl } from '../../scripts/start-options.mjs'
import { type PageServer, startPageServer } from '../servers/page-server.ts'
import { type Clavier, launchClavier, testHosts } from './harness.ts'

/** What the init script below leaves in a page. */
interface Noted {
  readonly scriptsThen: number
  readonly bodyThen: boolean
}

let clavier: Clavier
let pages: PageServer

beforeAll(async () => {
  pages = await startPageServer(3)
  clavier = await launchClavier({
    pagePorts: pages.ports,
    colorScheme: 'dark',
    locale: 'de',
    fakeMidi: true,
    fakeRecogniser: true,
    initScripts: [
      () => {
        const noted: Noted = {
          scriptsThen: document.querySelectorAll('script').length,
          bodyThen: document.body !== null,
        }
        Object.assign(globalThis, { noted })
      },
    ],
  })
})

/** The panel is closed, as each test finds it. */
afterEach(async () => {
  const worker = await clavier.worker()
  await worker.evaluate(async () => {
    for (const { id: windowId } of await chrome.windows.getAll()) {
      // Chrome refuses where none is open.
      if (windowId !== undefined) await chrome.sidePanel.close({ windowId }).catch(() => undefined)
    }
  })
  await expect.poll(panels).toBe(0)
})

afterAll(async () => {
  await clavier?.close()
  await pages?.close()
})

async function panels(): Promise<number> {
  const worker = await clavier.worker()
  return worker.evaluate(
    async () => (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length,
  )
}

test('the real side panel opens beside the tab in front, after the init scripts', async () => {
  const panel = await clavier.openSidePanel()

  expect(await panel.title()).toBe('Clavier')
  const contexts = await panel.evaluate(() =>
    chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }).then(found => found.map(c => c.documentUrl)),
  )
  expect(contexts).toEqual([pageUrl(clavier.extensionId, 'panel')])
  expect(await panel.evaluate(() => chrome.tabs.query({}).then(tabs => tabs.map(tab => tab.url)))).toEqual([
    'about:blank',
  ])
  expect(await panel.evaluate(() => (globalThis as { noted?: Noted }).noted)).toEqual({
    scriptsThen: 0,
    bodyThen: false,
  })
  expect(await panel.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true)
  expect(await panel.evaluate(() => navigator.language)).toBe('de')
})

test('the fakes for hardware are in the side panel, and allowed there', async () => {
  const panel = await clavier.openSidePanel()
  const found = await panel.evaluate(async () => ({
    keyboards: [...(await navigator.requestMIDIAccess()).inputs.values()].map(input => input.name),
    // Put there by installFakeRecogniser.
    speaks: typeof (globalThis as { __recogniser?: { say?: unknown } }).__recogniser?.say,
    // Newer names than the types of lib.dom know.
    midi: (await navigator.permissions.query({ name: 'midi' as PermissionName })).state,
    microphone: (await navigator.permissions.query({ name: 'microphone' as PermissionName })).state,
  }))
  expect(found).toEqual({
    keyboards: ['Keys 25'],
    speaks: 'function',
    midi: 'granted',
    microphone: 'granted',
  })
})

test('test names lead to the page server and nowhere else', async () => {
  for (const [origin, host] of testHosts.entries()) {
    const page = await clavier.newPage(`http://${host}/not-there-${origin}`)
    expect(await page.title()).toBe('Not found')
    expect(await pages.requested(`/not-there-${origin}`)).toMatchObject({ origin })
  }
  await expect(clavier.newPage('http://example.com/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED')
  await expect(clavier.newPage('http://127.0.0.1:11434/')).rejects.toThrow('ERR_CONNECTION_REFUSED')
})

test('a slow page is held until it is let go; a redirect is followed', async () => {
  const tab = await clavier.newPage('about:blank')
  const arrival = tab.goto('http://news.test/slow/one')
  await pages.requested('/slow/one')
  expect(tab.url()).toBe('about:blank')
  pages.release('one')
  await arrival
  expect(await tab.title()).toBe('Slow')

  await tab.goto('http://shop.test/redirect?to=/slow/one')
  expect(tab.url()).toBe('http://shop.test/slow/one')
})

test('the worker answers, and the panel opens as a tab too', async () => {
  const worker = await clavier.worker()
  expect(await worker.evaluate(() => chrome.runtime.getManifest().name)).toBe('Clavier')
  const panel = await clavier.panelTab()
  expect(await panel.title()).toBe('Clavier')
  await panel.close()
})

test.each([
  ['a web page', () => 'http://news.test/article.html'],
  ['the practice page', (id: string) => pageUrl(id, 'practice')],
])('Alt+Shift+C on %s opens the panel, and a page cannot press it', async (_, address) => {
  const tab = await clavier.newPage(address(clavier.extensionId))
  await tab.evaluate(() => {
    const keys = { code: 'KeyC', key: 'C', altKey: true, shiftKey: true, bubbles: true }
    document.body.dispatchEvent(new KeyboardEvent('keydown', keys))
  })
  expect(await panels()).toBe(0)
  await tab.keyboard.press('Alt+Shift+KeyC')
  await expect.poll(panels).toBe(1)
})

test('the panel opens by a click on the icon and by a key of its own everywhere', async () => {
  const worker = await clavier.worker()
  const found = await worker.evaluate(async () => ({
    shortcuts: (await chrome.commands.getAll()).map(({ name, shortcut }) => [name, shortcut]),
    suggested: chrome.runtime.getManifest().commands?._execute_action?.suggested_key,
  }))
  await expect
    .poll(() => worker.evaluate(() => chrome.sidePanel.getPanelBehavior()))
    .toEqual({ openPanelOnActionClick: true })
  expect(found.suggested).toEqual({ default: 'Alt+Shift+C' })
  expect(Object.fromEntries(found.shortcuts)).toMatchObject({ 'open-panel': 'Alt+Shift+K' })
})

test('set to start with the browser, the panel opens as a pinned tab, and only then', async () => {
  const worker = await clavier.worker()
  const pinned = () =>
    worker.evaluate(async () =>
      (await chrome.tabs.query({ pinned: true })).map(tab => tab.url ?? tab.pendingUrl),
    )
  const startBrowser = () =>
    worker.evaluate(() => {
      // What Chrome calls when the browser starts; its types leave it out.
      const event = chrome.runtime.onStartup as unknown as { dispatch(): void }
      event.dispatch()
    })
  await startBrowser()
  await worker.evaluate(() => chrome.storage.local.set({ settings: { version: 1, startWithBrowser: true } }))
  expect(await pinned()).toEqual([])
  await startBrowser()
  const panel = pageUrl(clavier.extensionId, 'panel')
  await expect.poll(pinned).toEqual([panel])
  // A second start finds it open.
  await startBrowser()
  await worker.evaluate(() => chrome.tabs.query({}))
  expect(await pinned()).toEqual([panel])
})
