/** A word as it is compared, and the stretch of the text that it came from. */
export interface PlainWord {
  /** Lower case, without accents or punctuation; never empty. */
  readonly plain: string
  /** Offsets into the text, UTF-16 units: first unit and one past the last. */
  readonly start: number
  readonly end: number
}

/** The words of a text for comparing. Apostrophes and hyphens part words, so that spelling can vary. */
export function plainWords(text: string): readonly PlainWord[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap(({ 0: word, index }) => {
    const plain = fold(word)
    return plain === '' ? [] : [{ plain, start: index, end: index + word.length }]
  })
}

/** Words as they are compared, one space between them. */
export function plainText(text: string): string {
  return plainWords(text)
    .map(({ plain }) => plain)
    .join(' ')
}

function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
}
