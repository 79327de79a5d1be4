import type { Slots } from '../ports/intent.ts'
import { wantNumber, wantWords } from './read-slots.ts'

/** The number of a row that is shown; undefined for the entry kept or opened last. */
export function optionalEntry(slots: Slots): number | undefined {
  return slots.number === undefined ? undefined : wantNumber(slots)
}

/** Words, and the number of a row if one was said. */
export function wordsOfEntry({ number, ...slots }: Slots): {
  readonly words: string
  readonly number: number | undefined
} {
  // A tag that is a number comes as one, without any words.
  if (slots.words === undefined && number !== undefined) return { words: String(number), number: undefined }
  return { words: wantWords(slots), number: number === undefined ? undefined : wantNumber({ number }) }
}

/** A tag and what it is called from now on. On the keys there is one name only: it is the new one of the tag recalled last. */
export function twoTags({ to, ...slots }: Slots): { readonly from: string | undefined; readonly to: string } {
  const name = wantWords(slots)
  return to === undefined ? { from: undefined, to: name } : { from: name, to: wantWords({ words: to }) }
}
