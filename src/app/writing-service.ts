import type { Command } from '../commands/define-command.ts'
import type { Writing, WritingResult, WritingUndo } from '../commands/writing-context.ts'
import { ClavierError } from '../errors.ts'
import { type Language, speechTags } from '../language/language.ts'
import { render, say, type Text } from '../language/text.ts'
import type { ElementRef } from '../ports/element-ref.ts'
import type { Page } from '../ports/page.ts'
import type { Edit, Field, PageWriting } from '../ports/page-writing.ts'
import type { Tabs } from '../ports/tabs.ts'
import { createKeyPressing } from './key-pressing.ts'
import {
  findWords,
  lettersAfter,
  lettersBefore,
  lineAt,
  type Stretch,
  sentenceAt,
  withSpace,
  wordAt,
  wordsAfter,
  wordsBefore,
} from './text-places.ts'
import { fieldNamed } from './typed-field.ts'
import { type Aim, createWritingAim } from './writing-aim.ts'
import { cutForTelling, told, wasWritten } from './writing-outcomes.ts'
import { createWritingUndo } from './writing-undo.ts'

interface Parts {
  readonly tabs: Pick<Tabs, 'active'>
  readonly page: Page
  readonly pageWriting: PageWriting
  readonly commands: readonly Command[]
  readonly language: () => Language
  /** Lets letters go into the field, until they are left. Throws `keys-off`. */
  readonly beginLetters: (tabId: number, field: Field) => void
  /** Lets letters go into no field any more. */
  readonly endLetters: () => void
  /** The form of this field, as it stood then, was sent. */
  readonly onSubmitted: (field: Field) => void
}

/** Writes, selects and presses in the page in front, and tells what came of it as the field says. */
export function createWriting(parts: Parts): Writing {
  const { page, language, pageWriting: writing } = parts
  const aims = createWritingAim(parts)
  const { target } = aims
  const pressing = createKeyPressing(parts)
  /** What was copied last, for where the browser keeps the clipboard to itself. */
  let clip: string | undefined

  return {
    async type(words) {
      const { aim, text, focused } = await typedInto(words)
      const result = await write(aim, { from: aim.field.from, to: aim.field.to, text })
      return result.undo === undefined || focused === undefined
        ? result
        : { ...result, undo: { ...result.undo, focused } }
    },
    async put(make) {
      const tabId = (await parts.tabs.active()).id
      const field = await writing.focusedField(tabId)
      if (field === undefined) throw new ClavierError('no-field')
      const { back, text } = make(open(field))
      return write({ tabId, field }, { from: field.from - back, to: field.to, text })
    },
    press: pressing.press,
    async submit() {
      const tabId = (await parts.tabs.active()).id
      const field = await writing.focusedField(tabId)
      const sent = await writing.submit(tabId, field === undefined ? aims.last(tabId) : undefined)
      if (field !== undefined) parts.onSubmitted(field)
      return { text: say('submitted', sent) }
    },
    async begin() {
      const { tabId, field } = await writable()
      const ref = field.ref
      const secretive = field.secret ? await writing.writeOn(tabId, ref, { back: 0, text: '' }) : undefined
      const name = field.name || render(language(), say('unnamed-field'))
      parts.beginLetters(tabId, { ...field, name })
      const undo: WritingUndo =
        secretive?.kept === undefined
          ? { tabId, kind: 'whole', ref, was: { text: field.text, from: field.from, to: field.to } }
          : { tabId, kind: 'kept', ref, kept: secretive.kept }
      return {
        text: field.secret ? say('write-on-secret', { field: name }) : say('write-on', { field: name }),
        undo,
      }
    },
    selectWords: words => select(({ field }) => place(field, words)),
    selectBetween: ({ from, to }) =>
      select(({ field }) => {
        const start = place(field, from)
        const rest = field.text.slice(start.from)
        const end = findWords(rest, to, 0)
        if (end === undefined) throw new ClavierError('not-in-field', { words: to })
        return { from: start.from, to: start.from + end.to }
      }),
    selectUnit: unit => select(({ field }) => unitAt(field, unit)),
    selectBack: count => select(({ field }) => wordsBefore(field.text, field.from, count)),
    async unselect() {
      const aim = await reading()
      const undo = selection(aim)
      const { to } = aim.field
      await writing.select(aim.tabId, aim.field.ref, to, to)
      return { text: say('selected-nothing'), undo }
    },
    remove: () =>
      erase(({ field: { text, from, to } }) => (from === to ? lettersBefore(text, from, 1) : { from, to })),
    removeWords: words => erase(({ field }) => withSpace(field.text, place(field, words))),
    removeUnit: unit =>
      erase(({ field }) => {
        const found = unitAt(field, unit)
        if (unit === 'word') return withSpace(field.text, found)
        // The end of the line goes with it, or of the last line the end of the one before.
        if (found.to < field.text.length) return { from: found.from, to: found.to + 1 }
        return { from: Math.max(0, found.from - 1), to: found.to }
      }),
    removeBack: (unit, count) =>
      erase(({ field }) =>
        unit === 'words'
          ? wordsBefore(field.text, field.from, count)
          : lettersBefore(field.text, field.from, count),
      ),
    async clear() {
      const aim = await editable()
      const { field } = aim
      const { undo, secret = false } = await write(aim, { from: 0, to: field.text.length, text: '' })
      return { text: say('field-cleared', { field: field.name }), secret, ...(undo && { undo }) }
    },
    async replace({ words, by }) {
      const aim = await writable()
      const found = place(aim.field, words)
      const { undo, text } = await write(aim, { ...found, text: by })
      const was = aim.field.text.slice(found.from, found.to)
      const plain = 'key' in text && text.key === 'typed'
      return {
        text: plain ? say('replaced', { words: cutForTelling(was), by: cutForTelling(by) }) : text,
        ...(undo && { undo }),
      }
    },
    async addLines(count) {
      const aim = await writable()
      if (aim.field.kind === 'line') throw new ClavierError('field-refuses')
      const { from, to } = aim.field
      const { undo, secret = false } = await write(aim, { from, to, text: '\n'.repeat(count) })
      return { text: count === 1 ? say('line-added') : say('paragraph-added'), secret, ...(undo && { undo }) }
    },
    goTo: where =>
      go(({ text, to }) => {
        if (where === 'field-start') return 0
        if (where === 'field-end') return text.length
        const line = lineAt(text, to)
        return where === 'line-start' ? line.from : line.to
      }),
    goBy: (way, unit, count) =>
      go(({ text, from, to }) => {
        if (way === 'left')
          return (unit === 'words' ? wordsBefore(text, from, count) : lettersBefore(text, from, count)).from
        return (unit === 'words' ? wordsAfter(text, to, count) : lettersAfter(text, to, count)).to
      }),
    async copy() {
      const aim = await reading()
      const words = selectedWords(aim)
      clip = words
      const whole = await writing.copy(aim.tabId, aim.field.ref)
      const shown = cutForTelling(words)
      return { text: whole ? say('copied', { words: shown }) : say('copied-here', { words: shown }) }
    },
    async cut() {
      const aim = await editable()
      const words = selectedWords(aim)
      await writing.copy(aim.tabId, aim.field.ref)
      const { from, to } = aim.field
      const { undo } = await write(aim, { from, to, text: '' })
      clip = words
      return { text: say('cut', { words: cutForTelling(words) }), ...(undo && { undo }) }
    },
    async paste() {
      const aim = await writable()
      const words = (await aims.clipboard()) ?? clip
      if (words === undefined || words === '') throw new ClavierError('nothing-copied')
      const { from, to, secret } = aim.field
      const result = await write(aim, { from, to, text: words })
      const plain = !secret && 'key' in result.text && result.text.key === 'typed'
      return plain ? { ...result, text: say('pasted', { words: cutForTelling(words) }) } : result
    },
    async retrace(way) {
      const aim = await writable()
      const { tabId, field } = aim
      const written = await writing.retrace(tabId, field.ref, way)
      if (written.before.text === written.after.text)
        return { text: say('typing-unchanged'), earcon: 'refused' }
      const { undo } = wasWritten(tabId, field, written)
      return { text: way === 'undo' ? say('typing-undone') : say('typing-redone'), ...(undo && { undo }) }
    },
    takeBack: createWritingUndo(parts).takeBack,
  }

  /** The field that is to be read or selected in. */
  async function reading(): Promise<Aim> {
    const aim = await target()
    if (!aim.field.whole) throw new ClavierError('field-too-long')
    return aim
  }

  async function writable(): Promise<Aim> {
    const aim = await target()
    open(aim.field)
    return aim
  }

  function open(field: Field): Field {
    const { closed, name } = field
    if (closed !== undefined) throw new ClavierError(`field-${closed}`, { name })
    return field
  }

  /** The field that something anywhere in it is to be taken from. */
  async function editable(): Promise<Aim> {
    const aim = await writable()
    if (!aim.field.whole) throw new ClavierError('field-too-long')
    return aim
  }

  /** The field that the end of the words names, or the one in focus; and the words for it. */
  async function typedInto(words: string): Promise<{
    readonly aim: Aim
    readonly text: string
    readonly focused?: ElementRef
  }> {
    const tabId = (await parts.tabs.active()).id
    const named = await fieldNamed(words, language(), {
      hinted: number => page.hinted(tabId, number),
      called: name => writing.fieldsCalled(tabId, name),
    })
    if (named === undefined) return { aim: await writable(), text: words }
    const focused = (await writing.focusedField(tabId))?.ref
    const into = { aim: await aimAt(tabId, named.ref), text: named.words }
    return focused === undefined ? into : { ...into, focused }
  }

  async function aimAt(tabId: number, ref: ElementRef): Promise<Aim> {
    const field = open(await writing.field(tabId, ref))
    aims.wrote(tabId, ref)
    // Who names a field wants it to go on there: what stands in it stays.
    return { tabId, field: { ...field, from: field.text.length, to: field.text.length } }
  }

  async function write(aim: Aim, edit: Edit): WritingResult {
    const { tabId, field } = aim
    const written = field.whole
      ? writing.write(tabId, field.ref, edit)
      : writing.writeOn(tabId, field.ref, { back: Math.max(0, field.from - edit.from), text: edit.text })
    const { undo, text } = wasWritten(tabId, field, await written)
    aims.wrote(tabId, field.ref)
    return { text: text(edit.text), secret: field.secret, ...(undo && { undo }) }
  }

  async function erase(which: (aim: Aim) => Stretch): WritingResult {
    const aim = await editable()
    const { from, to } = which(aim)
    if (from === to) throw new ClavierError('nothing-to-delete')
    const words = aim.field.text.slice(from, to)
    const { undo, secret = false } = await write(aim, { from, to, text: '' })
    return { text: told('deleted', aim.field, words), secret, ...(undo && { undo }) }
  }

  async function select(which: (aim: Aim) => Stretch): WritingResult {
    const aim = await reading()
    const { from, to } = which(aim)
    if (from === to) throw new ClavierError('nothing-selected')
    const undo = selection(aim)
    await writing.select(aim.tabId, aim.field.ref, from, to)
    aims.wrote(aim.tabId, aim.field.ref)
    return { text: told('selected', aim.field, aim.field.text.slice(from, to)), undo }
  }

  async function go(where: (field: Field) => number): WritingResult {
    const aim = await reading()
    const undo = selection(aim)
    const at = where(aim.field)
    await writing.select(aim.tabId, aim.field.ref, at, at)
    return { text: caretText(aim.field, at), undo }
  }

  function unitAt(field: Field, unit: 'all' | 'word' | 'line' | 'sentence'): Stretch {
    const { text, to } = field
    if (unit === 'all' || field.secret) return { from: 0, to: text.length }
    if (unit === 'line') return lineAt(text, to)
    const found = unit === 'word' ? wordAt(text, to) : sentenceAt(text, to, speechTags[language()])
    if (found === undefined) throw new ClavierError('nothing-selected')
    return found
  }

  function place(field: Field, words: string): Stretch {
    if (field.secret) throw new ClavierError('field-secret')
    if (!field.whole) throw new ClavierError('field-too-long')
    const found = findWords(field.text, words, field.to)
    if (found === undefined) throw new ClavierError('not-in-field', { words })
    return found
  }
}

function selection({ tabId, field }: Aim): WritingUndo {
  return { tabId, kind: 'selection', ref: field.ref, from: field.from, to: field.to }
}

function selectedWords({ field }: Aim): string {
  if (field.secret) throw new ClavierError('field-secret')
  if (field.from === field.to) throw new ClavierError('nothing-selected')
  return field.text.slice(field.from, field.to)
}

/** Where the caret came to, by the words around it. */
function caretText({ text, secret }: Field, at: number): Text {
  if (at === 0) return say('caret-at-start')
  if (at >= text.length) return say('caret-at-end')
  if (secret) return say('caret-moved')
  const before = /\S+\s*$/u.exec(text.slice(Math.max(0, at - 60), at))?.[0].trim() ?? ''
  const after = /^\s*\S+/u.exec(text.slice(at, at + 60))?.[0].trim() ?? ''
  return after === '' ? say('caret-after', { before }) : say('caret-between', { before, after })
}
