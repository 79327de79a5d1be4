import { plainText } from './plain-words.ts'

type Rule = readonly [RegExp, string]

/** What sounds alike in all four languages. */
const common: readonly Rule[] = [
  [/ph/g, 'f'],
  [/sch|sh|tsch|tch|ch/g, 'S'],
  [/ck|qu|q|c(?=[aouklrt]|$)/g, 'k'],
  [/x/g, 'ks'],
  [/c|z|ts/g, 's'],
  [/h/g, ''],
]

/** Letters that one language says alike. */
const own: Readonly<Record<string, readonly Rule[]>> = {
  en: [],
  es: [[/[vw]/g, 'b']],
  // A German V is an F in some words and a W in others.
  de: [[/[vw]/g, 'f']],
  fr: [
    [/w/g, 'v'],
    [/s$/, ''],
    [/(?:er|et|ez)$/, 'e'],
  ],
}

/** A group of vowels with the sound of E in “here” is that, whatever it begins or ends with. */
const bright = /[aeiouy]*(?:i|y|ee|ea)[aeiouy]*/g

/**
 * What a word or two sound like, roughly, in a language (`en`): the same for spellings that recognisers take for
 * one another, such as “clavier”, “klavia” and “cla vier”. An R at the end is not heard everywhere. Empty without
 * letters.
 */
export function soundKey(text: string, language: string): string {
  const letters = plainText(text).replace(/[^\p{L}\p{N}]/gu, '')
  const sounds = [...(own[language] ?? []), ...common].reduce(
    (word, [pattern, sound]) => word.replace(pattern, sound),
    letters,
  )
  return sounds
    .replace(bright, 'i')
    .replace(/([aeou])[aeou]+/g, '$1')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=[aeiou].*[aeiou])r$/, '')
}
