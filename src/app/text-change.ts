/** How a text differs from another. Pure: offsets are UTF-16 units. */

/** The least stretch in which two texts differ, and what it held and holds. */
export interface TextChange {
  readonly from: number
  readonly removed: string
  readonly inserted: string
}

export function changeOf(before: string, after: string): TextChange {
  const most = Math.min(before.length, after.length)
  let from = 0
  while (from < most && before[from] === after[from]) from += 1
  let end = 0
  while (end < most - from && before.at(-1 - end) === after.at(-1 - end)) end += 1
  return {
    from,
    removed: before.slice(from, before.length - end),
    inserted: after.slice(from, after.length - end),
  }
}

/** The characters of a text as a reader counts them. */
export function lettersOf(text: string): readonly string[] {
  return [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].map(
    ({ segment }) => segment,
  )
}
