import { ClavierError } from '../errors.ts'
import type { Canceller, NewCanceller } from '../ports/cancel.ts'
import type { CancelSignal, Clock } from '../ports/clock.ts'
import type { FoundPassage, SourceText, TextPassage, TextSearch } from '../ports/text-search.ts'
import type { Meaning } from './meaning.ts'
import { queryVector } from './query-vector.ts'

/** Finds the passages of texts that answer a question: by words at once, and by meaning where vectors are there. */
export interface Retriever {
  /** Makes a text known and resolves with its passages, in order. One that is known already costs little. */
  prepare(text: SourceText, signal: CancelSignal): Promise<readonly TextPassage[]>
  /**
   * Passages of texts that were prepared, best first, at most `most`; none where no word fits and no vectors are
   * there. Waits for a model at most 1.5 s.
   */
  find(
    sources: readonly string[],
    question: string,
    most: number,
    signal: CancelSignal,
  ): Promise<readonly FoundPassage[]>
  /** Begins to make vectors of texts that were prepared, in the background, the last of them first. */
  learn(sources: readonly string[]): void
  /** Ends that; what is done stays. */
  stopLearning(): void
  /** Passages that have their vectors, of those that are being learnt; undefined while none are. */
  progress(): LearningProgress | undefined
}

export interface LearningProgress {
  readonly done: number
  readonly total: number
}

interface Parts {
  readonly search: () => Promise<TextSearch>
  readonly meaning: () => Promise<Meaning>
  readonly newCanceller: NewCanceller
  readonly clock: Clock
  /** Called with every step of learning, and with undefined at its end. */
  readonly onProgress: (progress: LearningProgress | undefined) => void
  /** What is thrown in the background that nobody expects. */
  readonly onBug: (error: unknown) => void
}

/** Texts whose passages are held for learning; the least recently used go first. */
const mostTexts = 32

export function createRetriever(parts: Parts): Retriever {
  const { search, meaning, newCanceller, onProgress, onBug } = parts
  /** Of prepared texts, the most recently used last. */
  const prepared = new Map<string, readonly TextPassage[]>()
  /** Space of the vectors that the search has, by source. */
  const learnt = new Map<string, string>()
  /** Sources that wait for their vectors, the next one last. */
  let waiting: readonly string[] = []
  let learning: Canceller | undefined
  let progress: LearningProgress | undefined

  function hold(source: string, passages: readonly TextPassage[]): void {
    prepared.delete(source)
    prepared.set(source, passages)
    for (const oldest of prepared.keys()) {
      if (prepared.size <= mostTexts) break
      prepared.delete(oldest)
      learnt.delete(oldest)
    }
  }

  function tell(next: LearningProgress | undefined): void {
    progress = next
    onProgress(next)
  }

  async function learnAll({ signal }: Canceller): Promise<void> {
    let done = 0
    for (;;) {
      const source = waiting.at(-1)
      if (source === undefined || signal.aborted) return
      waiting = waiting.slice(0, -1)
      const passages = prepared.get(source)
      if (passages === undefined || learnt.has(source)) continue
      const total = () => done + passages.length + waiting.reduce((sum, id) => sum + sizeOf(id), 0)
      tell({ done, total: total() })
      const texts = passages.map(({ text }) => text)
      const made = await (await meaning()).vectorsOf(texts, 'document', signal, some =>
        tell({ done: done + some, total: total() }),
      )
      // Without a model that makes vectors there is nothing to wait for.
      if (made === undefined) return
      done += passages.length
      await (await search()).learn(source, made.space, made.vectors)
      learnt.set(source, made.space)
    }
  }

  const sizeOf = (source: string) => (learnt.has(source) ? 0 : (prepared.get(source)?.length ?? 0))

  async function learnInBackground(mine: Canceller): Promise<void> {
    try {
      await learnAll(mine)
    } catch (error) {
      // Words find what there is: a server that fails is told of where it is asked for an answer.
      if (!(error instanceof ClavierError)) onBug(error)
    }
    if (learning !== mine) return
    learning = undefined
    waiting = []
    tell(undefined)
  }

  const retriever: Retriever = {
    async prepare(text, signal) {
      const passages = await (await search()).prepare(text, signal)
      hold(text.id, passages)
      return passages
    },
    async find(sources, question, most, signal) {
      const known = sources.some(source => learnt.has(source))
      const vectors = known ? await queryVector(question, signal, parts) : undefined
      const found = await (await search()).search(sources, question, most, signal, vectors)
      const unknown = vectors !== undefined && found.every(({ meaningRank }) => meaningRank === undefined)
      if (unknown) {
        // The search has begun anew, or the model is another one than it was.
        retriever.learn(sources.filter(source => learnt.delete(source)))
      }
      return found
    },
    learn(sources) {
      const fresh = sources.filter(source => prepared.has(source) && !learnt.has(source))
      if (fresh.length === 0) return
      waiting = [...waiting.filter(source => !fresh.includes(source)), ...fresh]
      if (learning !== undefined) return
      learning = newCanceller()
      void learnInBackground(learning)
    },
    stopLearning() {
      learning?.cancel()
      learning = undefined
      waiting = []
      if (progress !== undefined) tell(undefined)
    },
    progress: () => progress,
  }
  return retriever
}
