/** Answers calls from other contexts (rpc.ts). */
import * as v from 'valibot'
import { ClavierError } from '../../src/errors.ts'
import type { Stop } from '../../src/ports/clock.ts'
import { envelopeSchema, type Reply, version } from './envelope.ts'
import type { Known, MessageName, Receiver, RequestOf, ResponseOf, ServedBy } from './protocol.ts'

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

export function isMessageName(name: string, known: Known): name is MessageName {
  return Object.hasOwn(known, name)
}

/**
 * Serves this context's messages, which are among the `known`. Anything else is left unanswered: other
 * extensions, unknown messages, messages for another context, and content scripts. The doorman alone hears
 * content scripts: what it serves is harmless from any page.
 */
export function createServer<To extends Receiver>(to: To, runtime: Runtime, known: Known): Server<To> {
  const handlers = new Map<MessageName, (request: unknown, sender: Sender) => unknown>()
  const id = runtime.id

  async function answer(name: MessageName, request: unknown, sender: Sender): Promise<Reply> {
    const definition = known[name]
    const parsed = definition && v.safeParse(definition.request, request)
    if (!parsed?.success) return { clavier: version, bug: `Malformed request for ${name}` }
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
    if (!isMessageName(name, known) || known[name]?.to !== to || !handlers.has(name)) return false
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
