import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type KeptEntry, writeEntry } from '../../../src/answers/kept-entry.ts'
import { keptFileTexts, looksLikeKept, readKeptFile, trainingText } from '../../../src/answers/kept-file.ts'

const entry = (at: number, change: Partial<KeptEntry> = {}): KeptEntry => ({
  id: `entry-${at}`,
  kind: 'answer',
  question: `Question ${at}?`,
  answer: `Answer ${at}.`,
  tags: [{ name: 'midi', source: 'model' }],
  url: 'https://example.test/',
  title: 'Example',
  mediaTime: 62.5,
  model: 'parrot',
  digest: 'abc',
  systemPrompt: 'Be brief.',
  language: 'en-GB',
  createdAt: at,
  pinned: true,
  author: 'Anna',
  ...change,
})
const row = (at: number, change?: Partial<KeptEntry>) => writeEntry(entry(at, change))
const read = (value: unknown) => readKeptFile(JSON.stringify(value))
const file = (entries: readonly unknown[], change: object = {}) =>
  read({ clavier: 'kept', version: 1, count: entries.length, entries, ...change })
const whole = (given: ReturnType<typeof readKeptFile>) => {
  if (typeof given === 'string') throw new Error(given)
  return given
}

describe('a file of what is kept', () => {
  test('has all of it, with a count, and is known by its beginning', () => {
    const entries = [entry(0), entry(1, { tags: [] })]
    const [text = ''] = keptFileTexts(entries)
    expect(looksLikeKept(text.slice(0, 100))).toBe(true)
    expect(looksLikeKept('{"clavier":"settings"')).toBe(false)
    expect(readKeptFile(text)).toEqual({ entries, refused: [], count: 2 })
  })

  test('is several where it is large, none of them without what it has', () => {
    const entries = Array.from({ length: 20 }, (_, at) => entry(at))
    const texts = keptFileTexts(entries, 1_500)
    expect(texts.length).toBeGreaterThan(3)
    expect(texts.flatMap(text => whole(readKeptFile(text)).entries)).toEqual(entries)
  })

  test('tells what it is not', () => {
    expect(readKeptFile('')).toBe('kept-file-unknown')
    expect(read([])).toBe('kept-file-unknown')
    expect(read({ clavier: 'settings', version: 1, entries: [] })).toBe('kept-file-unknown')
    expect(file([], { version: 2 })).toBe('kept-file-later')
    expect(file([], { version: 'x' })).toBe('kept-file-unknown')
  })

  test('says which of its rows cannot be kept, and why', () => {
    const given = whole(
      file([
        row(0),
        7,
        row(0, { answer: 'other' }),
        row(3),
        row(4, { question: 'Question 3?', answer: 'Answer 3.' }),
        row(5, { question: ' ', answer: '' }),
      ]),
    )
    expect(given.entries.map(({ id }) => id)).toEqual(['entry-0', 'entry-3'])
    expect(given.refused).toEqual([
      { at: 2, why: 'unreadable' },
      { at: 3, why: 'twice' },
      { at: 5, why: 'twice' },
      { at: 6, why: 'empty' },
    ])
  })

  test('brings no address that is none of the web, and no prototype', () => {
    const text = `{"clavier":"kept","version":1,"entries":[{"version":1,"__proto__":{"pinned":true},"constructor":{"x":1},"id":"a","question":"q","answer":"a","createdAt":1,"url":"javascript:alert(1)"}]}`
    const [only] = whole(readKeptFile(text)).entries
    expect(only).toMatchObject({ url: '', pinned: false })
    expect(Object.getPrototypeOf(only)).toBe(Object.prototype)
    expect(Object.keys(only ?? {})).not.toContain('constructor')
  })

  test('may be as deep as it likes', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
    expect(readKeptFile(deep)).toBe('kept-file-unknown')
    const given = readKeptFile(`{"clavier":"kept","version":1,"entries":[${deep}]}`)
    expect(typeof given === 'string' || given.entries.length === 0).toBe(true)
  })

  test('is read or refused, whatever is in it, and what is read can be written and read again', () => {
    const part = fc.oneof(
      fc.jsonValue({ maxDepth: 1 }),
      fc.string({ maxLength: 5 }),
      fc.double(),
      fc.constant(null),
    )
    const row = fc.record(
      {
        version: fc.oneof(fc.constant(1), part),
        id: fc.oneof(fc.constantFrom('a', 'b-1', 'C_2', 'no id', ''), part),
        kind: part,
        question: fc.oneof(fc.string({ maxLength: 5 }), part),
        answer: fc.oneof(fc.string({ maxLength: 5 }), part),
        tags: fc.oneof(
          fc.array(fc.record({ name: fc.string({ maxLength: 5 }), source: part }), { maxLength: 2 }),
          part,
        ),
        url: fc.oneof(
          fc.constantFrom('https://example.test/a?b#c', 'HTTP://x', 'data:text/html,x', 'javascript:x'),
          part,
        ),
        mediaTime: part,
        createdAt: fc.oneof(fc.nat(), part),
        pinned: part,
        author: part,
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 4, arbitrary: row }, part), { maxLength: 2 }), rows => {
        const given = file(rows)
        if (typeof given === 'string') throw new Error(given)
        expect(given.entries.length + given.refused.length).toBe(rows.length)
        for (const { url } of given.entries) expect(url).toMatch(/^$|^https?:\/\//i)
        const again = keptFileTexts(given.entries).map(text => whole(readKeptFile(text)))
        expect(again.flatMap(({ entries }) => entries)).toEqual(given.entries)
        expect(again.flatMap(({ refused }) => refused)).toEqual([])
      }),
      { numRuns: 2_000 },
    )
  })

  test('cut anywhere is refused whole', () => {
    const [text = ''] = keptFileTexts([entry(0), entry(1)])
    const end = text.trimEnd().length
    for (let at = 0; at < end; at += 3) expect(readKeptFile(text.slice(0, at))).toBe('kept-file-unknown')
  })
})

describe('chats to train with', () => {
  test('are a line each, with the system prompt where one is kept, and come back whole', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ question: fc.string(), answer: fc.string(), systemPrompt: fc.string() })),
        rows => {
          const { text, count } = trainingText(rows.map((row, at) => entry(at, row)))
          const lines = text.split('\n').slice(0, -1)
          expect(lines).toHaveLength(count)
          const expected = rows
            .filter(
              ({ question, answer }) =>
                question.trim() !== '' && trainingText([entry(0, { answer })]).count === 1,
            )
            .map(({ question, systemPrompt }) => [
              ...(systemPrompt.trim() === '' ? [] : [{ role: 'system', content: systemPrompt }]),
              { role: 'user', content: question },
            ])
          expect(lines.map(line => JSON.parse(line).messages.slice(0, -1))).toEqual(expected)
        },
      ),
    )
    const { text } = trainingText([entry(0, { answer: 'First\nsecond “line”.' })])
    expect(JSON.parse(text)).toEqual({
      messages: [
        { role: 'system', content: 'Be brief.' },
        { role: 'user', content: 'Question 0?' },
        { role: 'assistant', content: 'First\nsecond “line”.' },
      ],
    })
  })

  test.each([
    ['<think>Let me see.</think>At dusk.', 'At dusk.'],
    ['Let me see.</think>\n\nAt dusk.', 'At dusk.'],
    ['At dusk.<thinking>Or at dawn', 'At dusk.'],
  ])('never have what a model thought: %s', (answer, said) => {
    expect(JSON.parse(trainingText([entry(0, { answer })]).text).messages.at(-1).content).toBe(said)
  })

  test('leave out what is no chat', () => {
    expect(
      trainingText([entry(0, { question: '' }), entry(1, { answer: '<think>Only that.</think>' })]),
    ).toEqual({
      text: '',
      count: 0,
    })
  })
})
