import * as v from 'valibot'
import { type FoundHere, type FoundPassage, type MatchShown, marks } from '../../src/ports/page-finding.ts'
import { count, message, nothing, text } from './message.ts'

const place = v.pipe(v.number(), v.safeInteger(), v.minValue(-1), v.maxValue(1_000))
const words = text(1_000)

const foundHere: v.GenericSchema<unknown, FoundHere> = v.strictObject({
  count: v.pipe(count, v.maxValue(1_000)),
  cut: v.boolean(),
  words: v.pipe(v.array(text(8_000)), v.maxLength(20)),
  hasText: v.boolean(),
  place,
  frames: v.pipe(v.array(v.strictObject({ place, after: count })), v.maxLength(200)),
})
const matchShown: v.GenericSchema<unknown, MatchShown> = v.strictObject({
  before: text(200),
  match: text(200),
  after: text(200),
})
const passages: v.GenericSchema<unknown, readonly FoundPassage[]> = v.pipe(
  v.array(v.strictObject({ text: text(400), exact: v.boolean() })),
  v.maxLength(5),
)

export const findingMessages = {
  'page-find': message('page', v.strictObject({ words, how: v.picklist(['phrase', 'passages']) }), foundHere),
  'page-find-show': message(
    'page',
    v.strictObject({ index: count }),
    v.strictObject({ shown: v.exactOptional(matchShown) }),
  ),
  'page-find-leave': message('page', nothing, nothing),
  'page-clear-marks': message(
    'page',
    v.strictObject({ what: v.picklist(marks), back: v.boolean() }),
    v.boolean(),
  ),
  'page-passages': message('page', v.strictObject({ words }), passages),
} as const
