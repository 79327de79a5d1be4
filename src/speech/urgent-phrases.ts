import type { Heard } from '../ports/speech.ts'
import { wordingsOf } from './phrase-template.ts'
import { plainText } from './plain-words.ts'

/** Read once, however many look for the same. */
const read = new WeakMap<readonly string[], readonly string[]>()

function withoutSlot(templates: readonly string[]): readonly string[] {
  const known =
    read.get(templates) ??
    templates.flatMap(wordingsOf).flatMap(wording => {
      const words = wording.flatMap(piece => (piece.kind === 'word' ? [piece.word] : []))
      return words.length === wording.length ? [words.join(' ')] : []
    })
  read.set(templates, known)
  return known
}

/** Phrases that are let through whatever else is dropped: those templates that have no slot. */
export function createUrgentPhrases(templates: readonly string[]) {
  const phrases = withoutSlot(templates)

  return {
    /**
     * The phrase that one of the readings is, or ends with where `own`, plain words that Clavier itself says, is
     * given: what stands before it is Clavier's then, unless Clavier says the phrase too.
     */
    find({ text, alternatives }: Heard, own?: string): string | undefined {
      const readings = [text, ...alternatives].map(reading => ` ${plainText(reading)} `)
      return phrases.find(phrase =>
        readings.some(reading => {
          if (reading === ` ${phrase} `) return true
          return own !== undefined && !` ${own} `.includes(` ${phrase} `) && reading.endsWith(` ${phrase} `)
        }),
      )
    },
  }
}
