import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { browserSpeech, createWebSpeech } from '../../../src/devices/web-speech.ts'
import type { Heard } from '../../../src/ports/speech.ts'
import { firstWait } from '../../../src/speech/restart-waits.ts'
import {
  beginningMs,
  createSpeechSupervisor,
  endingMs,
  type SpeechSupervisor,
  type SupervisorState,
} from '../../../src/speech/supervisor.ts'
import { type Erring, type FakeRecogniser, installFakeRecogniser } from '../../servers/fake-recogniser.ts'
import { createFakeClock, type FakeClock } from '../fake-clock.ts'

let clock: FakeClock
let heard: Heard[]
let states: SupervisorState[]
let supervisor: SpeechSupervisor

beforeEach(async () => {
  for (const name of ['__recogniser', 'SpeechRecognition', 'webkitSpeechRecognition'])
    vi.stubGlobal(name, undefined)
  vi.stubGlobal('navigator', { permissions: { query: async () => ({ state: 'denied' }) } })
  installFakeRecogniser()
  clock = createFakeClock()
  heard = []
  states = []
  supervisor = createSpeechSupervisor({
    recogniser: createWebSpeech(browserSpeech(), clock, 'service'),
    clock,
    newCanceller: () => {
      const controller = new AbortController()
      return { signal: controller.signal, cancel: () => controller.abort() }
    },
    options: () => ({ language: 'en-US', phrases: [], microphone: '' }),
    urgent: ['stop'],
    onHeard: words => heard.push(words),
    onState: state => states.push(state),
  })
})

afterEach(() => vi.unstubAllGlobals())

function fake(): FakeRecogniser {
  // Put there by installFakeRecogniser.
  return globalThis.__recogniser
}

async function listen(...ways: readonly Erring[]): Promise<void> {
  fake().err(...ways)
  supervisor.start()
  await clock.advance(0)
}
const finals = () => heard.filter(({ final }) => final).map(({ text }) => text)

/** Says two things, with an end or a restart between them. */
async function talk(between: () => unknown): Promise<void> {
  fake().say('next', { final: false })
  fake().say('next tab')
  await clock.advance(500)
  between()
  await clock.advance(5000)
  fake().say('scroll', { final: false })
  fake().say('scroll down')
  await clock.advance(500)
}

describe('Chrome’s recogniser', () => {
  test.each<Erring>(['twice', 'late-interim', 'again', 'no-end', 'end-twice', 'after-abort'])(
    'that errs (%s) loses nothing and doubles nothing, over an end, an error and a restart',
    async way => {
      for (const between of [
        () => fake().end(),
        () => fake().fail('network'),
        () => supervisor.restart(),
        () => {
          supervisor.stop()
          supervisor.start()
        },
      ]) {
        heard = []
        supervisor.stop()
        await clock.advance(5000)
        await listen(way)
        await talk(between)
        expect(finals()).toEqual(['next tab', 'scroll down'])
        expect(fake().running()).toBe(1)
      }
    },
  )

  test('in which all of that comes together', async () => {
    await listen('twice', 'late-interim', 'again', 'end-twice', 'after-abort')
    await talk(() => fake().fail('network'))
    expect(finals()).toEqual(['next tab', 'scroll down'])
  })

  test('that hangs when it is started is given up, and works when it works again', async () => {
    await listen('hang')
    expect(states.at(-1)).toEqual({ kind: 'starting' })
    fake().err()
    await clock.advance(beginningMs + firstWait + endingMs)
    expect([states.at(-1), fake().running()]).toEqual([{ kind: 'listening' }, 1])
  })

  test.each([
    ['network', 'waiting', 'recogniser-network'],
    ['audio-capture', 'stopped', 'microphone-missing'],
    ['not-allowed', 'stopped', 'microphone-denied'],
    ['language-not-supported', 'stopped', 'language-unsupported'],
    ['bad-grammar', 'waiting', 'recogniser-failed'],
  ])('%s leaves it %s, with %s', async (error, kind, code) => {
    fake().refuse(error)
    await listen()
    expect(states.at(-1)).toMatchObject({ kind, error: code })
  })

  test.each(['no-speech', 'aborted'])('%s is no trouble: it is begun anew', async error => {
    await listen()
    fake().fail(error)
    await clock.advance(0)
    expect(states.at(-1)).toMatchObject({ kind: 'waiting', error: undefined })
    await clock.advance(firstWait)
    expect(states.at(-1)).toEqual({ kind: 'listening' })
  })
})
