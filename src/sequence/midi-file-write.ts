import { ClavierError } from '../errors.ts'
import { crc32Begin, crc32Hex, crc32Next } from './crc32.ts'
import { type MidiEvent, metaTypes, midiLimits, writeMidi } from './midi-chunks.ts'
import type { DidEvent, NoteEvent, Sequence, SequenceEvent } from './sequence-schema.ts'
import { encodeUtf8 } from './utf8.ts'

/** Ticks of a quarter note that lasts a second: one tick is one millisecond. */
const division = 1_000
const quarter = 1_000_000

/** Bytes of one text event at most. */
const longestPiece = 4_096

/** Begins what is one event, what goes on with the one before it, and the checksum of all. */
export const ours = { begin: 'clavier1{', more: 'clavier1+', sum: 'clavier1#' } as const

/**
 * A sequence as a Standard MIDI File that any music program plays: what was said are lyrics, steps are cue points,
 * marks and pauses are markers. Beside these each event is there whole, as JSON in text events, so that `readMidiFile`
 * gives back exactly what was written. Throws `sequence-file-large` for what it would not read again.
 */
export function writeMidiFile(sequence: Sequence): Uint8Array<ArrayBuffer> {
  const { events, ...head } = sequence
  const texts = createJsonTexts()
  const conductor: Placed[] = [
    text(0, metaTypes.name, sequence.name),
    { order: order.text, kind: 'tempo', tick: 0, quarter },
    ...texts.pieces(0, { head: { ...head, events: events.length } }),
  ]
  const parts = sequence.tracks.map(
    ({ title, url }): TrackParts => ({
      whole: [text(0, metaTypes.name, title || url)],
      words: [],
      notes: [],
    }),
  )
  for (const [n, event] of events.entries()) {
    const marker = markerOf(event)
    if (marker !== undefined) conductor.push(text(event.ms, metaTypes.marker, marker))
    const whole = texts.pieces(event.ms, { n, event })
    const part = parts[event.track]
    if (part === undefined) continue
    part.whole.push(...whole)
    if (event.kind === 'note') part.notes.push(event)
    else if (event.kind === 'did') part.words.push(text(event.ms, metaTypes.cue, cue(event)))
    else if (event.kind === 'said' && event.text !== '')
      part.words.push(text(event.ms, metaTypes.lyric, event.text))
  }
  const own = parts.map(({ whole, words, notes }, index) => [...whole, ...words, ...strikes(index, notes)])
  const tracks = [conductor, ...own].map(placed => inOrder(placed, sequence.durationMs))
  const last = tracks.at(-1)
  last?.events.push(text(last.end, metaTypes.text, `${ours.sum}${texts.sum()}`))
  const bytes = writeMidi(division, tracks)
  if (bytes.length > midiLimits.bytes) throw new ClavierError('sequence-file-large')
  return bytes
}

/** An event, and where of several at one tick it comes. */
type Placed = MidiEvent & { readonly order: number }

/** What goes into one track; of texts at one tick those that are whole stand first. */
interface TrackParts {
  /** Its name, and each event whole. */
  readonly whole: Placed[]
  readonly words: Placed[]
  readonly notes: NoteEvent[]
}

/** Keys are let go before others are struck, and after that where they were held for no time at all. */
const order = { letGo: 0, text: 1, strike: 2, letGoAtOnce: 3 } as const

function inOrder(placed: readonly Placed[], durationMs: number) {
  const events = placed.toSorted((a, b) => a.tick - b.tick || a.order - b.order)
  return { events, end: Math.max(durationMs, events.at(-1)?.tick ?? 0) }
}

function text(tick: number, type: number, words: string): Placed {
  return { order: order.text, kind: 'text', tick, type, bytes: encodeUtf8(words) }
}

function markerOf(event: SequenceEvent): string | undefined {
  if (event.kind === 'mark') return event.label
  return event.kind === 'pause' ? `pause ${event.wallMs / 1_000} s` : undefined
}

function cue({ intent }: DidEvent): string {
  return [intent.command, ...Object.values(intent.slots)].join(' ')
}

/** 15 of the 16 channels: the tenth has drums on it. */
const channels = Array.from({ length: 16 }, (_, channel) => channel).filter(channel => channel !== 9)

/**
 * Notes on the channel of their track. One that begins while the same key still sounds goes to another channel, as
 * MIDI could not tell whose end is whose.
 */
function strikes(track: number, notes: readonly NoteEvent[]): Placed[] {
  const busyUntil = new Map<number, number>()
  const own = channels.map((_, turn) => channels[(track + turn) % channels.length] ?? 0)
  const placed: Placed[] = []
  for (const { ms, key, velocity, duration } of notes) {
    const channel = own.find(free => (busyUntil.get(free * 128 + key) ?? 0) <= ms) ?? own[0] ?? 0
    busyUntil.set(channel * 128 + key, ms + Math.max(1, duration))
    // No force at all would mean that the key is let go.
    const force = Math.min(127, Math.max(1, Math.round(velocity * 127)))
    placed.push(
      { order: order.strike, kind: 'on', tick: ms, channel, key, velocity: force },
      {
        order: duration === 0 ? order.letGoAtOnce : order.letGo,
        kind: 'off',
        tick: ms + duration,
        channel,
        key,
      },
    )
  }
  return placed
}

/** JSON in which everything but ASCII is escaped: programs that read texts in other encodings keep it whole. */
function ascii(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Values as JSON in text events, and the checksum of them all. */
function createJsonTexts() {
  // Out of blocks: to make arrays costs more than their bytes.
  const usual = 1 << 18
  let block = new Uint8Array(usual)
  let used = 0
  let sum: number = crc32Begin

  /**
   * Each character of the start and of a stretch of the text as the byte of that number. In one loop with the checksum:
   * by `from` it takes twenty times as long, and strings of their own cost more than their bytes.
   */
  function latin1(start: string, text: string, from: number, to: number): Uint8Array {
    const length = start.length + to - from
    if (used + length > block.length) {
      block = new Uint8Array(Math.max(usual, length))
      used = 0
    }
    const bytes = block.subarray(used, used + length)
    used += length
    for (let at = 0; at < start.length; at += 1) bytes[at] = start.charCodeAt(at)
    let crc = sum
    for (let at = from; at < to; at += 1) {
      const code = text.charCodeAt(at)
      bytes[start.length + at - from] = code
      crc = crc32Next(crc, code)
    }
    sum = crc
    return bytes
  }

  return {
    pieces(tick: number, value: unknown): Placed[] {
      const json = ascii(value)
      // The brace that the first piece begins with is the JSON's own.
      const room = longestPiece - ours.more.length
      const placed: Placed[] = []
      for (let at = 0; at < json.length; at += room) {
        const start = at === 0 ? ours.begin.slice(0, -1) : ours.more
        const bytes = latin1(start, json, at, Math.min(at + room, json.length))
        placed.push({ order: order.text, kind: 'text', tick, type: metaTypes.text, bytes })
      }
      return placed
    },
    sum: () => crc32Hex(sum),
  }
}
