/** Most names that a book holds. */
export const mostNames = 5000
/** Most deleted names that are kept; of more the oldest go first. */
export const mostDeleted = 200
/** UTF-16 units of what is done on arrival, as it was said, and of each of its slots. */
export const longestArrival = 1000
/** Slots of what is done on arrival. */
export const mostSlots = 8
/** UTF-16 units of what a name is called. */
export const longestSpoken = 100
/** UTF-16 units of a page's title. */
export const longestTitle = 300
/** UTF-16 units of an address; one that is longer is not kept, because a cut one leads elsewhere. */
export const longestUrl = 8192

/** Addresses that may be opened again; `javascript:` and `data:` ones would run as code. */
const reopenable = /^(?:https?|file|ftp|chrome|chrome-extension|edge|brave|about):/i

/** Controls, and the marks that turn the direction of text around and so can disguise what is shown. */
const disguises = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu
/** What can be seen, and so be told from nothing. */
const seen = /[\p{L}\p{N}\p{P}\p{S}]/u

/** One line of shown text: without controls, no longer than `length`, never cut inside a character; empty where nothing of it would be seen. */
export function cutText(text: string, length: number): string {
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

/** Whether an address may be opened at all, whoever asks for it. */
export function mayBeOpened(url: string): boolean {
  return reopenable.test(url) && !/[\p{Cc}]/u.test(url)
}

/** The address if it may be kept and opened again, otherwise an empty string. */
export function keptUrl(url: string): string {
  return url.length <= longestUrl && mayBeOpened(url) ? url : ''
}
