import { ClavierError } from '../errors.ts'
import {
  type Answer,
  emptyPracticeBook,
  type PracticeBook,
  recordAnswer,
} from '../music/practice/practice-book.ts'
import { parsePracticeBook, practiceBookAsJson } from '../music/practice/practice-book-schema.ts'
import type { Store } from '../ports/store.ts'

/** Where progress is kept in the Store. */
export const practiceKey = 'practice'

interface Parts {
  readonly keep: Store
  /** What is kept is another book now. */
  readonly onChange: () => void
  /** Something could not be kept. */
  readonly onTrouble: (error: unknown) => void
}

/** What was practised, as it is kept. Answers count at once, and are written behind one another. */
export function createPracticeKeeper({ keep, onChange, onTrouble }: Parts) {
  let book = emptyPracticeBook
  let opened: Promise<void> | undefined
  let writing = 0
  /** The last answer could not be kept. */
  let troubled = false

  return {
    /** Reads what is kept; from then on the book follows it. */
    open(): Promise<void> {
      opened ??= read().catch((error: unknown) => {
        // Whoever asks next reads it.
        opened = undefined
        throw error
      })
      return opened
    },
    book: (): PracticeBook => book,
    record(answer: Answer): void {
      book = recordAnswer(book, answer)
      writing += 1
      void edit(before => recordAnswer(before, answer))
        .then(
          () => {
            troubled = false
          },
          error => {
            // Once: the next answer will most likely meet the same.
            if (!troubled) onTrouble(error)
            troubled = true
          },
        )
        .finally(() => {
          writing -= 1
        })
    },
    /** Puts another book in the place of the whole one; resolves with that. Rejects as `Store.update`. */
    async replaceWith(next: PracticeBook): Promise<PracticeBook> {
      const before = await edit(() => next)
      book = next
      onChange()
      return before
    },
  }

  async function read(): Promise<void> {
    take(await keep.get(practiceKey))
    keep.watch(practiceKey, value => {
      // What is on its way is newer.
      if (writing === 0) take(value)
    })
  }

  function take(value: unknown): void {
    book = parsePracticeBook(value) ?? emptyPracticeBook
    onChange()
  }

  /** A book that this version cannot read is never written over. Resolves with the one before. */
  async function edit(to: (before: PracticeBook) => PracticeBook): Promise<PracticeBook> {
    let was = emptyPracticeBook
    await keep.update(practiceKey, value => {
      const before = value === undefined ? emptyPracticeBook : parsePracticeBook(value)
      if (before === undefined) throw new ClavierError('storage-broken')
      was = before
      return practiceBookAsJson(to(before))
    })
    return was
  }
}
