import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  chooseComments,
  mostSampled,
  randomFrom,
  readCommentFilter,
  sample,
  sampleSize,
} from '../../../src/answers/comment-choice.ts'
import { ageOnPage, spanIn } from '../../../src/answers/said-age.ts'

const day = 86_400_000
const week = 7 * day

describe('ages', () => {
  test.each([
    ['a week', week],
    ['two weeks', 2 * week],
    ['3 days', 3 * day],
    ['una semana', week],
    ['dos días', 2 * day],
    ['eine Woche', week],
    ['zwölf Tagen', 12 * day],
    ['une semaine', week],
    ['deux jours', 2 * day],
    ['un an', 365.25 * day],
    ['tres años', 3 * 365.25 * day],
    ['5 Jahren', 5 * 365.25 * day],
    ['an hour', day / 24],
    ['another analysis', undefined],
    ['Anna', undefined],
  ])('said: %s', (words, ms) => {
    expect(spanIn(words)).toBe(ms)
  })

  test.each([
    ['2 weeks ago', 2 * week],
    ['2 weeks ago (edited)', 2 * week],
    ['hace 3 semanas', 3 * week],
    ['vor 3 Wochen', 3 * week],
    ['il y a 3 semaines', 3 * week],
    ['vor einem Jahr', 365.25 * day],
    ['an hour ago', day / 24],
    ['3d', 3 * day],
    ['5 h', (day / 24) * 5],
    ['yesterday', day],
    ['gerade eben', 0],
    ['March', undefined],
    ['', undefined],
  ])('on a page: %s', (words, ms) => {
    expect(ageOnPage(words)).toBe(ms)
  })
})

describe('what is said of comments', () => {
  test.each([
    ['older than a week', { olderThan: week }],
    ['newer than two days', { newerThan: 2 * day }],
    ['newer than an hour', { newerThan: day / 24 }],
    ['by Anna', { author: 'anna' }],
    ['from Anna Lindt', { author: 'anna lindt' }],
    ['unanswered', { open: true }],
    ['unanswered by Anna older than a week', { open: true, author: 'anna', olderThan: week }],
    ['older than a week by Anna', { author: 'anna', olderThan: week }],
    ['más antiguos que una semana', { olderThan: week }],
    ['de Ana', { author: 'ana' }],
    ['sin respuesta', { open: true }],
    ['älter als eine Woche', { olderThan: week }],
    ['von Anna', { author: 'anna' }],
    ['unbeantwortet', { open: true }],
    ['plus anciens qu’une semaine', { olderThan: week }],
    ['de Anna', { author: 'anna' }],
    ['sans réponse', { open: true }],
    ['purple', undefined],
    ['older than the hills', undefined],
    ['by', undefined],
  ])('%s', (said, filter) => {
    expect(readCommentFilter(said)).toEqual(filter)
  })

  const now = Date.UTC(2027, 2, 12)
  const comments = [
    { author: 'Anna', time: '', at: now - 2 * day, done: false },
    { author: 'Bo', time: '3 weeks ago', at: undefined, done: true },
    { author: 'Annabel Lee', time: 'whenever', at: undefined, done: false },
  ]
  test('age by what can be computed with, else by its words; an unknown age is neither', () => {
    expect(chooseComments(comments, { olderThan: week }, now)).toEqual([comments[1]])
    expect(chooseComments(comments, { newerThan: week }, now)).toEqual([comments[0]])
    expect(chooseComments(comments, { open: true }, now)).toEqual([comments[0], comments[2]])
    expect(chooseComments(comments, { author: 'lee' }, now)).toEqual([comments[2]])
    expect(chooseComments(comments, {}, now)).toEqual(comments)
  })
})

describe('samples', () => {
  test('grow with the logarithm of what is new', () => {
    expect([0, 1, 3, 7, 100, 1_000].map(fresh => sampleSize(5_000, fresh))).toEqual([3, 5, 7, 9, 16, 23])
    expect(sampleSize(2, 1_000)).toBe(2)
    expect(sampleSize(1e9, 1e9)).toBe(mostSampled)
  })

  test('are of that size, in order, each once, and the same for the same seed', () => {
    fc.assert(
      fc.property(fc.nat({ max: 60 }), fc.nat({ max: 80 }), fc.string(), (length, count, seed) => {
        const all = Array.from({ length }, (_, at) => at)
        const some = sample(all, count, randomFrom(seed))
        expect(some).toHaveLength(Math.min(length, count))
        expect([...new Set(some)].toSorted((a, b) => a - b)).toEqual(some)
        expect(sample(all, count, randomFrom(seed))).toEqual(some)
      }),
    )
  })

  test('prefer nobody: over many seeds each comes about as often', () => {
    const counts = [0, 0, 0, 0, 0]
    for (let seed = 0; seed < 2_000; seed += 1)
      for (const one of sample([0, 1, 2, 3, 4], 2, randomFrom(`${seed}`)))
        counts[one] = (counts[one] ?? 0) + 1
    for (const count of counts) expect(Math.abs(count - 800)).toBeLessThan(120)
  })
})
