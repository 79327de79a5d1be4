import * as v from 'valibot'
import { type ReadFrom, type ReadNext, type ReadOpened, readKinds } from '../../src/ports/page-reading.ts'
import { count, length, message, nothing, text } from './message.ts'

const from: v.GenericSchema<unknown, ReadFrom> = v.variant('kind', [
  v.strictObject({ kind: v.picklist(['page', 'selection', 'here', 'place', 'next-section']) }),
  v.strictObject({ kind: v.literal('section'), words: text(1_000) }),
])
const opened: v.GenericSchema<unknown, ReadOpened> = v.strictObject({
  block: count,
  offset: count,
  blocks: count,
  until: v.exactOptional(count),
  weight: length,
  at: length,
})
const next: v.GenericSchema<unknown, ReadNext> = v.strictObject({
  block: v.exactOptional(
    v.strictObject({ index: count, kind: v.picklist(readKinds), text: text(21_000), language: text(100) }),
  ),
  moved: v.boolean(),
})

export const readingMessages = {
  'page-read-open': message(
    'page',
    v.strictObject({ from }),
    v.strictObject({ opened: v.exactOptional(opened) }),
  ),
  'page-read-block': message('page', v.strictObject({ index: count }), next),
  'page-read-show': message('page', v.strictObject({ index: count, start: count, end: count }), nothing),
} as const
