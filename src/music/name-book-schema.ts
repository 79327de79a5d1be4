import * as v from 'valibot'
import { isMotif, isName, type Motif } from './motif.ts'
import type { NameBook } from './name-book.ts'
import { cutText, keptUrl, longestSpoken, longestTitle, longestUrl, mostNames } from './name-limits.ts'

const motif = v.custom<Motif>(value => isMotif(value) && isName(value))

const line = (length: number) =>
  v.pipe(
    v.string(),
    v.maxLength(length),
    v.transform(text => cutText(text, length)),
  )

const name = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  motif,
  spoken: v.pipe(line(longestSpoken), v.minLength(1)),
  tab: v.object({
    tabId: v.pipe(v.number(), v.safeInteger()),
    // An address that must not be opened is emptied, so that the name itself is not lost.
    url: v.pipe(v.string(), v.maxLength(longestUrl), v.transform(keptUrl)),
    title: line(longestTitle),
  }),
  boundAt: v.pipe(v.number(), v.finite(), v.minValue(0)),
})

const nameBook = v.object({
  version: v.literal(1),
  names: v.pipe(
    v.array(name),
    v.maxLength(mostNames),
    v.check(names => new Set(names.map(({ id }) => id)).size === names.length),
  ),
})

/** A stored or imported name book, or undefined if it is none: keep what was there and say `storage-broken`. */
export function parseNameBook(value: unknown): NameBook | undefined {
  const result = v.safeParse(nameBook, value)
  return result.success ? result.output : undefined
}
