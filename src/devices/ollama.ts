import type { Assistant, AssistantState, Model } from '../ports/assistant.ts'
import { readJson } from './answer-requests.ts'
import { chat } from './ollama-chat.ts'
import { createOllamaConnection, type OllamaOptions } from './ollama-connection.ts'
import { embedTexts } from './ollama-embed.ts'
import { asModel, canAnswer, givesVectors, type KnownModel } from './ollama-known-models.ts'
import { readFailure } from './ollama-replies.ts'

/** The Assistant port on a local Ollama. Throws a RangeError for an endpoint that is none. */
export function createOllama(options: OllamaOptions): Assistant {
  const connection = createOllamaConnection(options)
  const { run, within, request } = connection
  /** Families of models by name, as far as they were needed. */
  const families = new Map<string, string>()

  async function list(signal: AbortSignal, which: (model: KnownModel) => boolean): Promise<readonly Model[]> {
    return (await connection.models(signal)).filter(which).map(asModel)
  }

  /** A GET carries no origin and would be let in everywhere: only a POST tells blocked from allowed. */
  async function knock(signal: AbortSignal): Promise<AssistantState> {
    // Asked for at once: a question waits for both. Whoever is not let in does not look at it.
    const listed = list(signal, canAnswer)
    listed.catch(() => undefined)
    const response = await request('/api/show', signal, { body: {} })
    const words = readFailure(await readJson(response))
    if (response.status === 403) return { kind: 'blocked' }
    // Something else answers at this address: no Ollama there.
    if (response.status !== 400 || words === undefined) return { kind: 'offline' }
    const models = await listed
    return models.length > 0 ? { kind: 'ready', models } : { kind: 'no-model' }
  }

  async function familyOf(model: string, signal: AbortSignal): Promise<string> {
    const known = families.get(model)
    if (known !== undefined) return known
    const { family } = await connection.show(model, '', signal)
    if (family !== '') families.set(model, family)
    return family
  }

  return {
    async probe(signal) {
      try {
        return await run(signal, linked => within(linked, knock))
      } catch {
        // The port promises a state, never a rejection; a cancelled caller does not look at it.
        return { kind: 'offline' }
      }
    },
    models: signal => run(signal, linked => within(linked, limited => list(limited, canAnswer))),
    embedders: signal => run(signal, linked => within(linked, limited => list(limited, givesVectors))),
    embed: (texts, signal) =>
      run(signal, async linked => {
        if (texts.texts.length === 0) return []
        return embedTexts(connection, texts, await familyOf(texts.model, linked), linked)
      }),
    ask: (question, signal) => connection.stream(signal, linked => chat(connection, question, linked)),
  }
}
