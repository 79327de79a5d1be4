import { ClavierError } from '../errors.ts'
import type { Text } from '../language/text.ts'
import type { Slots } from '../ports/intent.ts'
import type { CommandContext } from './command-context.ts'
import type { WritingUndo } from './writing-context.ts'

/** The undo of everything that writes, selects or presses. */
export async function writtenBack(change: WritingUndo, { writing }: CommandContext): Promise<Text> {
  return (await writing()).takeBack(change)
}

/** The two ends of a stretch; `words-missing` without one. */
export function fromTo(slots: Slots): { readonly from: string; readonly to: string } {
  return { from: wordsIn(slots.from ?? slots.words), to: wordsIn(slots.to) }
}

/** Words and what comes in their place; `words-missing` without either. */
export function wordsBy(slots: Slots): { readonly words: string; readonly by: string } {
  return { words: wordsIn(slots.words), by: wordsIn(slots.by) }
}

function wordsIn(slot: string | number | undefined): string {
  const words = String(slot ?? '')
    .trim()
    .slice(0, 1000)
  if (words === '') throw new ClavierError('words-missing')
  return words
}
