import type { Language, PerLanguage } from './language.ts'

const noBreak = '\u00a0'
/** Narrower, as French sets it within « » and before ; ! ? */
const thin = '\u202f'

/**
 * The words with spaces that hold a line together where one may not break it: between a number and its unit,
 * within abbreviations, and in French within guillemets and before high punctuation. Only spaces are changed.
 */
export function withBoundSpaces(words: string, language: Language): string {
  const bound = words
    .replace(/(?<=\d) (?=(?:m?s|min|h|px|[kMG]B|k?Hz|dB|%)(?![\p{L}\d]))/gu, noBreak)
    .replace(/(?<=\b(?:z\.|p\.)) (?=(?:B|ex|ej)\.)/gu, noBreak)
  if (language !== 'fr') return bound
  return bound
    .replace(/(?<=«) | (?=»)/gu, thin)
    .replace(/(?<=\S) (?=[;!?](?:\s|$|[)»]))/gu, thin)
    .replace(/(?<=\S) (?=:(?:\s|$))/gu, noBreak)
}

/** A table of texts as each language writes them, for pages that show them as they stand. */
export function typeset<T>(texts: PerLanguage<T>): PerLanguage<T> {
  return {
    en: boundWithin(texts.en, 'en'),
    es: boundWithin(texts.es, 'es'),
    de: boundWithin(texts.de, 'de'),
    fr: boundWithin(texts.fr, 'fr'),
  }
}

/** The same for all words in it: in lists, in rows, and in what sentences say that have to be filled. */
function boundWithin<T>(texts: T, language: Language): T {
  // Its shape stays as it is, which the compiler cannot follow.
  return bound(texts) as T

  function bound(part: unknown): unknown {
    if (typeof part === 'string') return withBoundSpaces(part, language)
    if (typeof part === 'function') return (...filling: readonly unknown[]) => bound(part(...filling))
    if (Array.isArray(part)) return part.map(bound)
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, bound(value)]))
  }
}

/** Letters that are written from the right, and what turns the direction by itself. */
const turns =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
const steering = /[\u202a-\u202e\u2066-\u2069]/gu
const firstStrongIsolate = '\u2068'
const popIsolate = '\u2069'

/**
 * Text of strangers, set apart so that its direction does not turn the sentence around it (Unicode UAX #9,
 * 2.7). What steers the direction and would reach beyond it is taken out; all that can be seen stays.
 */
export function isolated(strange: string): string {
  const text = withoutPiles(strange)
  if (!turns.test(text)) return text
  return `${firstStrongIsolate}${isWhole(text) ? text : text.replace(steering, '')}${popIsolate}`
}

/** Marks on one letter that are shown, more than any script writes: piled up they would cover the lines around. */
const pile = /(\p{M}{8})\p{M}+/gu

export function withoutPiles(text: string): string {
  return text.replace(pile, '$1')
}

/** Whether every isolate that was begun is ended, and nothing else steers. */
function isWhole(text: string): boolean {
  let open = 0
  for (const [sign] of text.matchAll(steering)) {
    if (sign >= '\u2066' && sign <= firstStrongIsolate) open += 1
    else if (sign !== popIsolate || open === 0) return false
    else open -= 1
  }
  return open === 0
}
