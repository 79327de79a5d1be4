import { sendJson } from './bodies.ts'
import { contextOf, load } from './ollama-chat.ts'
import { countTokens } from './ollama-context.ts'
import { findModel } from './ollama-models.ts'
import type { Exchange } from './ollama-state.ts'

/**
 * Embeddings of hashed letter trigrams, as unit vectors: texts that share words point the same way.
 * They prove the plumbing, not what a real model means by likeness.
 */
export const embeddingDimensions = 64

export function embed(text: string, dimensions = embeddingDimensions): number[] {
  const vector = new Array<number>(dimensions).fill(0)
  const padded = ` ${text.toLowerCase()} `
  for (let at = 0; at + 3 <= padded.length; at++) {
    const hash = fnv1a(padded.slice(at, at + 3))
    const place = hash % dimensions
    vector[place] = (vector[place] ?? 0) + (hash & 0x10000 ? 1 : -1)
  }
  const length = Math.hypot(...vector)
  // Signs may cancel out: then any unit vector is as good.
  return length === 0 ? vector.map((_, at) => (at === 0 ? 1 : 0)) : vector.map(value => value / length)
}

/** FNV-1a, 32 bits, over UTF-16 units. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** `/api/embed`: one text or a list of them, as they come: a prefix is the client's own matter. */
export async function embedAll(exchange: Exchange): Promise<void> {
  const { state, response, body } = exchange
  const name = typeof body.model === 'string' ? body.model : ''
  const model = findModel(state.models, name)
  if (model === undefined) {
    return sendJson(response, 404, { error: `model "${name}" not found, try pulling it first` })
  }
  const inputs = readInputs(body.input)
  if (inputs === undefined) return sendJson(response, 400, { error: 'invalid input type' })
  if (!model.capabilities.includes('embedding')) {
    return sendJson(response, 400, { error: 'this model does not support embeddings' })
  }
  if (!(await load(exchange, model, Math.min(contextOf(body), model.contextLength)))) return
  const tokens = inputs.map(countTokens)
  if (body.truncate === false && tokens.some(count => count > model.contextLength)) {
    return sendJson(response, 400, { error: 'the input length exceeds the context length' })
  }
  const dimensions = typeof body.dimensions === 'number' ? body.dimensions : undefined
  sendJson(response, 200, {
    model: name,
    embeddings: inputs.map(text => embed(text, dimensions)),
    total_duration: 14_143_917,
    load_duration: 1_019_500,
    prompt_eval_count: tokens.reduce((sum, count) => sum + Math.min(count, model.contextLength), 0),
  })
}

/** The texts of a request; an empty one is none, and no texts at all only load the model. */
function readInputs(input: unknown): string[] | undefined {
  if (input === undefined || input === null || input === '') return []
  const texts: unknown[] = Array.isArray(input) ? input : [input]
  return texts.every(text => typeof text === 'string') ? texts : undefined
}
