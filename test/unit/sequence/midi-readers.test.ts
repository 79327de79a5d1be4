import { createRequire } from 'node:module'
import fc from 'fast-check'
import { parseMidi } from 'midi-file'
import { expect, test } from 'vitest'
import { writeMidiFile } from '../../../src/sequence/midi-file-write.ts'
import type { Sequence } from '../../../src/sequence/sequence-schema.ts'
import { encodeUtf8 } from '../../../src/sequence/utf8.ts'
import { anySequence } from './arbitrary-sequence.ts'

/** An event as another program reads it: its track, its tick, and what it is. */
interface Seen {
  readonly track: number
  readonly tick: number
  readonly what:
    | { readonly on: string; readonly velocity: number }
    | { readonly off: string }
    | { readonly meta: number; readonly words: string }
}

/** What jzz-midi-smf, which has no types, gives of a file: tracks of messages, with ticks. */
interface JzzFile extends ReadonlyArray<readonly JzzMessage[]> {
  readonly ppqn: number
}
interface JzzMessage extends ReadonlyArray<number> {
  readonly tt: number
  /** Type of a meta event and its bytes as characters. */
  readonly ff?: number
  readonly dd?: string
}

const require = createRequire(import.meta.url)
const jzz = require('jzz')
require('jzz-midi-smf')(jzz)
// The package says nothing of its types: these are the fields that are used here.
const readByJzz = (bytes: Uint8Array) => new jzz.MIDI.SMF(Buffer.from(bytes).toString('latin1')) as JzzFile

function seenByJzz(bytes: Uint8Array): readonly Seen[] {
  return [...readByJzz(bytes)].flatMap((messages, track) =>
    [...messages].flatMap((message): Seen[] => {
      const at = { track, tick: message.tt }
      const [status = 0, key = 0, velocity = 0] = message
      if (message.ff !== undefined) return [{ ...at, what: { meta: message.ff, words: message.dd ?? '' } }]
      const channelKey = `${status & 15} ${key}`
      if (status >> 4 === 9) return [{ ...at, what: { on: channelKey, velocity } }]
      return status >> 4 === 8 ? [{ ...at, what: { off: channelKey } }] : []
    }),
  )
}

const metaOf = { trackName: 3, lyrics: 5, marker: 6, cuePoint: 7 } as const

function seenByMidiFile(bytes: Uint8Array): readonly Seen[] {
  return parseMidi(bytes).tracks.flatMap((events, track) => {
    let tick = 0
    return events.flatMap((event): Seen[] => {
      tick += event.deltaTime
      const at = { track, tick }
      if (event.type === 'noteOn')
        return [{ ...at, what: { on: `${event.channel} ${event.noteNumber}`, velocity: event.velocity } }]
      if (event.type === 'noteOff') return [{ ...at, what: { off: `${event.channel} ${event.noteNumber}` } }]
      for (const type of ['trackName', 'lyrics', 'marker', 'cuePoint'] as const)
        if (event.type === type) return [{ ...at, what: { meta: metaOf[type], words: event.text } }]
      return []
    })
  })
}

/** Notes as `track start+length key force`, each paired with the first end of its key on its channel. */
function notes(seen: readonly Seen[]): readonly string[] {
  const held = new Map<string, { readonly tick: number; readonly velocity: number }[]>()
  const ended = seen.flatMap(({ track, tick, what }) => {
    if ('on' in what) {
      const key = `${track} ${what.on}`
      const struck = held.get(key) ?? []
      // Two that sound at once on one channel could not be told apart at their ends.
      expect(struck).toEqual([])
      held.set(key, [...struck, { tick, velocity: what.velocity }])
    }
    if (!('off' in what)) return []
    const start = held.get(`${track} ${what.off}`)?.shift()
    expect(start).toBeDefined()
    expect(what.off).not.toMatch(/^9 /)
    const key = what.off.split(' ')[1]
    return [`${track} ${start?.tick}+${tick - (start?.tick ?? 0)} ${key} ${start?.velocity}`]
  })
  expect([...held.values()].flat()).toEqual([])
  return ended.toSorted()
}

const wantedNotes = ({ events }: Sequence) =>
  events
    .flatMap(event =>
      event.kind === 'note'
        ? [
            `${event.track + 1} ${event.ms}+${event.duration} ${event.key} ${Math.max(1, Math.round(event.velocity * 127))}`,
          ]
        : [],
    )
    .toSorted()

const asRead = (words: string) => Buffer.from(encodeUtf8(words)).toString('latin1')
const words = (seen: readonly Seen[], type: number) =>
  seen.flatMap(({ track, tick, what }) =>
    'meta' in what && what.meta === type ? [`${track} ${tick} ${what.words}`] : [],
  )

function expectSeen(sequence: Sequence, seen: readonly Seen[]): void {
  const { events, tracks } = sequence
  expect(notes(seen)).toEqual(wantedNotes(sequence))
  expect(words(seen, metaOf.trackName)).toEqual([
    `0 0 ${asRead(sequence.name)}`,
    ...tracks.map(({ title }, track) => `${track + 1} 0 ${asRead(title)}`),
  ])
  expect(words(seen, metaOf.lyrics).toSorted()).toEqual(
    events
      .flatMap(event =>
        event.kind === 'said' && event.text !== ''
          ? [`${event.track + 1} ${event.ms} ${asRead(event.text)}`]
          : [],
      )
      .toSorted(),
  )
  expect(words(seen, metaOf.marker)).toEqual(
    events.flatMap(event => {
      if (event.kind === 'mark') return [`0 ${event.ms} ${asRead(event.label)}`]
      return event.kind === 'pause' ? [`0 ${event.ms} pause ${event.wallMs / 1000} s`] : []
    }),
  )
  expect(words(seen, metaOf.cuePoint)).toHaveLength(events.filter(({ kind }) => kind === 'did').length)
}

test('midi-file and jzz-midi-smf see the same notes, names, words and markers in any sequence', () => {
  fc.assert(
    fc.property(anySequence, sequence => {
      const bytes = writeMidiFile(sequence)
      expectSeen(sequence, seenByMidiFile(bytes))
      expectSeen(sequence, seenByJzz(bytes))
    }),
    { numRuns: 200 },
  )
})

test('one tick is one millisecond', () => {
  const [sequence] = fc.sample(anySequence, 1)
  if (sequence === undefined) throw new Error('No sequence.')
  const { header, tracks } = parseMidi(writeMidiFile(sequence))
  expect(header).toMatchObject({ format: 1, ticksPerBeat: 1000 })
  expect(tracks[0]).toContainEqual(
    expect.objectContaining({ type: 'setTempo', microsecondsPerBeat: 1_000_000 }),
  )
  expect(readByJzz(writeMidiFile(sequence)).ppqn).toBe(1000)
})

test('the same key struck five times before it is let go is five notes for every reader', () => {
  const sequence: Sequence = {
    version: 2,
    id: 'a',
    name: 'overlaps',
    createdAt: 0,
    durationMs: 100,
    tracks: [{ tab: 0, title: 'Tab', url: '' }],
    events: [5, 4, 3, 2, 1].map((length, n) => ({
      kind: 'note',
      ms: n,
      track: 0,
      key: 60,
      velocity: 0.5,
      duration: length * 10,
    })),
  }
  const bytes = writeMidiFile(sequence)
  expectSeen(sequence, seenByMidiFile(bytes))
  expectSeen(sequence, seenByJzz(bytes))
})
