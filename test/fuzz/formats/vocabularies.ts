import type { Vocabulary, Word } from '../../../src/music/vocabulary.ts'
import {
  parseMeaning,
  parseVocabularyBook,
  parseVocabularyFile,
  vocabularyAsFile,
  vocabularyBookAsJson,
} from '../../../src/music/vocabulary-schema.ts'
import type { FuzzFormat } from '../fuzz-format.ts'
import { mutatedJson, mutatedJsonText } from '../mutate-json.ts'
import { must, mustBePlain, mustBeSame, mustBeText } from '../sound-value.ts'
import { mustBeMotif } from './names.ts'

export const sampleWords = [
  {
    id: 'w1',
    motif: '50-53+57',
    phrases: ['home row'],
    means: { kind: 'command', command: 'top', slots: {} },
  },
  {
    id: 'w2',
    phrases: ['look up {words}', 'seek'],
    means: { kind: 'phrase', phrase: 'find {words}' },
  },
  { id: 'w3', phrases: ['male'], means: { kind: 'words', words: 'mail' } },
  {
    id: 'w4',
    motif: '48 50 48',
    phrases: [],
    means: { kind: 'command', command: 'click', slots: { number: 3, words: 'x' } },
  },
]
export const sampleVocabularies: readonly unknown[] = [
  {
    version: 2,
    vocabularies: [
      { id: 'work', name: 'Work', words: sampleWords },
      { id: 'b', name: 'B', words: [] },
    ],
  },
  {
    version: 1,
    vocabularies: [{ id: 'old', name: 'Old', words: [{ ...sampleWords[0], phrases: ['a {b}', '{}'] }] }],
  },
]
const sampleFiles: readonly unknown[] = [
  { kind: 'clavier-vocabulary', version: 2, name: 'Work', words: sampleWords },
  { kind: 'clavier-vocabulary', version: 1, name: 'Old', words: [sampleWords[0]] },
]

function mustBeWords(words: readonly Word[]): void {
  must(words.length <= 500, 'too many words')
  must(new Set(words.map(({ id }) => id)).size === words.length, 'an id twice')
  for (const { id, motif, phrases, means } of words) {
    must(/^[\w-]{1,64}$/.test(id), 'id')
    must(motif !== undefined || phrases.length > 0, 'a word that nobody can say or play')
    if (motif !== undefined) mustBeMotif(motif)
    must((motif ?? []).flat().length <= 16, 'a motif that is too long')
    must(phrases.length <= 8, 'too many phrases')
    for (const phrase of phrases) mustBeLine(phrase)
    if (means.kind === 'command') {
      must(/^[a-z][a-z0-9-]{0,60}$/.test(means.command), 'command')
      must(Object.keys(means.slots).length <= 4, 'slots')
      for (const slot of Object.values(means.slots))
        must(typeof slot === 'number' ? Number.isSafeInteger(slot) : slot.length <= 1_000, 'slot')
    } else if (means.kind === 'phrase') mustBeLine(means.phrase)
    else {
      mustBeLine(means.words)
      must(motif === undefined, 'words that are played')
    }
  }
}

/** One line that shows as it is: nothing in it turns the direction of what follows. */
function mustBeLine(text: string): void {
  mustBeText(text, 1, 100, 'line')
  must(!/[\n\r\t\0\u202a-\u202e\u2066-\u2069]/.test(text), 'a line with what does not show')
}

const book: FuzzFormat = {
  name: 'vocabularies',
  generate: chance => mutatedJson(chance.pick(sampleVocabularies), chance),
  judge(input) {
    const read = parseVocabularyBook(input)
    if (read === undefined) return 'refused'
    mustBePlain(read)
    must(read.vocabularies.length <= 50, 'too many vocabularies')
    must(new Set(read.vocabularies.map(({ id }) => id)).size === read.vocabularies.length, 'an id twice')
    for (const { name, words } of read.vocabularies) {
      mustBeText(name, 1, 60, 'name')
      mustBeWords(words)
    }
    const again = parseVocabularyBook(JSON.parse(JSON.stringify(vocabularyBookAsJson(read))))
    mustBeSame(again, read, 'a book that was kept and read again')
    return 'accepted'
  },
}

const file: FuzzFormat<string> = {
  name: 'file of a vocabulary',
  generate: chance => mutatedJsonText(chance.pick(sampleFiles), chance),
  judge(text) {
    const read = parseVocabularyFile(text)
    if (typeof read === 'string') return 'refused'
    mustBePlain(read)
    mustBeText(read.name, 1, 60, 'name')
    mustBeWords(read.words)
    const whole: Vocabulary = { id: 'x', ...read }
    mustBeSame(parseVocabularyFile(vocabularyAsFile(whole)), read, 'a file that was written and read again')
    return 'accepted'
  },
}

const meaning: FuzzFormat<string> = {
  name: 'meaning of a word',
  generate: chance => mutatedJsonText({ command: 'click', slots: { number: 3, words: 'play' } }, chance),
  judge(text) {
    const read = parseMeaning(text)
    if (read === undefined) return 'refused'
    mustBePlain(read)
    mustBeWords([{ id: 'x', motif: undefined, phrases: ['x'], means: read }])
    return 'accepted'
  },
}

export const vocabularyFormats = [book, file, meaning] as const
