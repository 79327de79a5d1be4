import type { CDPSession, Page } from 'playwright'
import { type Clavier, type LaunchOptions, launchClavier } from '../e2e/harness.ts'
import { untilReady } from '../e2e/panel-driver.ts'
import { startOllamaServer } from '../servers/ollama-server.ts'
import {
  countInPages,
  countRunning,
  countWork,
  type LeftOver,
  leftOver,
  runningIn,
  runningInPages,
} from './left-over.ts'
import { type PageSize, startSoakSite } from './soak-site.ts'
import { attachWorker, type LeftInWorker } from './worker-session.ts'

/** What is there in all that Clavier runs in. */
export interface AllLeft {
  readonly panel: LeftOver & { readonly timers: number; readonly ports: number }
  /** All pages, which share one process: what the pages themselves have is the same throughout. */
  readonly pages: LeftOver & { readonly timers: number; readonly ports: number }
  readonly worker: LeftInWorker
}

/** A browser with the panel and as many tabs of one site, made to be measured. */
export interface Workplace {
  readonly clavier: Clavier
  readonly panel: Page
  readonly panelSession: CDPSession
  /** The tabs, in their order. */
  readonly pages: readonly Page[]
  /** @param objects counts bytes of panel and pages without compiled code, which takes seconds */
  left(objects?: boolean): Promise<AllLeft>
  close(): Promise<void>
}

interface WorkplaceOptions extends Pick<LaunchOptions, 'initScripts' | 'fakeRecogniser'> {
  readonly tabs: number
  readonly size: PageSize
}

/** How long what still sounds may take to end, ms. */
const fadingOut = 1_500

export async function openWorkplace({
  tabs,
  size,
  initScripts = [],
  ...options
}: WorkplaceOptions): Promise<Workplace> {
  const [site, ollama] = await Promise.all([startSoakSite(size), startOllamaServer()])
  const closeServers = () => Promise.all([site.close(), ollama.close()])
  const clavier = await launchClavier({
    ...options,
    pagePorts: [site.port],
    ollamaPort: ollama.port,
    fakeMidi: true,
    // The same throughout: no page is kept that was left, all of them are counted together, and none glides.
    args: ['--disable-back-forward-cache', '--force-prefers-reduced-motion'],
    initScripts: [countRunning, ...initScripts],
  }).catch(async (error: unknown) => {
    await closeServers()
    throw error
  })
  const close = async () => {
    await clavier.close()
    await closeServers()
  }
  try {
    const panel = await clavier.openSidePanel()
    await untilReady(panel)
    const [before] = clavier.context.pages()
    const pages: Page[] = []
    for (let tab = 1; tab <= tabs; tab += 1) pages.push(await clavier.newPage(`http://news.test/walk-${tab}`))
    await before?.close()
    await countInPages(panel)
    const panelSession = await panel.context().newCDPSession(panel)
    await countWork(panelSession)
    const [first] = pages
    if (first === undefined) throw new Error('There are no tabs.')
    const pagesSession = await clavier.context.newCDPSession(first)
    const worker = await attachWorker(panel, clavier.extensionId)
    return {
      clavier,
      panel,
      panelSession,
      pages,
      async left(objects) {
        await new Promise(resolve => setTimeout(resolve, fadingOut))
        return {
          panel: { ...(await leftOver(panelSession, objects)), ...(await runningIn(panel)) },
          pages: { ...(await leftOver(pagesSession, objects)), ...(await runningInPages(panel)) },
          worker: await worker.left(),
        }
      },
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}
