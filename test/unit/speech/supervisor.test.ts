import { beforeEach, describe, expect, test } from 'vitest'
import type { ErrorCode } from '../../../src/errors.ts'
import type { Heard } from '../../../src/ports/speech.ts'
import { echoMs, settleMs } from '../../../src/speech/echo-gate.ts'
import {
  busyWait,
  firstWait,
  longestWait,
  missingWait,
  wellAfter,
  wellAfterSilence,
} from '../../../src/speech/restart-waits.ts'
import {
  beginningMs,
  createSpeechSupervisor,
  endingMs,
  hungMs,
  type SpeechSupervisor,
  type SupervisorState,
  stillMs,
} from '../../../src/speech/supervisor.ts'
import { doubledMs, repeatedMs } from '../../../src/speech/told-once.ts'
import { createFakeClock, type FakeClock } from '../fake-clock.ts'
import { createFakeRecogniserPort } from './fake-recogniser-port.ts'

let clock: FakeClock
let fake: ReturnType<typeof createFakeRecogniserPort>
let heard: Heard[]
let states: SupervisorState[]
let supervisor: SpeechSupervisor
let language: string

beforeEach(() => {
  clock = createFakeClock()
  fake = createFakeRecogniserPort()
  heard = []
  states = []
  language = 'en-US'
  supervisor = createSpeechSupervisor({
    recogniser: fake.recogniser,
    clock,
    newCanceller: () => {
      const controller = new AbortController()
      return { signal: controller.signal, cancel: () => controller.abort() }
    },
    options: () => ({ language, phrases: ['scroll down'], microphone: '' }),
    urgent: ['stop', 'stopp', 'cancel', 'annule tout', '[please] halt', 'close {name}'],
    onHeard: words => heard.push(words),
    onState: state => states.push(state),
  })
})

const texts = () => heard.map(({ text }) => text)
const state = () => states.at(-1)

function listen(): void {
  supervisor.start()
  fake.session().events.started()
}

/** Ends the session and waits until the next one has started; the wait in ms. */
async function waitAfterEnd(error?: ErrorCode): Promise<number> {
  const from = clock.now()
  fake.session().end(error)
  const waiting = state()
  if (waiting?.kind !== 'waiting') throw new Error(`It is ${waiting?.kind}.`)
  await clock.advance(waiting.until - from)
  return waiting.until - from
}

describe('one recogniser', () => {
  test('starts once, listens and stops', () => {
    supervisor.start()
    supervisor.start()
    expect(states).toEqual([{ kind: 'starting' }])
    fake.session().events.started()
    expect(state()).toEqual({ kind: 'listening' })
    fake.session().hear('scroll down')
    supervisor.stop()
    supervisor.stop()
    expect(states.slice(2)).toEqual([{ kind: 'off' }])
    expect([fake.starts(), fake.session().cancelled, texts()]).toEqual([1, true, ['scroll down']])
  })

  test('takes the options of the moment at each start', async () => {
    listen()
    language = 'de-DE'
    await waitAfterEnd()
    expect(fake.session().options).toEqual({ language: 'de-DE', phrases: ['scroll down'], microphone: '' })
  })

  test('stopped while it waits it stays off', async () => {
    listen()
    fake.session().end('recogniser-network')
    supervisor.stop()
    await clock.advance(60_000)
    expect([fake.starts(), state(), clock.pending()]).toEqual([1, { kind: 'off' }, 0])
  })

  test('started again it waits for the cancelled one to end', async () => {
    listen()
    const old = fake.session()
    supervisor.stop()
    supervisor.start()
    expect([fake.starts(), state()]).toEqual([1, { kind: 'starting' }])
    old.end()
    expect([fake.starts(), fake.most()]).toEqual([2, 1])
    await clock.advance(endingMs)
    expect(fake.starts()).toBe(2)
  })

  test('but not for ever', async () => {
    listen()
    const old = fake.session()
    supervisor.stop()
    supervisor.start()
    await clock.advance(endingMs)
    expect(fake.starts()).toBe(2)
    fake.session().events.started()
    old.hear('too late')
    old.end()
    expect([texts(), state(), fake.starts()]).toEqual([[], { kind: 'listening' }, 2])
  })

  test('off and on and off leaves nothing running', async () => {
    listen()
    const old = fake.session()
    supervisor.stop()
    supervisor.start()
    supervisor.stop()
    old.end()
    await clock.advance(60_000)
    expect([fake.starts(), fake.running(), state()]).toEqual([1, 0, { kind: 'off' }])
  })

  test('late events of a stopped one change nothing', () => {
    listen()
    const old = fake.session()
    supervisor.stop()
    old.events.started()
    old.hear('scroll down')
    old.end('microphone-denied')
    expect([texts(), state()]).toEqual([[], { kind: 'off' }])
  })
})

describe('restarts', () => {
  test('waits 250 ms, doubled at each failure up to 8 s', async () => {
    listen()
    const waits: number[] = []
    for (let failure = 0; failure < 8; failure += 1) waits.push(await waitAfterEnd('recogniser-network'))
    expect(waits).toEqual([firstWait, 500, 1000, 2000, 4000, longestWait, longestWait, longestWait])
    expect(firstWait).toBe(250)
    expect(fake.starts()).toBe(9)
  })

  test('the wait is short again after 10 s of good running, and not before', async () => {
    listen()
    for (let failure = 0; failure < 3; failure += 1) await waitAfterEnd('recogniser-network')
    fake.session().events.started()
    await clock.advance(wellAfter - 1)
    expect(await waitAfterEnd('recogniser-network')).toBe(2000)
    fake.session().events.started()
    await clock.advance(wellAfter)
    expect(await waitAfterEnd('recogniser-network')).toBe(firstWait)
  })

  test('silence is no failure: the ear is never long away', async () => {
    listen()
    for (let end = 0; end < 5; end += 1) {
      await clock.advance(wellAfterSilence)
      expect(await waitAfterEnd()).toBe(firstWait)
      fake.session().events.started()
    }
    expect(await waitAfterEnd()).toBe(500)
    expect(await waitAfterEnd()).toBe(1000)
  })

  test.each([
    'microphone-denied',
    'microphone-prompt',
    'microphone-missing',
    'recogniser-missing',
    'language-unsupported',
  ] as const)('%s stops it for good, until it is started', async error => {
    supervisor.start()
    fake.session().end(error)
    expect(state()).toEqual({ kind: 'stopped', error })
    await clock.advance(60_000)
    expect([fake.starts(), clock.pending()]).toEqual([1, 0])
    supervisor.start()
    expect([fake.starts(), state()]).toEqual([2, { kind: 'starting' }])
  })

  test('survives one that ends before start has returned', async () => {
    const recogniser = { start: (_: unknown, events: { ended(error?: ErrorCode): void }) => events.ended() }
    const seen: SupervisorState[] = []
    const other = createSpeechSupervisor({
      recogniser,
      clock,
      newCanceller: () => ({ signal: new AbortController().signal, cancel: () => undefined }),
      options: () => ({ language, phrases: [], microphone: '' }),
      urgent: [],
      onHeard: () => undefined,
      onState: next => seen.push(next),
    })
    other.start()
    await clock.advance(firstWait)
    expect(seen.map(({ kind }) => kind)).toEqual(['starting', 'waiting', 'starting', 'waiting'])
  })

  test('an hour of ends and starts leaves exactly one running', async () => {
    listen()
    const errors = [undefined, 'recogniser-network', undefined, 'recogniser-failed', undefined] as const
    const until = clock.now() + 3_600_000
    let round = 0
    while (clock.now() < until) {
      await clock.advance(((round * 7919) % 60) * 1000)
      await waitAfterEnd(errors[round % errors.length])
      fake.session().events.started()
      fake.session().hear(`word ${round}`)
      round += 1
    }
    expect(round).toBeGreaterThan(100)
    // What waits is the watch over the one that runs.
    expect([fake.running(), fake.most(), fake.starts(), clock.pending()]).toEqual([1, 1, round + 1, 1])
    expect(texts()).toEqual(Array.from({ length: round }, (_, place) => `word ${place}`))
  })
})

describe('results', () => {
  test('a new recogniser does not tell again what the one before told', async () => {
    listen()
    fake.session().hear('next tab')
    await waitAfterEnd()
    fake.session().hear('next tab')
    await clock.advance(doubledMs)
    fake.session().hear('next tab')
    expect(texts()).toEqual(['next tab', 'next tab'])
    await clock.advance(repeatedMs)
    await waitAfterEnd()
    await clock.advance(repeatedMs)
    fake.session().hear('next tab')
    expect(texts()).toHaveLength(3)
  })

  test('words in progress are told as such', () => {
    listen()
    fake.session().hear('scroll', { final: false })
    fake.session().hear('scroll down')
    expect(heard.map(({ text, final }) => [text, final])).toEqual([
      ['scroll', false],
      ['scroll down', true],
    ])
  })
})

describe('the gate', () => {
  test('drops what Clavier says, and a little longer', async () => {
    listen()
    supervisor.gate.set(true)
    fake.session().hear('new tab')
    await clock.advance(1000)
    supervisor.gate.set(false)
    await clock.advance(echoMs - 1)
    fake.session().hear('new tab')
    await clock.advance(1)
    fake.session().hear('scroll down')
    expect(texts()).toEqual(['scroll down'])
  })

  test('is no longer closed than needed where no voice spoke', () => {
    listen()
    supervisor.gate.set(true)
    supervisor.gate.set(false)
    fake.session().hear('scroll down')
    expect(texts()).toEqual(['scroll down'])
  })

  test('drops an utterance that began while Clavier spoke, to its end', async () => {
    listen()
    supervisor.gate.set(true)
    fake.session().hear('jetzt bei', { final: false })
    await clock.advance(1000)
    supervisor.gate.set(false)
    await clock.advance(echoMs + 100)
    fake.session().hear('jetzt bei Post', { final: false })
    fake.session().hear('jetzt bei Post')
    fake.session().hear('nach unten')
    expect(texts()).toEqual(['nach unten'])
  })

  test('but one that never ended does not swallow what comes later', async () => {
    listen()
    supervisor.gate.set(true)
    fake.session().hear('jetzt', { final: false })
    await clock.advance(1000)
    supervisor.gate.set(false)
    await clock.advance(echoMs + settleMs)
    fake.session().hear('nach unten')
    expect(texts()).toEqual(['nach unten'])
  })

  test.each(['stop', 'Stop!', 'STOPP.', 'annule tout', 'halt', 'please halt'])('lets %s through', words => {
    listen()
    supervisor.gate.set(true)
    fake.session().hear(words)
    expect(heard).toHaveLength(1)
  })

  test.each(['stop the music', 'do not stop', 'close mail', 'stoppen', ''])('but not %j', words => {
    listen()
    supervisor.gate.set(true)
    fake.session().hear(words)
    expect(heard).toEqual([])
  })

  test('an urgent phrase acts before the recogniser is sure of it, once', () => {
    listen()
    supervisor.gate.set(true)
    fake.session().hear('st', { final: false })
    fake.session().hear('stop', { final: false })
    fake.session().hear('stop', { final: false })
    fake.session().hear('stop')
    expect(heard.map(({ text, final }) => [text, final])).toEqual([['stop', true]])
    fake.session().hear('stop')
    expect(heard).toHaveLength(2)
  })

  test('another reading may be the urgent one', () => {
    listen()
    supervisor.gate.set(true)
    fake.session().hear('top', { alternatives: ['stop'] })
    expect(texts()).toEqual(['stop'])
  })

  test('it is known at the end of what Clavier says, unless Clavier says it itself', () => {
    listen()
    supervisor.gate.set(true, 'Now at “News of the day”.')
    fake.session().hear('now at news of stop', { final: false })
    expect(texts()).toEqual(['stop'])
    supervisor.gate.set(false)
    supervisor.gate.set(true, 'Say “stop” first.')
    fake.session().hear('say stop', { final: false })
    expect(texts()).toEqual(['stop'])
  })
})
