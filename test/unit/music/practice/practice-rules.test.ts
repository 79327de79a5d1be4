import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  answered,
  boxRests,
  type ItemProgress,
  knownBox,
  lastBox,
  median,
  type Verdict,
} from '../../../../src/music/practice/boxes.ts'
import { chooseNext, mostYoung } from '../../../../src/music/practice/choose-next.ts'
import {
  type Answer,
  emptyPracticeBook,
  mostItems,
  type PracticeBook,
  recordAnswer,
} from '../../../../src/music/practice/practice-book.ts'
import { parsePracticeBook, practiceBookAsJson } from '../../../../src/music/practice/practice-book-schema.ts'
import { scoreOf } from '../../../../src/music/practice/practice-score.ts'

const start = Date.UTC(2024, 0, 1)
const day = 86_400_000
const verdict = fc.constantFrom<Verdict>('right', 'missed', 'helped')
const answer = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'ü', '__proto__'),
  verdict,
  ms: fc.double({ min: -1, max: 1e6 }),
  wait: fc.integer({ min: 0, max: 30 * day }),
})
const history = fc.array(answer, { maxLength: 60 })

function afterAnswers(all: readonly { id: string; verdict: Verdict; ms: number; wait: number }[]) {
  let at = start
  let book: PracticeBook = emptyPracticeBook
  for (const { wait, ...one } of all) {
    at += wait
    book = recordAnswer(book, { ...one, at })
  }
  return { book, at }
}

const items = (...ids: readonly string[]) => ids.map(id => ({ id }))
const bookOf = (...answers: readonly Answer[]) => answers.reduce(recordAnswer, emptyPracticeBook)

describe('boxes', () => {
  test('what is right when it is due goes on through all boxes, and rests longer in each', () => {
    let item: ItemProgress | undefined
    let now = start
    const rests: number[] = []
    for (let box = 1; box <= lastBox; box += 1) {
      item = answered(item, 'right', 800, now)
      expect(item.box).toBe(box)
      rests.push(item.due - now)
      now = item.due
    }
    expect(rests).toEqual(boxRests.slice(1))
    expect(rests).toEqual(rests.toSorted((a, b) => a - b))
  })

  test('what is right before it is due is not known sooner for that', () => {
    const twice = answered(answered(undefined, 'right', 800, start), 'right', 800, start + 1000)
    const often = [1, 2, 3, 4, 5].reduce(item => answered(item, 'right', 800, start + 2000), twice)
    expect(often).toMatchObject({ box: 2, due: twice.due, seen: 7, right: 7 })
  })

  test('a missed one always comes before a known one of the same age', () => {
    fc.assert(
      fc.property(history, history, (some, others) => {
        const { at } = afterAnswers([...some, ...others])
        const missed = answered(afterAnswers(some).book.items.get('a'), 'missed', 0, at)
        const known = answered(afterAnswers(others).book.items.get('b'), 'right', 900, at)
        const book: PracticeBook = {
          items: new Map([
            ['b', known],
            ['a', missed],
          ]),
        }
        for (const wait of [0, 60_000, day, 40 * day])
          expect(chooseNext(items('b', 'a'), book, [], at + wait)?.id).toBe('a')
      }),
    )
  })

  test('speeds are of right answers alone, at most seven, and pauses are left out', () => {
    let item = answered(undefined, 'missed', 500, start)
    for (let ms = 100; ms <= 1000; ms += 100) item = answered(item, 'right', ms, start)
    item = answered(item, 'right', 5_000_000, start)
    expect(item.speeds).toEqual([400, 500, 600, 700, 800, 900, 1000])
    expect(median(item.speeds)).toBe(700)
    expect(median([1, 4])).toBe(2.5)
    expect(median([])).toBeUndefined()
  })
})

describe('what comes next', () => {
  test('nothing starves: what is due comes within as many turns as there are items, whatever is answered', () => {
    fc.assert(
      fc.property(
        history,
        fc.array(fc.tuple(verdict, fc.integer({ min: 1, max: 60_000 })), { minLength: 30, maxLength: 30 }),
        (all, turns) => {
          const known = items('a', 'b', 'c', 'd', 'ü', '__proto__')
          let { book, at } = afterAnswers(all)
          const due = [...book.items].filter(([, item]) => item.due <= at).map(([id]) => id)
          const recent: string[] = []
          for (const [how, wait] of turns) {
            const next = chooseNext(known, book, recent, at)
            if (next === undefined) throw new Error('There are items.')
            recent.push(next.id)
            at += wait
            book = recordAnswer(book, { id: next.id, verdict: how, ms: 500, at })
          }
          // Two rest between showings, so that each turn may put off an item by as much.
          const soon = recent.slice(0, 3 * known.length)
          expect(due.filter(id => !soon.includes(id))).toEqual([])
        },
      ),
    )
  })

  test('who is always right meets every item in the end, in its order', () => {
    const all = items(...Array.from({ length: 30 }, (_, place) => `i${place}`))
    let book = emptyPracticeBook
    const shown: string[] = []
    for (let turn = 0; turn < 120; turn += 1) {
      const at = start + turn * 5000
      const next = chooseNext(all, book, shown, at)?.id ?? ''
      shown.push(next)
      book = recordAnswer(book, { id: next, verdict: 'right', ms: 500, at })
    }
    expect([...new Set(shown)]).toEqual(all.map(({ id }) => id))
  })

  test('new ones wait while many are young, and none comes twice in a row where there are others', () => {
    const all = items('a', 'b', 'c', 'd', 'e', 'f')
    let book = emptyPracticeBook
    const shown: string[] = []
    for (let turn = 0; turn < 40; turn += 1) {
      const next = chooseNext(all, book, shown, start + turn)?.id ?? ''
      shown.push(next)
      book = recordAnswer(book, { id: next, verdict: 'missed', ms: 0, at: start + turn })
    }
    expect(new Set(shown).size).toBeLessThanOrEqual(mostYoung)
    expect(shown.every((id, at) => at === 0 || (id !== shown[at - 1] && id !== shown[at - 2]))).toBe(true)
  })

  test('one item alone comes again and again, and of none there is nothing', () => {
    expect(chooseNext(items('a'), emptyPracticeBook, ['a', 'a'], start)?.id).toBe('a')
    expect(chooseNext([], emptyPracticeBook, [], start)).toBeUndefined()
  })
})

describe('the book', () => {
  test('any history is read as it was written', () => {
    fc.assert(
      fc.property(history, all => {
        const { book } = afterAnswers(all)
        expect(parsePracticeBook(JSON.parse(JSON.stringify(practiceBookAsJson(book))))).toEqual(book)
      }),
      { numRuns: 500 },
    )
  })

  test('anything else is no book, or one within its bounds, and never throws', () => {
    const nearly = fc.record({
      version: fc.constantFrom(1, 2, '1'),
      items: fc.oneof(
        fc.jsonValue(),
        fc.array(
          fc.tuple(
            fc.oneof(fc.string(), fc.jsonValue()),
            fc.oneof(
              fc.jsonValue(),
              fc.record({
                box: fc.integer({ min: -1, max: 7 }),
                due: fc.oneof(fc.double(), fc.nat()),
                last: fc.nat(),
                seen: fc.integer({ min: -1, max: 3 }),
                right: fc.nat(3),
                speeds: fc.array(fc.integer({ min: -1, max: 70_000 }), { maxLength: 9 }),
              }),
            ),
          ),
          { maxLength: 4 },
        ),
      ),
    })
    let read = 0
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), nearly), value => {
        const book = parsePracticeBook(value)
        if (book === undefined) return
        read += 1
        for (const { box, seen, right, speeds } of book.items.values()) {
          expect(box).toBeGreaterThanOrEqual(0)
          expect(box).toBeLessThanOrEqual(lastBox)
          expect(right).toBeLessThanOrEqual(seen)
          expect(speeds.length).toBeLessThanOrEqual(7)
        }
      }),
      { numRuns: 3000 },
    )
    expect(read).toBeGreaterThan(0)
  })

  test('keeps the newest where there are too many, and no id that is none', () => {
    const many = Array.from({ length: mostItems + 5 }, (_, place) => place)
    const book = many.reduce<PracticeBook>(
      (before, place) =>
        recordAnswer(before, { id: `i${place}`, verdict: 'right', ms: 1, at: start + place }),
      emptyPracticeBook,
    )
    expect(book.items.size).toBe(mostItems)
    expect(book.items.has('i0')).toBe(false)
    expect(book.items.has(`i${mostItems + 4}`)).toBe(true)
    expect(bookOf({ id: 'x'.repeat(121), verdict: 'right', ms: 1, at: start }).items.size).toBe(0)
  })

  test('is summed up by what is known, what is learnt, accuracy and speed', () => {
    const right = (id: string, at: number): Answer => ({ id, verdict: 'right', ms: 1000, at })
    const book = bookOf(
      right('a', start),
      right('a', start + day),
      right('a', start + 3 * day),
      { id: 'b', verdict: 'missed', ms: 0, at: start + 3 * day },
      right('elsewhere', start),
    )
    expect(book.items.get('a')?.box).toBe(knownBox)
    expect(scoreOf(['a', 'b', 'c'], book, start + 3 * day)).toEqual({
      items: 3,
      known: 1,
      learning: 1,
      due: 1,
      accuracy: 0.75,
      speed: 1000,
    })
  })
})
