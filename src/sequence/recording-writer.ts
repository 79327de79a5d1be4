import type { Store } from '../ports/store.ts'
import type { SequenceEvent } from './sequence-schema.ts'
import type { Head } from './stored-sequence.ts'
import { asJson, keys } from './stored-sequence.ts'

/** Bytes of one chunk as JSON in UTF-8, at most. */
const chunkBytes = 65_536

/** An event, and the bytes of its JSON and a comma. */
interface Sized {
  readonly event: SequenceEvent
  readonly bytes: number
}

function sized(event: SequenceEvent): Sized {
  return { event, bytes: jsonBytes(JSON.stringify(event)) + 1 }
}

/** Of a chunk that holds them, brackets and all. */
function bytesOf(events: readonly Sized[]): number {
  return events.reduce((bytes, event) => bytes + event.bytes, 2)
}

/** Bytes of the events as JSON in UTF-8, with a comma each. */
export function eventBytes(events: readonly SequenceEvent[]): number {
  return events.reduce((bytes, event) => bytes + sized(event).bytes, 0)
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
   * Puts another event in the place of one that was appended lately: what came of it is known only now. One
   * that lies in a chunk that is full already stays as it is.
   */
  amend(event: SequenceEvent, instead: SequenceEvent): void
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
  const waiting: Sized[] = []
  const amended = new Map<SequenceEvent, SequenceEvent>()
  let allBytes = 0
  let chunk = first
  let written: readonly Sized[] = []
  /** So many at the front of `waiting` are being written. */
  let inFlight = 0
  /** The chunk in the store holds something that was taken out of `written` since. */
  let isOld = false
  let running: Promise<void> | undefined
  let again = false

  const writeChunk = (all: readonly Sized[]) =>
    store.set(keys.chunk(id, chunk), asJson(all.map(({ event }) => event)))

  /** What was written and is another now waits again, so that it is written in the same chunk or the next. */
  const takeAmended = (): number => {
    let taken = 0
    for (const [event, instead] of amended) {
      const at = written.findLastIndex(other => other.event === event)
      if (at < 0) continue
      written = written.toSpliced(at, 1)
      waiting.unshift(sized(instead))
      isOld = true
      taken++
    }
    amended.clear()
    return taken
  }

  const writeWaiting = async (): Promise<void> => {
    // Only what waits now: on a slow store more would come for ever.
    let left = waiting.length
    for (;;) {
      left += takeAmended()
      if (left === 0) return
      let fitting = 0
      let bytes = bytesOf(written)
      for (const next of waiting.slice(0, left)) {
        if (bytes + next.bytes > chunkBytes && written.length + fitting > 0) break
        bytes += next.bytes
        fitting++
      }
      if (fitting === 0) {
        if (isOld) await writeChunk(written)
        chunk++
        written = []
        isOld = false
        continue
      }
      inFlight = fitting
      try {
        const all = [...written, ...waiting.slice(0, fitting)]
        await writeChunk(all)
        written = all
      } finally {
        inFlight = 0
      }
      isOld = false
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
      const next = sized(event)
      allBytes += next.bytes
      waiting.push(next)
    },
    amend: (event, instead) => {
      const at = waiting.findLastIndex(other => other.event === event)
      allBytes += sized(instead).bytes - sized(event).bytes
      if (at >= inFlight) waiting[at] = sized(instead)
      else amended.set(event, instead)
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
