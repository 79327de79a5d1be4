import * as v from 'valibot'
import type { Json, Store } from '../ports/store.ts'
import { foldWords, hostWords } from './find-in-sequences.ts'
import type { Sequence } from './sequence-schema.ts'
import type { SequenceEntry } from './stored-sequence.ts'
import { keys, readStored } from './stored-sequence.ts'

/** UTF-16 units of the words of one sequence, at most: what comes later in a long one is found only in it. */
const mostWords = 6_000

const wordsSchema = v.object({
  version: v.literal(1),
  of: v.string(),
  words: v.pipe(v.string(), v.maxLength(mostWords)),
})

/** The different words of a sequence but its name: said, done, marked, of its tabs; folded, one space between. Pure. */
export function sequenceWords({ tracks, events }: Sequence): string {
  const seen = new Set<string>()
  let length = 0
  const add = (text: string): boolean => {
    for (const word of foldWords(text).split(' ')) {
      if (word === '' || seen.has(word)) continue
      length += word.length + 1
      if (length > mostWords) return false
      seen.add(word)
    }
    return true
  }
  for (const { title, url } of tracks) if (!add(title) || !add(hostWords(url))) break
  for (const event of events) {
    const texts =
      event.kind === 'said'
        ? [event.text]
        : event.kind === 'mark'
          ? [event.label]
          : event.kind === 'did'
            ? [
                event.intent.heard,
                event.intent.command,
                ...wordSlots(event.intent.slots),
                event.target?.name ?? '',
              ]
            : []
    if (!texts.every(add)) break
  }
  return [...seen].join(' ')
}

function wordSlots(slots: Readonly<Record<string, string | number>>): readonly string[] {
  return Object.values(slots).filter(slot => typeof slot === 'string')
}

/**
 * Finds sequences by words that are kept beside each of them, so that none has to be read whole but those that
 * were changed since.
 */
export function createSequenceSearch(store: Store) {
  const known = new Map<string, { readonly of: string; readonly words: string }>()

  const wordsOf = async (entry: SequenceEntry): Promise<string> => {
    const of = stateOf(entry)
    const before = known.get(entry.id)
    if (before?.of === of) return before.words
    const kept = v.safeParse(wordsSchema, await store.get(keys.words(entry.id)))
    const words = kept.success && kept.output.of === of ? kept.output.words : await made(entry, of)
    known.set(entry.id, { of, words })
    return words
  }
  const made = async (entry: SequenceEntry, of: string): Promise<string> => {
    const stored = await readStored(store, entry.id)
    const words = stored === undefined ? '' : sequenceWords(stored.sequence)
    const value: Json = { version: 1, of, words }
    // Without room they are made again another time.
    if (stored !== undefined) await store.set(keys.words(entry.id), value).catch(() => undefined)
    return words
  }

  return {
    /** Keeps the words of one that is new, so that the first search finds them. */
    learn: async (entry: SequenceEntry): Promise<void> => void (await wordsOf(entry)),
    /** Those in whose name or words every sought word begins one; all of them for none. */
    async find(entries: readonly SequenceEntry[], sought: string): Promise<readonly SequenceEntry[]> {
      const words = foldWords(sought).split(' ').filter(Boolean)
      if (words.length === 0) return entries
      const found: SequenceEntry[] = []
      for (const entry of entries) {
        const text = ` ${foldWords(entry.name)} ${await wordsOf(entry)}`
        if (words.every(word => text.includes(` ${word}`))) found.push(entry)
      }
      return found
    },
  }
}

/** Another one after every change of what is in it. */
function stateOf({ touchedAt, events, bytes, durationMs, tabs }: SequenceEntry): string {
  return [touchedAt, events, bytes, durationMs, tabs].join(' ')
}
