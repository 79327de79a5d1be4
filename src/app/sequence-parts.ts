import type { Choice } from '../commands/choice.ts'
import type { PartPlace, Played } from '../commands/playing-context.ts'
import { ClavierError } from '../errors.ts'
import { clockTime } from '../language/clock-time.ts'
import { say } from '../language/text.ts'
import type { CancelSignal } from '../ports/clock.ts'
import { findInSequence } from '../sequence/find-in-sequences.ts'
import type { Library, SequenceEntry } from '../sequence/library.ts'
import type { ChoicesService } from './choices-service.ts'

interface Parts {
  readonly kept: {
    readonly library: Pick<Library, 'list' | 'load'>
    readonly fitting: (words: string) => Promise<readonly SequenceEntry[]>
  }
  readonly choices: Pick<ChoicesService, 'offer'>
  readonly playPlace: (place: PartPlace, signal: CancelSignal) => Promise<Played>
}

/** The newest so many sequences are looked through whole, older ones where their kept words fit; and so many parts offered. */
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
    let unread: ClavierError | undefined
    for (const { id, name } of await toLookThrough(words)) {
      const sequence = await kept.library.load(id).catch((error: unknown) => {
        if (!(error instanceof ClavierError)) throw error
        // One that is damaged is told of where it is asked for; one that was deleted meanwhile has no parts.
        if (error.code !== 'sequence-broken' && error.code !== 'sequence-unknown') unread = error
        return undefined
      })
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
    if (found.length === 0 && unread !== undefined) throw unread
    return found
  }

  async function toLookThrough(words: string): Promise<readonly SequenceEntry[]> {
    const entries = (await kept.library.list()).filter(({ finished }) => finished)
    const newest = entries.slice(0, mostSequences)
    if (newest.length === entries.length) return entries
    const known = new Set(newest.map(({ id }) => id))
    return [...newest, ...(await kept.fitting(words)).filter(({ id }) => !known.has(id))]
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
