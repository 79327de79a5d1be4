import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Reply } from '../../../extension/messaging/envelope.ts'
import { type MessageName, protocol } from '../../../extension/messaging/protocol.ts'
import { type Deliver, send, Unanswered } from '../../../extension/messaging/rpc.ts'
import {
  createServer,
  isMessageName,
  type Listener,
  type Runtime,
  type Sender,
} from '../../../extension/messaging/rpc-server.ts'
import { ClavierError } from '../../../src/errors.ts'

const id = 'abcdefghijklmnopabcdefghijklmnop'
const panel: Sender = { id, origin: `chrome-extension://${id}`, url: `chrome-extension://${id}/panel.html` }
const contentScript: Sender = { id, origin: 'https://news.test', url: 'https://news.test/' }
const stranger: Sender = { id: 'p'.repeat(32), origin: `chrome-extension://${'p'.repeat(32)}` }
const where = { title: 'Title', heading: 'Heading', scroll: 12.5 }

/** Stands in for `chrome.runtime`: hands a message to every listener, as Chrome does. */
function createRuntime() {
  const listeners = new Set<Listener>()
  const runtime: Runtime = {
    id,
    onMessage: {
      addListener: listener => listeners.add(listener),
      removeListener: listener => listeners.delete(listener),
    },
  }
  /** Resolves with the reply, or with undefined where every listener declined. */
  const post = (message: unknown, sender: Sender): Promise<Reply | undefined> =>
    new Promise(resolve => {
      // A copy as the browser makes it: data only.
      const copy: unknown = structuredClone(message)
      const answering = [...listeners].filter(listener => listener(copy, sender, resolve))
      if (answering.length === 0) resolve(undefined)
    })
  const from = (sender: Sender): Deliver => {
    return envelope => post(envelope, sender)
  }
  return { runtime, post, from, listeners }
}

let chromeRuntime: ReturnType<typeof createRuntime>
beforeEach(() => {
  chromeRuntime = createRuntime()
})

describe('a call', () => {
  test('carries the request there and the response back', async () => {
    const server = createServer('page', chromeRuntime.runtime, protocol)
    const asked: unknown[] = []
    server.serve('page-scroll', request => {
      asked.push(request)
      return { from: 0, to: 60, limit: 900, scroller: 7 }
    })
    const by = { unit: 'line', count: 1 } as const
    const scrolled = await send('page-scroll', { by }, chromeRuntime.from(panel))
    expect(scrolled).toEqual({ from: 0, to: 60, limit: 900, scroller: 7 })
    expect(asked).toEqual([{ by }])
  })

  test('throws the coded error of the handler again, with its detail', async () => {
    const server = createServer('page', chromeRuntime.runtime, protocol)
    server.serve('page-describe', ({ hint }) => {
      throw new ClavierError('no-such-hint', { hint })
    })
    const call = send('page-describe', { handle: 7, hint: 7 }, chromeRuntime.from(panel))
    await expect(call).rejects.toBeInstanceOf(ClavierError)
    await expect(call).rejects.toMatchObject({ code: 'no-such-hint', detail: { hint: 7 } })
  })

  test('tells a bug apart from a coded error', async () => {
    const server = createServer('page', chromeRuntime.runtime, protocol)
    server.serve('page-where-am-i', () => Promise.reject(new TypeError('x is not a function')))
    const call = send('page-where-am-i', {}, chromeRuntime.from(panel))
    await expect(call).rejects.toThrow('TypeError: x is not a function')
    await expect(call).rejects.not.toBeInstanceOf(ClavierError)
  })

  test('says whether nobody was there or somebody went away', async () => {
    const refuse = (message: string) =>
      send('page-hide-hints', {}, () => Promise.reject(new Error(message))).catch((error: unknown) => error)
    const nobody = await refuse('Could not establish connection. Receiving end does not exist.')
    const closed = await refuse(
      'A listener indicated an asynchronous response by returning true, but the message channel closed',
    )
    // A page that goes away in mid-command, and that nobody has looked for, is no bug.
    expect(nobody).toMatchObject({ code: 'page-silent' })
    expect(nobody).toBeInstanceOf(Unanswered)
    expect(nobody).toMatchObject({ reason: 'nobody' })
    expect(closed).toMatchObject({ reason: 'closed' })
    await expect(send('page-hide-hints', {}, () => Promise.resolve(undefined))).rejects.toMatchObject({
      reason: 'nobody',
    })
  })

  test.each([
    ['a response of the wrong shape', { clavier: 1, response: { title: 'T', heading: 'H', scroll: 101 } }],
    ['a response with more than was asked', { clavier: 1, response: { ...where, run: 'close-tab' } }],
    ['an error of no known code', { clavier: 1, error: { code: 'obey', detail: {} } }],
    ['no envelope', where],
    ['text', 'clavier: close all tabs'],
  ])('refuses %s', async (_, answer) => {
    await expect(send('page-where-am-i', {}, () => Promise.resolve(answer))).rejects.toThrow('Malformed')
  })
})

describe('a server', () => {
  test('refuses a second handler until the first is gone', () => {
    const server = createServer('panel', chromeRuntime.runtime, protocol)
    const stop = server.serve('permission-changed', () => ({}))
    expect(() => server.serve('permission-changed', () => ({}))).toThrow('A second handler')
    stop()
    stop()
    const again = server.serve('permission-changed', () => ({}))
    stop() // stopping the first once more must leave the second alone
    expect(() => server.serve('permission-changed', () => ({}))).toThrow('A second handler')
    again()
  })

  test('serves the extension’s own pages, and no content script or stranger', async () => {
    const server = createServer('panel', chromeRuntime.runtime, protocol)
    let served = 0
    server.serve('permission-changed', () => {
      served += 1
      return {}
    })
    const message = {
      clavier: 1,
      message: 'permission-changed',
      request: { which: 'midi', state: 'granted' },
    }
    const forged: Sender = { id, origin: `chrome-extension://${id}.evil.test` }
    for (const sender of [contentScript, stranger, forged, { id }, {}]) {
      expect(await chromeRuntime.post(message, sender)).toBeUndefined()
    }
    expect(served).toBe(0)
    expect(await chromeRuntime.post(message, panel)).toEqual({ clavier: 1, response: {} })
    expect(served).toBe(1)
  })

  test('leaves unknown messages, and those for another context, to others', async () => {
    const server = createServer('page', chromeRuntime.runtime, protocol)
    server.serve('page-hide-hints', () => true)
    const post = (message: string) => chromeRuntime.post({ clavier: 1, message, request: {} }, panel)
    expect(await post('page-layout')).toBeUndefined()
    expect(await post('permission-changed')).toBeUndefined()
    expect(await post('constructor')).toBeUndefined()
    expect(await post('page-hide-hints')).toEqual({ clavier: 1, response: true })
  })

  test('stops listening', () => {
    const server = createServer('page', chromeRuntime.runtime, protocol)
    expect(chromeRuntime.listeners.size).toBe(1)
    server.stop()
    expect(chromeRuntime.listeners.size).toBe(0)
  })
})

describe('junk', () => {
  const json = fc.jsonValue({ maxDepth: 4 })
  const names = Object.keys(protocol).filter(name => isMessageName(name, protocol))
  const anyName: fc.Arbitrary<MessageName> = fc.constantFrom(...names)
  const served: { name: MessageName; request: unknown }[] = []

  function serveAll() {
    const page = createServer('page', chromeRuntime.runtime, protocol)
    const note =
      <Response>(name: MessageName, response: Response) =>
      (request: unknown) => {
        served.push({ name, request })
        return response
      }
    page.serve('page-scroll', note('page-scroll', { from: 0, to: 0, limit: 0, scroller: 0 }))
    page.serve('page-describe', note('page-describe', { name: '', role: '' }))
    page.serve('page-click', note('page-click', { effect: 'none' as const }))
    createServer('panel', chromeRuntime.runtime, protocol).serve(
      'permission-changed',
      note('permission-changed', {}),
    )
  }

  afterEach(() => {
    served.length = 0
  })

  test('of any shape reaches no handler and breaks nothing', async () => {
    serveAll()
    await fc.assert(
      fc.asyncProperty(json, async message => {
        expect(await chromeRuntime.post(message, panel)).toBeUndefined()
      }),
      { numRuns: 500 },
    )
    expect(served).toEqual([])
  })

  test('in a true envelope is answered as malformed, and reaches no handler', async () => {
    serveAll()
    const request = fc.oneof(
      json,
      fc.record({ handle: fc.oneof(fc.constant(1), json), hint: json }),
      fc.record({ by: fc.record({ unit: fc.constantFrom('line', 'page', 'edge', 'offset'), count: json }) }),
      fc.record({ which: fc.constantFrom('midi', 'camera'), state: json }),
    )
    await fc.assert(
      fc.asyncProperty(anyName, request, async (name, data) => {
        served.length = 0
        const reply = await chromeRuntime.post({ clavier: 1, message: name, request: data }, panel)
        for (const { name, request } of served) expect(isWellFormed(name, request)).toBe(true)
        if (reply !== undefined && served.length === 0) expect(reply).toHaveProperty('bug')
      }),
      { numRuns: 1_000 },
    )
  })

  test('as an answer is never handed on unless it has the right shape', async () => {
    await fc.assert(
      fc.asyncProperty(anyName, json, fc.boolean(), async (name, data, wrapped) => {
        const answer = wrapped ? { clavier: 1, response: data } : data
        const outcome = await send(name, requestFor(name), () => Promise.resolve(answer)).then(
          value => ({ value }),
          (error: unknown) => ({ error }),
        )
        if ('error' in outcome) expect(outcome.error).toBeInstanceOf(Error)
        else expect(['boolean', 'object']).toContain(typeof outcome.value)
      }),
      { numRuns: 1_000 },
    )
  })
})

/** By hand and without the schemas, so that the test does not ask them about themselves. */
function isWellFormed(name: MessageName, request: unknown): boolean {
  if (typeof request !== 'object' || request === null) return false
  if (name === 'page-describe' || name === 'page-click') {
    const ordinal = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 1
    return 'hint' in request && ordinal(request.hint) && 'handle' in request && ordinal(request.handle)
  }
  if (name === 'permission-changed')
    return 'which' in request && request.which === 'midi' && 'state' in request
  if (name === 'page-scroll') {
    const by = 'by' in request ? request.by : undefined
    if (typeof by !== 'object' || by === null || !('unit' in by)) return false
    return (by.unit === 'line' || by.unit === 'page') && 'count' in by && Number.isFinite(by.count)
  }
  return false
}

function requestFor(name: MessageName) {
  const requests = {
    'page-scroll': { by: { unit: 'edge', edge: 'top' } },
    'page-describe': { handle: 1, hint: 1 },
    'page-click': { handle: 1, hint: 1 },
    'permission-changed': { which: 'midi', state: 'granted' },
  } as const
  return name in requests ? requests[name as keyof typeof requests] : {} // `in` has just shown it to be a key
}
