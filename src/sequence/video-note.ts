import * as v from 'valibot'
import { idSchema } from './sequence-schema.ts'

/** What is known of the video on the disk, beside it, so that a panel that died leaves it. */
export interface VideoNote {
  readonly version: 1
  /** Id of the sequence that it was recorded beside; empty where that was not found. */
  readonly sequence: string
  /** How much later than the recording the video began, in milliseconds on the recording clock. */
  readonly offsetMs: number
  readonly saved: boolean
}

const whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15))
const noteSchema: v.GenericSchema<unknown, VideoNote> = v.strictObject({
  version: v.literal(1),
  sequence: v.union([v.literal(''), idSchema]),
  offsetMs: whole,
  saved: v.boolean(),
})

/** Undefined for what is none. */
export function parseVideoNote(value: unknown): VideoNote | undefined {
  const parsed = v.safeParse(noteSchema, value)
  return parsed.success ? parsed.output : undefined
}
