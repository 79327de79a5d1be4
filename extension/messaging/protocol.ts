/**
 * Every message between Clavier's contexts: who serves it, what it carries, what it answers.
 * To add one, add one entry to `protocol`; `send` and `serve` then know its types and check its data.
 * Both ends validate: requests where they arrive, responses where they come back, because the answers
 * of a content script are made in the same process as a page.
 */
import * as v from 'valibot'
import type {
  Clicked,
  Fingerprint,
  Glided,
  PageText,
  Point,
  ScrollBy,
  Scrolled,
  WhereAmI,
} from '../../src/ports/page.ts'
import { finite, length, message, nothing, ordinal, percent, type Receiver, size, text } from './message.ts'
import { actingMessages } from './protocol-acting.ts'
import { findingMessages } from './protocol-finding.ts'
import { hintMessages } from './protocol-hints.ts'
import { layoutMessages } from './protocol-layout.ts'
import type { listMessages } from './protocol-lists.ts'
import { mediaMessages } from './protocol-media.ts'
import { readingMessages } from './protocol-reading.ts'
import { scanningMessages } from './protocol-scanning.ts'
import { siteMessages } from './protocol-sites.ts'
import type { targetMessages } from './protocol-targets.ts'
import { trainingMessages } from './protocol-training.ts'
import { writingMessages } from './protocol-writing.ts'

export type { Receiver } from './message.ts'

/** What a click did, as the page tells it; the panel opens `opens` in a new tab. */
export interface ClickSeen {
  readonly effect: Clicked['effect']
  /** Absolute http or https address of a link that asks for another tab. */
  readonly opens?: string
}

const axis = v.exactOptional(v.picklist(['down', 'across']))
const scroller = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const scrollBy: v.GenericSchema<unknown, ScrollBy> = v.variant('unit', [
  v.strictObject({ unit: v.picklist(['line', 'page']), count: finite, axis }),
  v.strictObject({ unit: v.literal('edge'), edge: v.picklist(['top', 'bottom']) }),
  v.strictObject({ unit: v.literal('percent'), percent }),
  v.strictObject({ unit: v.literal('offset'), offset: finite, scroller, axis }),
])
const scrolledFields = { from: finite, to: finite, limit: length, scroller }
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
const clickSeen: v.GenericSchema<unknown, ClickSeen> = v.strictObject({
  effect: v.picklist(['navigation', 'document', 'focus', 'state', 'none']),
  opens: v.exactOptional(v.pipe(text(16_384), v.url(), v.regex(/^https?:/i))),
})
const point: v.GenericSchema<unknown, Point> = v.strictObject({ x: finite, y: finite })
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

/** A permission that the permission page has asked for, and what the user answered. */
export interface PermissionChanged {
  readonly which: 'midi' | 'microphone'
  readonly state: 'granted' | 'denied' | 'prompt'
}
const permissionChanged: v.GenericSchema<unknown, PermissionChanged> = v.strictObject({
  which: v.picklist(['midi', 'microphone']),
  state: v.picklist(['granted', 'denied', 'prompt']),
})

export const protocol = {
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
  ...trainingMessages,
  ...scanningMessages,
  'page-text': message('page', nothing, pageText),
  'page-fingerprint': message('page', nothing, fingerprint),
  'page-where-am-i': message('page', nothing, whereAmI),
  ...findingMessages,
  ...readingMessages,
  ...actingMessages,
  'permission-changed': message('panel', permissionChanged, nothing),
  'open-panel': message('doorman', nothing, nothing),
} as const

/** Those that are known by name and checked somewhere, of which no context knows all. */
export type Protocol = typeof protocol & typeof targetMessages & typeof listMessages
export type MessageName = keyof Protocol
export type RequestOf<Name extends MessageName> = v.InferOutput<Protocol[Name]['request']>
export type ResponseOf<Name extends MessageName> = v.InferOutput<Protocol[Name]['response']>
/** The messages that one context serves. */
export type ServedBy<To extends Receiver> = {
  [Name in MessageName]: Protocol[Name]['to'] extends To ? Name : never
}[MessageName]

/** Messages that a context can send or serve. */
export type Known = { readonly [Name in MessageName]?: Protocol[Name] }

export function isMessageName(name: string, known: Known = protocol): name is MessageName {
  return Object.hasOwn(known, name)
}
