import * as v from 'valibot'

/** What a long trial showed of one thing. */
const soakRowSchema = v.strictObject({
  /** What was tried, for instance `worker killed in mid-command`. */
  test: v.pipe(v.string(), v.minLength(1)),
  /** How often. */
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** What happened, in a few words and figures. */
  happened: v.pipe(v.string(), v.minLength(1)),
  /** What was promised held in all of them. */
  held: v.boolean(),
})

const soakSuiteSchema = v.strictObject({
  /** Commit that was tried, shortened; `+` behind it where files had been changed. */
  commit: v.string(),
  seconds: v.number(),
  rows: v.array(soakRowSchema),
})

/** By the name of the suite, which `npm run soak -- NAME` repeats. */
export const soakResultsSchema = v.record(v.string(), soakSuiteSchema)

export type SoakRow = v.InferOutput<typeof soakRowSchema>

export interface SoakOptions {
  /** All that is drawn by chance follows from it: the same again gives the same trial. */
  readonly seed: number
  /** For whoever waits: one line about how far it has come. */
  readonly tell: (line: string) => void
}

/** What a `test/soak/*.soak.ts` file exports as its default. */
export type Soak = (options: SoakOptions) => Promise<readonly SoakRow[]>
