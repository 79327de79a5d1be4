import type { Language } from '../language/language.ts'
import { heightCalled, kindCalled, playWords } from '../language/sound-words.ts'
import type { GuessGiven } from '../ports/guess-page.ts'
import { plainWords } from '../speech/plain-words.ts'

/** Longer than any answer, in words. */
const longestAnswer = 8

/**
 * What words answer in the guess game: a kind, a height, or one after the other (“links, upper”). Undefined
 * where they are not that and nothing else.
 */
export function readGuess(text: string, language: Language): readonly GuessGiven[] | undefined {
  const words = plainWords(text.slice(0, 200)).map(({ plain }) => plain)
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

function both(kindSaid: string, heightSaid: string, language: Language): readonly GuessGiven[] | undefined {
  const kind = kindCalled(kindSaid, language)
  const height = heightCalled(heightSaid, language)
  if ((kind === undefined) !== (kindSaid === '') || (height === undefined) !== (heightSaid === '')) {
    return undefined
  }
  return [
    ...(kind === undefined ? [] : [{ do: 'kind', kind } as const]),
    ...(height === undefined ? [] : [{ do: 'height', height } as const]),
  ]
}
