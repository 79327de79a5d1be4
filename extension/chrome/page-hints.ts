/** Numbers over all frames of a page: each document tells what it has, and draws what it is told. */
import { ClavierError } from '../../src/errors.ts'
import type { HintRules } from '../../src/page/hints.ts'
import type { ElementRef } from '../../src/ports/element-ref.ts'
import type { HintOptions, HintsShown, PageHints } from '../../src/ports/page-hints.ts'
import type { MessageName, RequestOf, ResponseOf } from '../messaging/protocol.ts'
import { Unanswered } from '../messaging/rpc.ts'
import { ask, everywhere, framesOf, orSilent, reach, reachFrame, silent } from './frames.ts'
import { isKeptByChrome } from './page-trouble.ts'
import type { Pointed } from './pointed.ts'

/** The most frames that are prepared before anybody asks: advertisements nest hundreds. */
const mostWarmed = 20

/** Where an element is, so that it can be asked for. */
export interface HintTarget {
  readonly target: { readonly frameId: 0 } | { readonly documentId: string }
  readonly handle: number
}

/** What has that number. Rejects with `no-such-hint`. */
export async function hintTarget(tabId: number, hint: number): Promise<HintTarget> {
  const { document, handle } = await reach(tabId, 'page-hinted', { hint })
  return { target: document === '' ? { frameId: 0 } : { documentId: document }, handle }
}

/** Asks the document that an element with a number is in. Rejects with `no-such-hint` where that is gone. */
export async function askHinted<Name extends MessageName>(
  tabId: number,
  hint: number,
  { target }: HintTarget,
  name: Name,
  request: RequestOf<Name>,
): Promise<ResponseOf<Name>> {
  try {
    return await ask(tabId, name, request, target)
  } catch (error) {
    if (error instanceof Unanswered && error.reason === 'nobody')
      throw new ClavierError('no-such-hint', { hint })
    return orSilent(error)
  }
}

/** `pointed` is told of each number that is asked for. */
export function createPageHints(pointed: Pointed = () => undefined): PageHints {
  return {
    showHints: (tabId, numbering, { only, doubtful = false, rules: site }: HintOptions = {}) => {
      const rules = { numbering, doubtful, ...(site === undefined ? {} : { site }) }
      const shown = only === undefined ? showAll(tabId, rules) : showOnly(tabId, rules, only)
      return shown.catch(orSilent)
    },
    async hideHints(tabId) {
      const hidden = await reach(tabId, 'page-hide-hints', {})
      everywhere(tabId, 'page-hide-hints', {})
      return hidden
    },
    async hinted(tabId, hint) {
      const { target, handle } = await hintTarget(tabId, hint)
      pointed(tabId, target, { by: 'hint', handle })
      if ('documentId' in target) return { documentId: target.documentId, handle }
      const [page] = await framesOf(tabId)
      if (page === undefined) throw silent()
      return { documentId: page.documentId, handle }
    },
    holdHints: (tabId, on) => everywhere(tabId, 'page-hold-hints', { on }),
    async warm(tabId) {
      const tab = await chrome.tabs.get(tabId).catch(() => undefined)
      if (tab?.status !== 'complete' || tab.discarded || isKeptByChrome(tab)) return
      // Whatever stands in the way is told when somebody asks for something.
      for (const frame of (await framesOf(tabId).catch(() => [])).slice(0, mostWarmed))
        await reachFrame(tabId, frame, 'page-warm', {}).catch(() => undefined)
    },
  }
}

async function showAll(tabId: number, rules: HintRules): Promise<HintsShown> {
  const { count, view } = await reach(tabId, 'page-show-hints', rules)
  if (view === undefined) return { count, silent: 0 }
  // Loaded with the first page whose frames show.
  const { numberAll } = await import('./number-frames.ts')
  const shown = await numberAll(tabId, rules, view, false)
  if (shown.count === 0) {
    await ask(tabId, 'page-hide-hints', {})
    everywhere(tabId, 'page-hide-hints', {})
  }
  return shown
}

async function showOnly(tabId: number, rules: HintRules, only: readonly ElementRef[]): Promise<HintsShown> {
  const { showChosen } = await import('./number-frames.ts')
  return showChosen(tabId, rules, only)
}
