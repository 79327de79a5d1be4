import * as v from 'valibot'
import type { Reply } from '../../../extension/messaging/envelope.ts'
import { type MessageName, protocol, type Receiver } from '../../../extension/messaging/protocol.ts'
import { followSeen, followWanted } from '../../../extension/messaging/protocol-layout.ts'
import { listMessages } from '../../../extension/messaging/protocol-lists.ts'
import { targetMessages } from '../../../extension/messaging/protocol-targets.ts'
import { failureOf, Unanswered } from '../../../extension/messaging/rpc.ts'
import { call } from '../../../extension/messaging/rpc-call.ts'
import {
  createServer,
  type Listener,
  type Runtime,
  type Sender,
} from '../../../extension/messaging/rpc-server.ts'
import { ClavierError } from '../../../src/errors.ts'
import type { Chance } from '../chance.ts'
import type { FuzzFormat } from '../fuzz-format.ts'
import { mutatedJson } from '../mutate-json.ts'
import { must, mustBePlain, mustBeSame } from '../sound-value.ts'
import { valueOfSchema } from '../value-of-schema.ts'

const known = { ...protocol, ...targetMessages, ...listMessages }
// The keys of an object are its keys.
const names = Object.keys(known) as readonly MessageName[]
const id = 'abcdefghijklmnopabcdefghijklmnop'
const own = `chrome-extension://${id}`
const senders = {
  panel: { id, origin: own, url: `${own}/panel.html` },
  page: { id, origin: 'https://news.test', url: 'https://news.test/' },
  pageLikeOurs: { id, origin: `https://x.test/${own}`, url: `${own}.test/` },
  stranger: { id: 'p'.repeat(32), origin: `chrome-extension://${'p'.repeat(32)}` },
  nobody: {},
} satisfies Readonly<Record<string, Sender>>

interface Request {
  readonly from: keyof typeof senders
  readonly message: unknown
}

/** All that messages are held to, whichever they are: what goes through is as it was, finite, and within bounds. */
function mustBeBounded(value: unknown): void {
  mustBePlain(value)
  const waiting = [value]
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (typeof one === 'string') must(one.length <= 400_000, 'a text without a bound')
    if (typeof one !== 'object' || one === null) continue
    const held = Object.entries(one)
    must(held.length <= 20_000, 'a list without a bound')
    for (const [key, inner] of held) {
      if (key === 'handle' || key === 'hint') must(Number.isSafeInteger(inner), `${key} ${String(inner)}`)
      if (key === 'opens') must(/^https?:/i.test(String(inner)), 'an address that would run')
      waiting.push(inner)
    }
  }
}

function sampleRequest(chance: Chance): Request {
  const message = chance.pick(names)
  const request = valueOfSchema(known[message].request, chance)
  const until = chance.once(4) ? { until: 8.64e15 } : {}
  return { from: 'panel', message: { clavier: 1, message, request, ...until } }
}

const requests: FuzzFormat<Request> = {
  name: 'messages to panel, page and doorman',
  generate(chance) {
    const { from, message } = sampleRequest(chance)
    const other = chance.once(5) ? chance.pick(Object.keys(senders) as (keyof typeof senders)[]) : from
    return { from: other, message: mutatedJson(message, chance) }
  },
  async judge({ from, message }) {
    let handled = 0
    for (const to of ['page', 'targets', 'lists', 'panel', 'doorman'] satisfies Receiver[]) {
      const server = serverOf(to)
      const reply = await server.post(message, senders[from])
      if (reply === undefined) continue
      const ours = from === 'panel' || (to === 'doorman' && (from === 'page' || from === 'pageLikeOurs'))
      must(ours, `${to} has answered ${from}`)
      must(reply.clavier === 1, 'a reply without its mark')
      if (server.handled.length === 0) must('bug' in reply, 'a request that nobody took was answered')
      for (const request of server.handled) {
        mustBeBounded(request)
        // A message whose request was handled is an object that has one.
        mustBeSame(request, (message as { request: unknown }).request, 'a request that was changed')
        handled++
      }
      server.handled.length = 0
    }
    must(handled <= 1, 'a message was taken twice')
    return handled === 1 ? 'accepted' : 'refused'
  },
}

const servers = new Map<Receiver, ReturnType<typeof makeServer>>()

function serverOf(to: Receiver): ReturnType<typeof makeServer> {
  const made = servers.get(to) ?? makeServer(to)
  servers.set(to, made)
  return made
}

function makeServer(to: Receiver) {
  let listener: Listener = () => false
  const runtime: Runtime = {
    id,
    onMessage: {
      addListener: added => {
        listener = added
      },
      removeListener: () => undefined,
    },
  }
  const server = createServer(to, runtime, known)
  const handled: unknown[] = []
  for (const name of names.filter(one => known[one].to === to)) {
    // What each is asked is of another type; here it is only looked at.
    server.serve(
      name as never,
      ((request: unknown) => {
        handled.push(request)
        return {}
      }) as never,
    )
  }
  const post = (message: unknown, sender: Sender): Promise<Reply | undefined> =>
    new Promise(resolve => {
      if (!listener(message, sender, resolve)) resolve(undefined)
    })
  return { post, handled }
}

interface Answer {
  readonly name: MessageName
  readonly reply: unknown
}

const replies: FuzzFormat<Answer> = {
  name: 'replies from pages, panel and doorman',
  generate(chance) {
    const name = chance.pick(names)
    const sample = chance.once(6)
      ? chance.pick([
          { clavier: 1, error: { code: 'page-changed', detail: { name: 'x', count: 2 } } },
          { clavier: 1, bug: 'TypeError: x' },
        ])
      : { clavier: 1, response: valueOfSchema(known[name].response, chance) }
    return { name, reply: mutatedJson(sample, chance) }
  },
  async judge({ name, reply }) {
    try {
      // No request is looked at on its way out.
      const response: unknown = await call(name, {} as never, known, async () => reply, failureOf)
      mustBeBounded(response)
      mustBeSame(response, (reply as { response: unknown }).response, 'a response that was changed')
      return 'accepted'
    } catch (error) {
      if (error instanceof ClavierError) mustBePlain(error.detail)
      const expected =
        error instanceof ClavierError ||
        error instanceof Unanswered ||
        (error instanceof Error && /^Malformed re/.test(error.message)) ||
        isBug(reply, error)
      if (!expected) throw error
      return 'refused'
    }
  },
}

/** What a reply says to be a bug arrives as an `Error` with just these words. */
function isBug(reply: unknown, error: unknown): boolean {
  return (
    typeof reply === 'object' &&
    reply !== null &&
    'bug' in reply &&
    error instanceof Error &&
    error.message === String(reply.bug).slice(0, 1_000)
  )
}

const channel: FuzzFormat = {
  name: 'what is told over the channel of what moves',
  generate: chance => mutatedJson(valueOfSchema(chance.once(3) ? followWanted : followSeen, chance), chance),
  judge(input) {
    const read = [followWanted, followSeen]
      .map(schema => v.safeParse(schema, input))
      .find(({ success }) => success)
    if (read === undefined) return 'refused'
    mustBeBounded(read.output)
    mustBeSame(read.output, input, 'what was told was changed')
    return 'accepted'
  },
}

export const messageFormats = [requests, replies, channel] as const
