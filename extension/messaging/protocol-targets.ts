/**
 * Messages about elements that are found again in another visit. What serves them comes to a page only where
 * a sequence is recorded or played, so that the hands know nothing of them.
 */
import * as v from 'valibot'
import type { FoundHere, TargetHere } from '../../src/page/targets.ts'
import { targetRisks } from '../../src/ports/page-targets.ts'
import { targetFields } from '../../src/sequence/target-schema.ts'
import { handle, message, nothing, ordinal, text } from './message.ts'

const { frame: _frame, frameUrl: _frameUrl, ...here } = targetFields
const targetHere: v.GenericSchema<unknown, TargetHere> = v.strictObject(here)
const risk = v.exactOptional(v.picklist(targetRisks))
const foundHere: v.GenericSchema<unknown, FoundHere> = v.variant('kind', [
  v.strictObject({
    kind: v.literal('found'),
    handle: ordinal,
    by: v.picklist(['test-id', 'role', 'text', 'css']),
    risk,
  }),
  v.strictObject({
    kind: v.literal('differs'),
    why: v.picklist(['gone', 'renamed', 'several', 'off', 'frame-gone']),
    nearest: v.exactOptional(v.strictObject({ handle: ordinal, name: text(120), role: text(120), risk })),
  }),
])

export const targetMessages = {
  'target-of': message('targets', handle, targetHere),
  'target-find': message('targets', v.strictObject({ target: targetHere }), foundHere),
  /** Where its frame stands among those of the document around it; left out where that does not count it. */
  'target-place': message(
    'targets',
    nothing,
    v.strictObject({
      place: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(998))),
    }),
  ),
} as const
