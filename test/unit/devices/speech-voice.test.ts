import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createSpeechVoice } from '../../../src/devices/speech-voice.ts'
import type { Said, SpokenHow, Voice } from '../../../src/ports/speech.ts'
import { createFakeClock, type FakeClock, flushPromises } from '../fake-clock.ts'

class Utterance {
  lang = ''
  rate = 1
  pitch = 1
  voice: { name: string } | null = null
  onstart: (() => void) | null = null
  onend: (() => void) | null = null
  onerror: ((event: { error: string }) => void) | null = null
  constructor(readonly text: string) {}
}

/** Speech that says nothing by itself: the test starts and ends each utterance. */
class Synthesis extends EventTarget {
  voices: { name: string; voiceURI: string; lang: string; localService: boolean; default: boolean }[] = []
  readonly spoken: Utterance[] = []
  cancels = 0
  resumes = 0
  paused = false
  speaking = true
  pending = false
  getVoices() {
    return this.voices
  }
  speak(utterance: Utterance) {
    this.spoken.push(utterance)
  }
  cancel() {
    this.cancels += 1
  }
  resume() {
    this.resumes += 1
    this.paused = false
  }
}

let clock: FakeClock
let synthesis: Synthesis
let voice: Voice
const local = (name: string, lang: string) => ({
  name,
  voiceURI: `urn:${name}`,
  lang,
  localService: true,
  default: false,
})

beforeEach(() => {
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance)
  clock = createFakeClock()
  synthesis = new Synthesis()
  synthesis.voices = [local('Anna', 'de-DE'), local('Zoe', 'en_GB'), local('Sam', 'en-US')]
  voice = create()
})

function create(): Voice {
  // The fake has what is used of the platform's, and nothing else.
  return createSpeechVoice(synthesis as unknown as SpeechSynthesis, clock)
}

afterEach(() => vi.unstubAllGlobals())

const texts = () => synthesis.spoken.map(({ text }) => text)
const last = () => synthesis.spoken.at(-1)

async function say(
  text: string | AsyncIterable<string>,
  language = 'en-US',
  chosen = '',
  how: Partial<SpokenHow> = {},
) {
  const state: { over: boolean; said: Said | undefined } = { over: false, said: undefined }
  void voice.say(text, { language, voice: chosen, ...how }).then(said => {
    state.over = true
    state.said = said
  })
  await flushPromises()
  return state
}

async function finish(): Promise<void> {
  last()?.onstart?.()
  last()?.onend?.()
  await flushPromises()
}

test('speaks sentence by sentence and resolves after the last', async () => {
  const said = await say('New tab. Ready!', 'de-DE')
  expect(texts()).toEqual(['New tab.'])
  expect(last()).toMatchObject({ lang: 'de-DE', voice: { name: 'Anna' } })
  await finish()
  expect([texts(), said.over]).toEqual([['New tab.', 'Ready!'], false])
  await finish()
  expect([said.over, clock.pending()]).toEqual([true, 0])
})

test.each([
  ['en-US', 'Sam'],
  ['en-GB', 'Zoe'],
  ['de-AT', 'Anna'],
  ['fr-FR', 'Anna'],
])('for %s it takes %s', async (language, name) => {
  await say('Bon.', language)
  expect(last()?.voice?.name).toBe(name)
})

test('a voice of a server is never used', async () => {
  synthesis.voices = [{ ...local('Cloud', 'en-US'), localService: false }]
  const said = await say('Secret.')
  expect([said.over, texts()]).toEqual([true, []])
})

test('a new text cuts the one before, at once', async () => {
  const first = await say('One. Two. Three.')
  const second = await say('Other.')
  await flushPromises()
  expect([first.said, second.said, texts()]).toEqual(['cut', undefined, ['One.', 'Other.']])
  expect(synthesis.cancels).toBeGreaterThan(0)
  synthesis.spoken[0]?.onend?.()
  await flushPromises()
  expect(texts()).toEqual(['One.', 'Other.'])
})

test('hush cuts at once, and the rest is not spoken', async () => {
  const said = await say('One. Two.')
  last()?.onstart?.()
  voice.hush()
  await flushPromises()
  expect([said.said, texts(), clock.pending()]).toEqual(['cut', ['One.'], 0])
})

test('an end that never comes is not waited for for ever', async () => {
  const said = await say('One. Two.')
  last()?.onstart?.()
  await clock.advance(2000 + 200 * 'One.'.length)
  expect([texts(), said.over]).toEqual([['One.', 'Two.'], false])
  await finish()
  expect(said.over).toBe(true)
})

test('speech that never begins is tried once more, then given up whole', async () => {
  const said = await say('One. Two. Three.')
  await clock.advance(2000)
  expect([said.over, texts()]).toEqual([false, ['One.', 'One.']])
  await clock.advance(2000)
  expect([said.said, texts(), clock.pending()]).toEqual(['silent', ['One.', 'One.'], 0])
})

test('a stuck voice that begins the second time says all', async () => {
  const said = await say('One. Two.')
  await clock.advance(2000)
  await finish()
  await finish()
  expect([said.said, texts()]).toEqual(['said', ['One.', 'One.', 'Two.']])
})

test('words that Chrome cancels behind a cancel are said again', async () => {
  await say('One.')
  last()?.onerror?.({ error: 'canceled' })
  await flushPromises()
  expect(texts()).toEqual(['One.', 'One.'])
})

test('speech that was paused goes on; a voice that has ended without saying so is not waited for', async () => {
  synthesis.paused = true
  const said = await say('A sentence of some length. Two.')
  expect(synthesis.resumes).toBe(1)
  last()?.onstart?.()
  synthesis.paused = true
  await clock.advance(1000)
  expect([synthesis.resumes, texts().length]).toEqual([2, 1])
  synthesis.speaking = false
  await clock.advance(1000)
  expect([texts(), said.over]).toEqual([['A sentence of some length.', 'Two.'], false])
})

test('rate and pitch are those that were asked for; slow speech comes in shorter pieces', async () => {
  await say('word '.repeat(100), 'en-US', '', { rate: 0.5, pitch: 1.4 })
  expect(last()).toMatchObject({ rate: 0.5, pitch: 1.4 })
  expect(last()?.text.length).toBeLessThanOrEqual(100)
})

describe('a text that is still coming', () => {
  function stream() {
    const waiting: ((next: IteratorResult<string>) => void)[] = []
    const come: IteratorResult<string>[] = []
    let returned = false
    const give = (next: IteratorResult<string>) => {
      const taker = waiting.shift()
      if (taker === undefined) come.push(next)
      else taker(next)
    }
    const text: AsyncIterable<string> = {
      [Symbol.asyncIterator]: () => ({
        next: () => {
          const ready = come.shift()
          return ready === undefined ? new Promise(resolve => waiting.push(resolve)) : Promise.resolve(ready)
        },
        return: async () => {
          returned = true
          return { done: true, value: undefined }
        },
      }),
    }
    return {
      text,
      come: async (piece: string) => {
        give({ done: false, value: piece })
        await flushPromises()
      },
      end: async () => {
        give({ done: true, value: undefined })
        await flushPromises()
      },
      returned: () => returned,
    }
  }

  test('is said sentence by sentence, each once it is whole', async () => {
    const { text, come, end } = stream()
    const said = await say(text)
    for (const piece of ['It costs', ' 3', '.', '5', ' euros. And']) await come(piece)
    expect(texts()).toEqual(['It costs 3.5 euros.'])
    await finish()
    await come(' that is all')
    expect(texts()).toHaveLength(1)
    await end()
    expect(texts()).toEqual(['It costs 3.5 euros.', 'And that is all'])
    await finish()
    expect(said.said).toBe('said')
  })

  test('is cut at once, while it waits for more', async () => {
    const { text, come } = stream()
    const said = await say(text)
    await come('One. Two')
    await finish()
    voice.hush()
    await flushPromises()
    expect([said.said, clock.pending()]).toEqual(['cut', 0])
    await come('. Three. Four.')
    expect(texts()).toEqual(['One.'])
  })

  test('that is whole already is let go of when it is cut', async () => {
    let over = false
    async function* lines() {
      try {
        for (;;) yield 'Again. '
      } finally {
        over = true
      }
    }
    const said = await say(lines())
    await finish()
    voice.hush()
    await flushPromises()
    expect([said.said, over]).toEqual(['cut', true])
  })

  test('that breaks off says so', async () => {
    async function* broken() {
      yield 'One. Two. '
      throw new Error('offline')
    }
    const saying = voice.say(broken(), { language: 'en-US', voice: '' })
    const failed = expect(saying).rejects.toThrow('offline')
    await flushPromises()
    await finish()
    await failed
    expect(texts()).toEqual(['One.'])
  })
})

test('between paragraphs it draws breath', async () => {
  await say('One.\n\nTwo.')
  await finish()
  expect(texts()).toEqual(['One.'])
  await clock.advance(300)
  expect(texts()).toEqual(['One.', 'Two.'])
})

test.each([
  ['not-allowed', 'blocked'],
  ['synthesis-failed', 'silent'],
])('speech that ends at once with %s is %s, and the rest is not tried', async (error, came) => {
  const said = await say('One. Two.')
  last()?.onerror?.({ error })
  await flushPromises()
  expect([said.said, texts()]).toEqual([came, ['One.']])
})

test('a voice that breaks off in a sentence goes on with the next', async () => {
  const said = await say('One. Two.')
  last()?.onstart?.()
  last()?.onerror?.({ error: 'interrupted' })
  await flushPromises()
  expect(texts()).toEqual(['One.', 'Two.'])
  await finish()
  expect(said.said).toBe('said')
})

test('the chosen voice speaks, whatever the language; one that is gone is replaced by one that fits', async () => {
  await say('Hello.', 'en-US', 'urn:Anna')
  expect(last()?.voice?.name).toBe('Anna')
  await say('Hello.', 'en-US', 'urn:Gone')
  expect(last()?.voice?.name).toBe('Sam')
})

test('lists the voices of this machine, and tells when they are others', () => {
  let changes = 0
  voice.watchVoices(() => {
    changes += 1
  })
  synthesis.voices = [local('x'.repeat(5000), 'fr_CA'), { ...local('Cloud', 'en-US'), localService: false }]
  synthesis.dispatchEvent(new Event('voiceschanged'))
  expect(changes).toBe(1)
  expect(voice.voices()).toEqual([{ id: `urn:${'x'.repeat(196)}`, name: 'x'.repeat(200), language: 'fr-ca' }])
})

test('voices that come late are waited for, once', async () => {
  const later = synthesis.voices
  synthesis.voices = []
  voice = create()
  const said = await say('Ready.')
  await clock.advance(100)
  expect([texts(), said.over]).toEqual([[], false])
  synthesis.voices = later
  synthesis.dispatchEvent(new Event('voiceschanged'))
  await flushPromises()
  expect(texts()).toEqual(['Ready.'])

  synthesis.voices = []
  const other = await say('Silent.')
  await flushPromises()
  expect([other.over, texts(), clock.pending()]).toEqual([true, ['Ready.'], 0])
})

test('a text that is cut while voices load is never spoken', async () => {
  const later = synthesis.voices
  synthesis.voices = []
  voice = create()
  const said = await say('Ready.')
  voice.hush()
  synthesis.voices = later
  await clock.advance(500)
  expect([said.over, texts()]).toEqual([true, []])
})

test('without speech at all it is silent', async () => {
  await createSpeechVoice(undefined, clock).say('Ready.', { language: 'en-US', voice: '' })
  expect(texts()).toEqual([])
})
