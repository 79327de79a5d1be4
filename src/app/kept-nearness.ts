import type { KeptEntry } from '../answers/kept-entry.ts'
import { cosine, type Meaning } from '../answers/meaning.ts'
import { queryVector } from '../answers/query-vector.ts'
import type { Late } from '../commands/late.ts'
import { ClavierError } from '../errors.ts'
import type { NewCanceller } from '../ports/cancel.ts'
import type { CancelSignal, Clock } from '../ports/clock.ts'
import type { KeptShelf } from './kept-shelf.ts'

interface Parts {
  readonly shelf: KeptShelf
  readonly meaning: Late<Meaning>
  readonly clock: Clock
  readonly newCanceller: NewCanceller
  readonly onBug: (error: unknown) => void
}

/** Entries whose meaning is known at a time, the newest: 768 numbers each are 15 MB. */
const mostLearnt = 5_000
/** Entries that are learnt together, and characters of each that count. */
const slice = 16
const longest = 2_000

/** Vectors of what is kept, learnt in the background from the first search on: nothing waits for them. */
export function createKeptNearness(parts: Parts) {
  const { shelf, meaning, newCanceller, onBug } = parts
  const vectors = new Map<string, Float32Array>()
  /** Vectors of another space are never compared. */
  let space: string | undefined
  let learning = false

  return {
    /** Nearness of each entry whose vector is known to the words, −1 to 1; undefined while none is. */
    async of(words: string, signal: CancelSignal): Promise<ReadonlyMap<string, number> | undefined> {
      void learn()
      if (vectors.size === 0) return undefined
      const asked = await queryVector(words, signal, parts)
      if (signal.aborted) throw new ClavierError('cancelled')
      if (asked === undefined || asked.space !== space) return undefined
      return new Map([...vectors].map(([id, vector]) => [id, cosine(asked.query, vector)]))
    },
    learn,
  }

  /** Learns those that are not known yet, the newest first. */
  async function learn(): Promise<void> {
    if (learning) return
    learning = true
    try {
      await shelf.open()
      const { signal } = newCanceller()
      const newest = shelf.index
        .all()
        .toSorted((a, b) => b.createdAt - a.createdAt)
        .slice(0, mostLearnt)
        .map(({ id }) => id)
      const wanted = new Set(newest)
      for (const id of vectors.keys()) if (!wanted.has(id)) vectors.delete(id)
      const missing = newest.filter(id => !vectors.has(id))
      for (let from = 0; from < missing.length; from += slice) {
        const entries = await Promise.all(missing.slice(from, from + slice).map(shelf.get))
        const there = entries.filter(entry => entry !== undefined)
        const made = await (await meaning()).vectorsOf(there.map(textOf), 'document', signal)
        if (made === undefined) return
        if (made.space !== space) vectors.clear()
        space = made.space
        there.forEach(({ id }, at) => {
          const vector = made.vectors[at]
          if (vector !== undefined) vectors.set(id, vector)
        })
      }
    } catch (error) {
      // It is tried again at the next search; words find meanwhile.
      if (!(error instanceof ClavierError)) onBug(error)
    } finally {
      learning = false
    }
  }
}

function textOf({ question, title, answer }: KeptEntry): string {
  return [question, title, answer].join('\n').slice(0, longest)
}
