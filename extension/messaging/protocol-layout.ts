/** Messages about where things are on a page, and what is told over a channel while that is followed. */
import * as v from 'valibot'
import type { FollowSeen } from '../../src/page/follower.ts'
import { type LayoutView, mostTold } from '../../src/page/layout-view.ts'
import type { ThingSeen } from '../../src/page/thing-at.ts'
import { elementKinds } from '../../src/ports/page.ts'
import { followed } from '../../src/ports/page-layout.ts'
import {
  box,
  count,
  finite,
  frameSeen,
  frameSelf,
  handle,
  message,
  ordinal,
  point,
  size,
  text,
} from './message.ts'
import { moment } from './protocol-acting.ts'

const kind = v.picklist(elementKinds)
const part = v.pipe(finite, v.minValue(0), v.maxValue(1))
const view: v.GenericSchema<unknown, LayoutView> = v.strictObject({
  self: frameSelf,
  viewport: size,
  rightToLeft: v.boolean(),
  items: v.pipe(v.array(v.strictObject({ kind, handle: ordinal, box })), v.maxLength(mostTold)),
  leftOut: count,
  frames: v.pipe(
    v.array(v.strictObject({ ...frameSeen.entries, visible: v.exactOptional(box) })),
    v.maxLength(300),
  ),
  focus: v.exactOptional(
    v.union([v.strictObject({ box, name: text(120) }), v.strictObject({ frame: count })]),
  ),
  pointer: v.exactOptional(v.strictObject({ ...point.entries, drawn: v.boolean(), when: finite })),
})
const thingFields = { kind: v.exactOptional(kind), box, name: text(120), self: frameSelf }
const thing: v.GenericSchema<unknown, ThingSeen> = v.strictObject(thingFields)

export const layoutMessages = {
  'page-layout': message('page', v.strictObject({ whole: v.boolean() }), view),
  'page-place': message('page', handle, thing),
  'page-place-at': message(
    'page',
    v.strictObject({ at: point }),
    v.strictObject({ ...thingFields, numbered: v.boolean() }),
  ),
  /** What a layout has told of, as it is called now. */
  'page-found-again': message('page', handle, handle),
  'page-moment-around': message('page', v.strictObject({ self: frameSelf, url: text(16_384) }), moment),
} as const

/** The name of the channel that the panel opens to each document of the tab that it follows. */
export const followChannel = 'clavier/follow'
/** From the panel: what to listen to, as soon as the channel is open. */
export const followWanted = v.strictObject({ what: v.pipe(v.array(v.picklist(followed)), v.maxLength(8)) })
/** From the document, at most every 100 ms. */
export const followSeen: v.GenericSchema<unknown, FollowSeen> = v.strictObject({
  by: v.picklist(['focus', 'scroll', 'pointer']),
  ...thingFields,
  scrolled: part,
})
