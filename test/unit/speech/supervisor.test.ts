import { beforeEach, describe, expect, test } from 'vitest'
import type { ErrorCode } from '../../../src/errors.ts'
import type { Heard } from '../../../src/ports/speech.ts'
import { bargeMs, echoMs, firstWordsMs, settleMs } from '../../../src/speech/echo-gate.ts'
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

/** Clavier speaks, long enough that what is heard now may be its own. */
async function speak(saying?: string): Promise<void> {
  supervisor.gate.set(true, saying)
  await clock.advance(firstWordsMs)
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

describe('a recogniser that ends while it is being cancelled', () => {
  const ending = () => {
    let starts = 0
    const told: SupervisorState[] = []
    const own = createSpeechSupervisor({
      recogniser: {
        start(_options, events, signal) {
          starts += 1
          signal.addEventListener('abort', () => events.ended(), { once: true })
        },
      },
      clock,
      newCanceller: () => {
        const controller = new AbortController()
        return { signal: controller.signal, cancel: () => controller.abort() }
      },
      options: () => ({ language, phrases: [], microphone: '' }),
      urgent: [],
      onHeard: () => undefined,
      onState: now => told.push(now),
    })
    return { own, starts: () => starts, last: () => told.at(-1) }
  }

  test('is not started again by being turned off', async () => {
    const { own, starts, last } = ending()
    own.start()
    own.stop()
    await clock.advance(60_000)
    expect([starts(), last()]).toEqual([1, { kind: 'off' }])
  })

  test('is started once by beginning anew', async () => {
    const { own, starts } = ending()
    own.start()
    own.restart()
    await clock.advance(endingMs)
    expect(starts()).toBe(2)
  })
})

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

describe('a recogniser that hangs', () => {
  test('and never begins has failed after 15 s, and is begun anew', async () => {
    supervisor.start()
    await clock.advance(beginningMs)
    expect([fake.session().cancelled, state()]).toEqual([
      true,
      { kind: 'waiting', until: clock.now() + firstWait, error: 'recogniser-failed' },
    ])
    await clock.advance(firstWait + endingMs)
    expect(fake.starts()).toBe(2)
    fake.session().events.started()
    expect(state()).toEqual({ kind: 'listening' })
  })

  test('and tells nothing for five minutes is begun anew, without a word of trouble', async () => {
    listen()
    const silent = fake.session()
    await clock.advance(stillMs)
    expect([silent.cancelled, state()]).toEqual([true, { kind: 'starting' }])
    silent.end()
    fake.session().events.started()
    fake.session().hear('scroll down')
    expect([fake.starts(), fake.most(), texts()]).toEqual([2, 1, ['scroll down']])
  })

  test('and says at every sound that it hears somebody is well', async () => {
    listen()
    for (let time = 0; time < 10; time += 1) {
      await clock.advance(stillMs - 1)
      fake.session().events.speaking?.(true)
      fake.session().events.speaking?.(false)
    }
    expect(fake.starts()).toBe(1)
  })

  test('with words in progress that go nowhere is begun anew after 15 s', async () => {
    listen()
    fake.session().hear('scroll', { final: false })
    await clock.advance(hungMs)
    expect([fake.session().cancelled, state()]).toEqual([true, { kind: 'starting' }])
  })

  test('talk of a minute without an end is no such thing', async () => {
    listen()
    for (let second = 0; second < 60; second += 1) {
      fake.session().hear('and so on '.repeat(second + 1).trim(), { final: false })
      await clock.advance(1000)
    }
    fake.session().hear('and so on '.repeat(60).trim())
    expect([fake.starts(), heard.at(-1)?.final]).toEqual([1, true])
  })

  test('an end that comes after the next one began changes nothing', async () => {
    listen()
    const old = fake.session()
    await clock.advance(stillMs + endingMs)
    fake.session().events.started()
    old.hear('too late')
    old.end('recogniser-network')
    expect([fake.starts(), state(), texts()]).toEqual([2, { kind: 'listening' }, []])
  })

  test('an end that is told twice starts nothing twice', async () => {
    listen()
    const old = fake.session()
    old.end()
    await clock.advance(firstWait)
    const second = fake.session()
    second.events.started()
    supervisor.restart()
    old.events.ended()
    expect(fake.starts()).toBe(2)
    second.end()
    expect([fake.starts(), fake.most()]).toEqual([3, 1])
  })
})

describe('the microphone', () => {
  test('that is lost is waited for, and listened to when it is back', async () => {
    listen()
    fake.session().end('microphone-missing')
    expect(state()).toEqual({
      kind: 'waiting',
      until: clock.now() + missingWait,
      error: 'microphone-missing',
    })
    supervisor.deviceChanged()
    expect(state()).toEqual({ kind: 'starting' })
    fake.session().end('microphone-missing')
    await clock.advance(missingWait)
    expect([fake.starts(), state()]).toEqual([3, { kind: 'starting' }])
    fake.session().events.started()
    expect(state()).toEqual({ kind: 'listening' })
  })

  test('that was never there stops it, until one is plugged in', async () => {
    supervisor.start()
    fake.session().end('microphone-missing')
    await clock.advance(600_000)
    expect(fake.starts()).toBe(1)
    supervisor.deviceChanged()
    expect([fake.starts(), state()]).toEqual([2, { kind: 'starting' }])
  })

  test('that another program has is tried every ten seconds', async () => {
    supervisor.start()
    fake.session().end('microphone-busy')
    await clock.advance(busyWait)
    fake.session().end('microphone-busy')
    await clock.advance(busyWait)
    expect([fake.starts(), busyWait]).toEqual([3, 10_000])
  })

  test.each([undefined, 'recogniser-network', 'microphone-denied'] as const)(
    'coming or going changes nothing after %s',
    error => {
      listen()
      fake.session().end(error)
      const before = state()
      supervisor.deviceChanged()
      expect([fake.starts(), state()]).toEqual([1, before])
    },
  )

  test('coming while it is off or listens changes nothing', () => {
    supervisor.deviceChanged()
    expect(fake.starts()).toBe(0)
    listen()
    supervisor.deviceChanged()
    expect([fake.starts(), fake.session().cancelled]).toEqual([1, false])
  })
})

describe('new settings', () => {
  test('begin it anew with the options of now, one at a time', () => {
    listen()
    const old = fake.session()
    language = 'fr-FR'
    supervisor.restart()
    expect([old.cancelled, state(), fake.starts()]).toEqual([true, { kind: 'starting' }, 1])
    old.hear('too late')
    old.end()
    expect([fake.session().options.language, fake.most(), texts()]).toEqual(['fr-FR', 1, []])
  })

  test('end a wait', () => {
    listen()
    fake.session().end('recogniser-network')
    supervisor.restart()
    expect([fake.starts(), state()]).toEqual([2, { kind: 'starting' }])
  })

  test('try another microphone where there was none', () => {
    listen()
    fake.session().end('microphone-missing')
    supervisor.stop()
    supervisor.start()
    fake.session().end('microphone-missing')
    expect(state()).toMatchObject({ error: 'microphone-missing' })
    const before = fake.starts()
    supervisor.restart()
    expect(fake.starts()).toBe(before + 1)
  })

  test('mend what was unsupported, but neither what is denied nor what is off', () => {
    supervisor.restart()
    expect(fake.starts()).toBe(0)
    supervisor.start()
    fake.session().end('language-unsupported')
    supervisor.restart()
    expect(fake.starts()).toBe(2)
    fake.session().end('microphone-denied')
    supervisor.restart()
    expect(fake.starts()).toBe(2)
  })
})

describe('results', () => {
  test('that are told twice count once, and what is said twice counts twice', async () => {
    listen()
    fake.session().hear('next tab')
    await clock.advance(doubledMs - 1)
    fake.session().hear('next tab')
    await clock.advance(doubledMs)
    fake.session().hear('next tab')
    fake.session().hear('next', { final: false })
    fake.session().hear('next tab')
    expect(heard.filter(({ final }) => final)).toHaveLength(2)
    await clock.advance(doubledMs)
    fake.session().hear('next', { final: false })
    fake.session().hear('next tab')
    expect(heard.filter(({ final }) => final)).toHaveLength(3)
  })

  test('that were said at other times are others, however soon they come', () => {
    listen()
    fake.session().hear('next tab', { from: 100, to: 900 })
    fake.session().hear('next tab', { from: 1500, to: 2300 })
    fake.session().hear('next tab', { from: 1500, to: 2300 })
    expect(heard).toHaveLength(2)
  })

  test('in progress that come behind their final ones are dropped', async () => {
    listen()
    fake.session().hear('scroll down')
    fake.session().hear('scroll', { final: false })
    await clock.advance(doubledMs)
    fake.session().hear('scroll', { final: false })
    expect(heard.map(({ text, final }) => [text, final])).toEqual([
      ['scroll down', true],
      ['scroll', false],
    ])
  })

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

  test('nor after a long wait, unless somebody surely says it', async () => {
    listen()
    for (let failure = 0; failure < 4; failure += 1) await waitAfterEnd('recogniser-network')
    fake.session().events.started()
    fake.session().hear('next tab')
    expect(await waitAfterEnd('recogniser-network')).toBe(4000)
    fake.session().hear('next tab')
    expect(texts()).toEqual(['next tab'])
    await waitAfterEnd('recogniser-network')
    fake.session().hear('next', { final: false })
    fake.session().hear('next tab')
    expect(texts()).toEqual(['next tab', 'next', 'next tab'])
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
    await speak()
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
    await speak()
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
    await speak()
    fake.session().hear('jetzt', { final: false })
    await clock.advance(1000)
    supervisor.gate.set(false)
    await clock.advance(echoMs + settleMs)
    fake.session().hear('nach unten')
    expect(texts()).toEqual(['nach unten'])
  })

  test.each(['stop', 'Stop!', 'STOPP.', 'annule tout', 'halt', 'please halt'])(
    'lets %s through',
    async words => {
      listen()
      await speak()
      fake.session().hear(words)
      expect(heard).toHaveLength(1)
    },
  )

  test.each(['stop the music', 'do not stop', 'close mail', 'stoppen', ''])('but not %j', async words => {
    listen()
    await speak()
    fake.session().hear(words)
    expect(heard).toEqual([])
  })

  test('an urgent phrase acts before the recogniser is sure of it, once', async () => {
    listen()
    await speak()
    fake.session().hear('st', { final: false })
    fake.session().hear('stop', { final: false })
    fake.session().hear('stop', { final: false })
    fake.session().hear('stop')
    expect(heard.map(({ text, final }) => [text, final])).toEqual([['stop', true]])
    await clock.advance(doubledMs)
    fake.session().hear('stop')
    expect(heard).toHaveLength(2)
  })

  test('another reading may be the urgent one', async () => {
    listen()
    await speak()
    fake.session().hear('top', { alternatives: ['stop'] })
    expect(texts()).toEqual(['stop'])
  })

  test('it is known at the end of what Clavier says, unless Clavier says it itself', async () => {
    listen()
    await speak('Now at “News of the day”.')
    fake.session().hear('now at news of stop', { final: false })
    expect(texts()).toEqual(['stop'])
    supervisor.gate.set(false)
    await speak('Say “stop” first.')
    fake.session().hear('say stop', { final: false })
    expect(texts()).toEqual(['stop'])
  })

  test('the user is heard who began before Clavier did', async () => {
    listen()
    fake.session().hear('search for', { final: false })
    await speak('Connected.')
    fake.session().hear('search for salt', { final: false })
    await clock.advance(1000)
    fake.session().hear('search for salt')
    expect(texts().at(-1)).toBe('search for salt')
  })

  test('and whose words came sooner than Clavier’s own can have been recognised', async () => {
    listen()
    supervisor.gate.set(true, 'Scrolled.')
    await clock.advance(firstWordsMs - 1)
    fake.session().hear('new tab')
    expect(texts()).toEqual(['new tab'])
  })

  test('but not what goes on for long while Clavier speaks', async () => {
    listen()
    fake.session().hear('read', { final: false })
    await speak()
    for (let time = 0; time < 5; time += 1) {
      await clock.advance(bargeMs / 4)
      fake.session().hear(`read ${'la '.repeat(time + 1)}`, { final: false })
    }
    fake.session().hear('read la la la la la close tab')
    expect(heard.filter(({ final }) => final)).toEqual([])
  })

  test('what the user says right behind Clavier’s words is heard without them', async () => {
    listen()
    await speak('Now at Post.')
    fake.session().hear('now at', { final: false })
    await clock.advance(500)
    supervisor.gate.set(false)
    await clock.advance(100)
    fake.session().hear('now at post', { final: false })
    fake.session().hear('now at post scroll', { final: false })
    fake.session().hear('not at post scroll down', { alternatives: ['now at post crawl down', 'other'] })
    expect(heard).toMatchObject([
      { text: 'scroll', final: false },
      { text: 'scroll down', alternatives: ['crawl down'], final: true },
    ])
  })

  test('where Clavier was misheard, what follows when all of it must have come is the user’s', async () => {
    listen()
    await speak('Now at Post.')
    fake.session().hear('no that toast', { final: false })
    await clock.advance(300)
    supervisor.gate.set(false)
    await clock.advance(echoMs + settleMs - 200)
    fake.session().hear('no that toast', { final: false })
    await clock.advance(200)
    fake.session().hear('no that toast new tab')
    expect(texts()).toEqual(['new tab'])
  })

  test('results that come late are judged by when they were said', async () => {
    listen()
    const before = clock.now()
    await clock.advance(1000)
    await speak('Scrolled.')
    const during = clock.now()
    fake.session().hear('new tab', { from: before, to: before + 800 })
    await clock.advance(500)
    supervisor.gate.set(false)
    await clock.advance(5000)
    fake.session().hear('close tab', { from: during, to: during + 400 })
    fake.session().hear('scroll down', { from: during + 3000, to: during + 3500 })
    expect(texts()).toEqual(['new tab', 'scroll down'])
  })

  test('is closed while something without words sounds, and open as soon as all of it has ended', async () => {
    listen()
    supervisor.gate.sounding(true)
    supervisor.gate.sounding(true)
    await clock.advance(1000)
    supervisor.gate.sounding(false)
    fake.session().hear('la la la')
    fake.session().hear('stop', { final: false })
    fake.session().hear('stop')
    expect(texts()).toEqual(['stop'])
    await clock.advance(2000)
    supervisor.gate.sounding(false)
    fake.session().hear('scroll down')
    expect(texts()).toEqual(['stop', 'scroll down'])
  })

  test('through minutes of reading, sentence by sentence, only what is urgent gets through', async () => {
    listen()
    for (let sentence = 0; sentence < 120; sentence += 1) {
      await speak(`This is sentence ${sentence} of the page, where trains stop.`)
      fake.session().hear(`this is sentence ${sentence}`, { final: false })
      await clock.advance(2000)
      supervisor.gate.set(false)
      await clock.advance(20)
      supervisor.gate.set(true, 'And so on.')
      await clock.advance(600)
      // Late words of the sentence before are no order.
      fake.session().hear(`this is sentence ${sentence} of the page where trains stop`)
      supervisor.gate.set(false)
    }
    expect(heard).toEqual([])
    await speak('The last one.')
    fake.session().hear('the last escape', { final: false })
    expect(heard).toEqual([])
    fake.session().hear('the last halt', { final: false })
    expect(texts()).toEqual(['halt'])
  })
})
