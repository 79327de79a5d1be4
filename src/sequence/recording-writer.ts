import type { Store } from '../ports/store.ts'
import type { SequenceEvent } from './sequence-schema.ts'
import type { Head } from './stored-sequence.ts'
import { asJson, keys } from './stored-sequence.ts'

/** Bytes of one chunk as JSON in UTF-8, at most. */
const chunkBytes = 65_536

/** Bytes of the events as JSON in UTF-8, with a comma each. */
export function eventBytes(events: readonly SequenceEvent[]): number {
  return events.reduce((bytes, event) => bytes + jsonBytes(JSON.stringify(event)) + 1, 0)
}

/** Bytes of a value's JSON in UTF-8, which is what browsers count against the quota. */
function jsonBytes(json: string): number {
  let bytes = 0
  for (let i = 0; i < json.length; i++) {
    const unit = json.charCodeAt(i)
    // JSON escapes lone surrogates, so each one left is half of a pair, which takes four bytes.
    const half = unit >= 0xd800 && unit <= 0xdfff
    bytes += unit < 0x80 ? 1 : unit < 0x800 || half ? 2 : 3
  }
  return bytes
}

export interface RecordingWriter {
  append(event: SequenceEvent): void
  /**
   * Writes the head and everything appended before the call. One write is under way at a time:
   * calls during a write share the next one. Rejects as the store does, and then what could not be
   * written is kept for another try.
   */
  flush(): Promise<void>
  /** Chunks written so far. */
  chunks(): number
  /** Bytes of everything appended, as JSON in UTF-8. */
  bytes(): number
}

/** Chunks are numbered from `first`. Without `head` only they are written. */
export function createRecordingWriter(
  store: Store,
  id: string,
  head: (() => Head) | undefined,
  first = 0,
): RecordingWriter {
  const waiting: { readonly event: SequenceEvent; readonly bytes: number }[] = []
  let allBytes = 0
  let chunk = first
  let written: readonly SequenceEvent[] = []
  let writtenBytes = 2
  let running: Promise<void> | undefined
  let again = false

  const writeWaiting = async (): Promise<void> => {
    // Only what waits now: on a slow store more would come for ever.
    let left = waiting.length
    while (left > 0) {
      let fitting = 0
      let bytes = writtenBytes
      for (const next of waiting.slice(0, left)) {
        // One byte more for the comma.
        if (bytes + next.bytes + 1 > chunkBytes && written.length + fitting > 0) break
        bytes += next.bytes + 1
        fitting++
      }
      if (fitting === 0) {
        chunk++
        written = []
        writtenBytes = 2
        continue
      }
      const events = [...written, ...waiting.slice(0, fitting).map(next => next.event)]
      await store.set(keys.chunk(id, chunk), asJson(events))
      written = events
      writtenBytes = bytes
      waiting.splice(0, fitting)
      left -= fitting
    }
  }

  const run = async (): Promise<void> => {
    try {
      while (again) {
        again = false
        // The head first: it names the tracks that the events refer to.
        if (head !== undefined) await store.set(keys.head(id), asJson(head()))
        await writeWaiting()
      }
    } finally {
      again = false
      running = undefined
    }
  }

  return {
    append: event => {
      const bytes = jsonBytes(JSON.stringify(event))
      allBytes += bytes + 1
      waiting.push({ event, bytes })
    },
    flush: () => {
      again = true
      running ??= run()
      return running
    },
    chunks: () => (written.length > 0 ? chunk + 1 : chunk) - first,
    bytes: () => allBytes,
  }
}
