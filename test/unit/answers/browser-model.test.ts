import { describe, expect, it } from 'vitest'
import { createBrowserModel } from '../../../src/devices/browser-model.ts'
import {
  type BrowserModelApi,
  type BrowserModelOptions,
  type BrowserSession,
  browserModelApi,
} from '../../../src/devices/browser-model-api.ts'
import { collect } from './collect-answer.ts'
import { never, question } from './sample-question.ts'

interface FakeOptions {
  readonly languages?: readonly string[]
  readonly window?: number
  /** Names of before 2026. */
  readonly old?: boolean
  readonly failing?: DOMException | Error
  readonly endless?: boolean
}

/** The browser's model as its documents say that it behaves; the one here has none. */
function fakeApi({
  languages = ['en', 'es', 'ja'],
  window = 9_216,
  old = false,
  failing,
  endless = false,
}: FakeOptions = {}) {
  const made: BrowserModelOptions[] = []
  const prompted: { input: string; options: object }[] = []
  let open = 0
  let state: Awaited<ReturnType<BrowserModelApi['availability']>> = 'available'
  let progress = (_loaded: number) => {}
  const tokensOf = (text: string) => text.split(/\s+/).length
  const api: BrowserModelApi = {
    async availability(options = {}) {
      const wanted = [...(options.expectedInputs ?? []), ...(options.expectedOutputs ?? [])]
      const known = wanted.every(({ languages: all }) => all.every(one => languages.includes(one)))
      return known ? state : 'unavailable'
    },
    async create(options = {}) {
      made.push(options)
      if (failing !== undefined) throw failing
      if (options.initialPrompts?.some(({ role }, at) => role === 'system' && at > 0))
        throw new TypeError('system')
      options.monitor?.({
        addEventListener: (_, listener) => {
          progress = loaded => listener({ loaded })
        },
      })
      if (state !== 'available') await new Promise(() => {})
      open++
      let used = (options.initialPrompts ?? []).reduce((sum, { content }) => sum + tokensOf(content), 0)
      const measure = async (input: string) => tokensOf(input)
      const session: BrowserSession = {
        promptStreaming(input, how = {}) {
          prompted.push({ input, options: how })
          const parts = ['The garden ', 'closes ', 'at dusk.']
          return new ReadableStream({
            async pull(stream) {
              const part = parts.shift()
              if (part !== undefined) stream.enqueue(part)
              else if (!endless) {
                used += tokensOf(input) + 5
                stream.close()
              } else {
                await new Promise((_, reject) => {
                  how.signal?.addEventListener('abort', () => reject(how.signal?.reason))
                })
              }
            },
          })
        },
        ...(old
          ? { measureInputUsage: measure, inputQuota: window }
          : { measureContextUsage: measure, contextWindow: window }),
        get [old ? 'inputUsage' : 'contextUsage']() {
          return used
        },
        destroy: () => void open--,
      }
      return session
    },
    params: async () => ({ defaultTemperature: 1, maxTemperature: 2, defaultTopK: 3, maxTopK: 128 }),
  }
  return {
    api,
    made,
    prompted,
    open: () => open,
    set: (next: typeof state) => {
      state = next
    },
    progress: (loaded: number) => progress(loaded),
  }
}

const modelOver = (fake: ReturnType<typeof fakeApi>, language = 'en-GB', mayDownload = false) =>
  createBrowserModel({ api: fake.api, language: () => language, mayDownload: () => mayDownload })

describe('an answer of the browser’s own model', () => {
  it.each([false, true])(
    'streams with its counts, and its session is over with it (old names: %s)',
    async old => {
      const fake = fakeApi({ old })
      const messages = [
        { role: 'system', content: 'Be brief.' },
        { role: 'user', content: 'Hello there' },
        { role: 'assistant', content: 'Hello' },
        { role: 'system', content: 'Answer in English.' },
        { role: 'user', content: 'When does it close?' },
      ] as const
      const schema = { type: 'object' }
      const { got, text, error } = await collect(modelOver(fake).ask(question({ messages, schema }), never))
      expect([error, text]).toEqual([undefined, 'The garden closes at dusk.'])
      expect(got.at(-1)).toEqual({ kind: 'done', promptTokens: 12, answerTokens: 5 })
      const expected = [{ type: 'text', languages: ['en'] }]
      expect(fake.made).toMatchObject([{ expectedInputs: expected, expectedOutputs: expected }])
      expect(fake.made[0]?.initialPrompts).toEqual([
        { role: 'system', content: 'Be brief.\n\nAnswer in English.' },
        { role: 'user', content: 'Hello there' },
        { role: 'assistant', content: 'Hello' },
      ])
      expect(fake.prompted).toMatchObject([
        { input: 'When does it close?', options: { responseConstraint: schema } },
      ])
      expect(fake.open()).toBe(0)
    },
  )

  it('is asked with both temperature and top-k, or neither, within its bounds', async () => {
    const fake = fakeApi()
    const model = modelOver(fake)
    await collect(model.ask(question({ parameters: { temperature: 0.2 } }), never))
    await collect(model.ask(question({ parameters: { topK: 900 } }), never))
    await collect(model.ask(question(), never))
    expect(fake.made.map(({ temperature, topK }) => [temperature, topK])).toEqual([
      [0.2, 3],
      [1, 128],
      [undefined, undefined],
    ])
  })

  it('does not begin where the question does not fit', async () => {
    const fake = fakeApi({ window: 4 })
    expect((await collect(modelOver(fake).ask(question(), never))).error?.code).toBe('context-too-long')
    expect([fake.prompted, fake.open()]).toEqual([[], 0])
  })

  it('stops in the middle, and lets the session go', async () => {
    const fake = fakeApi({ endless: true })
    const stop = new AbortController()
    const answer = (async () => {
      for await (const piece of modelOver(fake).ask(question(), stop.signal)) {
        if (piece.kind === 'text' && piece.text === 'at dusk.') stop.abort()
      }
    })()
    await expect(answer).rejects.toMatchObject({ code: 'cancelled' })
    expect(fake.open()).toBe(0)
  })

  it('fetches no gigabytes: it waits for who may', async () => {
    for (const state of ['downloadable', 'downloading'] as const) {
      const fake = fakeApi()
      fake.set(state)
      const { error } = await collect(modelOver(fake).ask(question(), never))
      expect([error?.code, fake.made]).toEqual(['browser-model-waits', []])
    }
  })

  it('stops also where the browser says nothing any more', async () => {
    const fake = fakeApi()
    const silent = () => new Promise<never>(() => {})
    const apis: BrowserModelApi[] = [
      { ...fake.api, availability: silent },
      { ...fake.api, params: silent },
      {
        ...fake.api,
        create: async options =>
          Object.assign(await fake.api.create(options), { measureContextUsage: silent }),
      },
    ]
    for (const api of apis) {
      const model = createBrowserModel({ api, language: () => 'en', mayDownload: () => false })
      const stop = new AbortController()
      const answer = collect(model.ask(question({ parameters: { topK: 1 } }), stop.signal))
      // As far as it comes without anybody waiting.
      for (let turn = 0; turn < 50; turn++) await Promise.resolve()
      stop.abort()
      expect((await answer).error?.code).toBe('cancelled')
      expect(fake.open()).toBe(0)
    }
    const probing = new AbortController()
    const stuck = { ...fake.api, availability: silent }
    const state = createBrowserModel({ api: stuck, language: () => 'en', mayDownload: () => false }).probe(
      probing.signal,
    )
    probing.abort()
    expect((await state).kind).toBe('offline')
  })

  it.each([
    [new DOMException('', 'QuotaExceededError'), 'context-too-long'],
    [new DOMException('', 'NotAllowedError'), 'browser-model-waits'],
    [new DOMException('', 'NotSupportedError'), 'browser-model-missing'],
    [new DOMException('', 'UnknownError'), 'browser-model-failed'],
    [new Error('x'), 'browser-model-failed'],
  ])('that fails with %s says what to do', async (failing, code) => {
    expect((await collect(modelOver(fakeApi({ failing })).ask(question(), never))).error?.code).toBe(code)
  })
})

describe('whether it can answer', () => {
  it('is so in the user’s language, else in what it has', async () => {
    const fake = fakeApi()
    expect(await modelOver(fake, 'de-DE').probe()).toMatchObject({ kind: 'ready' })
    await collect(modelOver(fake, 'de-DE').ask(question(), never))
    expect(fake.made[0]?.expectedOutputs).toBeUndefined()
  })

  it('is not so without the API, or where it is unavailable or fails', async () => {
    const gone = { kind: 'offline', error: { code: 'browser-model-missing', detail: {} } }
    const none = createBrowserModel({ api: undefined, language: () => 'en', mayDownload: () => true })
    expect(await none.probe()).toEqual(gone)
    const fake = fakeApi()
    fake.set('unavailable')
    expect(await modelOver(fake).probe()).toEqual(gone)
    await expect(modelOver(fake).models()).rejects.toMatchObject({ code: 'browser-model-missing' })
    const broken = { ...fake.api, availability: async () => Promise.reject(new Error('x')) }
    expect(
      await createBrowserModel({ api: broken, language: () => 'en', mayDownload: () => true }).probe(),
    ).toEqual(gone)
  })

  it('waits for a download, which only begins where the user lets it, and tells how far it is', async () => {
    const fake = fakeApi()
    fake.set('downloadable')
    const waits = (detail: object) => ({ kind: 'no-model', error: { code: 'browser-model-waits', detail } })
    expect(await modelOver(fake).probe()).toEqual(waits({}))
    expect(fake.made).toEqual([])
    const model = modelOver(fake, 'en', true)
    expect(await model.probe()).toEqual(waits({ percent: 0 }))
    fake.progress(0.347)
    fake.set('downloading')
    expect(await model.probe()).toEqual(waits({ percent: 34 }))
    expect(fake.made.length).toBe(1)
    fake.set('available')
    expect(await model.probe()).toMatchObject({ kind: 'ready' })
  })

  it('knows the API by its two functions', () => {
    const { api } = fakeApi()
    expect(browserModelApi({ LanguageModel: api })).toBe(api)
    for (const scope of [
      {},
      { LanguageModel: undefined },
      { LanguageModel: 3 },
      { LanguageModel: { create: 1 } },
    ]) {
      expect(browserModelApi(scope)).toBeUndefined()
    }
  })

  it('says nothing of vectors, which it does not make', async () => {
    const model = modelOver(fakeApi())
    expect(await model.embedders()).toEqual([])
    await expect(model.embed({ model: 'x', purpose: 'query', texts: [] }, never)).rejects.toMatchObject({
      code: 'browser-model-missing',
    })
  })
})
