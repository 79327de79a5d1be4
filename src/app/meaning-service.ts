import type { Meaning, MeaningVectors } from '../answers/meaning.ts'
import { pickModel } from '../answers/model-names.ts'
import { createVectorCache, type VectorCache } from '../answers/vector-cache.ts'
import { ClavierError } from '../errors.ts'
import type { Assistant, EmbedOptions, Model } from '../ports/assistant.ts'
import type { NewCanceller } from '../ports/cancel.ts'
import type { CancelSignal, Clock } from '../ports/clock.ts'
import type { Tables } from '../ports/tables.ts'
import { type PanelState, type PanelStore, watchState } from '../state/panel-state.ts'
import { onlyRefused } from './only-refused.ts'

interface Parts {
  readonly assistant: Assistant
  readonly tables: () => Promise<Tables>
  readonly store: PanelStore
  readonly clock: Clock
  readonly newCanceller: NewCanceller
}

/** Texts that go to the server at once: few, so that an answer need not wait for them. */
const batch = 16
/** How long the server's list of models holds, in milliseconds. */
const listHolds = 60_000
/** Shortest beginning of a text that a model is given where it cannot read all of it, in UTF-16 units. */
const shortestPart = 64

/** Vectors by the embedding model that was chosen; what was made is kept, and an answer always goes first. */
export function createMeaning({ assistant, tables, store, clock, newCanceller }: Parts): Meaning {
  let cache: Promise<VectorCache | undefined> | undefined
  let listed: { readonly at: number; readonly wanted: string; readonly model: Model | undefined } | undefined
  /** Documents are embedded one call after another. */
  let turn: Promise<unknown> = Promise.resolve()

  const kept = () => {
    cache ??= tables().then(
      opened => createVectorCache(opened),
      () => undefined,
    )
    return cache
  }

  async function embedder(signal: CancelSignal): Promise<Model | undefined> {
    const { searchByMeaning, embeddingModel, provider, ollamaAddress, openaiAddress } =
      store.getState().settings
    if (!searchByMeaning) return undefined
    const wanted = [embeddingModel, provider, ollamaAddress, openaiAddress].join('\n')
    if (listed?.wanted === wanted && clock.now() - listed.at < listHolds) return listed.model
    const models = await assistant.embedders(signal).catch((error: unknown) => {
      // Without a server there is no such model: what stands in its way is told where a question is asked.
      if (error instanceof ClavierError && error.code !== 'cancelled') return []
      throw error
    })
    const model = pickModel(models, embeddingModel)
    listed = { at: clock.now(), wanted, model }
    return model
  }

  /** Vectors of a few texts. Where an answer begins meanwhile it goes first, and they are asked for again. */
  async function embed(options: EmbedOptions, signal: CancelSignal): Promise<readonly Float32Array[]> {
    for (;;) {
      if (options.purpose === 'document') await quiet(store, signal)
      if (signal.aborted) throw new ClavierError('cancelled')
      const asked = newCanceller()
      const cancel = () => asked.cancel()
      signal.addEventListener('abort', cancel, { once: true })
      const stop =
        options.purpose === 'document'
          ? watchState(store, isAnswering, answering => {
              if (answering) cancel()
            })
          : () => {}
      try {
        return await embedWhole(assistant, options, asked.signal)
      } catch (error) {
        const stepped = asked.signal.aborted && !signal.aborted
        if (!stepped || !(error instanceof ClavierError && error.code === 'cancelled')) throw error
      } finally {
        stop()
        signal.removeEventListener('abort', cancel)
      }
    }
  }

  async function vectorsNow(
    texts: readonly string[],
    purpose: EmbedOptions['purpose'],
    signal: CancelSignal,
    onProgress: (done: number) => void,
  ): Promise<MeaningVectors | undefined> {
    const model = await embedder(signal)
    if (model === undefined) return undefined
    // A server that tells no digest may be another one, with another model of that name.
    const id = `${model.name}\n${model.digest ?? store.getState().settings.openaiAddress}`
    const held = purpose === 'document' ? await kept() : undefined
    const found: (Float32Array | undefined)[] = [...((await held?.read(id, texts).catch(() => [])) ?? [])]
    found.length = texts.length
    let dimension = 0
    // Twice at most: what was kept in another dimension is made anew.
    for (let round = 0; round < 2; round += 1) {
      const missing = texts.flatMap((text, at) => (fits(found[at], dimension) ? [] : [{ text, at }]))
      let done = texts.length - missing.length
      onProgress(done)
      for (let from = 0; from < missing.length; from += batch) {
        const part = missing.slice(from, from + batch)
        const options = { model: model.name, purpose, texts: part.map(({ text }) => text) }
        const vectors = await embed(options, signal)
        const made = part.flatMap(({ text, at }, place) => {
          const vector = vectors[place]
          return vector === undefined ? [] : [{ text, at, vector }]
        })
        for (const { at, vector } of made) found[at] = vector
        dimension = made[0]?.vector.length ?? dimension
        // A full disk keeps nothing from being found.
        await held?.write(id, made).catch(onlyRefused)
        done += made.length
        onProgress(done)
      }
      dimension ||= found[0]?.length ?? 0
    }
    const vectors = found.flatMap(vector => (vector?.length === dimension ? [vector] : []))
    if (vectors.length < texts.length) throw new ClavierError('ollama-failed', { reason: 'vectors-missing' })
    return { space: `${id}\n${dimension}`, vectors }
  }

  return {
    async vectorsOf(texts, purpose, signal, onProgress = () => {}) {
      if (purpose === 'query') return vectorsNow(texts, purpose, signal, onProgress)
      const mine = turn.then(() => vectorsNow(texts, purpose, signal, onProgress))
      turn = mine.catch(() => undefined)
      return mine
    },
  }
}

const isAnswering = ({ answer }: PanelState) =>
  answer?.state === 'probing' || answer?.state === 'loading' || answer?.state === 'streaming'

const fits = (vector: Float32Array | undefined, dimension: number) =>
  vector !== undefined && (dimension === 0 || vector.length === dimension)

/** Resolves once no question is being answered, or when the signal aborts. */
function quiet(store: PanelStore, signal: CancelSignal): Promise<void> {
  if (signal.aborted || !isAnswering(store.getState())) return Promise.resolve()
  return new Promise(resolve => {
    const end = () => {
      stop()
      signal.removeEventListener('abort', end)
      resolve()
    }
    const stop = watchState(store, isAnswering, answering => {
      if (!answering) end()
    })
    signal.addEventListener('abort', end, { once: true })
  })
}

/** Where a model cannot read all of a text, its beginning, halved until it can. */
async function embedWhole(
  assistant: Assistant,
  options: EmbedOptions,
  signal: CancelSignal,
): Promise<readonly Float32Array[]> {
  try {
    return await assistant.embed(options, signal)
  } catch (error) {
    // The code as it crosses: servers of any provider say it.
    const tooLong = error instanceof ClavierError && (error.code as string) === 'text-too-long'
    const [only] = options.texts
    if (!tooLong || only === undefined) throw error
    if (options.texts.length > 1) {
      const vectors: Float32Array[] = []
      for (const text of options.texts)
        vectors.push(...(await embedWhole(assistant, { ...options, texts: [text] }, signal)))
      return vectors
    }
    if (only.length <= shortestPart) throw error
    const half = only.slice(0, Math.floor(only.length / 2))
    return embedWhole(assistant, { ...options, texts: [half] }, signal)
  }
}
