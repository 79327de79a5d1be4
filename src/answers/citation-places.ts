/** What to look for in a page to find a passage again that was read from it. */
export interface PlaceSought {
  readonly words: string
  /** Only part of the passage: the page says something else than it did, or parts it otherwise. */
  readonly near: boolean
}

/** UTF-16 units of one search. */
const longestSought = 900
/** A line below this says too little to be known again. */
const shortestLine = 20
const mostLines = 4
/** Words of a window that is sought where the line is not there any more. */
const windowWords = 6
const mostWindows = 5
/** UTF-16 units on either side by which one place of a short quote is told from another. */
const around = 60

/** What to seek, best first, at most 10: the whole of it, its lines, and at last a few words of them. */
export function placesToSeek(text: string): readonly PlaceSought[] {
  const lines = linesOf(text)
  const [only] = lines
  if (only === undefined) return []
  const long = lines.filter(line => line.length >= shortestLine)
  const sought = (long.length === 0 ? [only] : long).slice(0, mostLines)
  // Lines after the first are only looked for where that is not there any more.
  const whole = sought.map((line, at) => ({ words: cutAtWord(line, longestSought), near: at > 0 }))
  const windows = sought
    .flatMap(windowsOf)
    .slice(0, mostWindows)
    .map(words => ({ words, near: true }))
  return [...whole, ...windows]
}

/** The words of a short quote with those around it in its passage, so that it is found in one place; undefined without any. */
export function withSurroundings(text: string, passage: string): string | undefined {
  const at = passage.indexOf(text)
  if (at < 0 || text === '') return undefined
  const before = lastOf(passage.slice(Math.max(0, at - around), at).split(/[\n\t]/)).replace(
    at > around ? /^\S*\s?/ : /^/,
    '',
  )
  const end = at + text.length
  const [first = ''] = passage.slice(end, end + around).split(/[\n\t]/)
  const after = end + around < passage.length ? first.replace(/\S*$/, '') : first
  const wide = squeezed(`${before}${text}${after}`)
  return wide === squeezed(text) || /[\n\t]/.test(text) ? undefined : wide
}

/** Pages are found in by line: a cell, a paragraph. */
function linesOf(text: string): readonly string[] {
  return text
    .split(/[\n\t]+/)
    .map(squeezed)
    .filter(line => /[\p{L}\p{N}]/u.test(line))
}

/** Runs of words of a line, from its beginning, its middle and its end. */
function windowsOf(line: string): readonly string[] {
  const words = line.split(' ')
  if (words.length < windowWords * 2) return []
  const starts = [0, Math.floor((words.length - windowWords) / 2), words.length - windowWords]
  return starts.map(start => words.slice(start, start + windowWords).join(' '))
}

function cutAtWord(line: string, length: number): string {
  return line.length <= length ? line : line.slice(0, length).replace(/\s\S*$|[\uD800-\uDBFF]$/, '')
}

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim()
const lastOf = (parts: readonly string[]) => parts.at(-1) ?? ''
