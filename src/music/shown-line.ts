import * as v from 'valibot'

/** Controls, and the marks that turn the direction of text around and so can disguise what is shown. */
const disguises = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu
/** What can be seen, and so be told from nothing. */
const seen = /[\p{L}\p{N}\p{P}\p{S}]/u

/** One line of shown text: without controls, no longer than `length`, never cut inside a character; empty where nothing of it would be seen. */
export function shownLine(text: string, length: number): string {
  const line = text
    .slice(0, length * 4)
    .replace(disguises, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (!seen.test(line)) return ''
  if (line.length <= length) return line
  const cut = line.slice(0, length)
  return (/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut).trim()
}

/** The same for text that is read from what is kept; longer text is refused. */
export const lineOf = (length: number) =>
  v.pipe(
    v.string(),
    v.maxLength(length),
    v.transform(text => shownLine(text, length)),
  )
