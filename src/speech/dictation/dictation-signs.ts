import type { NumberWords } from '../numbers/spoken-numbers.ts'
import { plainText } from '../plain-words.ts'
import { english } from './english-signs.ts'
import { french } from './french-signs.ts'
import { german } from './german-signs.ts'
import type { Sign, SignWords } from './sign-words.ts'
import { spanish } from './spanish-signs.ts'

export const signWords: Readonly<Record<NumberWords, SignWords>> = {
  en: english,
  es: spanish,
  de: german,
  fr: french,
}

/** Most words that the name of a sign has. */
export const longestSign = 5

const tables = new Map<NumberWords, ReadonlyMap<string, Sign>>()

/** Signs by their names in plain words. */
export function signTable(language: NumberWords): ReadonlyMap<string, Sign> {
  const known = tables.get(language)
  if (known !== undefined) return known
  const table = new Map(
    signWords[language].signs.flatMap(([text, kind, ...said]) =>
      said.flatMap(name => waysToSay(name).map(way => [plainText(way), { text, kind }] as const)),
    ),
  )
  tables.set(language, table)
  return table
}

/** “open quote[s]”, “(open|left) bracket”: all that may be said. */
function waysToSay(name: string): readonly string[] {
  const group = /\[([^[\]]*)\]|\(([^()]*)\)/.exec(name)
  if (group === null) return [name]
  const choices = group[1] === undefined ? (group[2] ?? '').split('|') : ['', group[1]]
  return choices.flatMap(choice =>
    waysToSay(name.slice(0, group.index) + choice + name.slice(group.index + group[0].length)),
  )
}
