/** How the letters of one language lie on the keys; made by `scripts/make-letter-tables.ts`. */
export interface LetterTable {
  /** The letters of the keys 49–59 and 61–71, in the order of the keys. */
  readonly singles: string
  /** Pairs of letters that are played by both keys at once, the ones that save most first. */
  readonly pairs: readonly string[]
  /** What two keys at once write that are no pair: `53+57` by the character. */
  readonly chords: Readonly<Record<string, string>>
}

/** The keys of single letters: all but the lowest, the middle and the highest. */
export const letterKeys: readonly number[] = [
  ...Array.from({ length: 11 }, (_, place) => 49 + place),
  ...Array.from({ length: 11 }, (_, place) => 61 + place),
]

/** Letters that can be written in every language, since names know no borders. */
export const everyLetter = 'abcdefghijklmnopqrstuvwxyzáàâäæçéèêëíîïñóôöœùúûüÿß'

/** Other characters that every table places by itself. */
export const everyOther = '¿¡'
