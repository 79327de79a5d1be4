/** Messages about text in the page, and keys pressed there. */
import * as v from 'valibot'
import type { DocumentFocus, KeyPressed, SeenField } from '../../src/page/write-answers.ts'
import {
  type Edit,
  type FieldText,
  type KeyPress,
  longestFieldText,
  type Written,
} from '../../src/ports/page-writing.ts'
import { count, frameSeen, frameSelf, handle, message, nothing, ordinal, text } from './message.ts'

/** The most that is written at once, in UTF-16 units. */
const given = text(longestFieldText)

const textFields = { text: given, from: count, to: count }
const fieldText: v.GenericSchema<unknown, FieldText> = v.strictObject(textFields)
const seenField: v.GenericSchema<unknown, SeenField> = v.strictObject({
  handle: ordinal,
  kind: v.picklist(['line', 'lines', 'rich']),
  name: text(120),
  secret: v.boolean(),
  blind: v.boolean(),
  whole: v.boolean(),
  ...textFields,
  closed: v.exactOptional(v.picklist(['read-only', 'disabled'])),
  most: v.exactOptional(count),
  plain: v.exactOptional(v.boolean()),
})
const documentFocus: v.GenericSchema<unknown, DocumentFocus> = v.strictObject({
  here: frameSelf,
  field: v.exactOptional(seenField),
  inner: v.exactOptional(frameSeen),
  focused: v.exactOptional(ordinal),
})
const edit: v.GenericSchema<unknown, Edit> = v.strictObject({ from: count, to: count, text: given })
const written: v.GenericSchema<unknown, Written> = v.strictObject({
  before: fieldText,
  after: fieldText,
  asMeant: v.boolean(),
  unfit: v.boolean(),
  kept: v.exactOptional(ordinal),
})
const key: v.GenericSchema<unknown, KeyPress> = v.strictObject({
  key: text(20),
  code: text(20),
  keyCode: count,
  control: v.boolean(),
  shift: v.boolean(),
  alt: v.boolean(),
  meta: v.boolean(),
})
const pressed: v.GenericSchema<unknown, KeyPressed> = v.strictObject({
  effect: v.picklist([
    'page',
    'text',
    'caret',
    'focus',
    'click',
    'submit',
    'value',
    'closed',
    'scroll',
    'nothing',
  ]),
  name: text(120),
  focused: v.exactOptional(ordinal),
  field: v.exactOptional(v.strictObject({ handle: ordinal, secret: v.boolean(), written })),
  inner: v.exactOptional(frameSeen),
  edge: v.exactOptional(v.picklist(['next', 'previous'])),
})
const way = v.picklist(['undo', 'redo'])

export const writingMessages = {
  'page-focus': message('page', nothing, documentFocus),
  'page-field': message('page', handle, seenField),
  'page-fields-called': message(
    'page',
    v.strictObject({ name: text(1_000) }),
    v.pipe(v.array(ordinal), v.maxLength(9)),
  ),
  'page-write': message('page', v.strictObject({ handle: ordinal, edit }), written),
  'page-write-on': message('page', v.strictObject({ handle: ordinal, back: count, text: given }), written),
  'page-select': message('page', v.strictObject({ handle: ordinal, from: count, to: count }), seenField),
  'page-put-back': message('page', v.strictObject({ handle: ordinal, kept: ordinal }), nothing),
  'page-copy': message('page', handle, v.boolean()),
  'page-retrace': message('page', v.strictObject({ handle: ordinal, way }), written),
  'page-press': message('page', v.strictObject({ key }), pressed),
  'page-submit': message(
    'page',
    v.strictObject({ handle: v.exactOptional(ordinal) }),
    v.strictObject({ name: text(120) }),
  ),
  'page-refocus': message('page', handle, nothing),
  'page-enter': message('page', v.strictObject({ way: v.picklist(['next', 'previous']) }), nothing),
} as const
