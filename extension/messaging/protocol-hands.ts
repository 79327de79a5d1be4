/**
 * What the hands in a page serve and send. They know of no other message: each weighs in every page that is
 * worked in.
 */
import * as v from 'valibot'
import type {
  Clicked,
  Fingerprint,
  Glided,
  PageText,
  ScrollBy,
  Scrolled,
  WhereAmI,
} from '../../src/ports/page.ts'
import { count, finite, length, message, nothing, ordinal, percent, point, size, text } from './message.ts'
import { actingMessages, clickedFields } from './protocol-acting.ts'
import { findingMessages } from './protocol-finding.ts'
import { hintMessages } from './protocol-hints.ts'
import { layoutMessages } from './protocol-layout.ts'
import { mediaMessages } from './protocol-media.ts'
import { readingMessages } from './protocol-reading.ts'
import { siteMessages } from './protocol-sites.ts'
import { writingMessages } from './protocol-writing.ts'

/** What a click did, as the page tells it; the panel opens `opens` in a new tab. */
export interface ClickSeen {
  readonly effect: Clicked['effect']
  /** Absolute http or https address of a link that asks for another tab. */
  readonly opens?: string
}

const axis = v.exactOptional(v.picklist(['down', 'across']))
const scrollBy: v.GenericSchema<unknown, ScrollBy> = v.variant('unit', [
  v.strictObject({ unit: v.picklist(['line', 'page']), count: finite, axis }),
  v.strictObject({ unit: v.literal('edge'), edge: v.picklist(['top', 'bottom']) }),
  v.strictObject({ unit: v.literal('percent'), percent }),
  v.strictObject({ unit: v.literal('offset'), offset: finite, scroller: count, axis }),
])
const scrolledFields = { from: finite, to: finite, limit: length, scroller: count }
const scrolled: v.GenericSchema<unknown, Scrolled> = v.strictObject(scrolledFields)
const glided: v.GenericSchema<unknown, Glided> = v.strictObject({
  ...scrolledFields,
  moving: v.boolean(),
  atEnd: v.boolean(),
  stuck: v.boolean(),
})
/** The user wants less motion than the system does. */
const less = v.exactOptional(v.boolean())
const speed = v.pipe(finite, v.minValue(-20_000), v.maxValue(20_000))
const clickSeen: v.GenericSchema<unknown, ClickSeen> = v.strictObject(clickedFields)
const pageText: v.GenericSchema<unknown, PageText> = v.strictObject({
  title: text(1_000),
  url: text(16_384),
  language: text(100),
  text: text(400_000),
  cut: v.boolean(),
  selection: text(400_000),
})
const fingerprint: v.GenericSchema<unknown, Fingerprint> = v.strictObject({
  url: text(16_384),
  titleHash: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/)),
  scroll: percent,
  viewport: size,
  counts: v.strictObject({
    link: length,
    image: length,
    text: length,
    heading: length,
    button: length,
    field: length,
    media: length,
    landmark: length,
  }),
  focus: text(300),
  similarity: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
})
const whereAmI: v.GenericSchema<unknown, WhereAmI> = v.strictObject({
  title: text(1_000),
  heading: text(300),
  scroll: percent,
  dialog: text(300),
  focus: text(300),
  role: text(120),
  selection: text(300),
  place: v.pipe(v.number(), v.safeInteger()),
  frame: v.pipe(v.number(), v.safeInteger()),
})

export const handsMessages = {
  'page-hello': message('page', nothing, nothing),
  ...hintMessages,
  ...writingMessages,
  'page-scroll': message('page', v.strictObject({ by: scrollBy, less }), scrolled),
  'page-glide': message('page', v.strictObject({ pixelsPerSecond: speed, less }), glided),
  'page-glide-end': message('page', nothing, glided),
  'page-click': message('page', v.strictObject({ handle: ordinal, hint: ordinal }), clickSeen),
  'page-click-at': message('page', v.strictObject({ at: v.exactOptional(point) }), clickSeen),
  ...mediaMessages,
  ...siteMessages,
  ...layoutMessages,
  'page-text': message('page', nothing, pageText),
  'page-fingerprint': message('page', nothing, fingerprint),
  'page-where-am-i': message('page', nothing, whereAmI),
  ...findingMessages,
  ...readingMessages,
  ...actingMessages,
} as const
