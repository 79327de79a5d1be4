/**
 * Calls between contexts over Chrome's one-shot messages, checked on both sides (protocol.ts).
 * A `ClavierError` crosses as data and is thrown again at the caller; anything else a handler
 * throws is a bug and arrives as a plain `Error`. What answers is in rpc-server.ts.
 */
import * as v from 'valibot'
import { ClavierError, type ErrorData, errorCodes } from '../../src/errors.ts'
import { finite, text } from './message.ts'
import { type MessageName, protocol, type RequestOf, type ResponseOf } from './protocol.ts'
import { targetMessages } from './protocol-targets.ts'
import { call, type Deliver } from './rpc-call.ts'

export { type Deliver, Unanswered } from './rpc-call.ts'

/** Bounded as all else is that may come from a page's process. */
const errorData: v.GenericSchema<unknown, ErrorData> = v.strictObject({
  code: v.picklist(errorCodes),
  detail: v.record(v.string(), v.union([text(10_000), finite])),
})

const known = { ...protocol, ...targetMessages }

/** An expected failure as it arrived; undefined where it is malformed. */
export function failureOf(error: unknown): ClavierError | undefined {
  const { success, output } = v.safeParse(errorData, error)
  return success ? new ClavierError(output.code, output.detail) : undefined
}

/**
 * Sends a message and resolves with its checked response.
 * Rejects with the handler's `ClavierError`, with `Unanswered`, or with an `Error` for a bug.
 */
export function send<Name extends MessageName>(
  name: Name,
  request: RequestOf<Name>,
  deliver?: Deliver,
): Promise<ResponseOf<Name>> {
  return call(name, request, known, deliver, failureOf)
}
