import type { Choice } from '../commands/choice.ts'
import type { PartPlace, Played } from '../commands/playing-context.ts'
import { ClavierError } from '../errors.ts'
import { clockTime } from '../language/clock-time.ts'
import { say } from '../language/text.ts'
import type { CancelSignal } from '../ports/clock.ts'
import { findInSequence } from '../sequence/find-in-sequences.ts'
import type { Library } from '../sequence/library.ts'
import type { ChoicesService } from './choices-service.ts'

interface Parts {
  readonly kept: { readonly library: Pick<Library, 'list' | 'load'> }
  readonly choices: Pick<ChoicesService, 'offer'>
  readonly playPlace: (place: PartPlace, signal: CancelSignal) => Promise<Played>
}

/** The newest so many sequences are looked through, and so many parts offered. */
const mostSequences = 50
const mostParts = 45
/** Found words nearer to each other than that are one part. Milliseconds. */
const onePartMs = 2_000

/** Finds parts of kept sequences by what was said in them, and plays them. */
export function createSequenceParts({ kept, choices, playPlace }: Parts) {
  async function find(
    words: string,
  ): Promise<readonly { readonly place: PartPlace; readonly row: Choice }[]> {
    const found: { readonly place: PartPlace; readonly row: Choice }[] = []
    const entries = (await kept.library.list()).filter(({ finished }) => finished)
    for (const { id, name } of entries.slice(0, mostSequences)) {
      const sequence = await kept.library.load(id).catch(brokenOnly)
      if (sequence === undefined) continue
      const all = findInSequence(sequence, words)
      const said = all.filter(({ matched }) => matched === 'said')
      let last = Number.NEGATIVE_INFINITY
      for (const { event, ms, words: heard } of said.length > 0 ? said : all) {
        if (ms - last < onePartMs) continue
        last = ms
        const detail = `${name} · ${clockTime(ms / 1000)}`
        const intent = { command: 'play-part', slots: { sequence: id, event } }
        found.push({ place: { id, event }, row: { label: heard, detail, intent } })
        if (found.length === mostParts) return found
      }
    }
    return found
  }

  return {
    async play(words: string, signal: CancelSignal): Promise<Played | { readonly offered: string }> {
      const found = await find(words)
      const [first] = found
      if (first === undefined) throw new ClavierError('sequence-part-missing', { words })
      if (found.length === 1) return playPlace(first.place, signal)
      const rows = found.map(({ row }) => row)
      return { offered: choices.offer(say('choices-parts', { words }), rows) }
    },
  }
}

function brokenOnly(error: unknown): undefined {
  // One that is damaged is told of where it is asked for.
  if (error instanceof ClavierError) return undefined
  throw error
}
