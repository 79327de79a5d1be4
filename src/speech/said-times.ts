import { type NumberWords, spokenNumber } from './numbers/spoken-numbers.ts'
import type { PlainWord } from './plain-words.ts'

interface Times {
  /** How often, as one word. */
  readonly words: Readonly<Record<string, number>>
  /** What stands behind a number that tells how often. */
  readonly behind: readonly string[]
}

const times: Readonly<Record<NumberWords, Times>> = {
  en: { words: { once: 1, twice: 2, thrice: 3 }, behind: ['times', 'time', 'x'] },
  es: { words: {}, behind: ['veces', 'vez'] },
  de: {
    words: { einmal: 1, zweimal: 2, dreimal: 3, viermal: 4, funfmal: 5, sechsmal: 6, zehnmal: 10 },
    behind: ['mal'],
  },
  fr: { words: {}, behind: ['fois'] },
}

/** Most words of how often something is to be done. */
const longest = 3

/** How often something is to be done, where that is said first or last, and the words without it. */
export function saidTimes(
  words: readonly PlainWord[],
  language: NumberWords,
): { readonly times: number; readonly rest: readonly PlainWord[] } | undefined {
  for (let length = 1; length <= Math.min(longest, words.length - 1); length += 1) {
    const last = howOften(words.slice(-length), language)
    if (last !== undefined) return { times: last, rest: words.slice(0, -length) }
    const first = howOften(words.slice(0, length), language)
    if (first !== undefined) return { times: first, rest: words.slice(length) }
  }
  return undefined
}

function howOften(words: readonly PlainWord[], language: NumberWords): number | undefined {
  const plain = words.map(word => word.plain)
  const { words: known, behind } = times[language]
  const [only = '', ...others] = plain
  if (others.length === 0) return Object.hasOwn(known, only) ? known[only] : undefined
  if (!behind.includes(plain.at(-1) ?? '')) return undefined
  const number = spokenNumber(plain.slice(0, -1), language)
  return number !== undefined && number >= 1 ? number : undefined
}
