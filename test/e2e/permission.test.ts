import type { Page } from 'playwright'
import { afterEach, describe, expect, test } from 'vitest'
import { pageUrl } from '../../scripts/start-options.mjs'
import { type PageServer, startPageServer } from '../servers/page-server.ts'
import { type Clavier, type LaunchOptions, launchClavier } from './harness.ts'
import { say, scrollOf, strike, untilReady } from './panel-driver.ts'

let pages: PageServer | undefined
let clavier: Clavier | undefined

afterEach(async () => {
  await clavier?.close()
  await pages?.close()
  clavier = undefined
  pages = undefined
})

async function launch(options: LaunchOptions): Promise<Clavier> {
  pages = await startPageServer(1)
  clavier = await launchClavier({ pagePorts: pages.ports, ...options })
  return clavier
}

const permissionPage = (id: string) => pageUrl(id, 'permission')

/** The part of the page that is about one permission. */
function section(page: Page, name: 'Microphone' | 'MIDI keyboard') {
  return page.getByRole('region', { name, exact: true })
}

describe('MIDI', () => {
  test('is allowed on the permission page, and the open panel plays without a reload', async () => {
    const browser = await launch({ fakeMidi: true, permissions: [], initScripts: [notAskedYet] })
    const tab = await browser.newPage('http://news.test/article.html')
    const panel = await browser.openSidePanel()
    await untilReady(panel)
    const now = panel.getByRole('tabpanel', { name: 'Now', exact: true })
    await now.getByText('Clavier may not use MIDI yet').waitFor()
    await panel.evaluate(() => Object.assign(globalThis, { __neverReloaded: true }))

    const opened = browser.context.waitForEvent('page')
    await now.getByRole('button', { name: 'Allow microphone and MIDI', exact: true }).click()
    const page = await opened
    expect(page.url()).toBe(permissionPage(browser.extensionId))
    const midi = section(page, 'MIDI keyboard')
    await midi.getByText('MIDI is not allowed yet.').waitFor()

    // The user's yes holds for all of the extension.
    for (const view of [page, panel]) await view.evaluate(allow)
    await midi.getByRole('button', { name: 'Allow MIDI', exact: true }).click()
    await midi.getByText('MIDI is allowed.').waitFor()
    await now.getByText('Keys 25').waitFor()
    expect(await now.getByText('Clavier may not use MIDI yet').count()).toBe(0)
    expect(await panel.evaluate(() => '__neverReloaded' in globalThis)).toBe(true)

    await tab.bringToFront()
    await strike(panel, [50, 55])
    await expect.poll(() => scrollOf(tab)).toBeGreaterThan(100)
  })

  test('a no is shown with the way back, and taken back when it is allowed again', async () => {
    const browser = await launch({ fakeMidi: true, permissions: [], initScripts: [refused] })
    const page = await browser.newPage(permissionPage(browser.extensionId))
    const midi = section(page, 'MIDI keyboard')
    await midi.getByText('MIDI is blocked.').waitFor()
    expect(await midi.getByRole('listitem').allTextContents()).toHaveLength(3)
    await midi.getByRole('button', { name: 'Check again', exact: true }).click()
    await midi.getByText('MIDI is blocked.').waitFor()
    await page.evaluate(allow)
    await midi.getByRole('button', { name: 'Check again', exact: true }).click()
    await midi.getByText('MIDI is allowed.').waitFor()
    expect(await midi.getByRole('button').count()).toBe(0)
    await midi.getByText('Keys 25').waitFor()
    await page.evaluate(unplug)
    await midi.getByText('No keyboard is there yet').waitFor()
    // The button that was pressed is gone: the focus stays beside it.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('MIDI keyboard')
  })

  test('a computer without MIDI is told apart from a no', async () => {
    const browser = await launch({ fakeMidi: true, initScripts: [broken] })
    const page = await browser.newPage(permissionPage(browser.extensionId))
    const midi = section(page, 'MIDI keyboard')
    await midi.getByText('MIDI is allowed.').waitFor()
    expect(await midi.getByRole('button').count()).toBe(0)
    const panel = await browser.openSidePanel()
    await panel.getByText('MIDI could not be started on this system').waitFor()
  })
})

describe('microphone', () => {
  const answeredWithYes = [
    '--use-fake-device-for-media-stream',
    '--auto-accept-camera-and-microphone-capture',
  ]

  test('the browser’s own question is asked by the button and answered with yes', async () => {
    const browser = await launch({ fakeMidi: true, permissions: [], args: answeredWithYes })
    const page = await browser.newPage(permissionPage(browser.extensionId))
    const part = section(page, 'Microphone')
    await part.getByText('The microphone is not allowed yet.').waitFor()
    await part.getByRole('button', { name: 'Allow microphone', exact: true }).click()
    await part.getByText('The microphone is allowed.').waitFor()
    await section(page, 'MIDI keyboard').getByRole('button', { name: 'Allow MIDI', exact: true }).click()
    await page.getByText('Both are allowed.').waitFor()
    expect(await page.getByRole('button').count()).toBe(0)
  })

  test('what allows is pressed by a phrase as well: nobody needs a hand for being heard', async () => {
    const browser = await launch({ permissions: [], args: answeredWithYes })
    const panel = await browser.openSidePanel()
    await untilReady(panel)
    const page = await browser.newPage(permissionPage(browser.extensionId))
    const part = section(page, 'Microphone')
    await part.getByText('The microphone is not allowed yet.').waitFor()
    expect(await say(panel, 'click allow microphone')).toContain('Allow microphone')
    await part.getByText('The microphone is allowed.').waitFor()
  })

  test('a no is shown, leads to Chrome’s settings, and is gone once those say yes', async () => {
    const browser = await launch({ permissions: [] })
    const page = await browser.newPage(permissionPage(browser.extensionId))
    const part = section(page, 'Microphone')
    await part.getByText('The microphone is not allowed yet.').waitFor()
    await choose(page, browser.extensionId, 'denied')
    await part.getByText('The microphone is blocked.').waitFor()
    expect(await part.getByRole('listitem').allTextContents()).toHaveLength(3)

    const opened = browser.context.waitForEvent('page')
    await part.getByRole('button', { name: 'Open Chrome’s settings for Clavier', exact: true }).click()
    const settings = await opened
    await expect
      .poll(() => settings.url())
      .toBe(`chrome://settings/content/siteDetails?site=chrome-extension%3A%2F%2F${browser.extensionId}`)
    await settings.close()
    await choose(page, browser.extensionId, 'granted')
    await part.getByText('The microphone is allowed.').waitFor()
    expect(await part.getByRole('button').count()).toBe(0)
  })
})

/** Sets what Chrome's settings say about the microphone. */
async function choose(page: Page, extensionId: string, setting: 'granted' | 'denied'): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Browser.setPermission', {
    permission: { name: 'microphone' },
    setting,
    origin: `chrome-extension://${extensionId}`,
  })
}

// These run in a page, after the fake keyboard is in place.

function notAskedYet(): void {
  globalThis.__midi.deny('prompt')
}

function refused(): void {
  globalThis.__midi.deny('denied')
}

function broken(): void {
  globalThis.__midi.breakDown('InvalidStateError')
}

function unplug(): void {
  globalThis.__midi.unplug('Keys 25')
}

function allow(): void {
  globalThis.__midi.allow()
}
