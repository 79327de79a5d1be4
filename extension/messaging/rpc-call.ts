/**
 * One call to another context, its answer checked. Apart from `send` (rpc.ts), which knows every code of an
 * expected failure: pages get the hands without that list.
 */
import * as v from 'valibot'
import { ClavierError } from '../../src/errors.ts'
import { type Envelope, version } from './envelope.ts'
import type { Known, MessageName, RequestOf, ResponseOf } from './protocol.ts'

const replySchema = v.union([
  v.strictObject({ clavier: v.literal(version), response: v.unknown() }),
  v.strictObject({ clavier: v.literal(version), error: v.unknown() }),
  v.strictObject({ clavier: v.literal(version), bug: v.string() }),
])

/**
 * No answer came. `nobody`: nothing listens there. `closed`: somebody listened, and went away before
 * answering (the page navigated or crashed, the panel closed). To who does not tell them apart it is silence.
 */
export class Unanswered extends ClavierError {
  readonly reason: 'nobody' | 'closed'
  constructor(reason: 'nobody' | 'closed', cause?: unknown) {
    super('page-silent')
    this.reason = reason
    this.cause = cause
  }
}

/** Puts an envelope on its way, and resolves with what came back. */
export type Deliver = (envelope: Envelope) => Promise<unknown>

const toExtension: Deliver = envelope => chrome.runtime.sendMessage(envelope)

function unanswered(error: unknown): Unanswered {
  const text = error instanceof Error ? error.message : String(error)
  return new Unanswered(/receiving end does not exist/i.test(text) ? 'nobody' : 'closed', error)
}

/**
 * Sends a message of those that are `known` and resolves with its checked response. Rejects with `Unanswered`, with what `failureOf`
 * makes of an expected failure as it arrived (undefined: it is malformed), or with an `Error` for a bug.
 */
export async function call<Name extends MessageName>(
  name: Name,
  request: RequestOf<Name>,
  known: Known,
  deliver: Deliver = toExtension,
  failureOf: (error: unknown) => Error | undefined = () => undefined,
): Promise<ResponseOf<Name>> {
  let answer: unknown
  try {
    answer = await deliver({ clavier: version, message: name, request })
  } catch (error) {
    throw unanswered(error)
  }
  if (answer === undefined || answer === null) throw new Unanswered('nobody')
  const reply = v.safeParse(replySchema, answer)
  if (!reply.success) throw new Error(`Malformed reply to ${name}`)
  if ('error' in reply.output) throw failureOf(reply.output.error) ?? new Error(`Malformed reply to ${name}`)
  if ('bug' in reply.output) throw new Error(reply.output.bug.slice(0, 1_000))
  const definition = known[name]
  const response = definition && v.safeParse(definition.response, reply.output.response)
  if (!response?.success) throw new Error(`Malformed response to ${name}`)
  // `name` chose the schema that checked it; TypeScript does not follow an indexed union that far.
  return response.output as ResponseOf<Name>
}
