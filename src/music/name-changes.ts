import { dropDeleted, removeName, reviveName } from './deleted-names.ts'
import {
  bindName,
  type Name,
  type NameBook,
  nameOf,
  rebindName,
  renameName,
  setArrival,
} from './name-book.ts'

/** What was done to a name. */
export type NameChangeKind = 'added' | 'renamed' | 'moved' | 'keys' | 'arrival' | 'deleted' | 'revived'

/** A change to one name as plain data, with what is needed to take it back. */
export interface NameChange {
  readonly kind: NameChangeKind
  readonly id: string
  /** What the name is called now, or was when it was deleted. */
  readonly spoken: string
  /** Its keys in words. */
  readonly notes: string
  /** The name as it was; undefined where there was none. */
  readonly before: Name | undefined
}

/**
 * The book without that change. Only what the change touched goes back: the name may have been called
 * something else, and its tab may have gone on, since. Throws `name-unknown` where the name is gone, and
 * as `bindName` where its keys have been given away.
 */
export function takeBack(book: NameBook, { kind, id, before }: NameChange, now: number): NameBook {
  if (kind === 'added') return dropDeleted(removeName(book, id, now), id)
  if (kind === 'revived') return removeName(book, id, now)
  if (before === undefined) return book
  if (kind === 'deleted') {
    if (book.deleted.some(name => name.id === id)) return reviveName(book, id)
    return bindName(book, before, { apart: true })
  }
  nameOf(book, id)
  if (kind === 'renamed') return renameName(book, id, before.spoken)
  if (kind === 'keys') return rebindName(book, id, { motif: before.motif }, { apart: true })
  if (kind === 'arrival') return setArrival(book, id, before.arrival)
  return rebindName(book, id, { tab: before.tab })
}
