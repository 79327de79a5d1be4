import * as v from 'valibot'
import { keptSpeeds, lastBox, mostSeen, slowestKept } from './boxes.ts'
import { mostItems, type PracticeBook } from './practice-book.ts'
import { longestId } from './practice-item.ts'

/** Version of what is kept of practice. */
const practiceVersion = 1

/** The largest time that a date may have, in ms. */
const latest = 8.64e15

const whole = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most))

const item = v.pipe(
  v.object({
    box: whole(lastBox),
    due: whole(latest),
    last: whole(latest),
    seen: whole(mostSeen),
    right: whole(mostSeen),
    speeds: v.pipe(v.array(whole(slowestKept)), v.maxLength(keptSpeeds)),
  }),
  v.check(({ seen, right }) => right <= seen),
)

const book = v.object({
  version: v.literal(practiceVersion),
  items: v.pipe(
    v.array(v.tuple([v.pipe(v.string(), v.minLength(1), v.maxLength(longestId)), item])),
    v.maxLength(mostItems),
  ),
})

/** A book as it is kept: a list, because ids hold names of any characters. */
type PracticeBookJson = v.InferOutput<typeof book>

/** Reads what was kept or imported; undefined where it is none, or one of a later version. */
export function parsePracticeBook(value: unknown): PracticeBook | undefined {
  const parsed = v.safeParse(book, value)
  return parsed.success ? { items: new Map(parsed.output.items) } : undefined
}

export function practiceBookAsJson({ items }: PracticeBook): PracticeBookJson {
  return {
    version: practiceVersion,
    items: [...items].map(([id, { speeds, ...progress }]) => [id, { ...progress, speeds: [...speeds] }]),
  }
}
