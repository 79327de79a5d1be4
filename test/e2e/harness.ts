import { type Browser, type BrowserContext, chromium, type Page, type Worker } from 'playwright'
import { launchBrowser, type RunningBrowser } from '../../scripts/browser.mjs'
import { dist } from '../../scripts/build-extension.mjs'
import { findChromium } from '../../scripts/prepare.mjs'
import { pageUrl } from '../../scripts/start-options.mjs'
import { firstStepsAsJson, firstStepsKey } from '../../src/settings/first-steps-kept.ts'
import { installFakeMidi } from '../servers/fake-midi.ts'
import { installFakeRecogniser } from '../servers/fake-recogniser.ts'
import { waitForSidePanel } from './panel-driver.ts'

/** Names that lead to the page server's ports, in that order: three different sites. */
export const testHosts = ['news.test', 'shop.test', 'evil.test'] as const

/** A function that runs in a page before its own scripts; it is sent as text and sees nothing from here. */
type InitScript = () => void

export interface LaunchOptions {
  /** Where `127.0.0.1:11434` leads. Without it a call there is refused, as if no Ollama ran. */
  readonly ollamaPort?: number
  /** Ports of a page server: `http://news.test/` leads to the first, and so on through `testHosts`. */
  readonly pagePorts?: readonly number[]
  /** Puts a fake keyboard in place of Web MIDI (test/servers/fake-midi.ts), and allows MIDI. */
  readonly fakeMidi?: boolean
  /** Puts a fake in place of Chrome's recogniser (test/servers/fake-recogniser.ts), and allows the microphone. */
  readonly fakeRecogniser?: boolean
  readonly colorScheme?: 'light' | 'dark'
  /** The first steps are there, as for somebody who opens the panel for the first time. */
  readonly firstSteps?: boolean
  /** BCP 47 tag of the browser's language; English without it. */
  readonly locale?: string
  /** Run in every page before its own scripts, the side panel included. */
  readonly initScripts?: readonly InitScript[]
  /** Permissions granted everywhere, in Playwright's words; instead of those that the fakes bring. */
  readonly permissions?: readonly string[]
  /** Folder of a profile that outlives the browser; a temporary one without it. */
  readonly profile?: string
  /** Folder of the extension; the built one without it. */
  readonly extension?: string
  /** A process for each tab, as users have it: for pages that hang or crash beside others. */
  readonly processPerTab?: boolean
  /** More arguments for Chromium. */
  readonly args?: readonly string[]
}

/** A Chromium with the built extension in it. */
export interface Clavier {
  readonly extensionId: string
  /** The browser's one context: tabs, but not the side panel. */
  readonly context: BrowserContext
  /** The real side panel, opened by a click as a user's hand would. The tab in front stays in front. */
  openSidePanel(): Promise<Page>
  /** The same panel as a tab, as the setting "Start with the browser" opens it. */
  panelTab(): Promise<Page>
  /** A new tab, in front. */
  newPage(url: string): Promise<Page>
  /** The extension's service worker. */
  worker(): Promise<Worker>
  /**
   * As if Clavier had just been installed, but for the browser's history: nothing is kept but what is given, all
   * tabs are closed but one that shows `url`, and the panel is loaded anew. Much quicker than another browser.
   */
  beginAnew(panel: Page, url: string, kept?: Readonly<Record<string, unknown>>): Promise<Page>
  /** Ends the browser and removes all that it left, but a profile that was given. */
  close(): Promise<void>
  /** Ends the browser at once, as a crash would (SIGKILL), and leaves all that it wrote. */
  kill(): Promise<void>
}

export async function launchClavier(options: LaunchOptions = {}): Promise<Clavier> {
  const { chromium: installed } = await findChromium()
  if (!installed) throw new Error('No Chromium: run "npm test" once, which installs it.')
  const browser = await launchBrowser({
    chromium: installed.path,
    snap: installed.snap,
    extension: options.extension ?? dist,
    headless: true,
    quiet: true,
    port: 0,
    ...(options.profile === undefined ? {} : { profile: options.profile }),
    args: [
      `--host-resolver-rules=${resolverRules(options)}`,
      ...localeArgs(options),
      ...(options.processPerTab ? [] : sharedProcesses),
      ...(options.args ?? []),
    ],
    env: options.locale ? { LANGUAGE: options.locale } : {},
  })
  try {
    return await drive(browser, options)
  } catch (error) {
    await browser.close()
    throw error
  }
}

/**
 * Pages of one site share a process, and none waits in reserve: a page is there in a third less of the processor's time.
 * Chromium reads only the last list of features, so it names the one that launchBrowser does without, too.
 */
const sharedProcesses = [
  '--process-per-site',
  '--disable-features=HttpsUpgrades,SpareRendererForSitePerProcess',
]

/** What is kept where somebody has had the first steps: they stand at the top of the panel, and not in the way of tests. */
const hadFirstSteps = { [firstStepsKey]: firstStepsAsJson({ over: true, behind: [], declined: [] }) }

/** What is waited for comes on a machine several times slower too, in ms. */
const patience = 60_000

async function drive(running: RunningBrowser, options: LaunchOptions): Promise<Clavier> {
  const { extensionId, cdp } = running
  if (cdp === undefined) throw new Error('The browser was started without remote debugging.')
  const connections: Browser[] = []
  const connect = async () => {
    const connection = await chromium.connectOverCDP(cdp)
    connections.push(connection)
    const [context] = connection.contexts()
    if (!context) throw new Error('The browser has no context.')
    context.setDefaultTimeout(patience)
    return context
  }
  const context = await connect()
  const scripts = [
    ...(options.fakeMidi ? [installFakeMidi] : []),
    ...(options.fakeRecogniser ? [installFakeRecogniser] : []),
    ...(options.initScripts ?? []),
  ]
  for (const script of scripts) await context.addInitScript(script)
  const permissions = options.permissions ?? [
    ...(options.fakeMidi ? ['midi'] : []),
    ...(options.fakeRecogniser ? ['microphone'] : []),
  ]
  if (permissions.length > 0) await context.grantPermissions([...permissions])

  const newPage = async (url: string) => {
    const page = await context.newPage()
    await page.emulateMedia({ colorScheme: options.colorScheme ?? 'light' })
    await page.goto(url)
    return page
  }

  const worker = async () => {
    const ours = (worker: Worker) => worker.url().startsWith(`chrome-extension://${extensionId}/`)
    const running = context.serviceWorkers().find(ours)
    return running ?? (await context.waitForEvent('serviceworker', { predicate: ours }))
  }
  const known = options.firstSteps === true ? {} : hadFirstSteps
  await (await worker()).evaluate(kept => chrome.storage.local.set(kept), known)

  return {
    extensionId,
    context,
    newPage,
    panelTab: () => newPage(pageUrl(extensionId, 'panel')),
    openSidePanel: async () => {
      const opener = await newPage(`chrome-extension://${extensionId}/manifest.json`)
      await openBlankSidePanel(opener)
      const panel = await sidePanelPage(await connect(), extensionId)
      await opener.close()
      for (const script of scripts) await panel.addInitScript(script)
      await panel.emulateMedia({ colorScheme: options.colorScheme ?? 'light' })
      await loadPanel(panel)
      return panel
    },
    beginAnew: async (panel, url, kept = {}) => {
      await sendPanel(panel, inertPath)
      await panel.evaluate(
        async wanted => {
          const tables = await indexedDB.databases()
          await Promise.all([
            chrome.storage.local.clear(),
            chrome.storage.sync.clear(),
            chrome.storage.session.clear(),
            ...tables.map(
              ({ name = '' }) =>
                new Promise((resolve, reject) => {
                  const removal = indexedDB.deleteDatabase(name)
                  removal.onsuccess = resolve
                  removal.onerror = reject
                }),
            ),
          ])
          await chrome.storage.local.set(wanted)
        },
        { ...known, ...kept },
      )
      const before = context.pages().filter(page => !page.url().endsWith(inertPath))
      const tab = await newPage(url)
      await Promise.all(before.map(page => page.close()))
      await loadPanel(panel)
      return tab
    },
    worker,
    close: async () => {
      await Promise.all(connections.map(connection => connection.close()))
      await running.close()
    },
    kill: async () => {
      await running.kill()
      await Promise.all(connections.map(connection => connection.close().catch(() => undefined)))
    },
  }
}

// Playwright meets a side panel only if it is open when Playwright connects, which is too late to
// put anything in place before the panel's scripts. So the panel is opened on an inert page first
// (manifest.json: of the extension, but without a script), Playwright connects once more, and only
// then the panel is sent to its own page.
const inertPath = 'manifest.json?side-panel'

/** Opens the side panel of `opener`'s window on the inert page: a real click, as the browser demands. */
async function openBlankSidePanel(opener: Page): Promise<void> {
  await opener.evaluate(async path => {
    await chrome.sidePanel.setOptions({ path })
    const { id: windowId } = await chrome.windows.getCurrent()
    if (windowId === undefined) throw new Error('The window has no id.')
    const button = document.createElement('button')
    button.textContent = 'Open'
    button.addEventListener('click', () => {
      void chrome.sidePanel.open({ windowId }).then(() => button.setAttribute('data-opened', ''))
    })
    document.body.replaceChildren(button)
  }, inertPath)
  await opener.getByRole('button', { name: 'Open' }).click()
  await opener.locator('button[data-opened]').waitFor()
  await waitForSidePanel(opener, inertPath)
}

async function sidePanelPage(context: BrowserContext, extensionId: string): Promise<Page> {
  const isPanel = (page: Page) => page.url() === `chrome-extension://${extensionId}/${inertPath}`
  return context.pages().find(isPanel) ?? (await context.waitForEvent('page', { predicate: isPanel }))
}

/** Sends the side panel to the path that the manifest gives it. */
async function loadPanel(panel: Page): Promise<void> {
  const path = await panel.evaluate(() => chrome.runtime.getManifest().side_panel?.default_path)
  if (path === undefined) throw new Error('The manifest names no side panel.')
  await sendPanel(panel, path)
}

async function sendPanel(panel: Page, path: string): Promise<void> {
  const loaded = panel.waitForEvent('domcontentloaded')
  // Setting the path sends an open panel there: only after this has answered, or the answer is lost.
  await panel.evaluate(path => {
    setTimeout(() => void chrome.sidePanel.setOptions({ path }))
  }, path)
  await loaded
}

/** Names of the tests lead to the test servers, and no name leads out of this machine. */
function resolverRules({ ollamaPort, pagePorts = [] }: LaunchOptions): string {
  const refusingPort = 1
  return [
    ...pagePorts.slice(0, testHosts.length).map((port, site) => `MAP ${testHosts[site]} 127.0.0.1:${port}`),
    `MAP 127.0.0.1:11434 127.0.0.1:${ollamaPort ?? refusingPort}`,
    'MAP 127.0.0.1 127.0.0.1',
    'MAP localhost 127.0.0.1',
    'MAP * ~NOTFOUND',
  ].join(', ')
}

function localeArgs({ locale }: LaunchOptions): string[] {
  return locale ? [`--lang=${locale}`, `--accept-lang=${locale}`] : ['--lang=en-US', '--accept-lang=en-US']
}
