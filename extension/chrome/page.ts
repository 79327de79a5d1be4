/**
 * The Page port: asks the content script of a tab's top frame, and puts it there when the page was open
 * before Clavier was installed or updated.
 */
import { ClavierError } from '../../src/errors.ts'
import type { Clicked, Page } from '../../src/ports/page.ts'
import type { ClickSeen, Described, MessageName, RequestOf, ResponseOf } from '../messaging/protocol.ts'
import { type Envelope, send, Unanswered } from '../messaging/rpc.ts'
import { isKeptByChrome, troubleOf } from './page-trouble.ts'

/** How long a page that is still loading is waited for, in milliseconds. */
const loadingPatience = 8_000
/** How long a page may take to answer, in milliseconds: beyond that it hangs, or shows a dialog. */
const answerPatience = 8_000
/** How often a loading page is asked again, in milliseconds. */
const askAgain = 120

const silent = () => new ClavierError('page-silent')
const pause = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms))

/** Rejects with `page-silent` if `work` takes longer than `ms` milliseconds. */
async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(silent()), ms)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

function ask<Name extends MessageName>(
  tabId: number,
  name: Name,
  request: RequestOf<Name>,
): Promise<ResponseOf<Name>> {
  // What comes to itself after that must not do then what it was asked for long ago.
  const until = Date.now() + answerPatience
  const deliver = (envelope: Envelope) =>
    chrome.tabs.sendMessage(tabId, { ...envelope, until }, { frameId: 0 })
  return within(answerPatience, send(name, request, deliver))
}

async function tabOf(tabId: number): Promise<chrome.tabs.Tab> {
  // Chrome tells of a tab that is gone only by rejecting.
  return chrome.tabs.get(tabId).catch(() => {
    throw new ClavierError('tab-gone')
  })
}

async function inject(tabId: number): Promise<void> {
  const files = (chrome.runtime.getManifest().content_scripts ?? []).flatMap(script => script.js ?? [])
  try {
    await within(answerPatience, chrome.scripting.executeScript({ target: { tabId }, files }))
  } catch (error) {
    if (error instanceof ClavierError) throw error
    throw new ClavierError(troubleOf(await tabOf(tabId), error instanceof Error ? error.message : ''))
  }
}

/** Asks; waits for a page that is loading; lets the hands in where they are missing, once. */
async function reach<Name extends MessageName>(
  tabId: number,
  name: Name,
  request: RequestOf<Name>,
): Promise<ResponseOf<Name>> {
  const deadline = performance.now() + loadingPatience
  let injected = false
  for (;;) {
    try {
      return await ask(tabId, name, request)
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error
      const tab = await tabOf(tabId)
      if (tab.status === 'loading' && performance.now() < deadline) {
        await pause(askAgain)
      } else if (!injected) {
        injected = true
        if (isKeptByChrome(tab)) throw new ClavierError(troubleOf(tab, ''))
        await inject(tabId)
      } else {
        throw tab.status === 'loading' ? new ClavierError('page-loading') : silent()
      }
    }
  }
}

/** Opens a link that asked for another tab: pages may not, without a gesture of their own. */
async function openBeside(tabId: number, url: string): Promise<void> {
  const { windowId, index } = await chrome.tabs.get(tabId)
  await chrome.tabs.create({ url, windowId, index: index + 1, openerTabId: tabId })
}

/** Clicks, and tells what came of it: a page that went away before it could answer has navigated. */
async function clicked(
  tabId: number,
  element: Described | Promise<Described>,
  act: () => Promise<ClickSeen>,
): Promise<Clicked> {
  const described = await element
  try {
    const { effect, opens } = await act()
    if (opens !== undefined) await openBeside(tabId, opens)
    return { ...described, effect }
  } catch (error) {
    if (error instanceof Unanswered && error.reason === 'closed')
      return { ...described, effect: 'navigation' }
    throw error instanceof Unanswered ? silent() : error
  }
}

export function createPage(): Page {
  return {
    scroll: (tabId, by) => reach(tabId, 'page-scroll', { by }),
    glide: (tabId, pixelsPerSecond) => reach(tabId, 'page-glide', { pixelsPerSecond }),
    glideEnd: tabId => reach(tabId, 'page-glide-end', {}),
    showHints: (tabId, numbering) => reach(tabId, 'page-show-hints', { numbering }),
    hideHints: tabId => reach(tabId, 'page-hide-hints', {}),
    click: (tabId, hint) =>
      // Asked first, because a click that navigates takes the page's answer away with it.
      clicked(tabId, reach(tabId, 'page-describe', { hint }), () => ask(tabId, 'page-click', { hint })),
    async clickAt(tabId, at) {
      const where = at === undefined ? {} : { at }
      // Looking at the point puts the pointer there, so that it is seen where the click goes.
      const { name, role } = await reach(tabId, 'page-point', where)
      return clicked(tabId, { name, role }, () => ask(tabId, 'page-click-at', where))
    },
    point: (tabId, at) => reach(tabId, 'page-point', at === undefined ? {} : { at }),
    hidePointer: tabId => reach(tabId, 'page-hide-pointer', {}),
    moveMedia: (tabId, move) => reach(tabId, 'page-move-media', { move }),
    describe: (tabId, hint) => reach(tabId, 'page-describe', { hint }),
    layout: tabId => reach(tabId, 'page-layout', {}),
    text: tabId => reach(tabId, 'page-text', {}),
    fingerprint: tabId => reach(tabId, 'page-fingerprint', {}),
    whereAmI: tabId => reach(tabId, 'page-where-am-i', {}),
  }
}
