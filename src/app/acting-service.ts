import type { Acting, ActResult, ActTarget, ActUndo } from '../commands/acting-context.ts'
import { ClavierError } from '../errors.ts'
import { render, say } from '../language/text.ts'
import type { ElementRef } from '../ports/element-ref.ts'
import type { Acted, ActKind, Looked, StepKind } from '../ports/page-acting.ts'
import { createActingFields } from './acting-fields.ts'
import type { ActingParts, Meant } from './acting-parts.ts'
import { createElementChoice } from './element-choice.ts'
import { stepWords } from './role-words.ts'
import { takeActBack } from './take-act-back.ts'

/** Acts on single elements of the page in front, and tells what came of it. */
export function createActing(parts: ActingParts): Acting {
  const { store, tabs, page, choices, language } = parts
  const choice = createElementChoice(parts)
  /** What was reached or acted on last, by tab. */
  const reached = new Map<number, ElementRef>()
  const allowed = () => store.getState().settings.trustedInput

  const reach = ({ tab, ref }: Meant): void => reachIn(tab.id, ref)

  function reachIn(tabId: number, ref: ElementRef): void {
    // The newest last, and no more than are of use.
    reached.delete(tabId)
    reached.set(tabId, ref)
    const [oldest] = reached.keys()
    if (reached.size > 50 && oldest !== undefined) reached.delete(oldest)
  }

  /** What was reached last and is still there, or else what has the focus. Rejects with `nothing-reached`. */
  async function lastReached(): Promise<Meant> {
    const tab = await tabs.active()
    const last = reached.get(tab.id)
    if (last !== undefined && (await isThere(tab.id, last))) return { tab, ref: last }
    reached.delete(tab.id)
    const ref = await page.focusedElement(tab.id)
    if (ref === undefined) throw new ClavierError('nothing-reached')
    return { tab, ref }
  }

  async function isThere(tabId: number, ref: ElementRef): Promise<boolean> {
    try {
      await page.look(tabId, ref)
      return true
    } catch (error) {
      if (!(error instanceof ClavierError) || error.code !== 'element-gone') throw error
      return false
    }
  }

  const fields = createActingFields({ ...parts, lastReached, reach, meant: choice.meant })

  async function actOn(kind: ActKind, meant: Meant, asked: boolean): Promise<ActResult> {
    const { tab, ref } = meant
    const looked = await page.look(tab.id, ref)
    const { name, field, disabled } = looked
    if (disabled && kind !== 'hover') throw new ClavierError('element-off', { name })
    if (asked && !allowed()) throw new ClavierError('by-hand-off')
    if (kind === 'click' && field === 'select' && !asked) return fields.offer(meant, looked, '')
    if (kind === 'click' && field === 'file' && !allowed()) throw new ClavierError('file-needs-hand')
    // A page's style alone sees only the real pointer, and a file is only asked for by a real hand.
    const byHand = asked || (allowed() && (kind === 'hover' || field === 'file'))
    const acted = byHand ? await page.actByHand(tab.id, ref, kind) : await page.act(tab.id, ref, kind)
    reach(meant)
    const undo = undoOf(meant, kind, acted)
    if (acted.effect === 'none') return { ...toldQuiet(kind, meant, looked, byHand), undo }
    return { text: toldEffect(kind, acted), undo }
  }

  /** Nothing was seen to happen. */
  function toldQuiet(
    kind: ActKind,
    { ref }: Meant,
    { name, field, operable }: Looked,
    byHand: boolean,
  ): ActResult {
    if (field === 'file') return { text: say('act-file', { name }) }
    if (kind === 'focus') return { text: say('act-focus', { name }) }
    if (kind === 'hover') return { text: say(byHand ? 'act-hover' : 'act-hover-quiet', { name }) }
    if (byHand) return { text: say('act-by-hand-nothing', { name }), earcon: 'refused' }
    if (!allowed() || !operable || kind !== 'click')
      return { text: say('act-no-effect', { name }), earcon: 'refused' }
    const { documentId: document, handle } = ref
    choices.offer(say('choices-by-hand'), [
      {
        label: render(language(), say('by-hand-choice')),
        detail: name,
        intent: { command: 'click-by-hand', slots: { document, handle, words: name } },
      },
    ])
    return { text: say('act-no-effect-hand', { name }), earcon: 'refused' }
  }

  async function linkOf(target: ActTarget): Promise<ActResult | { meant: Meant; looked: Looked }> {
    const meant = await choice.meant(target, 'act', 'click')
    if ('text' in meant) return meant
    const looked = await page.look(meant.tab.id, meant.ref)
    if (looked.link === '') throw new ClavierError('no-link', { name: looked.name })
    return { meant, looked }
  }

  return {
    async act(kind, target, byHand = false) {
      const meant = await choice.meant(target, 'act', byHand ? 'click-by-hand' : commandOf[kind])
      return 'text' in meant ? meant : actOn(kind, meant, byHand)
    },
    reach: reachIn,
    clickReached: async () => actOn('click', await lastReached(), false),
    async openLink(target, where) {
      const found = await linkOf(target)
      if ('text' in found) return found
      const { name, link } = found.looked
      const from = found.meant.tab.id
      if (where === 'tab') {
        const { id } = await tabs.open(link)
        return { text: say('link-opened-tab', { name }), undo: { kind: 'opened', brought: id, from } }
      }
      const { windowId } = await tabs.openWindow(link)
      return { text: say('link-opened-window', { name }), undo: { kind: 'window', windowId, from } }
    },
    async copyLink(target) {
      const found = await linkOf(target)
      if ('text' in found) return found
      await page.copyText(found.looked.link)
      return { text: say('link-copied', { name: found.looked.name }), undo: { kind: 'for-good' } }
    },
    async step(kind: StepKind, by, level) {
      const tab = await tabs.active()
      const stepped = await page.stepTo(tab.id, kind, by, level)
      reach({ tab, ref: stepped.ref })
      const { ref, before: moment } = stepped
      return {
        text: stepWords(kind, stepped),
        undo: { kind: 'moment', tabId: tab.id, document: ref.documentId, moment },
      }
    },
    chooseOption: fields.choose,
    setField: fields.set,
    stepField: fields.step,
    async closeDialog() {
      const { name } = await page.closeDialog((await tabs.active()).id)
      return { text: say('dialog-closed', { name }), undo: { kind: 'for-good' } }
    },
    takeBack: (undo, command) => takeActBack({ tabs, page }, undo, command),
  }
}

/** The command that acts so, for rows that are offered. */
const commandOf: Readonly<Record<ActKind, string>> = {
  click: 'click',
  double: 'double-click',
  right: 'right-click',
  hold: 'long-press',
  hover: 'hover',
  focus: 'focus',
}

/** Something was seen to happen. */
function toldEffect(kind: ActKind, { looked: { name, field }, effect, value }: Acted) {
  if (effect === 'tab') return say('act-opens', { name })
  if (effect === 'navigation') return say('clicked-navigates', { name })
  if (effect === 'download') return say('act-downloads', { name })
  if (kind === 'click' && field === 'check' && value !== '')
    return say(value === 'on' ? 'act-on' : 'act-off', { name })
  return say(`act-${kind}`, { name })
}

function undoOf({ tab, ref }: Meant, kind: ActKind, acted: Acted): ActUndo {
  const { effect, opened, was, before } = acted
  const place = { tabId: tab.id, document: ref.documentId }
  if (opened !== undefined) return { kind: 'opened', brought: opened, from: tab.id }
  if (effect === 'navigation') return { kind: 'travelled', tabId: tab.id, url: tab.url }
  if (was !== undefined) return { kind: 'field', ...place, was }
  const looking = kind === 'hover' || kind === 'focus' || effect === 'none' || effect === 'focus'
  return looking && before !== undefined ? { kind: 'moment', ...place, moment: before } : { kind: 'for-good' }
}
