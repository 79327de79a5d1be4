import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { browserSpeech, createWebSpeech, webSpeechObstacle } from '../../../src/devices/web-speech.ts'
import { installPack } from '../../../src/devices/web-speech-packs.ts'
import type { ErrorCode } from '../../../src/errors.ts'
import type { Heard, Recogniser } from '../../../src/ports/speech.ts'
import { type FakeRecogniser, installFakeRecogniser } from '../../servers/fake-recogniser.ts'
import { createFakeClock, type FakeClock, flushPromises } from '../fake-clock.ts'

class Phrase {
  constructor(
    readonly phrase: string,
    readonly boost: number,
  ) {}
}

let clock: FakeClock
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
  clock = createFakeClock()
  microphone = 'granted'
  heard = []
  ends = []
  starts = 0
  abort = new AbortController()
})

afterEach(() => vi.unstubAllGlobals())

function fake(): FakeRecogniser {
  // Put there by installFakeRecogniser.
  return globalThis.__recogniser
}

async function start(
  recogniser: Recogniser = createWebSpeech(browserSpeech(), clock, 'service'),
  chosen = '',
) {
  recogniser.start(
    { language: 'de-DE', phrases: ['nach unten', 'klick'], microphone: chosen },
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

test('one that does not end when it is aborted is over all the same, and lets go of its microphone', async () => {
  let stopped = 0
  class Deaf {
    start() {}
    abort() {}
  }
  vi.stubGlobal('SpeechRecognition', Deaf)
  const track = { stop: () => (stopped += 1) } as unknown as MediaStreamTrack // all that is used of it
  await start(
    createWebSpeech({ ...browserSpeech(), openTrack: async () => track }, clock, 'service'),
    'mic-2',
  )
  abort.abort()
  await clock.advance(499)
  expect([ends, stopped]).toEqual([[], 0])
  await clock.advance(1)
  expect([ends, stopped, clock.pending()]).toEqual([[undefined], 1, 0])
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
    ['service-not-allowed', 'granted', 'recogniser-refused'],
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
    const api = { ...browserSpeech(), SpeechRecognition: undefined }
    await start(createWebSpeech(api, clock, 'service'))
    await start(createWebSpeech(api, clock, 'on-device'))
    expect([starts, ends]).toEqual([0, ['recogniser-missing', 'on-device-missing']])
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

describe('on this machine', () => {
  test('is asked for, and the small model, which the service is not', async () => {
    const made: Record<string, unknown>[] = []
    class Local {
      processLocally = false
      quality = 'dictation'
      constructor() {
        made.push(this as unknown as Record<string, unknown>) // only to be looked at
      }
      start() {}
    }
    vi.stubGlobal('SpeechRecognition', Local)
    await start(createWebSpeech(browserSpeech(), clock, 'on-device'))
    await start(createWebSpeech(browserSpeech(), clock, 'service'))
    expect(made).toMatchObject([
      { processLocally: true, quality: 'command', lang: 'de-DE' },
      { processLocally: false, quality: 'dictation', lang: 'de-DE' },
    ])
  })

  test.each([
    ['language-not-supported', 'language-not-on-device'],
    ['service-not-allowed', 'on-device-missing'],
    ['network', 'recogniser-network'],
  ])('%s: %s', async (error, code) => {
    await start(createWebSpeech(browserSpeech(), clock, 'on-device'))
    fake().fail(error)
    await flushPromises()
    expect(ends).toEqual([code])
  })

  test('an error that no end follows ends it all the same, once', async () => {
    const made: Silent[] = []
    class Silent {
      onerror: ((event: { error: string }) => void) | null = null
      onend: (() => void) | null = null
      constructor() {
        made.push(this)
      }
      start() {}
      abort() {}
    }
    vi.stubGlobal('SpeechRecognition', Silent)
    await start(createWebSpeech(browserSpeech(), clock, 'on-device'))
    made[0]?.onerror?.({ error: 'language-not-supported' })
    await clock.advance(499)
    expect(ends).toEqual([])
    await clock.advance(1)
    expect(ends).toEqual(['language-not-on-device'])
    made[0]?.onend?.()
    await clock.advance(1000)
    expect([ends.length, clock.pending()]).toEqual([1, 0])
  })
})

describe('what stands in the way before a start', () => {
  test.each([
    ['available', undefined],
    ['downloadable', 'language-not-installed'],
    ['downloading', 'language-downloading'],
    ['unavailable', 'language-not-on-device'],
    ['something new', 'language-not-on-device'],
  ])('%s: %s', async (told, code) => {
    const asked: unknown[] = []
    const available = async (options: unknown) => {
      asked.push(options)
      return told
    }
    vi.stubGlobal('SpeechRecognition', Object.assign(class {}, { available }))
    expect(await webSpeechObstacle(browserSpeech(), 'on-device', 'de-DE')).toBe(code)
    expect(asked).toEqual([{ langs: ['de-DE'], processLocally: true, quality: 'command' }])
  })

  test('a browser without packs, one that refuses to tell, and one without any recogniser', async () => {
    vi.stubGlobal('SpeechRecognition', class {})
    expect(await webSpeechObstacle(browserSpeech(), 'on-device', 'de-DE')).toBe('on-device-missing')
    expect(await webSpeechObstacle(browserSpeech(), 'service', 'de-DE')).toBeUndefined()
    const available = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
    vi.stubGlobal('SpeechRecognition', Object.assign(class {}, { available }))
    expect(await webSpeechObstacle(browserSpeech(), 'on-device', 'de-DE')).toBe('language-not-on-device')
    vi.stubGlobal('SpeechRecognition', undefined)
    vi.stubGlobal('webkitSpeechRecognition', undefined)
    expect(await webSpeechObstacle(browserSpeech(), 'service', 'de-DE')).toBe('recogniser-missing')
  })
})

describe('installing a pack', () => {
  const installing = (install: () => Promise<unknown>) =>
    installPack(Object.assign(class {}, { install }), 'de-DE').then(
      () => 'installed',
      (error: { code: string }) => error.code,
    )

  const answers: readonly (readonly [string, () => Promise<unknown>, string])[] = [
    ['true', async () => true, 'installed'],
    ['false', async () => false, 'pack-failed'],
    ['no gesture', () => Promise.reject(new DOMException('gesture', 'NotAllowedError')), 'pack-needs-touch'],
    ['something else', () => Promise.reject(new DOMException('frame', 'InvalidStateError')), 'pack-failed'],
  ]

  test.each(answers)('%s', async (_, install, told) => {
    expect(await installing(install)).toBe(told)
  })

  test('a browser that cannot', async () => {
    await expect(installPack(undefined, 'de-DE')).rejects.toMatchObject({ code: 'on-device-missing' })
  })
})

describe('a chosen microphone', () => {
  const heardBy: unknown[] = []
  class WithTrack {
    onend: (() => void) | null = null
    start(...given: unknown[]) {
      heardBy.push(...given)
    }
    abort() {
      this.onend?.()
    }
  }
  /** All that is used of a track. */
  interface Opened extends MediaStreamTrack {
    stopped: boolean
  }
  const track = (): Opened => {
    const made: { stopped: boolean; stop(): void } = {
      stopped: false,
      stop() {
        made.stopped = true
      },
    }
    return made as unknown as Opened // the rest of a track is never looked at
  }

  beforeEach(() => {
    heardBy.length = 0
    vi.stubGlobal('SpeechRecognition', WithTrack)
  })

  test('gives its sound, and is let go in the end', async () => {
    const opened = track()
    const asked: string[] = []
    const api = {
      ...browserSpeech(),
      openTrack: async (id: string) => {
        asked.push(id)
        return opened
      },
    }
    await start(createWebSpeech(api, clock, 'service'), 'headset')
    expect([asked, heardBy, opened.stopped]).toEqual([['headset'], [opened], false])
    abort.abort()
    expect([opened.stopped, ends]).toEqual([true, [undefined]])
  })

  test('one that is not to be had leaves the system’s, and so does a browser that takes no track', async () => {
    const gone = {
      ...browserSpeech(),
      openTrack: () => Promise.reject(new DOMException('', 'NotFoundError')),
    }
    await start(createWebSpeech(gone, clock, 'service'), 'headset')
    expect([heardBy, ends]).toEqual([[], []])

    let starts = 0
    class NoTracks extends WithTrack {
      override start(...given: unknown[]) {
        if (given.length > 0) throw new TypeError('no tracks')
        starts += 1
      }
    }
    vi.stubGlobal('SpeechRecognition', NoTracks)
    await start(
      createWebSpeech({ ...browserSpeech(), openTrack: async () => track() }, clock, 'service'),
      'a',
    )
    expect([starts, ends]).toEqual([1, []])
  })

  test('aborted while it is opened starts nothing and lets it go', async () => {
    const opened = track()
    let open = (_: MediaStreamTrack) => {}
    const openTrack = () =>
      new Promise<MediaStreamTrack>(resolve => {
        open = resolve
      })
    await start(createWebSpeech({ ...browserSpeech(), openTrack }, clock, 'service'), 'headset')
    abort.abort()
    expect(ends).toEqual([undefined])
    open(opened)
    await flushPromises()
    expect([heardBy, opened.stopped, ends.length]).toEqual([[], true, 1])
  })
})
