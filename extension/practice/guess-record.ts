import * as v from 'valibot'
import { ClavierError } from '../../src/errors.ts'
import { guessHeights } from '../../src/ports/guess-page.ts'
import { elementKinds } from '../../src/ports/page-layout.ts'
import type { Json, Store } from '../../src/ports/store.ts'
import {
  counted,
  emptyReport,
  type GuessReport,
  type Judged,
  mostCounted,
} from '../../src/sound/guess-game.ts'

/** Where the report is kept in the Store. */
export const guessesKey = 'guesses'
const version = 1

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostCounted))
const tally = v.pipe(
  v.strictObject({ right: count, of: count }),
  v.check(({ right, of }) => right <= of),
)
const schema = v.strictObject({
  version: v.literal(version),
  kinds: v.strictObject(v.entriesFromList(elementKinds, tally)),
  heights: v.strictObject(v.entriesFromList(guessHeights, tally)),
})

/** A report from what was stored; undefined for what is none, or of a later version: it must not be written over. */
export function parseGuesses(value: unknown): GuessReport | undefined {
  if (value === undefined) return emptyReport
  const parsed = v.safeParse(schema, value)
  return parsed.success ? { kinds: parsed.output.kinds, heights: parsed.output.heights } : undefined
}

function stored({ kinds, heights }: GuessReport): Json {
  return { version, kinds, heights }
}

export type GuessRecord = ReturnType<typeof createGuessRecord>

/** What is kept of the guesses. */
export function createGuessRecord(keep: Store) {
  return {
    /** Undefined where it cannot be read. */
    read: async () => parseGuesses(await keep.get(guessesKey)),
    /** Counts a guess. Rejects with `storage-broken` where what is kept cannot be read, and with `storage-full`. */
    count: (judged: Judged) =>
      keep.update(guessesKey, value => {
        const before = parseGuesses(value)
        if (before === undefined) throw new ClavierError('storage-broken')
        return stored(counted(before, judged))
      }),
    forget: () => keep.remove([guessesKey]),
    restore: (report: GuessReport) => keep.update(guessesKey, () => stored(report)),
    /** Tells of every change, from here or another tab. */
    watch: (changed: (report: GuessReport | undefined) => void) =>
      keep.watch(guessesKey, value => changed(parseGuesses(value))),
  }
}
