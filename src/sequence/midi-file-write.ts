import { ClavierError } from '../errors.ts'
import { crc32 } from './crc32.ts'
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
  const latin1 = createLatin1()
  const json = [ascii({ head: { ...head, events: events.length } })]
  const byTrack = sequence.tracks.map((): SequenceEvent[] => [])
  const whole = sequence.tracks.map((): Placed[] => [])
  for (const [n, event] of events.entries()) {
    const text = ascii({ n, event })
    json.push(text)
    byTrack[event.track]?.push(event)
    whole[event.track]?.push(...pieces(event.ms, text, latin1))
  }
  const conductor: Placed[] = [
    text(0, metaTypes.name, sequence.name),
    { order: 1, event: { kind: 'tempo', tick: 0, quarter } },
    ...pieces(0, json[0] ?? '', latin1),
    ...events.flatMap(markers),
  ]
  const tracks = [
    inOrder(conductor, sequence.durationMs),
    ...sequence.tracks.map(({ title, url }, index) => {
      const own = byTrack[index] ?? []
      return inOrder(
        [
          text(0, metaTypes.name, title || url),
          ...(whole[index] ?? []),
          ...own.flatMap(words),
          ...strikes(
            index,
            own.filter(event => event.kind === 'note'),
          ),
        ],
        sequence.durationMs,
      )
    }),
  ]
  const last = tracks.at(-1)
  const sum: MidiEvent = {
    kind: 'text',
    tick: last?.end ?? 0,
    type: metaTypes.text,
    bytes: encodeUtf8(`${ours.sum}${crc32(json)}`),
  }
  const bytes = writeMidi(
    division,
    tracks.map(track => (track === last ? { ...track, events: [...track.events, sum] } : track)),
  )
  if (bytes.length > midiLimits.bytes) throw new ClavierError('sequence-file-large')
  return bytes
}

/** Where of several events at one tick an event comes. */
interface Placed {
  readonly order: number
  readonly event: MidiEvent
}

/** Keys are let go before others are struck, and after that where they were held for no time at all. */
const order = { letGo: 0, text: 1, strike: 2, letGoAtOnce: 3 } as const

function inOrder(placed: readonly Placed[], durationMs: number) {
  const events = placed
    .toSorted((a, b) => a.event.tick - b.event.tick || a.order - b.order)
    .map(({ event }) => event)
  return { events, end: Math.max(durationMs, events.at(-1)?.tick ?? 0) }
}

function text(tick: number, type: number, words: string): Placed {
  return { order: order.text, event: { kind: 'text', tick, type, bytes: encodeUtf8(words) } }
}

function markers(event: SequenceEvent): Placed[] {
  if (event.kind === 'mark') return [text(event.ms, metaTypes.marker, event.label)]
  if (event.kind === 'pause') return [text(event.ms, metaTypes.marker, `pause ${event.wallMs / 1_000} s`)]
  return []
}

function words(event: SequenceEvent): Placed[] {
  if (event.kind === 'said' && event.text !== '') return [text(event.ms, metaTypes.lyric, event.text)]
  if (event.kind === 'did') return [text(event.ms, metaTypes.cue, cue(event))]
  return []
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
  return notes.flatMap(({ ms, key, velocity, duration }): Placed[] => {
    const channel = own.find(free => (busyUntil.get(free * 128 + key) ?? 0) <= ms) ?? own[0] ?? 0
    busyUntil.set(channel * 128 + key, ms + Math.max(1, duration))
    // No force at all would mean that the key is let go.
    const force = Math.min(127, Math.max(1, Math.round(velocity * 127)))
    return [
      { order: order.strike, event: { kind: 'on', tick: ms, channel, key, velocity: force } },
      {
        order: duration === 0 ? order.letGoAtOnce : order.letGo,
        event: { kind: 'off', tick: ms + duration, channel, key },
      },
    ]
  })
}

/** JSON in which everything but ASCII is escaped: programs that read texts in other encodings keep it whole. */
function ascii(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function pieces(tick: number, json: string, latin1: Latin1): Placed[] {
  // The brace that the first piece begins with is the JSON's own.
  const room = longestPiece - ours.more.length
  const placed: Placed[] = []
  for (let at = 0; at < json.length; at += room) {
    const start = at === 0 ? ours.begin.slice(0, -1) : ours.more
    const bytes = latin1(start, json, at, Math.min(at + room, json.length))
    placed.push({ order: order.text, event: { kind: 'text', tick, type: metaTypes.text, bytes } })
  }
  return placed
}

/** Each character of the start and of a stretch of the text as the byte of that number. */
type Latin1 = (start: string, text: string, from: number, to: number) => Uint8Array

/**
 * In a loop: by `from` it takes twenty times as long. Without strings of their own, and out of blocks: to make these
 * costs more than their bytes.
 */
function createLatin1(): Latin1 {
  const usual = 1 << 18
  let block = new Uint8Array(usual)
  let used = 0
  return (start, text, from, to) => {
    const length = start.length + to - from
    if (used + length > block.length) {
      block = new Uint8Array(Math.max(usual, length))
      used = 0
    }
    const bytes = block.subarray(used, used + length)
    used += length
    for (let at = 0; at < start.length; at += 1) bytes[at] = start.charCodeAt(at)
    for (let at = from; at < to; at += 1) bytes[start.length + at - from] = text.charCodeAt(at)
    return bytes
  }
}
