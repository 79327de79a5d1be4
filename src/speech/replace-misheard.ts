import { comparedWords, plainWords } from './plain-words.ts'

/** What is heard, and what was said. */
export interface Misheard {
  readonly heard: string
  readonly said: string
}

/** The text is just this, as far as words count. */
export function isJust(text: string, heard: string): boolean {
  const [one, other] = [plainWords(text), plainWords(heard)]
  return (
    other.length > 0 &&
    one.length === other.length &&
    one.every(({ plain }, at) => plain === other[at]?.plain)
  )
}

/**
 * The text with all that was misheard put right, longer stretches first, each word once and never again in what
 * was put in; undefined where there is nothing to put right.
 */
export function replaceMisheard(text: string, all: readonly Misheard[]): string | undefined {
  const words = plainWords(text)
  const known = all
    .map(({ heard, said }) => ({ said, words: comparedWords(heard) }))
    .filter(({ words: heard }) => heard.length > 0)
    .toSorted((a, b) => b.words.length - a.words.length)
  let right = ''
  let from = 0
  let place = 0
  while (place < words.length) {
    const found = known.find(({ words: heard }) =>
      heard.every((word, more) => words[place + more]?.plain === word),
    )
    const last = found && words[place + found.words.length - 1]
    if (found !== undefined && last !== undefined) {
      right += text.slice(from, words[place]?.start) + found.said
      from = last.end
    }
    place += found?.words.length ?? 1
  }
  return from === 0 ? undefined : right + text.slice(from)
}
