import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { similarityHash } from '../../../src/page/similarity.ts'
import { bitsApart, differencesOf, nearBits, sameAddress } from '../../../src/sequence/same-page.ts'
import { processorTimes } from '../processor-time.ts'

/** Visible words of a page, roughly: what is left of its markup. */
const wordsIn = (html: string): readonly string[] =>
  html
    .replace(/<(script|style|template)[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<[^>]*>/g, ' ')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

const folder = new URL('../../', import.meta.url)
const fixtures = readdirSync(new URL('pages/', folder), { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.html'))
  .map(file => [file, wordsIn(readFileSync(new URL(`pages/${file}`, folder), 'utf8'))] as const)
/** What a window shows of a long text, one after the other: words of one kind, and yet other pages. */
const screens = ['en', 'de'].flatMap(language => {
  const words = wordsIn(readFileSync(new URL(`contract/texts/human-rights-${language}.txt`, folder), 'utf8'))
  return Array.from(
    { length: 6 },
    (_, at) => [`${language} ${at}`, words.slice(at * 220, at * 220 + 220)] as const,
  )
})
const ad = 'advertisement new shoes half price today only click here'.split(' ')

/** What changes on a page that is still the same one. */
const harmless: readonly (readonly [string, (words: readonly string[]) => readonly string[]])[] = [
  ['counters', words => words.map(word => (/^\d+$/.test(word) ? String(Number(word) + 7) : word))],
  ['a clock', words => [...words, '14', '07', '31']],
  ['an advertisement', words => [...words, ...ad]],
  ['a line that is gone', words => words.slice(Math.min(8, words.length >> 3))],
]

const far = (a: readonly string[], b: readonly string[]) => bitsApart(similarityHash(a), similarityHash(b))

describe('pages by their words', () => {
  // Of a handful of words any change is a great one.
  const long = [...fixtures, ...screens].filter(([, words]) => words.length >= 60)

  test.each(long)('%s stays itself with harmless changes', (_, words) => {
    for (const [what, change] of harmless)
      expect(far(words, change(words)), what).toBeLessThanOrEqual(nearBits)
  })

  test('of all pairs of different ones at most one in fifty is as near as that', () => {
    const distances = long.flatMap(([, a], at) => long.slice(at + 1).map(([, b]) => far(a, b)))
    const near = distances.filter(distance => distance <= nearBits)
    expect(distances.length).toBeGreaterThan(200)
    expect(near.length / distances.length).toBeLessThan(0.02)
  })

  test('bits apart is a distance', () => {
    const hash = fc.array(fc.constantFrom(...'0123456789abcdef'), { minLength: 16, maxLength: 16 })
    fc.assert(
      fc.property(hash, hash, (a, b) => {
        const [one, two] = [a.join(''), b.join('')]
        expect(bitsApart(one, one)).toBe(0)
        expect(bitsApart(one, two)).toBe(bitsApart(two, one))
        expect(bitsApart(one, two)).toBeLessThanOrEqual(64)
      }),
    )
  })
})

describe('addresses', () => {
  test.each([
    ['https://a.test/news', 'https://a.test/news/'],
    ['https://a.test/news', 'https://a.test/news?utm_source=mail&fbclid=1'],
    ['https://a.test/news?utm_source=x', 'https://a.test/news'],
    ['https://a.test/?q=organ&p=2', 'https://a.test/?p=2&q=organ&_ga=9'],
    ['https://a.test/?q=two+words', 'https://a.test/?q=two%20words'],
    ['https://a.test/news', 'https://a.test/news#part'],
    ['https://A.test/news', 'https://a.test/news'],
    ['https://a.test/b;jsessionid=12?x=1', 'https://a.test/b;jsessionid=98?x=1'],
  ])('%s is %s', (recorded, now) => expect(sameAddress(recorded, now)).toBe(true))

  test.each([
    ['https://a.test/news', 'https://b.test/news'],
    ['https://a.test/news', 'https://a.test/old'],
    ['https://a.test/news', 'http://a.test/news'],
    ['https://a.test/?q=organ', 'https://a.test/?q=piano'],
    ['https://a.test/?q=organ', 'https://a.test/'],
    ['https://a.test/#/inbox', 'https://a.test/#/sent'],
    ['https://a.test/News', 'https://a.test/news'],
  ])('%s is not %s', (recorded, now) => expect(sameAddress(recorded, now)).toBe(false))
})

test('differences are told the gravest first; what is the same has none', () => {
  const counts = { link: 0, image: 0, text: 0, heading: 0, button: 0, field: 0, media: 0, landmark: 0 }
  const print = {
    url: 'https://a.test/',
    titleHash: '00000000',
    scroll: 0,
    viewport: { width: 800, height: 600 },
    counts,
    focus: '',
    similarity: '0000000000000000',
  }
  expect(differencesOf(print, { ...print, counts: { ...counts, link: 3 } })).toEqual([])
  const other = {
    ...print,
    url: 'https://a.test/b',
    similarity: 'ffffffffffffffff',
    scroll: 50,
    focus: 'link A',
  }
  expect(differencesOf(print, other)).toEqual(['address', 'content', 'scroll', 'focus'])
})

test('addresses are compared in time that grows with their length', () => {
  const part = '/'
  const times = processorTimes([5_000, 40_000], length => {
    const text = part.repeat(length / part.length)
    return () => {
      for (const now of [`https://a.test${text}a`, `https://a.test/#${text}a`])
        sameAddress(now, 'https://a.test/')
    }
  })
  // Eight times as long; with the square of it, it would be sixty-four times.
  expect(times[1]).toBeLessThan(32 * Math.max(5, times[0] ?? 0))
})
