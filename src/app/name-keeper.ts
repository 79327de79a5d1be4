import { ClavierError } from '../errors.ts'
import { expireDeleted } from '../music/deleted-names.ts'
import { emptyNameBook, type NameBook } from '../music/name-book.ts'
import { parseNameBook } from '../music/name-book-schema.ts'
import type { Clock } from '../ports/clock.ts'
import type { Json, Store } from '../ports/store.ts'

/** Where the name book is kept in the Store. */
export const namesKey = 'names'

interface Parts {
  readonly keep: Store
  readonly clock: Clock
  readonly onChange: (book: NameBook) => void
}

export type NameKeeper = ReturnType<typeof createNameKeeper>

/** The name book as it is kept: read once, changed under its lock, the same in every open panel. */
export function createNameKeeper({ keep, clock, onChange }: Parts) {
  let book = emptyNameBook

  return {
    book: () => book,
    /** Reads the kept book. Resolves with false where there is one that this version cannot read. */
    async open(): Promise<boolean> {
      // Watched first: what could not be read now comes with the next change.
      keep.watch(namesKey, read)
      const value = await keep.get(namesKey)
      read(value)
      return value === undefined || parseNameBook(value) !== undefined
    },
    /**
     * Changes the kept book under its lock. Rejects with `storage-full`, with `storage-broken` for a book
     * that this version cannot read, which is never written over, or as `edit` throws.
     */
    change,
    /** The same for what nobody asked for: where it cannot be kept it holds until the panel closes. */
    async follow(edit: (before: NameBook) => NameBook): Promise<void> {
      const after = edit(book)
      if (after === book) return
      try {
        await change(edit)
      } catch (error) {
        if (!(error instanceof ClavierError)) throw error
        // The book may have changed while the lock was waited for.
        take(edit(book))
      }
    },
  }

  async function change(edit: (before: NameBook) => NameBook): Promise<void> {
    let after = book
    await keep.update(namesKey, value => {
      const before = value === undefined ? emptyNameBook : parseNameBook(value)
      if (before === undefined) throw new ClavierError('storage-broken')
      after = edit(expireDeleted(before, clock.wall()))
      return asBookJson(after)
    })
    // Only what is kept counts: where the storage is full nothing has changed.
    take(after)
  }

  function read(value: unknown): void {
    take(parseNameBook(value) ?? emptyNameBook)
  }

  function take(next: NameBook): void {
    book = next
    onChange(book)
  }
}

/** Books hold nothing but JSON; only their readonly types hide it. */
export function asBookJson({ version, names, deleted }: NameBook): Json {
  return { version, names: names.map(plain), deleted: deleted.map(plain) }
}

function plain<N extends NameBook['names'][number]>({ arrival, tab, ...rest }: N): Json {
  const { closedAt, ...place } = tab
  return {
    ...rest,
    tab: { ...place, ...(closedAt === undefined ? {} : { closedAt }) },
    ...(arrival === undefined ? {} : { arrival: { ...arrival } }),
  }
}
