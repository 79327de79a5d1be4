import { ClavierError } from '../errors.ts'
import type { PullProgress } from '../ports/model-store.ts'
import type { OllamaConnection } from './ollama-connection.ts'
import { failed, refusal } from './ollama-errors.ts'
import { streamLines } from './ollama-lines.ts'
import { readPullLine } from './ollama-replies.ts'

/** Layers of one model; real ones have a handful. */
const mostLayers = 1_000
/** How much of the server's own word is told, in characters. */
const longestStatus = 200

/**
 * Brings a model onto the disk. The status is 200 from the start, whatever comes: only a line `success` says that
 * it is there. Its size grows while layers are named, so a share of it may fall once or twice.
 */
export async function* pull(
  { request }: OllamaConnection,
  name: string,
  signal: AbortSignal,
): AsyncGenerator<PullProgress, void> {
  if (name.trim() === '') throw new ClavierError('model-unknown', { name })
  const asked = { model: name, for: 'pull' } as const
  const response = await request('/api/pull', signal, { body: { model: name, stream: true } })
  if (!response.ok) throw await refusal(response, asked)
  const layers = new Map<string, { readonly completed: number; readonly total: number }>()
  for await (const value of streamLines(response, asked)) {
    const line = readPullLine(value)
    if (line === undefined) throw failed('garbage')
    if (line.digest !== '' && (layers.has(line.digest) || layers.size < mostLayers)) {
      // A line may leave out what the one before it said.
      const before = layers.get(line.digest) ?? { completed: 0, total: 0 }
      const total = Math.max(line.total, before.total)
      layers.set(line.digest, {
        total,
        completed: Math.min(total, Math.max(line.completed, before.completed)),
      })
    }
    const all = [...layers.values()]
    yield {
      status: line.status.slice(0, longestStatus),
      completed: all.reduce((sum, layer) => sum + layer.completed, 0),
      total: all.reduce((sum, layer) => sum + layer.total, 0),
    }
    if (line.status === 'success') return
  }
  throw failed('cut-off')
}
