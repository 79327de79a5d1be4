/** A number, or what may become one. Anything else a number's field shows as written, and holds nothing. */
export function beginsNumber(text: string): boolean {
  return /^-?\d*(?:[.,]\d*)?(?:e[-+]?\d*)?$/i.test(text)
}
