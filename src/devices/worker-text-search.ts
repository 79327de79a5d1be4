import { mostTexts, mostUnits } from '../answers/text-search-limits.ts'
import { readAnswer, type SearchAnswer, type SearchRequest } from '../answers/text-search-messages.ts'
import { ClavierError } from '../errors.ts'
import type { CancelSignal, Clock } from '../ports/clock.ts'
import type { FoundPassage, SourceText, TextPassage, TextSearch } from '../ports/text-search.ts'

/** A worker that was started. */
export interface SearchWorker {
  send(request: SearchRequest): void
  end(): void
}

interface Parts {
  /** Starts one, which tells what it says, and that it died. */
  readonly start: (on: { readonly said: (data: unknown) => void; readonly died: () => void }) => SearchWorker
  readonly clock: Clock
}

/** How long a request may take before the worker counts as dead, in milliseconds. */
const patience = 60_000
/** A request is tried so often: with the worker that died, and with the one after it. */
const tries = 2

interface Pending {
  readonly take: (answer: SearchAnswer) => void
  readonly died: () => void
}
/** A request without its number. */
type Asked<R = SearchRequest> = R extends SearchRequest ? Omit<R, 'id'> : never

/**
 * The search in a worker, so that splitting and indexing hold nothing up. A worker that died is started anew, with
 * the next request; texts are given to it again when they are asked about.
 */
export function createWorkerTextSearch({ start, clock }: Parts): TextSearch {
  let worker: SearchWorker | undefined
  let lastId = 0
  const pending = new Map<number, Pending>()
  /** Texts with their passages, the most recently used last. */
  const texts = new Map<string, { readonly text: SourceText; readonly passages: readonly TextPassage[] }>()
  /** Texts that the worker of now was given. */
  let given = new Set<string>()

  function running(): SearchWorker {
    if (worker !== undefined) return worker
    const mine = start({
      said: data => {
        if (worker !== mine) return
        const answer = readAnswer(data)
        // One that speaks nonsense is as good as dead.
        if (answer === undefined) bury(mine)
        else pending.get(answer.id)?.take(answer)
      },
      died: () => bury(mine),
    })
    worker = mine
    return mine
  }

  function bury(dead: SearchWorker): void {
    dead.end()
    if (worker !== dead) return
    worker = undefined
    given = new Set()
    const left = [...pending.values()]
    pending.clear()
    for (const { died } of left) died()
  }

  /** One request to one worker. Rejects with `gone` where that does not live to answer it. */
  function ask(asked: Asked, signal: CancelSignal | undefined): Promise<SearchAnswer> {
    if (signal?.aborted) return Promise.reject(new ClavierError('cancelled'))
    lastId += 1
    const id = lastId
    const to = running()
    return new Promise((resolve, reject) => {
      const over = () => {
        stop()
        pending.delete(id)
        signal?.removeEventListener('abort', cancel)
      }
      const cancel = () => {
        over()
        to.send({ kind: 'cancel', id })
        reject(new ClavierError('cancelled'))
      }
      const stop = clock.after(patience, () => bury(to))
      signal?.addEventListener('abort', cancel, { once: true })
      pending.set(id, {
        take: answer => {
          over()
          if (answer.kind === 'broken') reject(new Error(`The search failed: ${answer.why}`))
          else if (answer.kind === 'cancelled') reject(new ClavierError('cancelled'))
          else resolve(answer)
        },
        died: () => {
          over()
          reject(gone)
        },
      })
      to.send({ ...asked, id })
    })
  }

  async function again<T>(work: () => Promise<T>): Promise<T> {
    for (let tried = 1; ; tried += 1) {
      try {
        return await work()
      } catch (error) {
        if (error !== gone || tried === tries) throw error
      }
    }
  }

  async function give(text: SourceText, signal: CancelSignal): Promise<readonly TextPassage[]> {
    const { id: source, title, text: words, language } = text
    const answer = await ask({ kind: 'prepare', source, title, text: words, language }, signal)
    if (answer.kind !== 'prepared') throw new Error('The search answered something else.')
    given.add(source)
    const { places } = answer
    const passages: TextPassage[] = []
    for (let at = 0; at + 1 < places.length; at += 2) {
      const start = places[at] ?? 0
      const end = places[at + 1] ?? 0
      passages.push({ source, start, end, text: words.slice(start, end) })
    }
    return passages
  }

  function hold(text: SourceText, passages: readonly TextPassage[]): void {
    texts.delete(text.id)
    texts.set(text.id, { text, passages })
    let units = [...texts.values()].reduce((sum, held) => sum + held.text.text.length, 0)
    for (const [id, held] of texts) {
      if (texts.size === 1 || (texts.size <= mostTexts && units <= mostUnits)) return
      texts.delete(id)
      given.delete(id)
      units -= held.text.text.length
    }
  }

  return {
    async prepare(text, signal) {
      if (signal.aborted) throw new ClavierError('cancelled')
      const known = texts.get(text.id)
      const passages =
        known !== undefined && given.has(text.id) ? known.passages : await again(() => give(text, signal))
      hold(text, passages)
      return passages
    },
    async learn(source, space, vectors) {
      if (!given.has(source)) return
      // A worker that died has no vectors any more; they are made known again with the next question.
      await ask({ kind: 'learn', source, space, vectors: [...vectors] }, undefined).catch(unlessGone)
    },
    async search(sources, question, most, signal, vectors) {
      const answer = await again(async () => {
        for (const source of sources) {
          const known = texts.get(source)
          if (known === undefined) continue
          const { text, passages } = known
          // Used last, as it is there.
          hold(text, given.has(source) ? passages : await give(text, signal))
        }
        const asked: Asked = { kind: 'search', sources: [...sources], question, most: Math.max(0, most) }
        return ask(vectors === undefined ? asked : { ...asked, vectors }, signal)
      })
      if (answer.kind !== 'found') throw new Error('The search answered something else.')
      return answer.rows.flatMap(({ source, start, end, wordsRank, meaningRank }): FoundPassage[] => {
        const text = texts.get(source)?.text.text.slice(start, end) ?? ''
        return text === '' ? [] : [{ source, start, end, text, wordsRank, meaningRank }]
      })
    },
    async forget(sources) {
      const known = sources.filter(source => given.delete(source))
      for (const source of sources) texts.delete(source)
      if (known.length > 0) await ask({ kind: 'forget', sources: known }, undefined).catch(unlessGone)
    },
  }
}

/** What a request comes to whose worker is gone. */
const gone = new Error('The worker of the search died, and so did the next one.')

function unlessGone(error: unknown): void {
  if (error !== gone) throw error
}
