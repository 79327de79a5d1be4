import { ClavierError } from '../errors.ts'
import type { CancelSignal } from '../ports/clock.ts'
import type { ModelStore, StoredModel } from '../ports/model-store.ts'
import { readJson } from './answer-requests.ts'
import { createOllamaConnection, keepAlive, type OllamaConnection } from './ollama-connection.ts'
import { endpointOrigin } from './ollama-endpoint.ts'
import { failed, readReply } from './ollama-errors.ts'
import { asModel, canAnswer, givesVectors, type KnownModel } from './ollama-known-models.ts'
import { pull } from './ollama-pull.ts'
import { readLoaded, refusesTo } from './ollama-replies.ts'

export interface OllamaStoreOptions {
  /** Scheme, host and port, for instance `http://127.0.0.1:11434`; asked again before each call. */
  readonly endpoint: () => string
  readonly fetch: typeof fetch
  /** Awaited before a request to an endpoint (it installs the origin rule). */
  readonly prepare: (endpoint: string) => Promise<void>
}

/** The ModelStore port on a local Ollama. */
export function createModelStore({ endpoint, fetch: fetcher, prepare }: OllamaStoreOptions): ModelStore {
  let current: { readonly endpoint: string; readonly connection: OllamaConnection } | undefined

  function connection(): OllamaConnection {
    const wanted = endpoint()
    if (endpointOrigin(wanted) === undefined) throw new ClavierError('address-unfit', { address: wanted })
    if (current?.endpoint !== wanted) {
      const made = createOllamaConnection({
        endpoint: wanted,
        fetch: fetcher,
        prepare: () => prepare(wanted),
      })
      current = { endpoint: wanted, connection: made }
    }
    return current.connection
  }

  /** A request that is answered at once, and by nothing that is read. */
  async function order(
    path: string,
    body: { readonly model: string },
    signal: CancelSignal | undefined,
    method: 'POST' | 'DELETE' = 'POST',
  ): Promise<void> {
    const { run, request } = connection()
    await run(signal, async linked => {
      const response = await request(path, linked, { method, body })
      await readReply(response, { model: body.model, for: 'models' })
    })
  }

  return {
    async knock(signal) {
      // A new connection sets the way in again.
      current = undefined
      const { run, within, request } = connection()
      await run(signal, linked =>
        within(linked, async limited => {
          // A GET says nothing: it is let in by a server that refuses everything else.
          const response = await request('/api/show', limited, { body: {} })
          if (response.status === 403) throw new ClavierError('ollama-blocked')
          await readJson(response)
        }),
      )
    },

    async list(signal) {
      const { run, within, models } = connection()
      const known = await run(signal, linked => within(linked, models))
      return known.map(asStored)
    },

    async loaded(signal) {
      const { run, within, request } = connection()
      return run(signal, linked =>
        within(linked, async limited => {
          const response = await request('/api/ps', limited)
          const loaded = readLoaded(await readReply(response, { model: '', for: 'models' }))
          if (loaded === undefined) throw failed('garbage')
          return loaded.map(entry => ({
            name: entry.name,
            memory: entry.size,
            graphicsMemory: Math.min(entry.size_vram, entry.size),
            contextTokens: entry.context_length,
            until: timeOf(entry.expires_at),
          }))
        }),
      )
    },

    async *pull(name, signal) {
      const ollama = connection()
      yield* ollama.stream(signal, linked => pull(ollama, name, linked))
    },

    remove: (name, signal) => order('/api/delete', { model: name }, signal, 'DELETE'),

    async preload(name, contextTokens, signal) {
      const { run, request } = connection()
      await run(signal, async linked => {
        const body = { model: name, keep_alive: keepAlive, options: { num_ctx: contextTokens } }
        const chat = await request('/api/chat', linked, { body: { ...body, messages: [], stream: false } })
        // A model that gives vectors does not chat; no texts load it as no messages do the others.
        const response =
          chat.status === 400 && (await refusesTo('chat', chat.clone()))
            ? await request('/api/embed', linked, { body: { model: name, keep_alive: keepAlive, input: [] } })
            : chat
        await readReply(response, { model: name, for: 'answer' })
      })
    },

    unload: (name, signal) => order('/api/generate', { model: name, ...putAway }, signal),
  }
}

/** Without a prompt and with no time to stay, a model is put away whatever it is for. */
const putAway = { keep_alive: 0, stream: false }

function asStored(model: KnownModel): StoredModel {
  const uses: StoredModel['uses'][number][] = []
  if (canAnswer(model)) uses.push('answers')
  if (givesVectors(model)) uses.push('vectors')
  if (model.capabilities?.includes('image')) uses.push('images')
  return { ...asModel(model), uses, changedAt: timeOf(model.entry.modified_at) }
}

/** Wall time in ms of a date as the server writes it, or 0. */
function timeOf(date: string): number {
  const at = Date.parse(date)
  return Number.isFinite(at) && at > 0 ? at : 0
}
