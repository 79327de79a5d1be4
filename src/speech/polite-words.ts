import type { NumberWords } from './numbers/spoken-numbers.ts'
import type { PlainWord } from './plain-words.ts'

/** Words said around a command that mean nothing to it, plain. */
const politeWords: Readonly<Record<NumberWords, readonly string[]>> = {
  en: ['could you', 'can you', 'please', 'okay', 'ok', 'thanks', 'thank you', 'clavier', 'hey'],
  es: ['por favor', 'gracias', 'vale', 'okay', 'ok', 'clavier'],
  de: ['bitte', 'danke', 'okay', 'ok', 'clavier', 'mal'],
  fr: ['s il te plait', 's il vous plait', 'merci', 'okay', 'ok', 'clavier'],
}

/** The words without polite ones before and after them; all of them if nothing else was said. */
export function withoutPolite(
  words: readonly PlainWord[],
  language: NumberWords,
  where: 'before' | 'around' = 'around',
): readonly PlainWord[] {
  let rest = words
  for (;;) {
    const shorter = politeWords[language]
      .map(polite => polite.split(' '))
      .map(polite => {
        if (startsWith(rest, polite)) return rest.slice(polite.length)
        return where === 'around' && endsWith(rest, polite) ? rest.slice(0, -polite.length) : rest
      })
      .find(candidate => candidate.length < rest.length)
    if (shorter === undefined) return rest.length === 0 ? words : rest
    rest = shorter
  }
}

function startsWith(words: readonly PlainWord[], start: readonly string[]): boolean {
  return words.length >= start.length && start.every((word, place) => words[place]?.plain === word)
}

function endsWith(words: readonly PlainWord[], end: readonly string[]): boolean {
  return words.length >= end.length && startsWith(words.slice(-end.length), end)
}
