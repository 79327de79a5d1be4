/** Messages about the sounds and films of a document; `protocol.ts` has them among all. */
import * as v from 'valibot'
import type { MediaListed } from '../../src/page/media.ts'
import type { MediaChange, MediaState } from '../../src/ports/page-media.ts'
import { finite, handle, length, message, nothing, ordinal, percent, text } from './message.ts'

const most = Number.MAX_SAFE_INTEGER
const seconds = v.pipe(finite, v.minValue(0), v.maxValue(most))
/** Browsers themselves play at 0 to 16 times the speed. */
const rate = v.pipe(finite, v.minValue(-64), v.maxValue(64))
const track = v.pipe(v.number(), v.integer(), v.minValue(-1), v.maxValue(19))
const shown = v.picklist(['page', 'screen', 'window'])
const name = text(120)

const stateEntries = {
  name,
  kind: v.picklist(['sound', 'film']),
  place: seconds,
  length: seconds,
  live: v.boolean(),
  paused: v.boolean(),
  muted: v.boolean(),
  volume: percent,
  rate,
  loop: v.boolean(),
  tracks: v.pipe(v.array(v.strictObject({ label: name, language: text(35) })), v.maxLength(20)),
  track,
  shown,
}
const state: v.GenericSchema<unknown, MediaState> = v.strictObject(stateEntries)
const seen = v.strictObject({
  ...stateEntries,
  handle: ordinal,
  area: length,
  ready: v.boolean(),
  last: v.boolean(),
  looks: v.boolean(),
})
const change: v.GenericSchema<unknown, MediaChange> = v.strictObject({
  place: v.exactOptional(seconds),
  paused: v.exactOptional(v.boolean()),
  muted: v.exactOptional(v.boolean()),
  volume: v.exactOptional(percent),
  rate: v.exactOptional(rate),
  loop: v.exactOptional(v.boolean()),
  track: v.exactOptional(track),
  shown: v.exactOptional(shown),
})
const listed: v.GenericSchema<unknown, MediaListed> = v.strictObject({
  items: v.pipe(v.array(seen), v.maxLength(100)),
  button: v.exactOptional(v.strictObject({ handle: ordinal, name, rank: finite })),
})
const changedEntries = { before: state, after: state, moving: v.boolean() }
const move = v.strictObject({
  what: v.picklist(['place', 'volume']),
  by: v.exactOptional(finite),
  to: v.exactOptional(finite),
  muted: v.exactOptional(v.boolean()),
})

export const mediaMessages = {
  'page-media': message('page', nothing, listed),
  'page-media-change': message(
    'page',
    v.strictObject({ handle: ordinal, change }),
    v.strictObject(changedEntries),
  ),
  'page-media-press': message('page', handle, nothing),
  'page-media-player': message(
    'page',
    v.strictObject({ handle: ordinal, button: v.picklist(['next', 'previous']) }),
    v.strictObject({ name }),
  ),
  'page-media-chapter': message(
    'page',
    v.strictObject({ handle: ordinal, by: v.picklist([1, -1]) }),
    v.strictObject({ ...changedEntries, title: name }),
  ),
  'page-media-move': message(
    'page',
    v.strictObject({ handle: ordinal, move }),
    v.strictObject({ from: finite, to: finite, limit: finite, muted: v.boolean() }),
  ),
}
