import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ErrorCode } from '../../../src/errors.ts'
import { type Recogniser, type RecogniserId, recogniserIds } from '../../../src/ports/speech.ts'
import {
  type ChainState,
  createRecogniserChain,
  firstRest,
  longestRest,
  quietMs,
} from '../../../src/speech/recogniser-chain.ts'
import { createFakeClock, flushPromises } from '../fake-clock.ts'
import { createFakeRecogniserPort } from './fake-recogniser-port.ts'

const passing: readonly ErrorCode[] = ['recogniser-network', 'recogniser-failed', 'language-unsupported']

function chainOf(
  first: readonly RecogniserId[] = recogniserIds,
  obstacle?: (id: RecogniserId) => Promise<ErrorCode | undefined>,
) {
  const clock = createFakeClock()
  const port = createFakeRecogniserPort()
  const started: RecogniserId[] = []
  const obstacles = new Map<RecogniserId, ErrorCode>()
  const states: ChainState[] = []
  const heard: string[] = []
  const ends: (ErrorCode | undefined)[] = []
  let order = first
  let before: (id: RecogniserId) => Promise<void> | undefined = () => undefined
  let abort = new AbortController()
  const by = (id: RecogniserId): Recogniser => ({
    start(options, events, signal) {
      started.push(id)
      port.recogniser.start(options, events, signal)
    },
  })
  const chain = createRecogniserChain({
    recognisers: { by, obstacle: obstacle ?? (async id => obstacles.get(id)) },
    order: () => order,
    clock,
    newCanceller: () => {
      const controller = new AbortController()
      return { signal: controller.signal, cancel: () => controller.abort() }
    },
    before: id => before(id),
    onState: state => states.push(state),
  })
  return {
    clock,
    port,
    chain,
    started,
    obstacles,
    states,
    heard,
    ends,
    setOrder: (now: readonly RecogniserId[]) => {
      order = now
    },
    onBefore: (now: typeof before) => {
      before = now
    },
    async start() {
      abort = new AbortController()
      chain.start(
        { language: 'en-US', phrases: [], microphone: '' },
        {
          started: () => undefined,
          heard: ({ text }) => heard.push(text),
          ended: error => ends.push(error),
        },
        abort.signal,
      )
      await flushPromises()
    },
    async abort() {
      abort.abort()
      await flushPromises()
    },
    /** Whoever listens ends so. */
    async end(error?: ErrorCode) {
      port.session().end(error)
      await flushPromises()
    },
    last: () => states.at(-1),
  }
}

describe('who listens', () => {
  test('is the first that can be used; those before it are told with their reasons', async () => {
    const { start, obstacles, started, last } = chainOf()
    obstacles.set('on-device', 'language-not-installed')
    await start()
    expect(started).toEqual(['service'])
    expect(last()).toEqual({
      by: 'service',
      passed: [{ id: 'on-device', error: 'language-not-installed' }],
    })
  })

  test('is the next one where one fails, in the same start', async () => {
    const { start, end, started, ends, last } = chainOf()
    await start()
    await end('recogniser-network')
    await end('recogniser-failed')
    expect([started, ends]).toEqual([[...recogniserIds], []])
    expect(last()).toEqual({
      by: 'server',
      passed: [
        { id: 'on-device', error: 'recogniser-network' },
        { id: 'service', error: 'recogniser-failed' },
      ],
    })
  })

  test('is nobody but those of the settings', async () => {
    const { start, end, started, ends } = chainOf(['server'])
    await start()
    await end('server-failed')
    expect([started, ends]).toEqual([['server'], ['server-failed']])
  })

  test.each(['microphone-denied', 'microphone-prompt', 'microphone-missing', 'microphone-busy'] as const)(
    'nobody after %s: it is passed on at once',
    async error => {
      const { start, end, started, ends } = chainOf()
      await start()
      await end(error)
      expect([started, ends]).toEqual([['on-device'], [error]])
    },
  )

  test('nobody where the microphone is known to be denied, and nothing is told of where speech would go', async () => {
    const { start, obstacles, started, ends, onBefore } = chainOf()
    const asked: RecogniserId[] = []
    onBefore(id => {
      asked.push(id)
      return undefined
    })
    obstacles.set('on-device', 'language-not-installed')
    obstacles.set('service', 'microphone-denied')
    await start()
    expect([started, asked, ends]).toEqual([[], [], ['microphone-denied']])
  })

  test('nobody after an end without an error, which the supervisor answers', async () => {
    const { start, end, started, ends, last } = chainOf()
    await start()
    await end()
    expect([started, ends, last()?.by]).toEqual([['on-device'], [undefined], undefined])
  })

  test('gets its words through, and none after its end', async () => {
    const { start, port, end, heard } = chainOf()
    await start()
    port.session().hear('new tab')
    const before = port.session()
    await end('recogniser-network')
    before.hear('close tab')
    port.session().hear('scroll down')
    expect(heard).toEqual(['new tab', 'scroll down'])
  })
})

describe('the reason that is told when nobody can', () => {
  test('is of one that could have worked', async () => {
    const { start, obstacles, end, ends } = chainOf()
    obstacles.set('on-device', 'language-not-installed')
    obstacles.set('server', 'server-offline')
    await start()
    await end('recogniser-network')
    expect(ends).toEqual(['recogniser-network'])
  })

  test('is the first one where none was ever set up', async () => {
    const { start, obstacles, ends, started } = chainOf()
    obstacles.set('on-device', 'on-device-missing')
    obstacles.set('service', 'recogniser-missing')
    obstacles.set('server', 'server-offline')
    await start()
    expect([ends, started]).toEqual([['on-device-missing'], []])
  })
})

describe('one that failed', () => {
  test('is tried after the others for a while, and first again then', async () => {
    const { start, end, started, clock, last } = chainOf()
    await start()
    await end('recogniser-network')
    await end()
    await start()
    expect(started).toEqual(['on-device', 'service', 'service'])
    expect(last()?.passed).toEqual([{ id: 'on-device', error: 'recogniser-network' }])
    await end()
    await clock.advance(firstRest)
    await start()
    expect(started.at(-1)).toBe('on-device')
    expect(last()).toEqual({ by: 'on-device', passed: [] })
  })

  test('is tried all the same where nobody else is left', async () => {
    const { start, end, started, ends } = chainOf(['on-device', 'service'])
    await start()
    await end('recogniser-network')
    await end('recogniser-failed')
    expect(ends).toEqual(['recogniser-network'])
    await start()
    expect(started).toEqual(['on-device', 'service', 'on-device'])
  })

  test('rests longer each time, ten minutes at most, until it hears something', async () => {
    const { start, end, clock, started, port, abort } = chainOf(['on-device', 'service'])
    const rest = async () => {
      await start()
      await end('recogniser-network')
      await abort()
      await end()
      const from = clock.now()
      for (;;) {
        await start()
        const first = started.at(-1)
        await abort()
        await end()
        if (first === 'on-device') return clock.now() - from
        await clock.advance(firstRest)
      }
    }
    expect(await rest()).toBe(firstRest)
    expect(await rest()).toBe(firstRest * 2)
    for (let time = 0; time < 4; time += 1) await rest()
    expect(await rest()).toBe(longestRest)
    await start()
    port.session().hear('new tab')
    await abort()
    await end()
    expect(await rest()).toBe(firstRest)
  })

  test('is gone back to in a quiet moment', async () => {
    const { start, end, clock, port, started, ends } = chainOf()
    await start()
    await end('recogniser-network')
    port.session().events.started()
    await clock.advance(firstRest - 1000)
    port.session().hear('scroll', { final: false })
    await clock.advance(60_000)
    expect(port.session().cancelled).toBe(false)
    port.session().hear('scroll down')
    await clock.advance(quietMs - 1)
    expect(port.session().cancelled).toBe(false)
    await clock.advance(quietMs)
    expect(port.session().cancelled).toBe(true)
    await end()
    expect(ends).toEqual([undefined])
    await start()
    expect(started.at(-1)).toBe('on-device')
  })

  test('is not gone back to while words are worked at, however long that takes', async () => {
    const { start, end, clock, port, heard } = chainOf(['on-device', 'server'])
    await start()
    await end('recogniser-network')
    const { events } = port.session()
    events.started()
    await clock.advance(firstRest - 1000)
    events.speaking?.(true)
    events.speaking?.(false)
    events.working?.(true)
    await clock.advance(60_000)
    expect(port.session().cancelled).toBe(false)
    port.session().hear('scroll down')
    events.working?.(false)
    expect(heard).toEqual(['scroll down'])
    await clock.advance(quietMs - 1)
    expect(port.session().cancelled).toBe(false)
    await clock.advance(quietMs)
    expect(port.session().cancelled).toBe(true)
  })

  test('is gone back to also after words in progress that came to nothing', async () => {
    const { start, end, clock, port } = chainOf()
    await start()
    await end('recogniser-network')
    port.session().events.started()
    await clock.advance(firstRest - 1000)
    port.session().hear('scroll', { final: false })
    port.session().hear('', { final: false })
    await clock.advance(quietMs + 1000)
    expect(port.session().cancelled).toBe(true)
  })

  test('is not gone back to again and again while something is known to stand in its way', async () => {
    const { start, end, clock, port, obstacles, started } = chainOf(['server', 'on-device'])
    await start()
    await end('server-offline')
    obstacles.set('server', 'server-offline')
    port.session().events.started()
    await clock.advance(firstRest)
    await end()
    await start()
    port.session().events.started()
    await clock.advance(firstRest * 2 - 1)
    expect([port.session().cancelled, started]).toEqual([false, ['server', 'on-device', 'on-device']])
    await clock.advance(1)
    expect(port.session().cancelled).toBe(true)
  })

  test('is not waited for by one that comes before it', async () => {
    const { start, end, clock, port } = chainOf()
    await start()
    await end('recogniser-network')
    await end('recogniser-network')
    await end()
    await clock.advance(firstRest)
    await start()
    port.session().events.started()
    await clock.advance(longestRest * 2)
    expect([port.session().cancelled, clock.pending()]).toEqual([false, 0])
  })

  test('is tried in its turn again where that is forgotten', async () => {
    const { chain, start, end, started, ends, setOrder } = chainOf()
    await start()
    await end('recogniser-network')
    setOrder(['server', 'on-device'])
    chain.forget()
    await end()
    await start()
    expect([started, ends]).toEqual([['on-device', 'service', 'server'], [undefined]])
    await end('server-failed')
    expect(started.at(-1)).toBe('on-device')
  })
})

describe('before one gets the microphone', () => {
  test('what has to be told is told, and waited for', async () => {
    const { start, started, obstacles, onBefore } = chainOf()
    obstacles.set('on-device', 'language-not-installed')
    let told = () => {}
    const asked: RecogniserId[] = []
    onBefore(id => {
      asked.push(id)
      return new Promise(resolve => {
        told = resolve
      })
    })
    await start()
    expect([asked, started]).toEqual([['service'], []])
    told()
    await flushPromises()
    expect(started).toEqual(['service'])
  })

  test('who cancels meanwhile is obeyed at once, and nobody starts', async () => {
    const { start, started, abort, ends, onBefore } = chainOf()
    let told = () => {}
    onBefore(
      () =>
        new Promise(resolve => {
          told = resolve
        }),
    )
    await start()
    await abort()
    expect(ends).toEqual([undefined])
    told()
    await flushPromises()
    expect([started, ends]).toEqual([[], [undefined]])
  })

  test.each(['what stands in the way', 'the telling'])('%s fails: it ends, as failed', async which => {
    const { start, started, ends, onBefore } = chainOf(['service'], async id => {
      if (which === 'the telling') return undefined
      throw new Error(`What stands in the way of ${id} is not known.`)
    })
    onBefore(() => Promise.reject(new Error('It cannot be told.')))
    await start()
    expect([started, ends]).toEqual([[], ['recogniser-failed']])
  })

  test('a start that was cancelled already ends at once', async () => {
    const { chain, started, ends } = chainOf()
    const cancelled = AbortSignal.abort()
    const events = { started() {}, heard() {}, ended: (error?: ErrorCode) => ends.push(error) }
    chain.start({ language: 'en-US', phrases: [], microphone: '' }, events, cancelled)
    await flushPromises()
    expect([started, ends]).toEqual([[], [undefined]])
  })
})

test('whatever happens: one end a start, one recogniser at a time, the order of the settings', async () => {
  const step = fc.oneof(
    fc.record({ do: fc.constant('end'), error: fc.option(fc.constantFrom(...passing), { nil: undefined }) }),
    fc.record({ do: fc.constant('end'), error: fc.constantFrom<ErrorCode>('microphone-missing') }),
    fc.record({ do: fc.constant('wait'), ms: fc.integer({ min: 0, max: 2 * longestRest }) }),
    fc.record({ do: fc.constant('hear'), final: fc.boolean() }),
    fc.constant({ do: 'abort' }),
    fc.constant({ do: 'forget' }),
    fc.record({ do: fc.constant('hinder'), id: fc.constantFrom(...recogniserIds), on: fc.boolean() }),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([...recogniserIds], { minLength: 1 }),
      fc.array(step, { maxLength: 30 }),
      async (order, steps) => {
        const all = chainOf(order)
        let starts = 0
        const begin = async () => {
          starts += 1
          await all.start()
          if (all.port.running() > 0) all.port.session().events.started()
        }
        await begin()
        for (const now of steps) {
          if (now.do === 'end' && all.port.running() > 0)
            await all.end('error' in now ? now.error : undefined)
          if (now.do === 'wait' && 'ms' in now) await all.clock.advance(now.ms)
          if (now.do === 'hear' && 'final' in now && all.port.running() > 0)
            all.port.session().hear('words', { final: now.final })
          if (now.do === 'abort') await all.abort()
          if (now.do === 'forget') all.chain.forget()
          if (now.do === 'hinder' && 'id' in now) {
            if (now.on) all.obstacles.set(now.id, 'recogniser-network')
            else all.obstacles.delete(now.id)
          }
          expect(all.port.running()).toBeLessThanOrEqual(1)
          expect(all.port.most()).toBeLessThanOrEqual(1)
          expect(starts - all.ends.length).toBe(all.port.running())
          // As the supervisor does it: again once it is over.
          if (all.ends.length === starts) await begin()
          expect(all.started.every(id => order.includes(id))).toBe(true)
          expect(all.states.flatMap(({ passed }) => passed).every(({ id }) => order.includes(id))).toBe(true)
          const passed = all.last()?.passed.map(({ id }) => order.indexOf(id)) ?? []
          expect(passed).toEqual([...passed].sort((one, other) => one - other))
        }
        await all.abort()
        if (all.port.running() > 0) await all.end()
        expect([all.ends.length, all.port.running(), all.clock.pending()]).toEqual([starts, 0, 0])
      },
    ),
  )
})
