import type { EmbedOptions } from '../ports/assistant.ts'
import { keepAlive, type OllamaConnection } from './ollama-connection.ts'
import { failed, readReply } from './ollama-errors.ts'
import { readVectors } from './ollama-replies.ts'
import { unitVectors } from './unit-vectors.ts'

/** Texts in one request: few enough that a stop is soon felt, and that a reply stays small. */
const batch = 32
/** Longest reply to one of them, in UTF-16 units: 32 vectors of 16,384 numbers. */
const longestReply = 16_000_000

/**
 * What a family of models wants before a text to tell what it is for. Nomic's were trained with it (their model card);
 * others take texts as they are.
 */
export function purposePrefix(model: string, family: string, purpose: EmbedOptions['purpose']): string {
  if (!/^nomic-bert/i.test(family) && !/(^|\/)nomic-embed/i.test(model)) return ''
  return purpose === 'query' ? 'search_query: ' : 'search_document: '
}

/** Vectors of length 1, one a text. Nothing is truncated: `text-too-long` says which model would have to. */
export async function embedTexts(
  { request }: OllamaConnection,
  { model, purpose, texts }: EmbedOptions,
  family: string,
  signal: AbortSignal,
): Promise<readonly Float32Array[]> {
  const prefix = purposePrefix(model, family, purpose)
  const vectors: Float32Array[] = []
  for (let at = 0; at < texts.length; at += batch) {
    const input = texts.slice(at, at + batch).map(text => prefix + text)
    const body = { model, input, truncate: false, keep_alive: keepAlive }
    const response = await request('/api/embed', signal, { body })
    const reply = await readReply(response, { model, for: 'vectors' }, longestReply)
    const got = unitVectors(readVectors(reply), input.length)
    if (got === undefined || (vectors[0] ?? got[0])?.length !== got[0]?.length) throw failed('garbage')
    vectors.push(...got)
  }
  return vectors
}
