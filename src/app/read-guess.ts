import { heightCalled, playWords } from '../language/guess-words.ts'
import { kindSaid } from '../language/kind-words.ts'
import type { Language } from '../language/language.ts'
import type { GuessGiven } from '../ports/guess-page.ts'
import { comparedWords } from '../speech/plain-words.ts'

/** Longer than any answer, in words. */
const longestAnswer = 8

/**
 * What words answer in the guess game: a kind, a height, or one after the other (“links, upper”). Undefined
 * where they are not that and nothing else.
 */
export function readGuess(text: string, language: Language): readonly GuessGiven[] | undefined {
  const words = comparedWords(text.slice(0, 200))
  if (words.length === 0 || words.length > longestAnswer) return undefined
  if (playWords[language].includes(words.join(' '))) return [{ do: 'play' }]
  for (let split = 0; split <= words.length; split += 1) {
    const first = words.slice(0, split).join(' ')
    const second = words.slice(split).join(' ')
    const given = both(first, second, language) ?? both(second, first, language)
    if (given !== undefined) return given
  }
  return undefined
}

function both(kindWords: string, heightWords: string, language: Language): readonly GuessGiven[] | undefined {
  const kind = kindSaid(kindWords)
  const height = heightCalled(heightWords, language)
  if ((kind === undefined) !== (kindWords === '') || (height === undefined) !== (heightWords === '')) {
    return undefined
  }
  return [
    ...(kind === undefined ? [] : [{ do: 'kind', kind } as const]),
    ...(height === undefined ? [] : [{ do: 'height', height } as const]),
  ]
}
