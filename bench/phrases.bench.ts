import { registry } from '../src/commands/registry.ts'
import { type Language, languages } from '../src/language/language.ts'
import { createPhraseMatcher } from '../src/speech/match-phrase.ts'
import { wordingsOf } from '../src/speech/phrase-template.ts'
import { plainWords } from '../src/speech/plain-words.ts'
import { readWording } from '../src/speech/read-wording.ts'
import { atMost, type Bench } from './bench-row.ts'
import { median, medianOf, timed } from './timing.ts'

const rounds = 12

/** Understanding a phrase, over every wording of every command in all languages. */
const phrases: Bench = async () => {
  const known = { times: [] as number[], lookups: [] as number[] }
  const unknown = { times: [] as number[], lookups: [] as number[] }
  for (const language of languages) {
    const said = allPhrases(language)
    const matcher = createPhraseMatcher(
      registry.map(({ id, phrases }) => ({ command: id, phrases: phrases[language] })),
      language,
    )
    const table = new Map(said.map((phrase, place) => [phrase, place]))
    const wrong = said.filter(phrase => matcher.match(phrase).kind === 'none')
    if (wrong.length > 0) throw new Error(`Not understood: ${wrong.slice(0, 5).join(', ')}`)
    for (let round = 0; round < rounds; round += 1) {
      for (const phrase of said) {
        const strange = `${phrase} xyzzy`
        const into = round < rounds / 4 ? undefined : known
        const times = [
          timed(() => matcher.match(phrase).kind.length),
          timed(() => table.get(phrase) ?? Number.NaN),
        ] as const
        into?.times.push(times[0])
        into?.lookups.push(times[1])
        if (round % 4 !== 3) continue
        unknown.times.push(timed(() => matcher.match(strange).kind.length))
        unknown.lookups.push(timed(() => table.get(strange) ?? -1))
      }
    }
  }
  return [
    { name: 'phrase understood, p50', ...microseconds(known), against: 'lookup in a Map', goal: atMost(120) },
    {
      name: 'phrase with a strange word, p50',
      ...microseconds(unknown),
      against: 'lookup in a Map',
      goal: atMost(450),
    },
  ]
}

const many = 2000
const words = 'north south east west lamp door tree stone river cloud glass paper wheel bread salt'.split(' ')

/** Understanding among 2,000 phrases by the index of their words, against trying each of them in turn. */
const amongMany: Bench = async () => {
  const said = Array.from({ length: many }, (_, place) => {
    const at = (step: number) => words[Math.floor(place / step) % words.length] ?? ''
    return `${at(1)} ${at(words.length)} ${at(words.length ** 2)} ${place % 7 === 0 ? '{words}' : `part${place % 90}`}`
  })
  const entries = said.map((phrase, place) => ({ command: String(place), phrases: [phrase] }))
  const matcher = createPhraseMatcher(entries, 'en')
  const wordings = said.flatMap(wordingsOf)
  const times = { value: [] as number[], baseline: [] as number[] }
  for (const phrase of said) {
    const text = phrase.replace('{words}', 'organ')
    times.value.push(timed(() => matcher.match(text).kind.length))
    const reading = { text, words: plainWords(text), language: 'en', alike: false } as const
    times.baseline.push(timed(() => wordings.filter(wording => readWording(wording, reading)).length))
  }
  return [
    {
      name: 'phrase among 2,000, p50',
      ...medianOf(times.value.map(ms => ms * 1000)),
      unit: 'µs',
      baseline: median(times.baseline) * 1000,
      against: 'trying each once',
      goal: atMost(0.25),
    },
  ]
}

const both: Bench = async () => [...(await phrases()), ...(await amongMany())]

export default both

function microseconds({ times, lookups }: { times: readonly number[]; lookups: readonly number[] }) {
  return { ...medianOf(times.map(ms => ms * 1000)), unit: 'µs', baseline: median(lookups) * 1000 }
}

/** Every wording once, its slots filled. */
function allPhrases(language: Language): readonly string[] {
  const filled = { number: '5', name: 'organ', words: 'organ' }
  const wordings = registry.flatMap(({ phrases }) => phrases[language].flatMap(wordingsOf))
  return wordings.map(wording =>
    wording.map(piece => (piece.kind === 'slot' ? filled[piece.slot] : piece.word)).join(' '),
  )
}
