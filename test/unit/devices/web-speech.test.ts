import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { browserSpeech, createWebSpeech } from '../../../src/devices/web-speech.ts'
import type { ErrorCode } from '../../../src/errors.ts'
import type { Heard } from '../../../src/ports/speech.ts'
import { type FakeRecogniser, installFakeRecogniser } from '../../servers/fake-recogniser.ts'
import { flushPromises } from '../fake-clock.ts'

class Phrase {
  constructor(
    readonly phrase: string,
    readonly boost: number,
  ) {}
}

let microphone: PermissionState | 'unknown'
let heard: Heard[]
let ends: (ErrorCode | undefined)[]
let starts: number
let abort: AbortController

beforeEach(() => {
  for (const name of ['__recogniser', 'SpeechRecognition', 'webkitSpeechRecognition'])
    vi.stubGlobal(name, undefined)
  vi.stubGlobal('SpeechRecognitionPhrase', Phrase)
  vi.stubGlobal('navigator', {
    permissions: {
      query: async () => {
        if (microphone === 'unknown') throw new TypeError('no such permission')
        return { state: microphone }
      },
    },
  })
  installFakeRecogniser()
  microphone = 'granted'
  heard = []
  ends = []
  starts = 0
  abort = new AbortController()
})

afterEach(() => vi.unstubAllGlobals())

function fake(): FakeRecogniser {
  // Put there by installFakeRecogniser.
  return (globalThis as unknown as { __recogniser: FakeRecogniser }).__recogniser
}

async function start(recogniser = createWebSpeech(browserSpeech())) {
  recogniser.start(
    { language: 'de-DE', phrases: ['nach unten', 'klick'], microphone: '' },
    {
      started: () => {
        starts += 1
      },
      heard: result => heard.push(result),
      ended: error => ends.push(error),
    },
    abort.signal,
  )
  await flushPromises()
  return recogniser
}

test('starts in the language, with the phrases, and tells what it hears', async () => {
  await start()
  expect([starts, fake().running(), fake().language()]).toEqual([1, 1, 'de-DE'])
  expect(fake().phrases()).toEqual(['nach unten', 'klick'])
  fake().say(' nach', { final: false, confidence: 0 })
  fake().say(' nach unten ', { confidence: 0.8, alternatives: ['nach Unten', 'nach unter'] })
  expect(heard).toEqual([
    { text: 'nach', final: false, confidence: 0, alternatives: [] },
    { text: 'nach unten', final: true, confidence: 0.8, alternatives: ['nach Unten', 'nach unter'] },
  ])
})

test('the same words said twice are told twice', async () => {
  await start()
  fake().say('klick')
  fake().say('klick')
  expect(heard.map(({ text }) => text)).toEqual(['klick', 'klick'])
})

test('an end of its own and one by aborting are told once', async () => {
  const recogniser = await start()
  fake().end()
  await flushPromises()
  expect(ends).toEqual([undefined])
  abort.abort()
  await flushPromises()
  expect(ends).toEqual([undefined])

  abort = new AbortController()
  await start(recogniser)
  fake().say('nach', { final: false })
  abort.abort()
  fake().say('nach unten')
  await flushPromises()
  expect([ends, fake().running()]).toEqual([[undefined, undefined], 0])
  expect(heard.map(({ text }) => text)).toEqual(['nach'])
})

test('a signal that is aborted already starts nothing', async () => {
  abort.abort()
  await start()
  expect([starts, fake().starts(), ends]).toEqual([0, 0, [undefined]])
})

describe('what went wrong', () => {
  test.each([
    ['not-allowed', 'denied', 'microphone-denied'],
    ['not-allowed', 'prompt', 'microphone-prompt'],
    ['not-allowed', 'granted', 'recogniser-failed'],
    ['not-allowed', 'unknown', 'microphone-denied'],
    ['service-not-allowed', 'granted', 'recogniser-network'],
    ['network', 'granted', 'recogniser-network'],
    ['audio-capture', 'granted', 'microphone-missing'],
    ['language-not-supported', 'granted', 'language-unsupported'],
    ['bad-grammar', 'granted', 'recogniser-failed'],
    ['no-speech', 'granted', undefined],
    ['aborted', 'granted', undefined],
  ] as const)('%s, microphone %s: %s', async (error, permission, code) => {
    microphone = permission
    await start()
    fake().fail(error)
    await flushPromises()
    expect(ends).toEqual([code])
  })

  test('without a recogniser it says so', async () => {
    await start(createWebSpeech({ SpeechRecognition: undefined, microphone: async () => undefined }))
    expect([starts, ends]).toEqual([0, ['recogniser-missing']])
  })

  test('a recogniser that throws on start has failed', async () => {
    class Broken {
      start() {
        throw new DOMException('busy', 'InvalidStateError')
      }
    }
    vi.stubGlobal('SpeechRecognition', Broken)
    await start()
    expect(ends).toEqual(['recogniser-failed'])
  })
})

test('one that takes no phrases is started without them the next time', async () => {
  fake().refusePhrases()
  const recogniser = await start()
  expect([starts, ends]).toEqual([0, [undefined]])
  await start(recogniser)
  expect([starts, fake().running(), fake().phrases()]).toEqual([1, 1, []])
})

test('browsers that know no phrases are given none', async () => {
  vi.stubGlobal('SpeechRecognitionPhrase', undefined)
  await start()
  expect([starts, fake().phrases()]).toEqual([1, []])
})

test('results told again, words in progress and empty ones', async () => {
  type Listener = (event: unknown) => void
  const made: { onresult: Listener | null }[] = []
  class ByHand {
    onresult: Listener | null = null
    constructor() {
      made.push(this)
    }
    start() {}
    abort() {}
  }
  vi.stubGlobal('SpeechRecognition', ByHand)
  await start()
  const result = (transcript: string, isFinal: boolean) =>
    Object.assign([{ transcript, confidence: Number.NaN }], { isFinal })
  const tell = (resultIndex: number, ...results: unknown[]) => made[0]?.onresult?.({ resultIndex, results })

  tell(0, result('go', false), result(' to mail', false))
  tell(0, result('go to mail', true))
  tell(0, result('go to mail', true), result('  ', false))
  tell(0, result('go to mail', true), result('top', true), [])
  expect(heard.map(({ text, final }) => `${text}${final ? '.' : ''}`)).toEqual([
    'go to mail',
    'go to mail.',
    'top.',
  ])
  expect(heard.every(({ confidence }) => confidence === 0)).toBe(true)
})
