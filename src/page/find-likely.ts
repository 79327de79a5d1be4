/** Where sought words may stand, told from folded texts alone, before any style is asked for. */
import type { Sought } from './find-matches.ts'

/**
 * Of texts one after another, folded, those in which what is sought may begin; in order. A text is undefined
 * where it is too long to be told about. `unseen` tells whether a text counts for nothing.
 */
export type Likely = (
  texts: readonly (string | undefined)[],
  unseen: (at: number) => boolean,
) => readonly number[]

/** UTF-16 units of what is sought that are compared here; the rest is for the closer look. */
const mostCompared = 32

/**
 * Texts in which `needle` may begin once the texts are read one after another: all in which it does begin, and
 * some others. In order.
 * @param texts folded, in the order of the page; undefined where one is too long to be told about here
 * @param needle folded, without white space around it
 * @param unseen whether that text counts for nothing; asked only about few
 */
export function mayBegin(
  texts: readonly (string | undefined)[],
  needle: string,
  unseen: (at: number) => boolean,
): readonly number[] {
  const head = headOf(needle)
  if (head === '') return []
  const found = new Set<number>()
  const starts = new Map<number, readonly string[]>()
  const rests = restsAfter(head)
  texts.forEach((text, at) => {
    if (text === undefined || text.includes(head)) found.add(at)
    else if (text !== '' && text !== ' ') {
      const after = rests.get(text.charCodeAt(text.length - 1))
      const split = after?.filter(({ before }) => text.endsWith(before)).map(({ rest }) => rest)
      if (split !== undefined && split.length > 0) starts.set(at, split)
      // A character in two halves is no character until they are put together.
      if (isHighHalf(text.charCodeAt(text.length - 1))) found.add(at)
    }
  })
  if (starts.size === 0) return [...found].sort((a, b) => a - b)
  const goesOn = continuations(texts, new Set([...starts.values()].flat()))
  if (goesOn.length < starts.size) for (const at of goesOn) backwards(at)
  else for (const at of starts.keys()) forwards(at)
  return [...found].sort((a, b) => a - b)

  function backwards(from: number): void {
    const text = texts[from] ?? ''
    for (let at = from - 1; at >= 0; at -= 1) {
      if (isBlank(texts[at])) continue
      if (starts.get(at)?.some(rest => continues(text, rest))) found.add(at)
      if (!unseen(at) || unseen(from)) return
    }
  }

  function forwards(from: number): void {
    const after = starts.get(from) ?? []
    for (let at = from + 1; at < texts.length; at += 1) {
      const text = texts[at]
      if (text === undefined || isBlank(text)) continue
      if (after.some(rest => continues(text, rest))) {
        found.add(from)
        return
      }
      if (!unseen(at) || unseen(from)) return
    }
  }
}

const isHighHalf = (unit: number) => unit >= 0xd800 && unit <= 0xdbff
const isBlank = (text: string | undefined) => text === '' || text === ' '

function headOf(needle: string): string {
  const head = needle.slice(0, mostCompared).trimEnd()
  const gap = head.indexOf('  ')
  return gap < 0 ? head : head.slice(0, gap)
}

/** Every way to part it in two, by the last unit of the first part. White space between the parts does not count. */
function restsAfter(head: string): ReadonlyMap<number, readonly { before: string; rest: string }[]> {
  const rests = new Map<number, { before: string; rest: string }[]>()
  for (let length = 1; length < head.length; length += 1) {
    const last = head.charCodeAt(length - 1)
    const parted = { before: head.slice(0, length), rest: head.slice(length).trimStart() }
    rests.set(last, [...(rests.get(last) ?? []), parted])
  }
  return rests
}

function continues(text: string, rest: string): boolean {
  const from = text.startsWith(' ') ? text.slice(1) : text
  return from.startsWith(rest) || rest.startsWith(from)
}

function continuations(
  texts: readonly (string | undefined)[],
  rests: ReadonlySet<string>,
): readonly number[] {
  const byFirst = new Map<number, string[]>()
  for (const rest of rests)
    byFirst.set(rest.charCodeAt(0), [...(byFirst.get(rest.charCodeAt(0)) ?? []), rest])
  const found: number[] = []
  texts.forEach((text, at) => {
    if (text === undefined || isBlank(text)) return
    const first = text.charCodeAt(text.startsWith(' ') ? 1 : 0)
    if (byFirst.get(first)?.some(rest => continues(text, rest))) found.push(at)
  })
  return found
}

/** Where what is sought may begin, of texts one after another: the phrase, or all of the words. */
export function likelyPhrase({ phrase }: Sought): Likely {
  return (texts, unseen) => mayBegin(texts, phrase, unseen)
}

/**
 * Where one of the words may begin that stands in every passage which holds all of them.
 * @param alsoFirst whether a word is to be told of though the others are missing
 */
export function likelyPassages(sought: Sought, alsoFirst: (word: string) => boolean): Likely {
  if (sought.words.length === 0) return likelyPhrase(sought)
  return (texts, unseen) => {
    const places = sought.words.map(word => ({ word, at: mayBegin(texts, word, unseen) }))
    const [rarest] = places.toSorted((a, b) => a.at.length - b.at.length)
    const single = places.filter(({ word }) => alsoFirst(word)).flatMap(({ at }) => at)
    return [...new Set([...(rarest?.at ?? []), ...single])].sort((a, b) => a - b)
  }
}
