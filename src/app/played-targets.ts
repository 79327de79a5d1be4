import type { Acting } from '../commands/acting-context.ts'
import type { Command } from '../commands/define-command.ts'
import { ClavierError } from '../errors.ts'
import type { Language } from '../language/language.ts'
import { type ElementRef, sameElement } from '../ports/element-ref.ts'
import type { Intent } from '../ports/intent.ts'
import type { Page } from '../ports/page.ts'
import type { PageTargets, TargetRisk } from '../ports/page-targets.ts'
import type { Tab } from '../ports/tabs.ts'
import type { Prepared, StepToPlay } from '../sequence/play-options.ts'
import { bitsApart, nearBits, sameAddress } from '../sequence/same-page.ts'
import type { DidEvent } from '../sequence/sequence-schema.ts'
import { elementCommands } from './element-commands.ts'
import { readKeys } from './key-phrase.ts'
import type { PlayedTabs } from './played-tabs.ts'

interface Parts {
  readonly commands: ReadonlyMap<string, Command>
  readonly page: Page
  readonly targets: PageTargets
  readonly tabs: Pick<PlayedTabs, 'bring'>
  readonly acting: () => Promise<Pick<Acting, 'reach'>>
  readonly language: () => Language
}

/** Commands whose number or words say which element is meant (`src/commands/acting-slots.ts`). */
export const namesElement: ReadonlySet<string> = new Set([...elementCommands, 'select-option', 'set-field'])
/** Clicks of what was reached or pointed at: played, they click that element and no other. */
const clicksThere: ReadonlySet<string> = new Set(['click-it', 'click-here'])
/** They change the field that was reached last. */
const changesReached: ReadonlySet<string> = new Set(['increase', 'decrease'])
/** Clicks of which nothing is known before they are done, where no element was recorded. */
const clicks: ReadonlySet<string> = new Set([
  'click',
  'click-by-hand',
  'click-it',
  'click-here',
  'double-click',
])
const downloads: ReadonlySet<string> = new Set(['save-layout', 'export-settings', 'export-vocabulary'])
/** Groups whose commands do something with the page in front. */
const onPage: ReadonlySet<string> = new Set([
  'elements',
  'find',
  'layout',
  'media',
  'page',
  'reading',
  'text',
  'answers',
])

/** Finds what a step acts on before it is played, and whether the page is the one that it was recorded on. */
export function createPlayedTargets({ commands, page, targets, tabs, acting, language }: Parts) {
  return async (step: StepToPlay): Promise<Prepared> => {
    try {
      return await look(step)
    } catch (error) {
      if (!(error instanceof ClavierError)) throw error
      // It went away while it was looked at, or the page is still coming: it is looked for again.
      return error.code === 'tab-gone' ? { kind: 'tab-gone' } : { kind: 'differs', why: 'gone' }
    }
  }

  async function look(step: StepToPlay): Promise<Prepared> {
    const { did, track } = step
    const tab = await tabs.bring(track)
    if (tab === undefined) return { kind: 'tab-gone' }
    const intent: Intent = { ...did.intent, source: 'sequence' }
    if (!onPage.has(commands.get(intent.command)?.group ?? '')) return ready(intent, riskAlone(did))
    const other = await differs(tab, step)
    if (other !== undefined) return { kind: 'differs', why: other }
    if (did.target === undefined) {
      if (did.parameter !== undefined && (await focusIsSecret(tab.id))) return { kind: 'secret' }
      return ready(intent, riskAlone(did))
    }
    const found = await targets.findTarget(tab.id, did.target)
    if (found.kind === 'found') return prepare(tab.id, did, intent, found.ref, found.risk)
    const { nearest, why } = found
    if (nearest === undefined) return { kind: 'differs', why }
    if (!step.nearest) return { kind: 'differs', why, nearest: nearest.name }
    return prepare(tab.id, did, intent, nearest.ref, nearest.risk)
  }

  /** Why the page is none to act on; undefined where it is the recorded one, or nothing is known of that. */
  async function differs({ id, url }: Tab, { did, before, after }: StepToPlay) {
    // What was acted on tells of its page more surely than the step before: a page may go on by itself.
    const own = did.target !== undefined && did.target.frame.length === 0 ? did.target.frameUrl : ''
    if (own !== '' && !sameAddress(own, url)) return 'other-address' as const
    if (before === undefined) return undefined
    // The step before was seen before its page was there: what is harmless may be done on the page it was done on.
    const late = did.target === undefined && after !== undefined && riskAlone(did) === undefined
    const here = (late ? [before, after] : [before]).filter(print => sameAddress(print.url, url))
    if (here.length === 0) return own === '' && before.url !== '' ? ('other-address' as const) : undefined
    const now = await page.fingerprint(id).catch(codedOnly)
    if (now === undefined || here.some(print => bitsApart(print.similarity, now.similarity) <= nearBits))
      return undefined
    // Scrolled otherwise, other words are in view of the same page: the element decides, where there is one.
    if (here.some(print => Math.abs(print.scroll - now.scroll) > 5)) return undefined
    // Where there is one, a page may be built anew around it; under another title it is another page.
    const isOther = did.target === undefined || here.every(print => print.titleHash !== now.titleHash)
    return isOther ? ('other-page' as const) : undefined
  }

  async function prepare(
    tabId: number,
    did: DidEvent,
    intent: Intent,
    ref: ElementRef,
    risk: TargetRisk | undefined,
  ): Promise<Prepared> {
    const { command } = intent
    if (did.parameter !== undefined && (await page.look(tabId, ref)).secret) return { kind: 'secret' }
    if (namesElement.has(command) || clicksThere.has(command)) {
      // Words would be looked for again where the element goes away meanwhile: it alone is meant.
      const { number: _, words: __, ...slots } = intent.slots
      const to = clicksThere.has(command) ? 'click' : command
      const meant = { ...slots, document: ref.documentId, handle: ref.handle }
      return ready({ ...intent, command: to, slots: meant }, risk)
    }
    if (changesReached.has(command)) {
      ;(await acting()).reach(tabId, ref)
      return ready(intent, risk)
    }
    const focused = await page.focusedElement(tabId)
    if (focused === undefined || !sameElement(focused, ref)) await page.act(tabId, ref, 'focus')
    const alone = riskAlone(did)
    return ready(intent, alone === undefined ? undefined : (risk ?? alone))
  }

  async function focusIsSecret(tabId: number): Promise<boolean> {
    const ref = await page.focusedElement(tabId).catch(codedOnly)
    return ref !== undefined && (await page.look(tabId, ref)).secret
  }

  /** What a step does beyond its page, as far as its command alone tells. */
  function riskAlone({ intent: { command, slots }, target }: DidEvent): TargetRisk | undefined {
    if (command === 'submit') return 'submits'
    if (command === 'press' && readKeys(String(slots.words ?? ''), language())?.press.key === 'Enter')
      return 'submits'
    if (downloads.has(command)) return 'downloads'
    return clicks.has(command) && target === undefined ? 'submits' : undefined
  }
}

function ready(intent: Intent, risk: TargetRisk | undefined): Prepared {
  return { kind: 'ready', intent, risk }
}

function codedOnly(error: unknown): undefined {
  if (error instanceof ClavierError) return undefined
  throw error
}
