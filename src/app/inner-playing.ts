import { ClavierError, type ErrorData } from '../errors.ts'
import type { Intent } from '../ports/intent.ts'
import { playedBy } from '../sequence/nesting.ts'
import { withWords } from '../sequence/parameters.ts'
import type { Sequence } from '../sequence/sequence-schema.ts'
import { namesElement } from './played-targets.ts'

/** The sequences that steps of the one under way play. */
export function createInnerPlaying() {
  /** By the name in the step. */
  let sequences: ReadonlyMap<string, Sequence> = new Map()

  /** Throws as `withWords`. */
  function find(intent: Intent): Sequence | undefined {
    const sequence = sequences.get(playedBy(intent))
    const { given } = intent.slots
    return sequence === undefined || intent.command !== 'play-with'
      ? sequence
      : withWords(sequence, String(given ?? ''), namesElement)
  }

  return {
    begin(all: ReadonlyMap<string, Sequence>): void {
      sequences = all
    },
    end(): void {
      sequences = new Map()
    },
    all: (): readonly Sequence[] => [...sequences.values()],
    /** With the words that the step gives it; undefined where it cannot be played: `whyNot` says why. */
    of(intent: Intent): Sequence | undefined {
      try {
        return find(intent)
      } catch (error) {
        if (error instanceof ClavierError) return undefined
        throw error
      }
    },
    whyNot(intent: Intent): ErrorData {
      try {
        find(intent)
      } catch (error) {
        if (!(error instanceof ClavierError)) throw error
        return { code: error.code, detail: error.detail }
      }
      return { code: 'sequence-unknown', detail: { name: playedBy(intent) } }
    },
  }
}
