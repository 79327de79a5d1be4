import { ClavierError, type ErrorData } from '../errors.ts'
import type { Field, FieldText, PageWriting } from '../ports/page-writing.ts'
import { changeOf, lettersOf } from './text-change.ts'

/** A field of the page that letters go into. */
export interface LettersTarget {
  readonly tabId: number
  readonly field: Field
}

interface Parts {
  readonly pageWriting: PageWriting
  /** The text before the caret is another than what was written: the page has made something of it. */
  readonly onOther: (before: string) => void
  /** The field did not take it. It holds what it held before. */
  readonly onRefused: (error: ErrorData) => void
  /** The field is gone, or cannot be reached any more. */
  readonly onGone: () => void
  readonly onBug: (error: unknown) => void
}

export type LettersField = ReturnType<typeof createLettersField>

/** The longest stretch before the caret that the line begins with, in UTF-16 units. */
const longestBefore = 300

/** What stands before the caret of a field, in its line. */
export function beforeCaret({ text, from }: FieldText): string {
  return text.slice(Math.max(0, from - longestBefore, text.lastIndexOf('\n', from - 1) + 1), from)
}

/**
 * Writes what letters make of a line into a field, one write after another: what comes while one is under way
 * goes along with the next, so that nothing is lost or overtaken, however fast the strikes are.
 */
export function createLettersField({ tabId, field }: LettersTarget, parts: Parts) {
  const writing = parts.pageWriting
  const legible = !field.secret && !field.blind
  /** Characters to take away before the caret, then text to write. */
  let waits = { back: 0, text: '' }
  let working: Promise<void> | undefined
  let open = true

  return {
    name: field.name,
    secret: field.secret,
    multiline: field.kind !== 'line',
    /** The line has become another. */
    follow(before: string, after: string): void {
      const { from } = changeOf(before, after)
      push(lettersOf(before.slice(from)).length, after.slice(from))
    },
    push,
    /** Resolves when all of it is written. */
    settled: (): Promise<void> => working ?? Promise.resolve(),
    close(): void {
      open = false
    },
  }

  function push(back: number, text: string): void {
    // What was not written yet is taken back there.
    const unwritten = lettersOf(waits.text)
    const here = Math.min(back, unwritten.length)
    waits = {
      back: waits.back + back - here,
      text: unwritten.slice(0, unwritten.length - here).join('') + text,
    }
    working ??= work().finally(() => {
      working = undefined
    })
  }

  async function work(): Promise<void> {
    while (waits.back > 0 || waits.text !== '') {
      const step = waits
      waits = { back: 0, text: '' }
      try {
        const { after, asMeant } = await writing.writeOn(tabId, field.ref, step)
        const more = waits.back > 0 || waits.text !== ''
        if (open && legible && !asMeant && !more) parts.onOther(beforeCaret(after))
      } catch (error) {
        waits = { back: 0, text: '' }
        await failed(error)
      }
    }
  }

  async function failed(error: unknown): Promise<void> {
    if (!(error instanceof ClavierError)) {
      parts.onBug(error)
      if (open) parts.onGone()
      return
    }
    if (!open) return
    if (!error.code.startsWith('field-')) {
      parts.onGone()
      return
    }
    parts.onRefused(error)
    if (!legible) return
    const now = await writing.field(tabId, field.ref).catch(() => undefined)
    if (now === undefined) parts.onGone()
    else parts.onOther(beforeCaret(now))
  }
}
