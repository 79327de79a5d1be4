/**
 * Calls between contexts over Chrome's one-shot messages, checked on both sides (protocol.ts).
 * A `ClavierError` crosses as data and is thrown again at the caller; anything else a handler
 * throws is a bug and arrives as a plain `Error`.
 */
import * as v from 'valibot'
import { ClavierError, type ErrorData, errorCodes } from '../../src/errors.ts'
import type { Stop } from '../../src/ports/clock.ts'
import {
  isMessageName,
  type MessageName,
  protocol,
  type Receiver,
  type RequestOf,
  type ResponseOf,
  type ServedBy,
} from './protocol.ts'

const version = 1

const envelopeSchema = v.strictObject({
  clavier: v.literal(version),
  message: v.pipe(v.string(), v.maxLength(100)),
  request: v.unknown(),
  /** Wall time in ms after which nobody waits any more: who reads it later leaves it undone. */
  until: v.exactOptional(v.pipe(v.number(), v.finite())),
})
export type Envelope = v.InferOutput<typeof envelopeSchema>

const errorData: v.GenericSchema<unknown, ErrorData> = v.strictObject({
  code: v.picklist(errorCodes),
  detail: v.record(v.string(), v.union([v.string(), v.number()])),
})
const replySchema = v.union([
  v.strictObject({ clavier: v.literal(version), response: v.unknown() }),
  v.strictObject({ clavier: v.literal(version), error: errorData }),
  v.strictObject({ clavier: v.literal(version), bug: v.string() }),
])
export type Reply = v.InferOutput<typeof replySchema>

/**
 * No answer came. `nobody`: nothing listens there. `closed`: somebody listened, and went away before
 * answering (the page navigated, the panel closed).
 */
export class Unanswered extends Error {
  override readonly name = 'Unanswered'
  readonly reason: 'nobody' | 'closed'
  constructor(reason: 'nobody' | 'closed', cause?: unknown) {
    super(reason, { cause })
    this.reason = reason
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
 * Sends a message and resolves with its checked response.
 * Rejects with the handler's `ClavierError`, with `Unanswered`, or with an `Error` for a bug.
 */
export async function send<Name extends MessageName>(
  name: Name,
  request: RequestOf<Name>,
  deliver: Deliver = toExtension,
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
  if ('error' in reply.output) throw new ClavierError(reply.output.error.code, reply.output.error.detail)
  if ('bug' in reply.output) throw new Error(reply.output.bug)
  const response = v.safeParse(protocol[name].response, reply.output.response)
  if (!response.success) throw new Error(`Malformed response to ${name}`)
  // `name` chose the schema that checked it; TypeScript does not follow an indexed union that far.
  return response.output as ResponseOf<Name>
}

/** What `createServer` needs of `chrome.runtime`, so that tests can stand in for it. */
export interface Runtime {
  readonly id: string
  readonly onMessage: {
    addListener(listener: Listener): void
    removeListener(listener: Listener): void
  }
}
export type Sender = Pick<chrome.runtime.MessageSender, 'id' | 'origin' | 'url' | 'tab' | 'documentId'>
export type Listener = (message: unknown, sender: Sender, respond: (reply: Reply) => void) => boolean

export type Handler<Name extends MessageName> = (
  request: RequestOf<Name>,
  sender: Sender,
) => ResponseOf<Name> | Promise<ResponseOf<Name>>

export interface Server<To extends Receiver> {
  /** Answers a message. Throws when it has a handler already: two would race to reply. */
  serve<Name extends ServedBy<To>>(name: Name, handler: Handler<Name>): Stop
  /** Stops listening altogether. */
  stop: Stop
}

/**
 * True for the extension's own pages and service worker; false for a content script, which shares
 * our id but speaks from the address of the page it lives in.
 */
function fromExtensionPage(sender: Sender, id: string): boolean {
  const own = `chrome-extension://${id}`
  const from = sender.origin ?? sender.url
  return sender.id === id && from !== undefined && (from === own || from.startsWith(`${own}/`))
}

/**
 * Serves this context's messages. Anything else is left unanswered: other extensions, unknown messages,
 * messages for another context, and content scripts. The doorman alone hears content scripts: what it
 * serves is harmless from any page.
 */
export function createServer<To extends Receiver>(to: To, runtime: Runtime = chrome.runtime): Server<To> {
  const handlers = new Map<MessageName, (request: unknown, sender: Sender) => unknown>()
  const id = runtime.id

  async function answer(name: MessageName, request: unknown, sender: Sender): Promise<Reply> {
    const parsed = v.safeParse(protocol[name].request, request)
    if (!parsed.success) return { clavier: version, bug: `Malformed request for ${name}` }
    try {
      return { clavier: version, response: await handlers.get(name)?.(parsed.output, sender) }
    } catch (error) {
      // The one place where an error becomes data: it has to cross to another context.
      if (error instanceof ClavierError) {
        return { clavier: version, error: { code: error.code, detail: error.detail } }
      }
      return {
        clavier: version,
        bug: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
      }
    }
  }

  const listener: Listener = (message, sender, respond) => {
    const envelope = v.safeParse(envelopeSchema, message)
    const trusted = to === 'doorman' ? sender.id === id : fromExtensionPage(sender, id)
    if (!envelope.success || !trusted) return false
    const { message: name, request, until } = envelope.output
    if (until !== undefined && Date.now() > until) return false
    if (!isMessageName(name) || protocol[name].to !== to || !handlers.has(name)) return false
    void answer(name, request, sender).then(respond)
    return true
  }

  runtime.onMessage.addListener(listener)
  return {
    serve(name, handler) {
      if (handlers.has(name)) throw new Error(`A second handler for ${name}`)
      // Only `answer` calls it, and only with a request that the schema of `name` has passed.
      const untyped = handler as (request: unknown, sender: Sender) => unknown
      handlers.set(name, untyped)
      return () => {
        if (handlers.get(name) === untyped) handlers.delete(name)
      }
    },
    stop: () => runtime.onMessage.removeListener(listener),
  }
}
