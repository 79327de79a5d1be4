/** Messages to the hands about single elements. */
import * as v from 'valibot'
import type { KindInFrame } from '../../src/page/acting.ts'
import type { ClickEffect } from '../../src/ports/page.ts'
import {
  actKinds,
  type FieldSet,
  type FieldState,
  fieldKinds,
  type Looked,
  type Moment,
  type Options,
  stepKinds,
} from '../../src/ports/page-acting.ts'
import {
  box,
  count,
  finite,
  frameSelf,
  handle,
  message,
  nothing,
  ordinal,
  point,
  text,
  webAddress,
} from './message.ts'

/** The number of a frame among its parent's, or −1. */
const frame = v.pipe(v.number(), v.safeInteger(), v.minValue(-1))
const address = v.pipe(text(16_384), v.regex(/^(https?:.*)?$/is))
const effect: v.GenericSchema<unknown, ClickEffect> = v.picklist([
  'navigation',
  'document',
  'focus',
  'state',
  'none',
])
/** What a click did. */
export const clickedFields = { effect, opens: v.exactOptional(webAddress) }
const looked: v.GenericSchema<unknown, Looked> = v.strictObject({
  name: text(120),
  role: text(120),
  field: v.picklist(fieldKinds),
  link: address,
  operable: v.boolean(),
  disabled: v.boolean(),
  secret: v.boolean(),
  value: text(120),
})
export const moment: v.GenericSchema<unknown, Moment> = v.strictObject({
  focus: count,
  scrolls: v.pipe(v.array(v.strictObject({ handle: count, left: finite, top: finite })), v.maxLength(12)),
})
const fieldState: v.GenericSchema<unknown, FieldState> = v.strictObject({
  handle: ordinal,
  value: text(10_000),
  chosen: v.pipe(v.array(count), v.maxLength(1_000)),
})
const fieldSet: v.GenericSchema<unknown, FieldSet> = v.strictObject({ was: fieldState, value: text(120) })
const acted = v.strictObject({
  ...clickedFields,
  before: moment,
  was: v.exactOptional(fieldState),
  value: text(120),
})
const found = v.strictObject({
  handle: ordinal,
  name: text(120),
  role: text(120),
  fit: v.pipe(count, v.maxValue(4)),
  likeness: v.pipe(finite, v.minValue(0), v.maxValue(1)),
  inView: v.boolean(),
  operable: v.boolean(),
  link: address,
})
const placeFields = { at: count, on: v.boolean() }
const kindInFrame: v.GenericSchema<unknown, KindInFrame> = v.strictObject({
  items: v.pipe(v.array(ordinal), v.maxLength(5_000)),
  frames: v.pipe(v.array(v.strictObject({ frame: count, at: count })), v.maxLength(1_000)),
  above: count,
  own: frame,
  focusFrame: frame,
  focus: v.exactOptional(v.strictObject(placeFields)),
  last: v.exactOptional(v.strictObject({ ...placeFields, when: finite })),
})
const options: v.GenericSchema<unknown, Options> = v.strictObject({
  options: v.pipe(
    v.array(v.strictObject({ place: count, label: text(120), chosen: v.boolean() })),
    v.maxLength(90),
  ),
  total: count,
  multiple: v.boolean(),
})

export const actingMessages = {
  'page-look': message('page', handle, looked),
  'page-act': message('page', v.strictObject({ handle: ordinal, kind: v.picklist(actKinds) }), acted),
  'page-search-elements': message(
    'page',
    v.strictObject({ words: text(1_000), wanted: v.picklist(['act', 'field']) }),
    v.pipe(v.array(found), v.maxLength(30)),
  ),
  'page-list-kind': message(
    'page',
    v.strictObject({
      kind: v.picklist(stepKinds),
      level: v.exactOptional(v.pipe(ordinal, v.maxValue(6))),
    }),
    kindInFrame,
  ),
  'page-reach': message('page', handle, v.strictObject({ looked, before: moment, focused: v.boolean() })),
  'page-options': message('page', v.strictObject({ handle: ordinal, words: text(1_000) }), options),
  'page-choose-option': message('page', v.strictObject({ handle: ordinal, place: count }), fieldSet),
  'page-set-field': message('page', v.strictObject({ handle: ordinal, value: text(10_000) }), fieldSet),
  'page-step-field': message('page', v.strictObject({ handle: ordinal, steps: finite }), fieldSet),
  'page-restore-field': message('page', v.strictObject({ was: fieldState }), nothing),
  'page-restore-moment': message('page', v.strictObject({ moment }), nothing),
  'page-dialog': message('page', nothing, v.strictObject({ open: v.boolean() })),
  'page-close-dialog': message('page', nothing, v.strictObject({ name: text(120) })),
  'page-watch': message('page', v.strictObject({ handle: count }), nothing),
  'page-seen': message('page', v.strictObject({ wait: v.boolean() }), effect),
  'page-point-of': message('page', handle, v.strictObject({ ...point.entries, self: frameSelf })),
  'page-frame-box': message(
    'page',
    v.strictObject({
      self: frameSelf,
      url: text(16_384),
      press: v.exactOptional(v.strictObject({ across: finite, down: finite })),
    }),
    v.strictObject({ ...box.entries, self: frameSelf }),
  ),
} as const
