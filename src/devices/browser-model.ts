import { orCancelled } from '../answers/or-cancelled.ts'
import { ClavierError, type ErrorData } from '../errors.ts'
import type { AnswerPiece, AskOptions, Assistant, Model } from '../ports/assistant.ts'
import type { BrowserModelApi, BrowserModelOptions, BrowserSession } from './browser-model-api.ts'
import { cancellable, cancellableStream } from './cancellable.ts'

export interface BrowserModelParts {
  /** The browser's own model, where it has the API. */
  readonly api: BrowserModelApi | undefined
  /** BCP 47 tag of the language that is asked and answered in. */
  readonly language: () => string
  /** Whether gigabytes may be fetched now: the user chose this provider, and touches the panel. */
  readonly mayDownload: () => boolean
}

/** What is shown as the model's name: the browser does not tell which it is. */
const name = 'built-in'
/** Context in tokens until a session has said what it is; the smallest that Chrome has had. */
const leastContext = 4_096
/** Longest answer, in UTF-16 units. */
const longestAnswer = 1_000_000

/** The Assistant port on the model that Chrome has of its own (Prompt API). It gives no vectors. */
export function createBrowserModel({ api, language, mayDownload }: BrowserModelParts): Assistant {
  /** Tokens of context, once a session has said so. */
  let contextTokens = leastContext
  /** How much of the model is there while it is fetched, in whole per cent. */
  let fetched: number | undefined

  /** What to create with: in the user's language where the model has it, else as the browser likes. */
  async function available(model: BrowserModelApi) {
    const text = [{ type: 'text', languages: [language().split('-')[0] ?? 'en'] }] as const
    const inLanguage: BrowserModelOptions = { expectedInputs: text, expectedOutputs: text }
    const state = await model.availability(inLanguage)
    if (state !== 'unavailable') return { state, options: inLanguage }
    return { state: await model.availability(), options: {} }
  }

  function fetchModel(model: BrowserModelApi, options: BrowserModelOptions): void {
    fetched = 0
    const monitor: BrowserModelOptions['monitor'] = target =>
      target.addEventListener('downloadprogress', ({ loaded }) => {
        fetched = Math.floor(Math.min(1, Math.max(0, loaded)) * 100)
      })
    const over = () => {
      fetched = undefined
    }
    // Only for its download; who asks later makes a session of their own.
    model
      .create({ ...options, monitor })
      .then(session => session.destroy())
      .then(over, over)
  }

  async function stateNow(): Promise<ErrorData | undefined> {
    if (api === undefined) return { code: 'browser-model-missing', detail: {} }
    const { state, options } = await available(api)
    if (state === 'available') return undefined
    if (state === 'downloadable' && fetched === undefined && mayDownload()) fetchModel(api, options)
    return errorIn(state)
  }

  function errorIn(state: 'unavailable' | 'downloadable' | 'downloading'): ErrorData {
    if (state === 'unavailable') return { code: 'browser-model-missing', detail: {} }
    return { code: 'browser-model-waits', detail: fetched === undefined ? {} : { percent: fetched } }
  }

  async function* answer(question: AskOptions, signal: AbortSignal): AsyncGenerator<AnswerPiece, void> {
    if (api === undefined) throw new ClavierError('browser-model-missing')
    const { state, options } = await orCancelled(available(api), signal)
    // To create now would fetch it; that is for `probe`, which asks whether it may.
    if (state !== 'available') throw asError(errorIn(state))
    const chosen = await orCancelled(choices(api, question), signal)
    const session = await api.create({
      ...options,
      ...chosen,
      initialPrompts: earlierPrompts(question.messages),
      signal,
    })
    try {
      const input = question.messages.at(-1)?.content ?? ''
      const asked = await orCancelled(measure(session, input), signal)
      contextTokens = asked.window ?? contextTokens
      if (asked.window !== undefined && asked.tokens > asked.window)
        throw new ClavierError('context-too-long')
      const constraint = question.schema === undefined ? {} : { responseConstraint: question.schema }
      const reader = session.promptStreaming(input, { ...constraint, signal }).getReader()
      let length = 0
      const read = () => orCancelled(reader.read(), signal)
      for (let part = await read(); !part.done; part = await read()) {
        length += part.value.length
        if (length > longestAnswer) throw new ClavierError('browser-model-failed')
        if (part.value !== '') yield { kind: 'text', text: part.value }
      }
      const all = session.contextUsage ?? session.inputUsage ?? asked.tokens
      yield { kind: 'done', promptTokens: asked.tokens, answerTokens: Math.max(0, all - asked.tokens) }
    } finally {
      session.destroy()
    }
  }

  const models = (): readonly Model[] => [{ name, size: 0, parameters: '', quantisation: '', contextTokens }]

  return {
    async probe(signal) {
      try {
        const error = await cancellable(signal, linked => orCancelled(stateNow(), linked))
        if (error === undefined) return { kind: 'ready', models: models() }
        return { kind: error.code === 'browser-model-waits' ? 'no-model' : 'offline', error }
      } catch {
        // The port promises a state, never a rejection; an API that fails at this is as good as none.
        return { kind: 'offline', error: { code: 'browser-model-missing', detail: {} } }
      }
    },
    models: signal =>
      cancellable(signal, async linked => {
        const error = await orCancelled(stateNow(), linked).catch(asClavierError)
        if (error !== undefined) throw asError(error)
        return models()
      }),
    async *ask(question, signal) {
      try {
        yield* cancellableStream(signal, linked => answer(question, linked))
      } catch (error) {
        throw asClavierError(error)
      }
    },
    embedders: async () => [],
    embed: async () => {
      throw new ClavierError('browser-model-missing')
    },
  }
}

function asError({ code, detail }: ErrorData): ClavierError {
  return new ClavierError(code, detail)
}

/** The browser says by the name of its DOMException what went wrong (specification, “Errors”). */
function asClavierError(error: unknown): ClavierError {
  if (error instanceof ClavierError) return error
  const kind = error instanceof Error || error instanceof DOMException ? error.name : ''
  if (kind === 'AbortError') return new ClavierError('cancelled')
  if (kind === 'QuotaExceededError') return new ClavierError('context-too-long')
  if (kind === 'NotAllowedError') return new ClavierError('browser-model-waits')
  if (kind === 'NotSupportedError') return new ClavierError('browser-model-missing')
  return new ClavierError('browser-model-failed')
}

/** All messages but the last. A system message has to be the first, and the only one. */
function earlierPrompts(messages: AskOptions['messages']): AskOptions['messages'] {
  const earlier = messages.slice(0, -1)
  const system = earlier.filter(({ role }) => role === 'system').map(({ content }) => content)
  const rest = earlier.filter(({ role }) => role !== 'system')
  return system.length === 0 ? rest : [{ role: 'system', content: system.join('\n\n') }, ...rest]
}

/** The API takes both of these or neither, and holds them to its own bounds. */
async function choices(api: BrowserModelApi, { parameters = {} }: AskOptions): Promise<BrowserModelOptions> {
  const { temperature, topK } = parameters
  if ((temperature === undefined && topK === undefined) || api.params === undefined) return {}
  const bounds = await api.params()
  if (bounds === null) return {}
  return {
    temperature: Math.min(temperature ?? bounds.defaultTemperature, bounds.maxTemperature),
    topK: Math.min(topK ?? bounds.defaultTopK, bounds.maxTopK),
  }
}

/** Tokens of a prompt with all that the session holds already, and how many fit. Both have had two names. */
async function measure(session: BrowserSession, input: string) {
  const held = session.contextUsage ?? session.inputUsage ?? 0
  const more = (await (session.measureContextUsage?.(input) ?? session.measureInputUsage?.(input))) ?? 0
  const window = session.contextWindow ?? session.inputQuota
  return { tokens: held + more, window: window !== undefined && Number.isFinite(window) ? window : undefined }
}
