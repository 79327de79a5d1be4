import type { Command } from '../commands/define-command.ts'
import type { WritingResult, WritingUndo } from '../commands/writing-context.ts'
import { ClavierError } from '../errors.ts'
import type { Language } from '../language/language.ts'
import { say, type Text } from '../language/text.ts'
import { sameElement } from '../ports/element-ref.ts'
import type { Page, ScrollBy } from '../ports/page.ts'
import type { KeyPress, PageWriting, Pressed } from '../ports/page-writing.ts'
import type { Tabs } from '../ports/tabs.ts'
import { phraseInWords } from '../speech/phrase-template.ts'
import { printKeys, readKeys } from './key-phrase.ts'
import { changeOf } from './text-change.ts'

interface Parts {
  readonly tabs: Pick<Tabs, 'active'>
  readonly page: Page
  readonly pageWriting: PageWriting
  readonly commands: readonly Command[]
  readonly language: () => Language
}

/** Orders that the browser keeps for itself, by what does them here. */
const browserKeys: ReadonlyMap<string, string> = new Map([
  ['control t', 'new-tab'],
  ['control w', 'close-tab'],
  ['control F4', 'close-tab'],
  ['control n', 'new-window'],
  ['control shift T', 'reopen'],
  ['control shift W', 'close-window'],
  ['control Tab', 'next-tab'],
  ['control PageDown', 'next-tab'],
  ['control shift Tab', 'previous-tab'],
  ['control PageUp', 'previous-tab'],
])
/** Those that a page may take before the browser does. */
const browserKeysAfterPage: ReadonlyMap<string, string> = new Map([
  ['control r', 'reload'],
  ['F5', 'reload'],
  ['control l', 'open-here'],
  ['control k', 'search-web'],
  ['control d', 'bookmark'],
  ['control h', 'history'],
  ['control +', 'zoom-in'],
  ['control =', 'zoom-in'],
  ['control -', 'zoom-out'],
  ['control 0', 'reset-zoom'],
  ['alt ArrowLeft', 'back'],
  ['alt ArrowRight', 'forward'],
  ['control f', 'find'],
  ['F3', 'next-match'],
])

/** What the browser scrolls by at a key, where the page leaves it to it. */
function scrollOf({ key, shift }: KeyPress): ScrollBy {
  switch (key) {
    case 'ArrowUp':
      return { unit: 'line', count: -1 }
    case 'ArrowLeft':
      return { unit: 'line', count: -1, axis: 'across' }
    case 'ArrowRight':
      return { unit: 'line', count: 1, axis: 'across' }
    case 'PageUp':
      return { unit: 'page', count: -1 }
    case 'PageDown':
      return { unit: 'page', count: 1 }
    case ' ':
      return { unit: 'page', count: shift ? -1 : 1 }
    case 'Home':
      return { unit: 'edge', edge: 'top' }
    case 'End':
      return { unit: 'edge', edge: 'bottom' }
    default:
      return { unit: 'line', count: 1 }
  }
}

/** Presses keys by their names, as often as was said, and tells what came of the last. */
export function createKeyPressing({ tabs, page, pageWriting, commands, language }: Parts) {
  return {
    async press(words: string): WritingResult {
      const said = readKeys(words, language())
      if (said === undefined) {
        if (await mayBeSecret()) throw new ClavierError('not-a-key')
        throw new ClavierError('key-unknown', { words: words.slice(0, 100) })
      }
      const { press, count } = said
      const keys = printKeys(press, language())
      refuse(browserKeys, press, keys)
      const tabId = (await tabs.active()).id
      const presses: Pressed[] = []
      let undo: WritingUndo | undefined
      for (let time = 0; time < count; time += 1) {
        const pressed = await pageWriting.press(tabId, press)
        presses.push(pressed)
        if (pressed.effect === 'scroll') undo = joined(undo, await scroll(tabId, press))
        else undo = joined(undo, undoOf(tabId, pressed))
        // Nothing more comes of a key that does nothing, or that has left the page.
        if (pressed.effect === 'nothing' || pressed.effect === 'submit') break
      }
      const last = presses.at(-1)
      if (last?.effect === 'nothing' && presses.length === 1) {
        refuse(browserKeysAfterPage, press, keys)
        throw new ClavierError('key-does-nothing', { keys })
      }
      const secret = presses.some(({ field }) => field?.secret)
      return { text: textOf(last, keys, presses.length, secret), secret, ...(undo && { undo }) }
    },
  }

  /** Words now may be meant for a field that keeps them secret: it has the focus, or nobody can tell what has. */
  async function mayBeSecret(): Promise<boolean> {
    try {
      return (await pageWriting.focusedField((await tabs.active()).id))?.secret === true
    } catch (error) {
      if (error instanceof ClavierError) return true
      throw error
    }
  }

  function refuse(known: ReadonlyMap<string, string>, press: KeyPress, keys: string): void {
    const id = known.get(nameOf(press))
    const command = commands.find(one => one.id === id)
    if (command === undefined) return
    throw new ClavierError('key-of-browser', { keys, phrase: phraseInWords(command.phrases[language()][0]) })
  }

  async function scroll(tabId: number, press: KeyPress): Promise<WritingUndo | undefined> {
    const by = scrollOf(press)
    const { from, to, scroller } = await page.scroll(tabId, by)
    const across = 'axis' in by && by.axis === 'across'
    return from === to ? undefined : { tabId, kind: 'scroll', scroller, offset: from, across }
  }
}

function nameOf({ key, control, shift, alt, meta }: KeyPress): string {
  const held = [
    control || meta ? 'control' : '',
    alt ? 'alt' : '',
    shift && !/^[+]$/.test(key) ? 'shift' : '',
  ]
  return [...held, key].filter(word => word !== '').join(' ')
}

function textOf(last: Pressed | undefined, keys: string, count: number, secret: boolean): Text {
  if (secret) return say('typed-secret', { field: '' })
  if (count > 1) return say('pressed-times', { keys, count })
  if (last?.effect === 'focus' && last.name !== '') return say('pressed-focus', { keys, name: last.name })
  return say('pressed', { keys })
}

/** What takes one press back; moving the caret alone is no change. */
function undoOf(tabId: number, { effect, field, focused }: Pressed): WritingUndo | undefined {
  if (field !== undefined) {
    const { ref, written, secret } = field
    if (secret)
      return written.kept === undefined ? undefined : { tabId, kind: 'kept', ref, kept: written.kept }
    const selected = { from: written.before.from, to: written.before.to }
    return { tabId, kind: 'edit', ref, ...changeOf(written.before.text, written.after.text), selected }
  }
  if (effect === 'focus' && focused !== undefined) return { tabId, kind: 'focus', ref: focused }
  return effect === 'caret' || effect === 'nothing' || effect === 'focus'
    ? undefined
    : { tabId, kind: 'gone' }
}

/** What takes several presses back: the first of the same kind knows what was before them all. */
function joined(first: WritingUndo | undefined, next: WritingUndo | undefined): WritingUndo | undefined {
  if (first === undefined || next === undefined) return first ?? next
  if (first.kind === 'edit' && next.kind === 'edit' && sameElement(first.ref, next.ref))
    return joinedEdit(first, next)
  return first.kind === next.kind && first.kind !== 'edit' ? first : { tabId: first.tabId, kind: 'gone' }
}

type EditUndo = Extract<WritingUndo, { kind: 'edit' }>

/** Two changes, one after the other, as one over the stretch that both touch. */
function joinedEdit(first: EditUndo, next: EditUndo): WritingUndo {
  const end = first.from + first.inserted.length
  const nextEnd = next.from + next.removed.length
  // Only where they touch is what lies between known.
  if (next.from > end || nextEnd < first.from) return { tabId: first.tabId, kind: 'gone' }
  const before = next.removed.slice(0, Math.max(0, first.from - next.from))
  const after = next.removed.slice(Math.max(0, end - next.from))
  const kept = first.inserted.slice(0, Math.max(0, next.from - first.from))
  const left = first.inserted.slice(Math.max(0, nextEnd - first.from))
  return {
    ...first,
    from: Math.min(first.from, next.from),
    removed: before + first.removed + (nextEnd > end ? after : ''),
    inserted: kept + next.inserted + left,
  }
}
