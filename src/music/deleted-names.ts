import { ClavierError } from '../errors.ts'
import { bindName, type DeletedName, type NameBook, nameOf } from './name-book.ts'
import { mostDeleted } from './name-limits.ts'

/** How long a deleted name can be found and brought back, in ms: 30 days. */
export const deletedMs = 30 * 24 * 60 * 60 * 1000

/** Takes a name away and keeps it among the deleted. `now` is wall time. Throws `name-unknown`. */
export function removeName(book: NameBook, id: string, now: number): NameBook {
  const name = { ...nameOf(book, id), deletedAt: now }
  return {
    ...book,
    names: book.names.filter(other => other.id !== id),
    deleted: [...book.deleted.filter(other => other.id !== id), name].slice(-mostDeleted),
  }
}

/** Brings a deleted name back where it was in the book. Throws `name-unknown`, or as `bindName`. */
export function reviveName(book: NameBook, id: string): NameBook {
  const deleted = book.deleted.find(name => name.id === id)
  if (!deleted) throw new ClavierError('name-unknown', { name: id })
  const { deletedAt: _at, ...name } = deleted
  // Both forms of the same keys may have been bound, and the user was asked then.
  return dropDeleted(bindName(book, name, { apart: true }), id)
}

/** Those that can still be found at that time. */
export function stillDeleted(book: NameBook, now: number): readonly DeletedName[] {
  return book.deleted.filter(({ deletedAt }) => now - deletedAt < deletedMs)
}

/** The book without what was deleted too long ago; the same book if there is none. */
export function expireDeleted(book: NameBook, now: number): NameBook {
  const deleted = stillDeleted(book, now)
  return deleted.length === book.deleted.length ? book : { ...book, deleted }
}

export function dropDeleted(book: NameBook, id: string): NameBook {
  return { ...book, deleted: book.deleted.filter(name => name.id !== id) }
}
