/** What one message between contexts is; `protocol.ts` has them all. */
import * as v from 'valibot'

/** Who serves a message: the hands in a page, what finds elements again there, what finds its lists, the panel, or the service worker. */
export type Receiver = 'page' | 'targets' | 'lists' | 'panel' | 'doorman'

export interface Definition<To extends Receiver, Request, Response> {
  readonly to: To
  readonly request: v.GenericSchema<unknown, Request>
  readonly response: v.GenericSchema<unknown, Response>
}

export function message<To extends Receiver, Request, Response>(
  to: To,
  request: v.GenericSchema<unknown, Request>,
  response: v.GenericSchema<unknown, Response>,
): Definition<To, Request, Response> {
  return { to, request, response }
}

/** Schemas that messages of several areas use. */
export const nothing = v.strictObject({})
export const finite = v.pipe(v.number(), v.finite())
/** Not negative. */
export const length = v.pipe(finite, v.minValue(0))
export const percent = v.pipe(finite, v.minValue(0), v.maxValue(100))
/** A whole number from 0. */
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
/** A whole number from 1. */
export const ordinal = v.pipe(v.number(), v.safeInteger(), v.minValue(1))
/** Absolute, of http or https. */
export const webAddress = v.pipe(v.string(), v.maxLength(16_384), v.url(), v.regex(/^https?:/i))
export const point = v.strictObject({ x: finite, y: finite })
export const size = v.strictObject({ width: length, height: length })
export const box = v.strictObject({ x: finite, y: finite, width: length, height: length })
/** At most so many UTF-16 units. */
export const text = (most: number) => v.pipe(v.string(), v.maxLength(most))
/** Asks for, or names, one element of the document. */
export const handle = v.strictObject({ handle: ordinal })
const place = v.exactOptional(count)
/** See `FrameSelf` and `FrameSeen`, of which this leaves out what shows. */
export const frameSelf = v.strictObject({ place, size })
export const frameSeen = v.strictObject({ place, address: text(2_000), box })
