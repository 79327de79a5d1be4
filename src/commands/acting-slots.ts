import type { Slots } from '../ports/intent.ts'
import type { ActTarget, ActUndo } from './acting-context.ts'
import type { CommandContext } from './command-context.ts'
import { wantNumber, wordsIn } from './read-slots.ts'

/** What is meant: an element that was offered, a number, or words. Rejects with `number-missing` without any. */
export function targetIn(slots: Slots): ActTarget {
  return (
    offeredIn(slots) ??
    (typeof slots.words === 'string' ? { words: wordsIn(slots.words) } : { number: wantNumber(slots) })
  )
}

/** The same where it may be left out. */
export function optionalTarget(slots: Slots): ActTarget | undefined {
  if (slots.number === undefined && slots.words === undefined && slots.document === undefined)
    return undefined
  return targetIn(slots)
}

function offeredIn({ document, handle, words }: Slots): ActTarget | undefined {
  if (typeof document !== 'string' || typeof handle !== 'number') return undefined
  const ref = { documentId: document, handle }
  return typeof words === 'string' && words !== '' ? { ref, words } : { ref }
}

/** Which field, and what it is set to. */
export function fieldValue(slots: Slots): { readonly target: ActTarget; readonly value: string } {
  const value = wordsIn(slots.value)
  return { target: targetIn(slots), value }
}

/** What to choose, by its words or its place, and from which list, where that was said. */
export function optionIn(slots: Slots): {
  readonly option: string | number
  readonly target: ActTarget | undefined
} {
  if (typeof slots.place === 'number') return { option: slots.place, target: optionalTarget(slots) }
  const option = wordsIn(slots.option)
  return { option, target: optionalTarget(slots) }
}

/** The undo of every command that acts on elements. */
export const takeActBack =
  (command: string) =>
  async (data: ActUndo, { acting }: CommandContext) =>
    (await acting()).takeBack(data, command)
