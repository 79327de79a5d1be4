import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldTag } from '../../../src/answers/kept-entry.ts'
import { questionIn, readQuery, siteFits, tagsIn } from '../../../src/answers/kept-query.ts'
import { languages } from '../../../src/language/language.ts'
import { processorTimes } from '../processor-time.ts'

const now = new Date(2026, 10, 26, 15, 30).getTime()
const tags = new Set(['midi', 'ai', 'news', 'pipe organ', 'research and development'])

function read(said: string, language = 'en') {
  return readQuery(said, {
    language,
    now,
    isTag: folded => tags.has(folded),
    isAuthor: folded => ['anna', 'anna maria'].includes(folded),
    isSite: part => part === 'wikipedia',
    wordsOf: text =>
      text
        .split(/\s+/)
        .map(foldTag)
        .filter(word => word !== ''),
  })
}

/** A query as one line: clauses by |, terms by &, tags in brackets, those left out behind −. */
function line(said: string, language?: string): string {
  const { any, not } = read(said, language)
  const term = ({ words, tag }: (typeof not)[number]) => (tag === undefined ? words.join(' ') : `[${tag}]`)
  return [any.map(clause => clause.map(term).join(' & ')).join(' | '), ...not.map(one => `−${term(one)}`)]
    .join(' ')
    .trim()
}

describe('a query', () => {
  test.each([
    ['midi', '[midi]'],
    ['MIDI latency', '[midi] & latency'],
    ['midi and ai', '[midi] & [ai]'],
    ['midi and ai not news', '[midi] & [ai] −[news]'],
    ['midi or ai', '[midi] | [ai]'],
    ['midi and ai or news', '[midi] & [ai] | [news]'],
    ['pipe organ without ai', '[pipe organ] −[ai]'],
    ['research and development', '[research and development]'],
    ['not news', '−[news]'],
    ['how fast is it', 'how fast is it'],
    ['or', 'or'],
    ['midi and', '[midi] & and'],
    ['and midi', 'and & [midi]'],
    ['', ''],
  ])('“%s” is %s', (said, is) => {
    expect(line(said)).toBe(is)
  })

  test.each([
    ['es', 'midi y ai pero no news', '[midi] & [ai] −[news]'],
    ['es', 'midi o ai sin news', '[midi] | [ai] −[news]'],
    ['de', 'midi und ai aber nicht news', '[midi] & [ai] −[news]'],
    ['de', 'midi oder ai ohne news', '[midi] | [ai] −[news]'],
    ['fr', 'midi et ai mais pas news', '[midi] & [ai] −[news]'],
    ['fr', 'midi ou ai sans news', '[midi] | [ai] −[news]'],
  ])('in %s: “%s” is %s', (language, said, is) => {
    expect(line(said, language)).toBe(is)
  })

  test.each([
    ['en', 'midi on site wikipedia', { site: 'wikipedia' }],
    ['en', 'midi from www.Example.com/path', { site: 'example.com' }],
    ['en', 'midi by Anna Maria', { author: 'anna maria' }],
    ['en', 'only comments', { kind: 'comment' }],
    ['en', 'only pinned', { pinned: true }],
    ['es', 'midi del sitio wikipedia por Anna', { site: 'wikipedia', author: 'anna' }],
    ['es', 'solo vídeos', { kind: 'video' }],
    ['de', 'midi von Anna auf der Seite wikipedia', { site: 'wikipedia', author: 'anna' }],
    ['de', 'nur Kommentare', { kind: 'comment' }],
    ['fr', 'midi sur le site wikipedia par Anna', { site: 'wikipedia', author: 'anna' }],
    ['fr', 'seulement réponses', { kind: 'answer' }],
  ])('in %s: “%s” filters', (language, said, filters) => {
    expect(read(said, language).filters).toEqual(filters)
  })

  test('filters by time wherever it is said', () => {
    const week = { from: new Date(2026, 10, 23).getTime(), to: new Date(2026, 10, 30).getTime() }
    for (const said of ['this week midi and ai', 'midi this week and ai', 'midi and ai this week']) {
      expect(read(said).filters, said).toEqual({ date: week })
      expect(line(said), said).toBe('[midi] & [ai]')
    }
  })

  test('takes nobody for an author and nothing for a site that there is not', () => {
    expect(line('getting there by train')).toBe('getting there by train')
    expect(line('the site plan')).toBe('the site plan')
    expect(read('by train and on site plan').filters).toEqual({})
  })

  test('is read from any words, and is bounded', () => {
    const word = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        'and',
        'or',
        'not',
        'by',
        'only',
        'site',
        'from',
        'in',
        'midi',
        'ai',
        'und',
        'y',
        '__proto__',
        'constructor',
        ':',
      ),
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 120 }), fc.constantFrom(...languages), (words, language) => {
        const { any, not } = read(words.join(' '), language)
        const terms = [...any.flat(), ...not]
        expect(terms.length).toBeLessThanOrEqual(60)
        for (const { words: sought, tag } of terms) {
          expect(sought.length).toBeGreaterThan(0)
          if (tag !== undefined) expect(tags.has(tag)).toBe(true)
        }
        expect(any.every(clause => clause.length > 0)).toBe(true)
      }),
    )
  })
})

test.each([
  ['example.com', 'example.com', true],
  ['en.wikipedia.org', 'wikipedia', true],
  ['en.wikipedia.org', 'wikipedia.org', true],
  ['notwikipedia.org', 'wikipedia.org', false],
  ['', 'wikipedia', false],
])('host %s is of site %s: %s', (host, site, fits) => {
  expect(siteFits(host, site)).toBe(fits)
})

test('several tags are parted by commas and “and”', () => {
  const split = (said: string, language: string) => tagsIn(said, language, folded => tags.has(folded))
  expect(split('midi, pipe organ and AI', 'en')).toEqual(['midi', 'pipe organ', 'AI'])
  expect(split('midi y órgano', 'es')).toEqual(['midi', 'órgano'])
  expect(split(' , and , ', 'en')).toEqual([])
})

test('an “and” in the name of a known tag parts nothing', () => {
  const split = (said: string) => tagsIn(said, 'en', folded => tags.has(folded))
  expect(split('Research and Development')).toEqual(['Research and Development'])
  expect(split('midi and research and development, AI')).toEqual(['midi', 'research and development', 'AI'])
  expect(split('research and development costs')).toEqual(['research', 'development costs'])
  expect(split('research and midi')).toEqual(['research', 'midi'])
})

test('a question about what was kept stands behind a colon', () => {
  expect(questionIn('midi and ai: which is faster?')).toEqual({
    about: 'midi and ai',
    question: 'which is faster?',
  })
  for (const said of ['midi', 'at 10:30', 'https://example.com', ': why', 'midi: '])
    expect(questionIn(said), said).toBeUndefined()
})

test.each([
  ['white space', ' '],
  ['colons', ': '],
  ['words', 'midi and '],
])('a query of nothing but %s is read in time that grows with its length', (_, part) => {
  const times = processorTimes([500, 4_000], length => {
    const said = part.repeat(length / part.length)
    return () => {
      read(said)
    }
  })
  // Eight times as long; by one pattern it had been five hundred times.
  expect(times[1]).toBeLessThan(32 * Math.max(5, times[0] ?? 0))
})
