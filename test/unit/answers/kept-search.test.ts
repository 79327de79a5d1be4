import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { KeptEntry } from '../../../src/answers/kept-entry.ts'
import { createKeptIndex } from '../../../src/answers/kept-index.ts'
import { type KeptQuery, readQuery } from '../../../src/answers/kept-query.ts'
import { diversify, type SearchOptions, searchKept } from '../../../src/answers/kept-search.ts'
import { idf } from '../../../src/answers/tag-weights.ts'

const day = 24 * 60 * 60 * 1000
const now = new Date(2026, 10, 26, 15, 30).getTime()

function entry(
  id: string,
  given: Partial<Omit<KeptEntry, 'tags'>> & { readonly tags?: readonly string[] },
): KeptEntry {
  const { tags = [], ...rest } = given
  return {
    id,
    kind: 'answer',
    question: `question ${id}`,
    answer: '',
    url: '',
    title: '',
    model: 'parrot',
    digest: '',
    systemPrompt: '',
    language: 'en',
    createdAt: now,
    pinned: false,
    ...rest,
    tags: tags.map(name => ({ name, source: 'user' })),
  }
}

function indexOf(entries: readonly KeptEntry[]) {
  const index = createKeptIndex()
  for (const one of entries) index.add(one)
  return index
}

type Index = ReturnType<typeof indexOf>

function queryOf(index: Index, said: string): KeptQuery {
  return readQuery(said, {
    language: 'en',
    now,
    isTag: folded => index.tagCount(folded) > 0,
    isAuthor: folded => index.all().some(({ author }) => author === folded),
    isSite: () => false,
    wordsOf: text => index.wordsOf(text, 'en'),
  })
}

const search = (index: Index, said: string, options: Partial<SearchOptions> = {}) =>
  searchKept(index, queryOf(index, said), { tagWeighting: 100, ...options })
const ids = (...args: Parameters<typeof search>) => search(...args).map(({ head }) => head.id)

describe('what is found', () => {
  const index = indexOf([
    entry('latency', { answer: 'MIDI takes a millisecond.', tags: ['midi', 'hardware'] }),
    entry('notes', {
      question: 'Can it write notes?',
      answer: 'As MIDI.',
      tags: ['ai', 'midi'],
      createdAt: now - day,
    }),
    entry('small', {
      answer: 'A small model.',
      tags: ['ai'],
      author: 'Anna',
      url: 'https://en.example.com/a',
    }),
    entry('untagged', { answer: 'Something on midi cables.', createdAt: now - 40 * day }),
    entry('news', { answer: 'The daily paper.', tags: ['news'], kind: 'comment', pinned: true }),
  ])

  test.each([
    ['midi and ai', ['notes']],
    ['midi not ai', ['latency', 'untagged']],
    ['midi and latency', ['latency']],
    ['news or hardware', ['news', 'latency']],
    ['midi and ai or news', ['news', 'notes']],
    ['paper', ['news']],
    ['zeppelin', []],
    ['midi this month', ['notes', 'latency']],
    ['ai by anna', ['small']],
    ['model from example.com', ['small']],
    ['only comments', ['news']],
    ['only pinned paper', ['news']],
    ['not ai only answers', ['latency', 'untagged']],
  ])('by “%s” is %j', (said, found) => {
    expect(ids(index, said).toSorted()).toEqual(found.toSorted())
  })

  test('has the tag before the mere word, and the word in the title before that in the answer', () => {
    expect(ids(index, 'midi').at(-1)).toBe('untagged')
    const two = indexOf([
      entry('answer', { answer: 'about harbours and other things' }),
      entry('title', { title: 'harbours' }),
    ])
    expect(ids(two, 'harbours')).toEqual(['title', 'answer'])
  })

  test('is everything, the newest first, without words', () => {
    const all = search(index, '')
    expect(all.map(({ head }) => head.id).at(-1)).toBe('untagged')
    expect(all).toHaveLength(5)
    expect(all[0]?.score.all).toBe(0)
  })

  test('is found by the beginning of a word, without case and accents', () => {
    expect(ids(index, 'millisec')).toEqual(['latency'])
    expect(ids(indexOf([entry('a', { answer: 'El órgano' })]), 'ORGANO')).toEqual(['a'])
  })

  test('is ranked by what is asked behind a colon, which finds nothing else', () => {
    expect(ids(index, 'midi: millisecond takes')).toEqual(['latency', 'notes', 'untagged'])
    expect(ids(index, 'ai and midi: paper')).toEqual(['notes'])
  })
})

describe('the score', () => {
  /** 1,000 entries: ai in 600, midi in 12. */
  const index = indexOf(
    Array.from({ length: 1000 }, (_, at) =>
      entry(`e${at}`, { tags: [...(at < 600 ? ['ai'] : []), ...(at >= 595 && at < 607 ? ['midi'] : [])] }),
    ),
  )

  test('of a tag is its inverse weight, and parts make up the whole', () => {
    for (const { head, score } of search(index, 'midi or ai')) {
      const weights = { ai: idf(600, 1000), midi: idf(12, 1000) }
      const tags =
        (head.tags.includes('ai') ? weights.ai : 0) + (head.tags.includes('midi') ? weights.midi : 0)
      expect(score.tags).toBeCloseTo(tags, 9)
      expect(score.all).toBeCloseTo(score.words + score.tags, 9)
      expect(score.meaning).toBe(0)
    }
  })

  test('of tags is their count with the slider at the left', () => {
    const both = search(index, 'midi or ai', { tagWeighting: 0 })
    expect(new Set(both.map(({ score }) => score.tags))).toEqual(new Set([1, 2]))
  })

  test('lets a rare tag lead over any of a common one, and tags take turns', () => {
    const first = search(index, 'ai or midi').slice(0, 9)
    const tagsOf = first.map(({ head }) => head.tags.join('+'))
    expect(tagsOf).toEqual([...Array(5).fill('ai+midi'), 'ai', 'midi', 'ai', 'midi'])
    const only = indexOf([
      ...Array.from({ length: 20 }, (_, at) => entry(`n${at}`, { tags: ['news'] })),
      entry('zither', { tags: ['zither'] }),
      entry('zither two', { tags: ['zither'], createdAt: now - day }),
    ])
    const turns = search(only, 'news or zither', { tagWeighting: 0 })
    expect(turns.slice(0, 4).map(({ head }) => head.tags[0])).toEqual(['news', 'zither', 'news', 'zither'])
  })
})

describe('meaning', () => {
  const index = indexOf([
    entry('words', { answer: 'the harbour wall' }),
    entry('both', { answer: 'the harbour quay', createdAt: now - day }),
    entry('near', { answer: 'where ships lie' }),
    entry('far', { answer: 'pipes of an organ' }),
  ])
  const meaning = new Map([
    ['words', 0.1],
    ['both', 0.9],
    ['near', 0.8],
    ['far', 0.2],
  ])

  test('is fused by place, and finds what shares no word', () => {
    const found = search(index, 'harbour', { meaning })
    expect(found.map(({ head }) => head.id)).toEqual(['both', 'words', 'near'])
    const [best] = found
    // First by meaning and, with the same score as another, first by words: the best there can be.
    expect(best?.score).toMatchObject({ meaning: 0.9, all: 100 })
    expect(found.find(({ head }) => head.id === 'words')?.score.all).toBeCloseTo(
      (100 * (61 / 61 + 61 / 63)) / 2,
      9,
    )
  })

  test('does not undo what binds', () => {
    expect(ids(index, 'harbour and quay', { meaning })).toEqual(['both'])
    expect(ids(index, 'harbour not quay', { meaning })).toEqual(['words', 'near'])
  })
})

describe('any search', () => {
  const tag = fc.constantFrom('midi', 'ai', 'news', 'organ')
  const word = fc.constantFrom('pipe', 'key', 'model', 'wall', 'harbour', 'quay')
  const entries = fc
    .array(
      fc.record({
        tags: fc.uniqueArray(tag, { maxLength: 3 }),
        answer: fc.array(word, { maxLength: 6 }).map(words => words.join(' ')),
        createdAt: fc.integer({ min: now - 400 * day, max: now }),
        kind: fc.constantFrom('answer', 'comment'),
      }),
      { maxLength: 60 },
    )
    .map(all => all.map((one, at) => entry(`e${at}`, one)))
  const said = fc
    .array(fc.oneof(tag, word, fc.constantFrom('and', 'or', 'not', 'this year', 'only comments')), {
      maxLength: 7,
    })
    .map(words => words.join(' '))
  const slider = fc.integer({ min: 0, max: 100 })
  const meaningOf = (all: readonly KeptEntry[], seed: number) =>
    new Map(all.map(({ id }, at) => [id, Math.sin(seed + at)]))

  test('is the same whatever order entries came in, finds each once, and scores 0 or more', () => {
    fc.assert(
      fc.property(
        entries,
        said,
        slider,
        fc.option(fc.integer({ min: 0, max: 9 })),
        (all, words, tagWeighting, seed) => {
          const options = { tagWeighting, ...(seed === null ? {} : { meaning: meaningOf(all, seed) }) }
          const found = search(indexOf(all), words, options)
          const again = search(indexOf(all.toReversed()), words, options)
          const plain = (list: typeof found) =>
            list.map(({ head, score }) => [head.id, score.all.toFixed(9), score.tags.toFixed(9)])
          expect(plain(again)).toEqual(plain(found))
          expect(new Set(found.map(({ head }) => head.id)).size).toBe(found.length)
          for (const { score } of found)
            for (const part of Object.values(score)) expect(part).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })

  test('keeps to its filters and to what is left out', () => {
    fc.assert(
      fc.property(entries, said, slider, (all, words, tagWeighting) => {
        const index = indexOf(all)
        const { filters, not } = queryOf(index, words)
        for (const { head } of search(index, words, { tagWeighting, meaning: meaningOf(all, 1) })) {
          if (filters.kind !== undefined) expect(head.kind).toBe(filters.kind)
          if (filters.date !== undefined) expect(head.createdAt).toBeGreaterThanOrEqual(filters.date.from)
          for (const { tag: gone } of not) if (gone !== undefined) expect(head.tags).not.toContain(gone)
        }
      }),
    )
  })

  test('shows an entry after its like only where nothing else is worth more', () => {
    const index = indexOf([
      entry('a', { question: 'How do I tune a pipe organ?', answer: 'tune tune' }),
      entry('b', { question: 'How do I tune a pipe organ!', answer: 'tune', createdAt: now - day }),
      entry('c', {
        question: 'Who may tune here?',
        answer: 'with a fork, or by ear',
        createdAt: now - 2 * day,
      }),
    ])
    expect(ids(index, 'tune')[1]).toBe('c')
    expect(diversify([])).toEqual([])
  })
})

describe('the index', () => {
  const made = fc.array(
    fc.record({
      id: fc.integer({ min: 0, max: 12 }),
      text: fc.constantFrom('pipe', 'key pipe', 'wall', 'wall key'),
      tag: fc.constantFrom('midi', 'ai'),
    }),
    { maxLength: 200 },
  )

  test('is after any changes what a new one of what is left would be', () => {
    fc.assert(
      fc.property(made, fc.array(fc.integer({ min: 0, max: 12 })), (changes, gone) => {
        const index = createKeptIndex()
        const left = new Map<string, KeptEntry>()
        changes.forEach(({ id, text, tag }, at) => {
          const one = entry(`e${id}`, { answer: text, tags: [tag], createdAt: now - at })
          index.add(one)
          left.set(one.id, one)
          const going = `e${gone[at]}`
          index.remove(going)
          left.delete(going)
        })
        const fresh = indexOf([...left.values()])
        expect(index.count()).toBe(left.size)
        expect(index.bytes()).toBe(fresh.bytes())
        expect(index.tags()).toEqual(fresh.tags())
        for (const words of ['pipe', 'wall key', 'midi', 'midi and key', ''])
          expect(ids(index, words)).toEqual(ids(fresh, words))
      }),
    )
  })
})
