import { ClavierError } from '../errors.ts'
import { crc32 } from './crc32.ts'
import { type MidiContent, metaTypes, readMidi } from './midi-chunks.ts'
import { ours } from './midi-file-write.ts'
import { type ForeignMidi, sequenceOfMidi } from './midi-only.ts'
import { parseImported } from './parse-imported.ts'
import { limits, type Sequence } from './sequence-schema.ts'
import { latin1 } from './utf8.ts'

interface ReadMidiFile {
  readonly sequence: Sequence
  /** It was not written by Clavier: notes and words only. */
  readonly midiOnly: boolean
}

/**
 * Reads a Standard MIDI File, all or nothing: a sequence that `writeMidiFile` wrote as it was, a file of any other
 * program as its notes, lyrics and markers. Throws the codes of `readMidi` and of `parseImported`, and for one of
 * ours `sequence-file-cut` where events are missing, `sequence-file-order` where they were moved,
 * `sequence-file-changed` where the checksum is another.
 */
export function readMidiFile(
  bytes: Uint8Array,
  { commands, ...foreign }: ForeignMidi & { readonly commands: ReadonlySet<string> },
): ReadMidiFile {
  const content = readMidi(bytes)
  const whole = ownEvents(content)
  if (whole === undefined) return { sequence: sequenceOfMidi(content, foreign), midiOnly: true }
  return { sequence: parseImported(whole, commands), midiOnly: false }
}

/** What one of our files holds, unchecked but for being all of it; undefined where the file is of another program. */
function ownEvents(content: MidiContent): Readonly<Record<string, unknown>> | undefined {
  const texts = content.tracks.map(({ events }) =>
    events.flatMap(event =>
      event.kind === 'text' && event.type === metaTypes.text && isOurs(event.bytes)
        ? [latin1(event.bytes)]
        : [],
    ),
  )
  if (texts.every(track => track.length === 0)) return undefined
  if (texts.some(track => track.some(text => !/^clavier1[{+#]/.test(text))))
    throw new ClavierError('sequence-file-later')
  const sums: string[] = []
  const heads: { readonly json: string; readonly value: object }[] = []
  const events: { readonly n: number; readonly json: string; readonly event: unknown }[] = []
  for (const track of texts) {
    let before = -1
    for (const json of joined(track, sums)) {
      const value = parsed(json)
      if ('head' in value && typeof value.head === 'object' && value.head !== null)
        heads.push({ json, value: value.head })
      else if ('n' in value && typeof value.n === 'number' && 'event' in value) {
        if (value.n <= before) throw new ClavierError('sequence-file-order')
        before = value.n
        events.push({ n: value.n, json, event: value.event })
        if (events.length > limits.events) throw new ClavierError('sequence-file-long')
      } else throw new ClavierError('sequence-file-changed')
    }
  }
  const [head] = heads
  const [sum] = sums
  if (head === undefined || sum === undefined) throw new ClavierError('sequence-file-cut')
  if (heads.length > 1 || sums.length > 1) throw new ClavierError('sequence-file-changed')
  const inOrder = events.toSorted((a, b) => a.n - b.n)
  const promised = 'events' in head.value ? head.value.events : undefined
  if (typeof promised === 'number' && promised > limits.events) throw new ClavierError('sequence-file-long')
  if (inOrder.length !== promised) throw new ClavierError('sequence-file-cut')
  if (inOrder.some(({ n }, index) => n !== index)) throw new ClavierError('sequence-file-order')
  if (crc32([head.json, ...inOrder.map(({ json }) => json)]) !== sum)
    throw new ClavierError('sequence-file-changed')
  return { ...head.value, events: inOrder.map(({ event }) => event) }
}

const sign = Uint8Array.from('clavier', char => char.charCodeAt(0))

function isOurs(bytes: Uint8Array): boolean {
  if (!sign.every((byte, at) => bytes[at] === byte)) return false
  return /^clavier\d{1,4}[{+#]/.test(latin1(bytes.subarray(0, 12)))
}

/** The pieces of a track as whole events; checksums go to `sums`. */
function joined(pieces: readonly string[], sums: string[]): readonly string[] {
  const whole: string[][] = []
  for (const piece of pieces) {
    if (piece.startsWith(ours.begin)) whole.push([piece.slice(ours.begin.length - 1)])
    else if (piece.startsWith(ours.sum)) sums.push(piece.slice(ours.sum.length))
    else {
      const last = whole.at(-1)
      if (last === undefined) throw new ClavierError('sequence-file-order')
      last.push(piece.slice(ours.more.length))
    }
  }
  return whole.map(parts => parts.join(''))
}

function parsed(json: string): object {
  try {
    const value: unknown = JSON.parse(json)
    if (typeof value === 'object' && value !== null) return value
  } catch {
    // Told below, as what is no object is.
  }
  throw new ClavierError('sequence-file-changed')
}
