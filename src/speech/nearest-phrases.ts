import type { PhraseEntry } from './phrase-template.ts'
import { plainText } from './plain-words.ts'

/** Phrases that are offered, at most. */
const most = 3
/** Share of the letters that must be right for a phrase to be offered. */
const likeness = 0.5
/** Letters that are compared. */
const longest = 60

/** The phrases (first templates) that sound most like the text, nearest first. */
export function nearestPhrases(text: string, entries: readonly PhraseEntry[]): readonly string[] {
  const heard = plainText(text).slice(0, longest)
  const near = entries.flatMap(({ phrases: [shown = '', ...others] }) => {
    const alike = Math.max(...[shown, ...others].map(phrase => likenessOf(heard, phrase)))
    return alike >= likeness ? [{ shown, alike }] : []
  })
  return near
    .sort((a, b) => b.alike - a.alike)
    .slice(0, most)
    .map(({ shown }) => shown)
}

/** 1 for the same letters, 0 for none in common. A slot at the end stands for what was said there. */
function likenessOf(heard: string, phrase: string): number {
  const literal = plainText(phrase.replace(/\{[^}]*\}/g, ' ')).slice(0, longest)
  const compared = phrase.includes('{') ? heard.slice(0, literal.length) : heard
  const length = Math.max(compared.length, literal.length)
  return length === 0 ? 0 : 1 - editDistance(compared, literal) / length
}

/** Levenshtein's distance: letters to be added, dropped or replaced. */
export function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, place) => place)
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1]
    for (let place = 1; place <= to.length; place += 1) {
      const replaced = (row[place - 1] ?? 0) + (letter === to[place - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[place] ?? 0) + 1, (next[place - 1] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
