import { ClavierError } from '../errors.ts'

/**
 * Standard MIDI Files (RP-001), read and written event by event. A reader of its own, not a package: what comes in is
 * hostile, so that each way in which it can be wrong has a code, and nothing grows beyond its bound.
 */
export const metaTypes = { text: 1, name: 3, lyric: 5, marker: 6, cue: 7, end: 0x2f, tempo: 0x51 } as const

export type MidiEvent =
  | {
      readonly kind: 'on'
      readonly tick: number
      readonly channel: number
      readonly key: number
      readonly velocity: number
    }
  | { readonly kind: 'off'; readonly tick: number; readonly channel: number; readonly key: number }
  /** Meta events 1–15, which are text. */
  | { readonly kind: 'text'; readonly tick: number; readonly type: number; readonly bytes: Uint8Array }
  /** Microseconds of a quarter note from here on. */
  | { readonly kind: 'tempo'; readonly tick: number; readonly quarter: number }

export interface MidiContent {
  readonly format: number
  /** Ticks of a quarter note, or of a second where the file counts in frames of film. */
  readonly division: { readonly quarter: number } | { readonly second: number }
  readonly tracks: readonly { readonly events: readonly MidiEvent[]; readonly end: number }[]
}

export const midiLimits = {
  /** Bytes of a file. */
  bytes: 64 * 1024 * 1024,
  /** Events of all tracks that mean something here. */
  kept: 600_000,
  /** Events of all tracks: controllers, clocks and the rest included. */
  read: 4_000_000,
} as const

/** The largest that a variable-length quantity can hold. */
export const longestDelta = 0x0fffffff

/**
 * Reads a file. Throws `sequence-file-unknown` where it is none, `sequence-file-cut` where its end is missing,
 * `sequence-file-damaged` where it contradicts itself, `sequence-file-long` and `sequence-file-large` beyond the limits.
 */
export function readMidi(bytes: Uint8Array): MidiContent {
  if (bytes.length > midiLimits.bytes) throw new ClavierError('sequence-file-large')
  if (word(bytes, 0) !== 0x4d546864) throw new ClavierError('sequence-file-unknown')
  if (bytes.length < 14) throw new ClavierError('sequence-file-cut')
  const header = word(bytes, 4)
  const format = half(bytes, 8)
  const promised = half(bytes, 10)
  if (header < 6 || format > 2) throw new ClavierError('sequence-file-damaged')
  const division = divisionOf(half(bytes, 12))
  const tracks: MidiContent['tracks'][number][] = []
  const counts = { kept: 0, read: 0 }
  let at = 8 + header
  while (at + 8 <= bytes.length) {
    const length = word(bytes, at + 4)
    const end = at + 8 + length
    if (end > bytes.length) throw new ClavierError('sequence-file-cut')
    // Chunks of other kinds are to be passed over.
    if (word(bytes, at) === 0x4d54726b) tracks.push(readTrack(bytes.subarray(at + 8, end), counts))
    at = end
  }
  if (tracks.length < promised) throw new ClavierError('sequence-file-cut')
  if (tracks.length === 0) throw new ClavierError('sequence-file-damaged')
  return { format, division, tracks }
}

function divisionOf(value: number): MidiContent['division'] {
  if (value === 0) throw new ClavierError('sequence-file-damaged')
  if (value < 0x8000) return { quarter: value }
  const frames = 256 - (value >> 8)
  // 29 stands for 30 frames of which some numbers are dropped: 30,000 in 1,001 seconds.
  const second = (frames === 29 ? 30_000 / 1_001 : frames) * (value & 0xff)
  if (![24, 25, 29, 30].includes(frames) || second === 0) throw new ClavierError('sequence-file-damaged')
  return { second }
}

/** Bytes of data that follow each kind of channel message, by its upper four bits from 8. */
const dataBytes = [2, 2, 2, 2, 1, 1, 2] as const

function readTrack(bytes: Uint8Array, counts: { kept: number; read: number }): MidiContent['tracks'][number] {
  const events: MidiEvent[] = []
  let at = 0
  let tick = 0
  let running = 0
  while (at < bytes.length) {
    counts.read += 1
    if (counts.read > midiLimits.read || counts.kept > midiLimits.kept)
      throw new ClavierError('sequence-file-long')
    tick += quantity()
    const first = byte()
    if (first === 0xff) {
      const type = data()
      const content = block()
      if (type === metaTypes.end) break
      const quarter = content.length === 3 ? ((content[0] ?? 0) << 16) | half(content, 1) : 0
      if (type >= 1 && type <= 15) keep({ kind: 'text', tick, type, bytes: content })
      // A quarter note that takes no time would stop the music.
      else if (type === metaTypes.tempo && quarter > 0) keep({ kind: 'tempo', tick, quarter })
    } else if (first === 0xf0 || first === 0xf7) block()
    else if (first >= 0xf0) throw new ClavierError('sequence-file-damaged')
    else {
      if (first < 0x80) at -= 1
      else running = first
      if (running === 0) throw new ClavierError('sequence-file-damaged')
      const kind = (running >> 4) - 8
      const one = data()
      const two = dataBytes[kind] === 2 ? data() : 0
      const channel = running & 0x0f
      if (kind === 1 && two > 0) keep({ kind: 'on', tick, channel, key: one, velocity: two })
      // Struck with no force is the usual way to let go.
      else if (kind <= 1) keep({ kind: 'off', tick, channel, key: one })
    }
  }
  return { events, end: tick }

  function keep(event: MidiEvent): void {
    counts.kept += 1
    events.push(event)
  }

  function byte(): number {
    const value = bytes[at]
    if (value === undefined) throw new ClavierError('sequence-file-damaged')
    at += 1
    return value
  }

  function data(): number {
    const value = byte()
    if (value >= 0x80) throw new ClavierError('sequence-file-damaged')
    return value
  }

  /** A variable-length quantity: at most four bytes. */
  function quantity(): number {
    let value = 0
    for (let place = 0; place < 4; place += 1) {
      const next = byte()
      value = value * 128 + (next & 0x7f)
      if (next < 0x80) return value
    }
    throw new ClavierError('sequence-file-damaged')
  }

  function block(): Uint8Array {
    const length = quantity()
    if (at + length > bytes.length) throw new ClavierError('sequence-file-damaged')
    at += length
    return bytes.subarray(at - length, at)
  }
}

function half(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
}

function word(bytes: Uint8Array, at: number): number {
  return half(bytes, at) * 0x10000 + half(bytes, at + 2)
}

/** Bytes that events take, about: delta times, status and lengths, and what is in texts. */
function roomFor(events: readonly MidiEvent[]): number {
  return events.reduce((sum, event) => sum + 8 + (event.kind === 'text' ? event.bytes.length : 0), 0)
}

/** A file of format 1. Events of a track are in the order of their ticks; its end is not before the last of them. */
export function writeMidi(
  division: number,
  tracks: readonly { readonly events: readonly MidiEvent[]; readonly end: number }[],
): Uint8Array<ArrayBuffer> {
  // Texts are nearly all there is to most files: with room for them nothing is copied on the way.
  let bytes = new Uint8Array(tracks.reduce((sum, { events }) => sum + roomFor(events), 1 << 10))
  let at = 0
  for (const char of 'MThd') put(char.charCodeAt(0))
  put32(6)
  put16(1)
  put16(tracks.length)
  put16(division)
  for (const { events, end } of tracks) {
    for (const char of 'MTrk') put(char.charCodeAt(0))
    const lengthAt = at
    put32(0)
    let tick = 0
    const advance = (to: number) => {
      // A pause of more than three days does not fit one quantity: an empty text stands on the way.
      for (; to - tick > longestDelta; tick += longestDelta) {
        quantity(longestDelta)
        meta(metaTypes.text, new Uint8Array())
      }
      quantity(to - tick)
      tick = to
    }
    for (const event of events) {
      advance(event.tick)
      if (event.kind === 'text') meta(event.type, event.bytes)
      else if (event.kind === 'tempo')
        meta(metaTypes.tempo, Uint8Array.of(event.quarter >> 16, event.quarter >> 8, event.quarter))
      else {
        put((event.kind === 'on' ? 0x90 : 0x80) | event.channel)
        put(event.key)
        put(event.kind === 'on' ? event.velocity : 64)
      }
    }
    advance(end)
    meta(metaTypes.end, new Uint8Array())
    const after = at
    at = lengthAt
    put32(after - lengthAt - 4)
    at = after
  }
  return bytes.slice(0, at)

  function put(value: number): void {
    room(1)
    bytes[at] = value
    at += 1
  }

  function room(more: number): void {
    if (at + more <= bytes.length) return
    const larger = new Uint8Array(Math.max(bytes.length * 2, at + more))
    larger.set(bytes)
    bytes = larger
  }

  function put16(value: number): void {
    put(value >> 8)
    put(value)
  }

  function put32(value: number): void {
    put16(value >>> 16)
    put16(value)
  }

  function quantity(value: number): void {
    for (let shift = 21; shift > 0; shift -= 7) if (value >>> shift > 0) put(0x80 | (value >>> shift))
    put(value & 0x7f)
  }

  function meta(type: number, content: Uint8Array): void {
    put(0xff)
    put(type)
    quantity(content.length)
    room(content.length)
    bytes.set(content, at)
    at += content.length
  }
}
