import type { KeyNote } from './gesture-reader.ts'
import { highest, isKey, lowest, middle } from './notes.ts'

/** All keys of the chord down for so long, in ms, are held to talk; let go sooner they mean what they always mean. */
export const pushHoldMs = 200
/** The keys of the chord come down within this time, in ms, or are not the chord. */
export const pushSpreadMs = 250
/** Keys that can be held to talk at most: a hand has no more. */
export const mostPushKeys = 5

export type PushEvent =
  /** Not for talking: to be read as ever, at the time when it was played. */
  { readonly kind: 'note'; readonly note: KeyNote } | { readonly kind: 'hold'; readonly on: boolean }

/** Whether keys can be held to talk: not those that are escape. */
export function fitsAsPushChord(keys: readonly number[]): boolean {
  const isEscape =
    (keys.includes(lowest) && keys.includes(highest)) || (keys.length === 1 && keys[0] === middle)
  const distinct = new Set(keys).size === keys.length
  return keys.length > 0 && keys.length <= mostPushKeys && keys.every(isKey) && distinct && !isEscape
}

/**
 * Takes out of what is played the keys that are held to talk. Keys of the chord wait until they are surely held,
 * or surely something else, which is then read from its beginning; every other key passes at once, and with it
 * escape.
 */
export function createPushChord(chord: () => readonly number[]) {
  /** Strokes of the chord that wait. */
  let waiting: readonly KeyNote[] = []
  /** Keys that passed and are down. */
  const others = new Set<number>()
  /** Keys of the chord while it is held, until each is up. */
  let held: ReadonlySet<number> | undefined
  let on = false

  return {
    note(note: KeyNote): readonly PushEvent[] {
      if (note.type === 'up' && held?.has(note.note) === true) {
        held = new Set([...held].filter(key => key !== note.note))
        if (held.size === 0) held = undefined
        if (!on) return []
        on = false
        return [{ kind: 'hold', on: false }]
      }
      const keys = chord()
      const begins =
        note.type === 'down' && held === undefined && others.size === 0 && keys.includes(note.note)
      if (begins && !waiting.some(one => one.note === note.note) && !late(note.at)) {
        waiting = [...waiting, note]
        return []
      }
      return [...flush(), passed(note)]
    },
    tick(now: number): readonly PushEvent[] {
      const due = deadline()
      if (due === undefined || now < due) return []
      if (!whole()) return flush()
      held = new Set(waiting.map(({ note }) => note))
      waiting = []
      on = true
      return [{ kind: 'hold', on: true }]
    },
    deadline,
    /** Forgets what waits and is held; what was held is let go. */
    reset(): readonly PushEvent[] {
      const was = on
      waiting = []
      others.clear()
      held = undefined
      on = false
      return was ? [{ kind: 'hold', on: false }] : []
    },
  }

  function late(at: number): boolean {
    return waiting[0] !== undefined && at - waiting[0].at > pushSpreadMs
  }

  function whole(): boolean {
    return waiting.length > 0 && chord().every(key => waiting.some(({ note }) => note === key))
  }

  function deadline(): number | undefined {
    const [first] = waiting
    if (first === undefined) return undefined
    return whole() ? (waiting.at(-1) ?? first).at + pushHoldMs : first.at + pushSpreadMs
  }

  function flush(): readonly PushEvent[] {
    const notes = waiting
    waiting = []
    return notes.map(passed)
  }

  function passed(note: KeyNote): PushEvent {
    if (note.type === 'down') others.add(note.note)
    else others.delete(note.note)
    return { kind: 'note', note }
  }
}
