import { readCommentFilter } from '../../../src/answers/comment-choice.ts'
import { readQuery } from '../../../src/answers/kept-query.ts'
import { readSources } from '../../../src/answers/question-sources.ts'
import { ageOnPage } from '../../../src/answers/said-age.ts'
import { createPhraseReader } from '../../../src/app/phrase-reader.ts'
import { registry } from '../../../src/commands/registry.ts'
import { type Language, languages } from '../../../src/language/language.ts'
import { parseVocabularyFile } from '../../../src/music/vocabulary-schema.ts'
import { dictatedText } from '../../../src/speech/dictation/dictation-text.ts'
import { readDictation } from '../../../src/speech/dictation/read-dictation.ts'
import { spelt } from '../../../src/speech/dictation/spell.ts'
import { readFieldValue, valueKinds } from '../../../src/speech/field-values.ts'
import { wordsOf } from '../../../src/speech/machine-noise.ts'
import { plainWords } from '../../../src/speech/plain-words.ts'
import { afterWakeWord } from '../../../src/speech/wake-word.ts'
import type { Chance } from '../chance.ts'
import { type FuzzFormat, orRefused } from '../fuzz-format.ts'
import { mutatedJsonText, mutatedText } from '../mutate-json.ts'
import { oddText } from '../odd-values.ts'
import { must, mustBePlain, mustBeText } from '../sound-value.ts'
import { sampleWords } from './vocabularies.ts'

interface Spoken {
  readonly language: Language
  readonly text: string
}

const readerOf = (language: Language) =>
  createPhraseReader({
    commands: registry,
    language: () => language,
    words: () => ownWords,
    sequences: () => ['morning mail', '3', '__proto__'],
  })
const ownWords = (() => {
  const file = parseVocabularyFile(
    JSON.stringify({ kind: 'clavier-vocabulary', version: 2, name: 'x', words: sampleWords }),
  )
  if (typeof file === 'string') throw new Error('The words are none.')
  return file.words
})()
const readers = { en: readerOf('en'), es: readerOf('es'), de: readerOf('de'), fr: readerOf('fr') }
const known = new Set(registry.map(({ id }) => id))

const joins = [' ', ' ', ' ', ', ', ' and ', ' und dann ', ' y ', ' et puis ', '. ', ' – ', '\n']
const loose = [
  'four',
  'drei',
  'vingt',
  '42',
  'uno',
  'mail',
  'please',
  'bitte',
  'äh',
  'no wait',
  'a',
  'the',
  'minus',
]

/** Words of phrases as people, recognisers and nobody says them. */
function anyText(chance: Chance): Spoken {
  const language = chance.pick(languages)
  const piece = (): string => {
    if (chance.once(4)) return chance.pick(loose)
    if (chance.once(12)) return oddText(chance, 1_200)
    const phrase = chance.pick(chance.pick(registry).phrases[language])
    const filled = phrase.replace(/\{\w+\}/g, () => chance.pick(loose)).replace(/[[\]()|]/g, ' ')
    return chance.once(4) ? mutatedText(filled, chance) : filled
  }
  let text = piece()
  for (let more = chance.once(4) ? chance.below(chance.once(6) ? 8 : 3) : 0; more > 0; more--)
    text += chance.pick(joins) + piece()
  // One word over and over is what patterns and readers take longest for.
  return { language, text: chance.once(30) ? `${chance.pick(loose)} `.repeat(chance.below(300)) : text }
}

const phrases: FuzzFormat<Spoken> = {
  name: 'phrases in four languages',
  generate: anyText,
  judge({ language, text }) {
    const reader = readers[language]
    const breath = reader.breath(text)
    mustBePlain(breath)
    for (const { command, slots, score } of candidatesOf(breath)) {
      must(known.has(command), `command ${command}`)
      must(score > 0 && score <= 1, `score ${score}`)
      for (const slot of Object.values(slots))
        must(typeof slot === 'number' ? Number.isFinite(slot) : slot.length <= 1_000, 'a slot')
    }
    must(breath.kind !== 'parts' || breath.parts.length <= 5, 'more commands than a breath has')
    // Sought where nothing was understood; it takes as long as all of the rest.
    if (breath.kind === 'none' && text.length % 8 === 0)
      for (const { phrase } of reader.nearest(text)) mustBeText(phrase, 1, 200, 'a phrase that is near')
    return breath.kind === 'parts' ? 'accepted' : 'refused'
  },
}

function candidatesOf(breath: ReturnType<(typeof readers)['en']['breath']>) {
  if (breath.kind === 'parts') return breath.parts
  return breath.kind === 'several' ? breath.candidates : []
}

const anyWordsOf = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** All that reads what was said, beside commands: its time is measured, and that it bears anything. */
const saidOtherwise: FuzzFormat<Spoken> = {
  name: 'what is said beside commands, in four languages',
  generate: anyText,
  judge({ language, text }) {
    let read = 0
    const after = afterWakeWord(text, chanceWord(text), language)
    if (after !== undefined) read += 1
    for (const { start, end } of plainWords(text))
      must(start < end && end <= text.length, 'a word outside of the text')
    const { words, how, literal } = readDictation(text, language, said => said === 'scratch that')
    must(words.length <= text.length, 'words that nobody said')
    const around = { before: text.slice(0, 20), after: text.slice(-5) }
    const { back, text: written } = dictatedText(words, around, {
      language,
      sentences: true,
      ...how,
      literal,
    })
    must(back >= 0 && back <= around.before.length, 'more is taken back than there is')
    must(written.length <= 4 * text.length + 100, 'more is written than was said')
    mustBePlain(spelt(text, language))
    const kind = valueKinds[text.length % valueKinds.length] ?? 'date'
    if (readFieldValue(kind, text, language, { year: 2024, month: 2, day: 29 }) !== undefined) read += 1
    wordsOf(text, { spanMs: 2_000, hardly: true })
    readCommentFilter(text)
    const age = ageOnPage(text)
    must(age === undefined || (Number.isFinite(age) && age >= 0), `an age of ${age}`)
    const query = orRefused(() =>
      readQuery(text, {
        language,
        now: 1_700_000_000_000,
        isTag: tag => tag === 'mail',
        isAuthor: author => author === 'anna',
        isSite: part => part === 'example.com',
        wordsOf: anyWordsOf,
      }),
    )
    mustBePlain(query)
    mustBePlain(readSources(text, language, name => name === 'mail'))
    return read > 0 ? 'accepted' : 'refused'
  },
}

/** The first word for a wake word: then what is behind it is asked for. */
function chanceWord(text: string): string {
  return /\p{L}{5,20}/u.exec(text)?.[0] ?? 'Clavier'
}

/** Words of a vocabulary from anywhere, and what is said with them beside the commands. */
const ownVocabulary: FuzzFormat<Spoken & { readonly file: string }> = {
  name: 'phrases with a vocabulary from elsewhere',
  generate: chance => ({
    ...anyText(chance),
    file: mutatedJsonText({ kind: 'clavier-vocabulary', version: 2, name: 'x', words: sampleWords }, chance),
  }),
  judge({ language, text, file }) {
    const read = parseVocabularyFile(file)
    if (typeof read === 'string') return 'refused'
    const reader = createPhraseReader({ commands: few, language: () => language, words: () => read.words })
    for (const said of [text, ...read.words.flatMap(word => word.phrases)]) {
      for (const { command } of candidatesOf(reader.breath(said)))
        must(known.has(command), `command ${command}`)
    }
    for (const { phrases: own, means } of read.words) {
      reader.meaningOfWord(means, 'organ')
      for (const phrase of own) reader.losesTo(phrase)
    }
    return 'accepted'
  },
}
/** As many as are compiled anew for each vocabulary in a moment. */
const few = registry.filter(({ id }) =>
  ['find', 'click', 'top', 'go-to', 'press', 'type', 'ask'].includes(id),
)

export const phraseFormats = [phrases, saidOtherwise, ownVocabulary] as const
