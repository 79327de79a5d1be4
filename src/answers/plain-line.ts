/**
 * A text of a page in one line, without what would change how other text is shown or spoken: control characters,
 * and marks of direction (Unicode’s Bidi_Control), which can make a name look like another. At most `most`
 * UTF-16 units, never half a character.
 */
export function plainLine(text: string, most: number): string {
  const line = text
    .slice(0, most * 4)
    .replace(/[\p{Bidi_Control}\u200B\u2060\uFEFF]/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
  return line.length <= most ? line : line.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')
}

/** The same for text of several lines, which stay. */
export function plainLines(text: string, most: number): string {
  const clean = text
    .slice(0, most * 4)
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Bidi_Control}\u2060\uFEFF]/gu, '')
    .replace(/[^\P{Cc}\n]+/gu, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return clean.length <= most ? clean : clean.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')
}
