import * as v from 'valibot'
import { keptUrl, longestUrl } from './kept-url.ts'
import { isMotif, isName, type Motif } from './motif.ts'
import type { NameBook } from './name-book.ts'
import { migrateNameBook, nameBookVersion } from './name-book-migrations.ts'
import {
  longestArrival,
  longestSpoken,
  longestTitle,
  mostDeleted,
  mostNames,
  mostSlots,
} from './name-limits.ts'
import { lineOf } from './shown-line.ts'

const motif = v.custom<Motif>(value => isMotif(value) && isName(value))

/** Up to the last moment that a date can hold (ECMA-262, 21.4.1.1). */
const time = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15))
const whole = v.pipe(v.number(), v.safeInteger())

const arrival = v.object({
  command: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,63}$/)),
  slots: v.pipe(
    v.record(
      v.pipe(v.string(), v.regex(/^[a-z]\w{0,31}$/)),
      v.union([v.pipe(v.string(), v.maxLength(longestArrival)), v.pipe(v.number(), v.finite())]),
    ),
    v.check(slots => Object.keys(slots).length <= mostSlots),
  ),
  words: v.pipe(lineOf(longestArrival), v.minLength(1)),
})

const nameEntries = {
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  motif,
  spoken: v.pipe(lineOf(longestSpoken), v.minLength(1)),
  tab: v.object({
    tabId: whole,
    windowId: whole,
    index: whole,
    // An address that must not be opened is emptied, so that the name itself is not lost.
    url: v.pipe(v.string(), v.maxLength(longestUrl), v.transform(keptUrl)),
    title: lineOf(longestTitle),
    closedAt: v.exactOptional(time),
  }),
  boundAt: time,
  arrival: v.exactOptional(arrival),
}

const nameBook = v.pipe(
  v.object({
    version: v.literal(nameBookVersion),
    names: v.pipe(v.array(v.object(nameEntries)), v.maxLength(mostNames)),
    deleted: v.pipe(v.array(v.object({ ...nameEntries, deletedAt: time })), v.maxLength(mostDeleted)),
  }),
  v.check(({ names, deleted }) => {
    const ids = [...names, ...deleted].map(({ id }) => id)
    return new Set(ids).size === ids.length
  }),
)

/**
 * A stored or imported name book, of this version or one before; undefined if it is none, or of a later
 * version: keep what was there and say `storage-broken`.
 */
export function parseNameBook(value: unknown): NameBook | undefined {
  const result = v.safeParse(nameBook, migrateNameBook(value))
  return result.success ? result.output : undefined
}
