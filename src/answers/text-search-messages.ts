/**
 * What goes between the panel and the worker that searches texts. Passages go as places in a text that both have;
 * each side checks what comes.
 */
import * as v from 'valibot'
import { ClavierError } from '../errors.ts'
import type { Canceller, NewCanceller } from '../ports/cancel.ts'
import type { TextSearch } from '../ports/text-search.ts'

const id = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const name = v.string()
const place = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const rank = v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1)))
const vector = v.custom<Float32Array>(value => value instanceof Float32Array)

const requestSchema = v.variant('kind', [
  v.object({ kind: v.literal('prepare'), id, source: name, title: name, text: name, language: name }),
  v.object({ kind: v.literal('learn'), id, source: name, space: name, vectors: v.array(vector) }),
  v.object({
    kind: v.literal('search'),
    id,
    sources: v.array(name),
    question: name,
    most: place,
    vectors: v.optional(v.object({ space: name, query: vector })),
  }),
  v.object({ kind: v.literal('forget'), id, sources: v.array(name) }),
  v.object({ kind: v.literal('cancel'), id }),
])
export type SearchRequest = v.InferOutput<typeof requestSchema>

const answerSchema = v.variant('kind', [
  /** Starts and ends of passages, in turn. */
  v.object({ kind: v.literal('prepared'), id, places: v.instance(Uint32Array) }),
  v.object({
    kind: v.literal('found'),
    id,
    rows: v.array(v.object({ source: name, start: place, end: place, wordsRank: rank, meaningRank: rank })),
  }),
  v.object({ kind: v.literal('done'), id }),
  v.object({ kind: v.literal('cancelled'), id }),
  /** Nobody expected it: its words, for a report. */
  v.object({ kind: v.literal('broken'), id, why: name }),
])
export type SearchAnswer = v.InferOutput<typeof answerSchema>

/** An answer of the worker; undefined where it is none. */
export function readAnswer(data: unknown): SearchAnswer | undefined {
  const read = v.safeParse(answerSchema, data)
  return read.success ? read.output : undefined
}

interface Parts {
  readonly search: TextSearch
  readonly newCanceller: NewCanceller
  readonly answer: (answer: SearchAnswer) => void
}

/** Serves a search to whoever sends requests: the returned function takes each message as it comes. */
export function serveTextSearch({ search, newCanceller, answer }: Parts): (data: unknown) => Promise<void> {
  const running = new Map<number, Canceller>()

  async function run(request: Exclude<SearchRequest, { kind: 'cancel' }>, { signal }: Canceller) {
    const { id: number } = request
    switch (request.kind) {
      case 'prepare': {
        const { source, title, text, language } = request
        const passages = await search.prepare({ id: source, title, text, language }, signal)
        const places = Uint32Array.from(passages.flatMap(({ start, end }) => [start, end]))
        return answer({ kind: 'prepared', id: number, places })
      }
      case 'learn':
        await search.learn(request.source, request.space, request.vectors)
        return answer({ kind: 'done', id: number })
      case 'search': {
        const { sources, question, most, vectors } = request
        const found = await search.search(sources, question, most, signal, vectors)
        const rows = found.map(({ source, start, end, wordsRank, meaningRank }) => ({
          source,
          start,
          end,
          wordsRank,
          meaningRank,
        }))
        return answer({ kind: 'found', id: number, rows })
      }
      case 'forget':
        await search.forget(request.sources)
        return answer({ kind: 'done', id: number })
    }
  }

  return async data => {
    const read = v.safeParse(requestSchema, data)
    if (!read.success) return
    const request = read.output
    if (request.kind === 'cancel') {
      running.get(request.id)?.cancel()
      return
    }
    const canceller = newCanceller()
    running.set(request.id, canceller)
    try {
      await run(request, canceller)
    } catch (error) {
      const cancelled = error instanceof ClavierError && error.code === 'cancelled'
      if (cancelled) answer({ kind: 'cancelled', id: request.id })
      else answer({ kind: 'broken', id: request.id, why: String(error) })
    } finally {
      running.delete(request.id)
    }
  }
}
