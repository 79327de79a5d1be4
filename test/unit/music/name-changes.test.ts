import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deletedMs, expireDeleted, removeName, reviveName } from '../../../src/music/deleted-names.ts'
import {
  bindName,
  emptyNameBook,
  type Name,
  type NameBook,
  rebindName,
  renameName,
  setArrival,
} from '../../../src/music/name-book.ts'
import { parseNameBook } from '../../../src/music/name-book-schema.ts'
import { type NameChange, type NameChangeKind, takeBack } from '../../../src/music/name-changes.ts'
import { mostDeleted } from '../../../src/music/name-limits.ts'
import { notesInWords, parseNotes } from '../../../src/music/notes-in-words.ts'

const tabOf = (n: number) => ({
  tabId: n,
  windowId: 1,
  index: n,
  url: `https://${n}.example/`,
  title: `${n}`,
})
const motifOf = (n: number) => [[48], [49 + (n % 23)], [72 - (n % 11)], [50 + (n % 13)]]
const nameOf = (n: number): Name => ({
  id: `name-${n}`,
  motif: [[48], [50 + 2 * n], [51 + 2 * n]],
  spoken: `number ${n}`,
  tab: tabOf(n),
  boundAt: 1000 + n,
})
const bookOf = (count: number): NameBook =>
  Array.from({ length: count }, (_, n) => nameOf(n)).reduce(
    (book, name) => bindName(book, name),
    emptyNameBook,
  )

type Edit = readonly [kind: NameChangeKind, which: number, to: number]
const edit = fc.tuple(
  fc.constantFrom<NameChangeKind>('added', 'renamed', 'moved', 'keys', 'arrival', 'deleted', 'revived'),
  fc.nat(9),
  fc.nat(30),
)

/** What is done to the book, and the change as the app keeps it; undefined where it is refused. */
function done(
  book: NameBook,
  [kind, which, to]: Edit,
  now: number,
): { after: NameBook; change: NameChange } | undefined {
  const among = kind === 'revived' ? book.deleted : book.names
  const id = kind === 'added' ? `new-${now}` : among[which % Math.max(1, among.length)]?.id
  if (id === undefined) return undefined
  const edits: Record<NameChangeKind, () => NameBook> = {
    added: () => bindName(book, { ...nameOf(to), id, motif: motifOf(to), boundAt: now }),
    renamed: () => renameName(book, id, `called ${to}`),
    moved: () => rebindName(book, id, { tab: tabOf(to) }),
    keys: () => rebindName(book, id, { motif: motifOf(to) }),
    arrival: () =>
      setArrival(book, id, to % 2 ? { command: 'top', slots: {}, words: `top ${to}` } : undefined),
    deleted: () => removeName(book, id, now),
    revived: () => reviveName(book, id),
  }
  try {
    const after = edits[kind]()
    const before = book.names.find(name => name.id === id)
    return { after, change: { kind, id, spoken: 'x', notes: 'x', before } }
  } catch {
    return undefined
  }
}

test('whatever was done to names, each change can be taken back, the last first, and every book can be kept', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 12 }), edits => {
      let now = 5000
      let book = bookOf(5)
      const steps: { readonly before: NameBook; readonly change: NameChange }[] = []
      for (const one of edits) {
        now += 1
        const result = done(book, one, now)
        if (result === undefined) continue
        steps.push({ before: book, change: result.change })
        book = result.after
        expect(parseNameBook(JSON.parse(JSON.stringify(book)))).toEqual(book)
      }
      for (const { before, change } of steps.toReversed()) {
        book = takeBack(book, change, now)
        expect(book.names).toEqual(before.names)
        expect(book.deleted.map(({ id }) => id).sort()).toEqual(before.deleted.map(({ id }) => id).sort())
      }
    }),
  )
})

describe('taking back', () => {
  test('leaves alone what has come since', () => {
    const book = bookOf(2)
    const [before] = book.names
    if (before === undefined) throw new Error('The book is empty.')
    const change = { kind: 'renamed', id: before.id, spoken: 'x', notes: 'x', before } as const
    const later = rebindName(renameName(book, before.id, 'x'), before.id, { tab: tabOf(9) })
    expect(takeBack(later, change, 1).names[0]).toEqual({ ...before, tab: tabOf(9) })
  })

  test('is refused where the name is gone', () => {
    const [before] = bookOf(1).names
    for (const kind of ['added', 'renamed', 'moved', 'keys', 'arrival', 'revived'] as const)
      expect(() => takeBack(bookOf(0), { kind, id: 'name-0', spoken: '', notes: '', before }, 1)).toThrow(
        'name-unknown',
      )
  })

  test('brings a deleted name back even when it has been too long ago to be listed', () => {
    const book = bookOf(1)
    const [before] = book.names
    const gone = expireDeleted(removeName(book, 'name-0', 0), deletedMs)
    expect(gone.deleted).toEqual([])
    expect(takeBack(gone, { kind: 'deleted', id: 'name-0', spoken: '', notes: '', before }, 1)).toEqual(book)
  })
})

test('of deleted names the oldest go first when there are too many', () => {
  const many: NameBook = {
    ...emptyNameBook,
    names: Array.from({ length: mostDeleted + 5 }, (_, n) => ({ ...nameOf(0), id: `${n}` })),
  }
  const gone = many.names.reduce((book, { id }, at) => removeName(book, id, at), many)
  expect(gone.deleted).toHaveLength(mostDeleted)
  expect(gone.deleted[0]?.id).toBe('5')
})

describe('notes in words', () => {
  test('are read back as they were', () => {
    const strike = fc.uniqueArray(fc.integer({ min: 48, max: 72 }), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(fc.array(strike, { minLength: 1, maxLength: 6 }), strikes => {
        const motif = strikes.map(keys => keys.toSorted((a, b) => a - b))
        expect(parseNotes(notesInWords(motif))).toEqual(motif)
      }),
    )
  })

  test.each(['', 'C', 'H3', 'C3 X', 'C1', 'C9', 'C3++E3', 'dog', 'C3 E3 G3'.repeat(50)])(
    '%j is none',
    text => {
      expect(parseNotes(text)).toBeUndefined()
    },
  )

  test('may be written with #, in small letters, or as numbers', () => {
    expect(parseNotes('c#3 60 g4')).toEqual([[49], [60], [67]])
  })
})
