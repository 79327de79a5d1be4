import { beginningOf } from './compose-line.ts'

/** Completions that are offered at once: one for each chord. */
export const completionCount = 4

/** Longest text that words are taken from, in UTF-16 units, and how many words of it count. */
const longestText = 60_000
const mostWords = 4000
/** Shortest and longest word that is offered, in UTF-16 units. */
const shortest = 3
const longest = 40

/** What words may come from. Earlier texts of a list and earlier words of a text count more. Untrusted. */
export interface WordSources {
  /** Phrases that are said whole: after their beginning their next word comes first. */
  readonly phrases: readonly string[]
  /** Texts by how likely their words are wanted, the likeliest first; each list as one. */
  readonly texts: readonly (readonly string[])[]
}

interface Candidate {
  readonly word: string
  readonly folded: string
  readonly score: number
}

export interface Completer {
  /** At most four words that could follow from the end of the line, the likeliest first. */
  complete(line: string): readonly string[]
}

export function createCompleter({ phrases, texts }: WordSources): Completer {
  const known = candidatesOf(texts)
  const spoken = phrases.map(phrase => phrase.split(' ').map(word => ({ word, folded: fold(word) })))

  return {
    complete(line) {
      const begun = beginningOf(line)
      const folded = fold(begun)
      const before = fold(line.slice(0, line.length - begun.length))
        .split(' ')
        .filter(word => word !== '')
      const next = spoken.flatMap(words => {
        const follows = before.every((word, place) => words[place]?.folded === word)
        return follows ? (words[before.length] ?? []) : []
      })
      // With nothing begun only what follows in a phrase is likelier than everything else.
      const own = folded === '' ? [] : candidatesOf([[line.slice(0, line.length - begun.length)]])
      const later = folded === '' ? [] : known
      const likely = before.length === 0 && folded === '' ? [] : next
      return best([likely, own, later], folded)
    },
  }
}

/** The first words that go on from what was begun and save a strike at least, each once. */
function best(lists: readonly (readonly { word: string; folded: string }[])[], begun: string): string[] {
  const found = new Map<string, string>()
  for (const { word, folded } of lists.flat()) {
    if (found.size === completionCount) break
    if (folded.length > begun.length && folded.startsWith(begun) && !found.has(folded))
      found.set(folded, word)
  }
  return [...found.values()]
}

/** Words of the texts, the likeliest first: by place in its text, and by how likely the text is. */
function candidatesOf(texts: WordSources['texts']): readonly Candidate[] {
  const words = new Map<string, Candidate>()
  for (const [rank, parts] of texts.entries()) {
    for (const [place, word] of wordsOf(parts).entries()) {
      const folded = fold(word)
      const score = (rank + 1) * (place + 20)
      const known = words.get(folded)
      if (known === undefined || score < known.score) words.set(folded, { word, folded, score })
    }
  }
  return [...words.values()].sort((a, b) => a.score - b.score)
}

function wordsOf(texts: readonly string[]): readonly string[] {
  const words = new Set<string>()
  for (const text of texts)
    for (const [word] of text
      .slice(0, longestText)
      .matchAll(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu)) {
      if (word.length >= shortest && word.length <= longest) words.add(word)
      if (words.size === mostWords) return [...words]
    }
  return [...words]
}

/** Without case and accents, so that "gross" finds "Größe". */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss').replaceAll('’', "'")
}
