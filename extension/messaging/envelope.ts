/** How a call and its answer look on their way between contexts (rpc.ts). */
import * as v from 'valibot'
import type { ErrorData } from '../../src/errors.ts'

export const version = 1

export const envelopeSchema = v.strictObject({
  clavier: v.literal(version),
  message: v.pipe(v.string(), v.maxLength(100)),
  request: v.unknown(),
  /** Wall time in ms after which nobody waits any more: who reads it later leaves it undone. */
  until: v.exactOptional(v.pipe(v.number(), v.finite())),
})
export type Envelope = v.InferOutput<typeof envelopeSchema>

export type Reply =
  | { readonly clavier: typeof version; readonly response: unknown }
  | { readonly clavier: typeof version; readonly error: ErrorData }
  | { readonly clavier: typeof version; readonly bug: string }
