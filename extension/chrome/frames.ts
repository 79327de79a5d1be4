/**
 * Asks the hands in the documents of a tab, its frames included, and puts them in where they are missing:
 * a page carries nothing of them before the panel first needs it.
 */
import { ClavierError, type ErrorCode } from '../../src/errors.ts'
import type { FrameSelf } from '../../src/page/frame-view.ts'
import type { Inner } from '../../src/page/link-frames.ts'
import type { Envelope } from '../messaging/envelope.ts'
import type { MessageName, RequestOf, ResponseOf } from '../messaging/protocol.ts'
import { targetMessages } from '../messaging/protocol-targets.ts'
import { send, Unanswered } from '../messaging/rpc.ts'
import { isAsleep, isKeptByChrome, troubleOf } from './page-trouble.ts'
import { tabNow } from './replaced-tabs.ts'

/** The file that holds the hands (`vite.config.ts`). */
const handsFile = 'hands.js'
/** The file that finds elements again in another visit. */
const targetsFile = 'targets.js'
/** The file that finds the article of a page. */
const articleFile = 'article.js'
/** How long a page that is still loading is waited for, in milliseconds. */
const loadingPatience = 8_000
/** How long a page may take to answer, in milliseconds: beyond that it hangs, or shows a dialog. */
const answerPatience = 8_000
/** How long the rest waits for a frame that does not answer, in milliseconds. */
export const framePatience = 1_000
/** How often a loading page is asked again, in milliseconds. */
const askAgain = 120
/** How often a page is met anew while it goes from one to the next. */
const mostMeetings = 5
/** The most frames that are asked, in the order of the page: advertisements nest hundreds. */
export const mostFrames = 200

/** Frames inside frames that are gone up through, at most. */
export const deepestFrame = 20
/** The most of an address that a document is told apart by, in UTF-16 units. */
const longestAddress = 16_384

export interface Frame {
  /** 0 is the page itself. */
  readonly frameId: number
  /** Of the frame that holds it; −1 for the page itself. */
  readonly parentFrameId: number
  /** Lives as long as the document in the frame does. */
  readonly documentId: string
  readonly url: string
}

/** What the document around a frame knows the document in it by. */
export const innerOf = (self: FrameSelf, { url }: Pick<Frame, 'url'>): Inner => ({
  self,
  url: url.slice(0, longestAddress),
})

/** What a frame answered. */
export interface FrameAnswer<Response> {
  readonly frame: Frame
  readonly response: Response
}

type Target = { readonly frameId: number } | { readonly documentId: string }

export const silent = () => new ClavierError('page-silent')
/** Throws what came of asking a document that may have gone meanwhile: that it has gone as what the user is told. */
export function goneAs(code: ErrorCode): (error: unknown) => never {
  return error => {
    throw error instanceof Unanswered ? new ClavierError(code) : error
  }
}
export const orSilent = goneAs('page-silent')
const pause = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms))

/** Rejects with `page-silent` if `work` takes longer than `ms` milliseconds. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
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

/**
 * Asks a document of a tab once: the page itself unless another is named. Rejects with `Unanswered` where
 * nothing serves it, with `page-silent` after `patience` milliseconds.
 */
export function ask<Name extends MessageName>(
  tabId: number,
  name: Name,
  request: RequestOf<Name>,
  target: Target = { frameId: 0 },
  patience = answerPatience,
): Promise<ResponseOf<Name>> {
  // What comes to itself after that must not do then what it was asked for long ago.
  const until = Date.now() + patience
  const deliver = (envelope: Envelope) => chrome.tabs.sendMessage(tabId, { ...envelope, until }, target)
  return within(patience, send(name, request, deliver))
}

/**
 * True where a page went away for another before it could answer. Rejects with `page-asleep` where it crashed or was put
 * to sleep instead: what it was asked for may be lost with it.
 */
export async function hasLeft(tabId: number, error: unknown): Promise<boolean> {
  if (!(error instanceof Unanswered && error.reason === 'closed')) return false
  // One that was closed is gone like any page that it showed.
  const tab = await tabNow(tabId)
  if (tab !== undefined && isAsleep(tab)) throw new ClavierError('page-asleep')
  return true
}

async function tabOf(tabId: number): Promise<chrome.tabs.Tab> {
  // Chrome tells of a tab that is gone only by rejecting.
  return chrome.tabs.get(tabId).catch(() => {
    throw new ClavierError('tab-gone')
  })
}

async function inject(tabId: number, patience: number): Promise<void> {
  try {
    await within(patience, chrome.scripting.executeScript({ target: { tabId }, files: [handsFile] }))
  } catch (error) {
    if (error instanceof ClavierError) throw error
    throw new ClavierError(troubleOf(await tabOf(tabId), error instanceof Error ? error.message : ''))
  }
}

/** By tab: the first word with its page, which all that is asked of it waits for, so that it comes in order. */
const meetings = new Map<number, Promise<void>>()

function meet(tabId: number): Promise<void> {
  const before = meetings.get(tabId)
  if (before !== undefined) return before
  const now = greet(tabId)
  meetings.set(tabId, now)
  now.catch(() => meetings.delete(tabId))
  return now
}

/** Waits for a page that is loading; lets the hands in where they are missing, once. */
async function greet(tabId: number): Promise<void> {
  const deadline = performance.now() + loadingPatience
  let injected = false
  for (;;) {
    try {
      await ask(tabId, 'page-hello', {})
      return
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error
    }
    const tab = await tabOf(tabId)
    const left = deadline - performance.now()
    if (tab.status !== 'loading') {
      if (injected) throw silent()
      injected = true
      if (isKeptByChrome(tab)) throw new ClavierError(troubleOf(tab, ''))
      await inject(tabId, answerPatience)
    } else if (left > 0) {
      // Chrome puts a script in once the document is read; until a page is on its way, there is none to put it in.
      const wentIn = await inject(tabId, left).then(
        () => true,
        () => false,
      )
      if (!wentIn) await pause(askAgain)
    } else {
      throw new ClavierError('page-loading')
    }
  }
}

/** Asks the page itself, in the order of the calls; waits for one that is loading; lets the hands in where they are missing. */
export async function reach<Name extends MessageName>(
  tabId: number,
  name: Name,
  request: RequestOf<Name>,
): Promise<ResponseOf<Name>> {
  for (let tries = 1; ; tries += 1) {
    const meeting = meet(tabId)
    await meeting
    try {
      return await ask(tabId, name, request)
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error
      // It was met as another page.
      if (meetings.get(tabId) === meeting) meetings.delete(tabId)
      if (tries === mostMeetings) throw silent()
    }
  }
}

/** The documents of a tab, the page itself first; empty where Chrome tells of none. */
export async function framesOf(tabId: number): Promise<readonly Frame[]> {
  const frames = (await chrome.webNavigation.getAllFrames({ tabId })) ?? []
  // Chrome tells of no navigation of an extension's own pages, and so of no frames of theirs either.
  if (frames.length === 0) return ownPageIn(tabId)
  return frames
    .filter(({ documentLifecycle, errorOccurred }) => documentLifecycle === 'active' && !errorOccurred)
    .map(({ frameId, parentFrameId, documentId, url }) => ({ frameId, parentFrameId, documentId, url }))
    .sort((a, b) => Number(a.frameId !== 0) - Number(b.frameId !== 0))
    .slice(0, mostFrames)
}

/** The page of Clavier's own that a tab shows, if it shows one; its frames, of which it has none, left out. */
async function ownPageIn(tabId: number): Promise<readonly Frame[]> {
  const contexts = await chrome.runtime.getContexts({ contextTypes: ['TAB'], tabIds: [tabId] })
  return contexts.flatMap(({ frameId, documentId, documentUrl: url }) =>
    frameId === 0 && documentId !== undefined && url !== undefined
      ? [{ frameId, parentFrameId: -1, documentId, url }]
      : [],
  )
}

/** Chrome says only by its messages that there is no such document or tab any more. */
function isGone(error: unknown): boolean {
  return error instanceof Error && /no (frame|document|tab) with|frame .* was removed/i.test(error.message)
}

/**
 * Asks one document; lets the hands in where they are missing. Rejects as `ask` does: with `Unanswered`
 * (`nobody`) where the document is gone.
 */
export async function reachFrame<Name extends MessageName>(
  tabId: number,
  { documentId }: Pick<Frame, 'documentId'>,
  name: Name,
  request: RequestOf<Name>,
  patience = answerPatience,
): Promise<ResponseOf<Name>> {
  const files = name in targetMessages ? [handsFile, targetsFile] : [handsFile]
  const once = () => ask(tabId, name, request, { documentId }, patience)
  return onceMoreWith(once, () => putIn(tabId, documentId, files, patience))
}

/** Asks, and where nobody answers lets in who does and asks once more. */
export async function onceMoreWith<T>(ask: () => Promise<T>, letIn: () => Promise<void>): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    if (!(error instanceof Unanswered) || error.reason !== 'nobody') throw error
    await letIn()
    return ask()
  }
}

/**
 * Puts scripts of Clavier's into a document. Rejects with `Unanswered` (`nobody`) where it is gone, and with
 * `page-unreachable` where Chrome lets nobody in.
 */
export async function putIn(
  tabId: number,
  documentId: string,
  files: string[],
  patience: number,
): Promise<void> {
  const target = { tabId, documentIds: [documentId] }
  await within(patience, chrome.scripting.executeScript({ target, files })).catch(problem => {
    if (problem instanceof ClavierError) throw problem
    // Nothing can be put into pages of the extension itself, and others that Chrome keeps.
    throw isGone(problem) ? new Unanswered('nobody', problem) : new ClavierError('page-unreachable')
  })
}

/** Asks the document that an element is in. Rejects with `element-gone` where it is no longer there. */
export async function reachElement<Name extends MessageName>(
  tabId: number,
  documentId: string,
  name: Name,
  request: RequestOf<Name>,
): Promise<ResponseOf<Name>> {
  try {
    return await reachFrame(tabId, { documentId }, name, request)
  } catch (error) {
    if (error instanceof Unanswered && error.reason === 'nobody') throw new ClavierError('element-gone')
    throw error
  }
}

/**
 * Asks every document of a tab at once, the page itself first in what comes back. Rejects as `reach` does
 * where the page itself cannot be asked; a frame that does not answer within a second is left out.
 */
export async function reachEach<Name extends MessageName>(
  tabId: number,
  name: Name,
  request: RequestOf<Name>,
): Promise<readonly FrameAnswer<ResponseOf<Name>>[]> {
  const listed = framesOf(tabId).catch((): readonly Frame[] => [])
  const askInner = async (frame: Frame) =>
    reachFrame(tabId, frame, name, request, framePatience).then(
      response => [{ frame, response }],
      // Gone, closed to extensions, or busy: the rest is of use without it.
      () => [],
    )
  const inner = listed.then(frames =>
    Promise.all(frames.filter(({ frameId }) => frameId !== 0).map(askInner)),
  )
  // Waited for from the start: nobody else would catch what it rejects with.
  const response = await reach(tabId, name, request)
  // The page may have been another when its frames were listed.
  const page = (await listed).find(({ frameId }) => frameId === 0) ?? (await framesOf(tabId))[0]
  if (page === undefined) throw silent()
  return [{ frame: page, response }, ...(await inner).flat()]
}

/** Lets the articles of the tab's documents be found, before they are read; where it cannot go in, all text is read. */
export async function bringArticleFinder(tabId: number): Promise<void> {
  // Waits for a page that is loading, and rejects where there is none to be read.
  await reach(tabId, 'page-hello', {})
  const target = { tabId, allFrames: true }
  await within(framePatience, chrome.scripting.executeScript({ target, files: [articleFile] })).catch(
    () => undefined,
  )
}

/** Tells all documents of the tab that have hands, and waits for none of them. */
export function everywhere<Name extends MessageName>(
  tabId: number,
  name: Name,
  request: RequestOf<Name>,
): void {
  // Chrome answers with whoever is first, and rejects where nobody listens.
  void send(name, request, envelope => chrome.tabs.sendMessage(tabId, envelope)).catch(() => undefined)
}
