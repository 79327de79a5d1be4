/**
 * Every message between Clavier's contexts: who serves it, what it carries, what it answers.
 * To add one, add one entry to `protocol`; `send` and `serve` then know its types and check its data.
 * Both ends validate: requests where they arrive, responses where they come back, because the answers
 * of a content script are made in the same process as a page.
 */
import * as v from 'valibot'
import { message, nothing, type Receiver } from './message.ts'
import { handsMessages } from './protocol-hands.ts'
import type { listMessages } from './protocol-lists.ts'
import { scanningMessages } from './protocol-scanning.ts'
import type { targetMessages } from './protocol-targets.ts'
import { trainingMessages } from './protocol-training.ts'

export type { Receiver } from './message.ts'

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
  ...handsMessages,
  ...trainingMessages,
  ...scanningMessages,
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
