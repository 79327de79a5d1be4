import { plainWords } from './plain-words.ts'

/** So many of Clavier's last words mark where it ended. */
const marks = 2

/**
 * What stands behind the end of what Clavier has said, which is known by its last two words (one that is all of
 * it); undefined where that end is not found, or nothing is behind it.
 */
export function wordsAfterOwn(text: string, saying: string | undefined): string | undefined {
  const end = plainWords(saying ?? '').slice(-marks)
  if (end.length === 0) return undefined
  const words = plainWords(text)
  const last = words.findLastIndex((_, place) =>
    end.every(({ plain }, at) => words[place - end.length + 1 + at]?.plain === plain),
  )
  return last < 0 ? undefined : restFrom(text, words[last + 1]?.start)
}

/** What stands behind words that were heard before; undefined where the text does not begin with them or is no longer. */
export function wordsAfterThose(text: string, before: string): string | undefined {
  const known = plainWords(before)
  const words = plainWords(text)
  const same = known.length > 0 && known.every(({ plain }, place) => words[place]?.plain === plain)
  return same ? restFrom(text, words[known.length]?.start) : undefined
}

function restFrom(text: string, start: number | undefined): string | undefined {
  return start === undefined ? undefined : text.slice(start).trim()
}
