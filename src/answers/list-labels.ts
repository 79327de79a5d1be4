import { foldWord } from './fold-word.ts'

/** Labels that items of a list are sorted into, as they are said. */

/** As many labels as can be told apart by ear. */
export const mostLabels = 12
/** Longest label, in UTF-16 units. */
const longest = 40

/** Between the last two labels, in the four languages. */
const and = new Set(['and', 'or', 'y', 'e', 'o', 'u', 'und', 'oder', 'et', 'ou'])

/** Letters and digits in lower case without accents: what makes two labels the same. */
export function foldLabel(label: string): string {
  return foldWord(label)
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/**
 * “work, family and rest”. Between commas, or where “and” stands more than once, a label may have several words;
 * speech has no commas, and there each word is one: “work family and rest”. Each once, however many; fewer than two
 * are none.
 */
export function readLabels(said: string): readonly string[] {
  const words = said.trim().split(/\s+/)
  const ands = words.filter(word => and.has(word.toLowerCase())).length
  const pieces = /[,;/]/.test(said)
    ? said.split(/[,;/]/).flatMap((piece, at, all) => (at === all.length - 1 ? splitAtAnd(piece) : [piece]))
    : ands > 1
      ? splitAtAnd(said)
      : words.filter(word => !and.has(word.toLowerCase()))
  const labels = new Map<string, string>()
  for (const piece of pieces) {
    const label = piece.trim().replace(/\s+/g, ' ').slice(0, longest).trim()
    const folded = foldLabel(label)
    if (folded !== '' && !labels.has(folded)) labels.set(folded, label)
  }
  return labels.size < 2 ? [] : [...labels.values()]
}

function splitAtAnd(piece: string): readonly string[] {
  const pieces: string[][] = [[]]
  for (const word of piece.trim().split(/\s+/)) {
    if (and.has(word.toLowerCase())) pieces.push([])
    else pieces.at(-1)?.push(word)
  }
  return pieces.map(part => part.join(' '))
}

/** The label that was said: the same, or the only one that begins so. */
export function labelSaid(said: string, labels: readonly string[]): string | undefined {
  const sought = foldLabel(said)
  if (sought === '') return undefined
  const same = labels.find(label => foldLabel(label) === sought)
  if (same !== undefined) return same
  const near = labels.filter(label => foldLabel(label).startsWith(sought))
  return near.length === 1 ? near[0] : undefined
}
