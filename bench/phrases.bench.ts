import { registry } from '../src/commands/registry.ts'
import { type Language, languages } from '../src/language/language.ts'
import { createPhraseMatcher } from '../src/speech/match-phrase.ts'
import { wordingsOf } from '../src/speech/phrase-template.ts'
import type { Bench } from './bench-row.ts'
import { median, timed } from './timing.ts'

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
    { name: 'phrase understood, p50', ...microseconds(known), against: 'lookup in a Map' },
    { name: 'phrase with a strange word, p50', ...microseconds(unknown), against: 'lookup in a Map' },
  ]
}

export default phrases

function microseconds({ times, lookups }: { times: readonly number[]; lookups: readonly number[] }) {
  return { value: median(times) * 1000, unit: 'µs', baseline: median(lookups) * 1000 }
}

/** Every wording once, its slots filled. */
function allPhrases(language: Language): readonly string[] {
  const filled = { number: '5', name: 'organ', words: 'organ' }
  const wordings = registry.flatMap(({ phrases }) => phrases[language].flatMap(wordingsOf))
  return wordings.map(wording =>
    wording.map(piece => (piece.kind === 'slot' ? filled[piece.slot] : piece.word)).join(' '),
  )
}
