import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addVocabulary,
  emptyVocabularyBook,
  findVocabulary,
  putWord,
  removeVocabulary,
  removeWord,
  renameVocabulary,
  type Vocabulary,
  type VocabularyBook,
  type Word,
} from '../../../src/music/vocabulary.ts'
import { mostVocabularies, mostWords } from '../../../src/music/vocabulary-limits.ts'
import {
  parseMeaning,
  parseVocabularyBook,
  parseVocabularyFile,
  vocabularyAsFile,
  vocabularyBookAsJson,
} from '../../../src/music/vocabulary-schema.ts'

const word = (id: string, more: Partial<Word> = {}): Word => ({
  id,
  motif: undefined,
  phrases: [id],
  means: { kind: 'command', command: 'top', slots: {} },
  ...more,
})
const vocabulary = (id: string, words: readonly Word[] = []): Vocabulary => ({ id, name: id, words })
const bookOf = (...all: readonly Vocabulary[]) =>
  all.reduce<VocabularyBook>((book, one) => addVocabulary(book, one), emptyVocabularyBook)

const phrase = fc.stringMatching(/^[a-z]{1,12}( [a-z]{1,8}){0,3}$/)
const motif = fc
  .array(fc.uniqueArray(fc.integer({ min: 48, max: 72 }), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 4,
  })
  .map(strikes => strikes.map(keys => keys.toSorted((a, b) => a - b)))
const slots = fc.dictionary(
  fc.constantFrom('number', 'name', 'words'),
  fc.oneof(fc.string({ maxLength: 50 }), fc.integer()),
)
const means: fc.Arbitrary<Word['means']> = fc.oneof(
  fc.record({ kind: fc.constant('command' as const), command: fc.constantFrom('top', 'click'), slots }),
  fc.record({ kind: fc.constant('phrase' as const), phrase }),
)
const words: fc.Arbitrary<readonly Word[]> = fc
  .array(
    fc.record({
      motif: fc.option(motif, { nil: undefined }),
      phrases: fc.uniqueArray(phrase, { minLength: 1, maxLength: 4 }),
      means,
    }),
    { maxLength: 12 },
  )
  .map(all => all.map((one, place) => ({ ...one, id: `w${place}` })))

describe('a vocabulary', () => {
  test('comes back from a file, and a book from the storage, as it was', () => {
    fc.assert(
      fc.property(words, phrase, (all, name) => {
        expect(parseVocabularyFile(vocabularyAsFile({ id: 'v', name, words: all }))).toEqual({
          name,
          words: all,
        })
        const book = bookOf({ id: 'v', name, words: all })
        expect(parseVocabularyBook(JSON.parse(JSON.stringify(vocabularyBookAsJson(book))))).toEqual(book)
      }),
    )
  })

  test('from anywhere is one or is none, and reading it never throws', () => {
    const good = vocabularyAsFile(vocabulary('v', [word('a', { motif: [[50], [52]] })]))
    const spoilt = fc
      .tuple(fc.nat(good.length), fc.nat(20), fc.string({ maxLength: 10 }))
      .map(([at, gone, text]) => good.slice(0, at) + text + good.slice(at + gone))
    fc.assert(
      fc.property(fc.oneof(spoilt, fc.json(), fc.string()), text => {
        const read = parseVocabularyFile(text)
        if (typeof read === 'string') return
        expect(read.words.every(({ motif: keys, phrases }) => keys !== undefined || phrases.length > 0)).toBe(
          true,
        )
      }),
      { numRuns: 1000 },
    )
    fc.assert(
      fc.property(fc.anything(), value => {
        const read = parseVocabularyBook(value)
        if (read !== undefined) expect(read.version).toBe(1)
      }),
    )
  })

  test('shows no text that disguises what it is, and holds none without end', () => {
    const file = (name: string, said: string) =>
      parseVocabularyFile(
        JSON.stringify({
          kind: 'clavier-vocabulary',
          version: 1,
          name,
          words: [word('a', { phrases: [said] })],
        }),
      )
    expect(file('my\u202e words\n', 'a\u2066b')).toMatchObject({
      name: 'my words',
      words: [{ phrases: ['a b'] }],
    })
    expect(file('x'.repeat(61), 'a')).toBe('none')
    expect(file('x', 'a'.repeat(101))).toBe('none')
    expect(file('x', ' ')).toBe('none')
  })

  test('of another kind, of a later version, or with ids twice, is not read', () => {
    const head = { kind: 'clavier-vocabulary', version: 1, name: 'x' }
    expect(parseVocabularyFile(JSON.stringify({ ...head, words: [word('a'), word('a')] }))).toBe('none')
    expect(parseVocabularyFile(JSON.stringify({ ...head, kind: 'other', words: [] }))).toBe('none')
    expect(parseVocabularyFile(JSON.stringify({ ...head, version: 3, words: [] }))).toBe('later')
    expect(parseVocabularyBook({ version: 3, vocabularies: [] })).toBeUndefined()
  })
})

test('a meaning in JSON is a command with bounded arguments, or nothing', () => {
  expect(parseMeaning('{"command":"click","slots":{"number":3}}')).toEqual({
    kind: 'command',
    command: 'click',
    slots: { number: 3 },
  })
  for (const bad of ['', '{}', '{"command":"../x","slots":{}}', '{"command":"click","slots":{"number":{}}}'])
    expect(parseMeaning(bad)).toBeUndefined()
})

describe('a book', () => {
  test('has no two vocabularies of one name, whatever its case', () => {
    const book = bookOf(vocabulary('music'))
    expect(() => addVocabulary(book, { ...vocabulary('b'), name: ' MUSIC ' })).toThrow('vocabulary-taken')
    const two = addVocabulary(book, vocabulary('work'))
    expect(() => renameVocabulary(two, 'work', 'Music')).toThrow('vocabulary-taken')
    expect(renameVocabulary(two, 'work', 'WORK').vocabularies[1]?.name).toBe('WORK')
    expect(findVocabulary(two, 'Work').id).toBe('work')
    expect(() => findVocabulary(two, 'home')).toThrow('vocabulary-unknown')
  })

  test('puts words and vocabularies back where they were', () => {
    const full = bookOf(vocabulary('a', [word('x'), word('y'), word('z')]), vocabulary('b'))
    expect(putWord(removeWord(full, 'a', 'y'), 'a', word('y'), 1)).toEqual(full)
    const [first] = full.vocabularies
    if (first === undefined) throw new Error('There is no first vocabulary.')
    expect(addVocabulary(removeVocabulary(full, 'a'), first, 0)).toEqual(full)
    expect(() => removeWord(full, 'b', 'x')).toThrow('word-unknown')
    expect(() => removeVocabulary(full, 'c')).toThrow('vocabulary-unknown')
  })

  test('has its limits', () => {
    const many = Array.from({ length: mostWords }, (_, place) => word(`w${place}`))
    const full = bookOf(vocabulary('a', many))
    expect(() => putWord(full, 'a', word('more'))).toThrow('vocabulary-full')
    expect(putWord(full, 'a', word('w7', { phrases: ['other'] })).vocabularies[0]?.words[7]?.phrases).toEqual(
      ['other'],
    )
    const books = bookOf(...Array.from({ length: mostVocabularies }, (_, place) => vocabulary(`v${place}`)))
    expect(() => addVocabulary(books, vocabulary('more'))).toThrow('vocabulary-full')
  })
})
