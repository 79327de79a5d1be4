/** A word as it is compared, and the stretch of the text that it came from. */
export interface PlainWord {
  /** Lower case, without accents or punctuation (but a number's); never empty. */
  readonly plain: string
  /** Offsets into the text, UTF-16 units: first unit and one past the last. */
  readonly start: number
  readonly end: number
}

/** A number in digits, with its sign and groups; else letters and digits. */
const word = /(?<!\S)[-\u2212]?\d+(?:[.,]\d+)*(?![\p{L}\p{N}\p{M}])|[\p{L}\p{N}\p{M}]+/gu

/** The words of a text for comparing. Apostrophes and hyphens part words, so that spelling can vary. */
export function plainWords(text: string): readonly PlainWord[] {
  return [...text.matchAll(word)].flatMap(({ 0: word, index }) => {
    const plain = fold(word)
    return plain === '' ? [] : [{ plain, start: index, end: index + word.length }]
  })
}

/** The same with signs that stand alone, as words of their own: `find €`. */
export function wordsAndSigns(text: string): readonly PlainWord[] {
  const signs = [...text.matchAll(/(?<!\S)[^\s\p{L}\p{N}\p{M}]+(?!\S)/gu)]
  return [
    ...plainWords(text),
    ...signs.map(({ 0: plain, index }) => ({ plain, start: index, end: index + plain.length })),
  ].sort((a, b) => a.start - b.start)
}

/** Words as they are compared. */
export function comparedWords(text: string): readonly string[] {
  return plainWords(text).map(({ plain }) => plain)
}

/** Words as they are compared, one space between them. */
export function plainText(text: string): string {
  return comparedWords(text).join(' ')
}

function fold(word: string): string {
  return word
    .toLowerCase()
    .replace('\u2212', '-')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
}
