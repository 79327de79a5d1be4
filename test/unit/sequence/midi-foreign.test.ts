import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readMidiFile } from '../../../src/sequence/midi-file-read.ts'
import { isMidiOnly, sequenceOfMidi } from '../../../src/sequence/midi-only.ts'
import { parseSequence, type Sequence } from '../../../src/sequence/sequence-schema.ts'
import { processorTimes } from '../processor-time.ts'

const folder = new URL('../../fixtures/midi/', import.meta.url)

function imported(file: string): Sequence {
  const { sequence, midiOnly } = readMidiFile(readFileSync(new URL(file, folder)), {
    commands: new Set(),
    name: file,
    id: 'new',
    createdAt: 1,
  })
  expect(midiOnly).toBe(true)
  return sequence
}

/** Notes as `ms+duration key`, words and marks as `ms words`, in time. */
const told = ({ events }: Sequence) =>
  events.flatMap(event => {
    if (event.kind === 'note') return [`${event.ms}+${event.duration} ${event.key}`]
    if (event.kind === 'said') return [`${event.ms} “${event.text}”`]
    return event.kind === 'mark' ? [`${event.ms} # ${event.label}`] : []
  })
const titles = ({ tracks }: Sequence) => tracks.map(({ title }) => title)

test('every file of another program is a sequence that could have been kept', () => {
  const files = readdirSync(folder).filter(file => file.endsWith('.mid'))
  expect(files.length).toBeGreaterThanOrEqual(6)
  for (const file of files) {
    const sequence = imported(file)
    expect(parseSequence(sequence, new Set()), file).toEqual(sequence)
    expect(isMidiOnly(sequence), file).toBe(true)
  }
})

test('csvmidi: tempos of the first track hold for all, drums and notes beyond the 25 keys are kept', () => {
  const sequence = imported('csvmidi.mid')
  expect(sequence.name).toBe('Tempo map')
  expect(titles(sequence)).toEqual(['Tempo map', 'Lead', 'Drums'])
  // 480 ticks: 500 ms at first, a second from 960 on, 250 ms from 1920 on.
  expect(told(sequence)).toEqual([
    '0 # slow',
    '0+500 60',
    '0+250 36',
    '250 “bum”',
    '1000+1000 62',
    '3000 # fast',
    '3000+1000 100',
  ])
  expect(sequence.durationMs).toBe(4000)
  expect(sequence.events.find(event => event.kind === 'note')).toMatchObject({
    velocity: 100 / 127,
    track: 1,
  })
})

test('abc2midi: the words of karaoke are sung', () => {
  const sequence = imported('abc2midi.mid')
  expect(sequence.name).toBe('Frère Jacques')
  const sung = sequence.events.flatMap(event => (event.kind === 'said' ? [event.text] : []))
  expect(sung.join(' ')).toBe('Frè re Jac ques, Frè re Jac ques, dor mez vous? dor mez vous?')
  expect(sequence.events.filter(event => event.kind === 'note')).toHaveLength(22)
})

test('LilyPond: lyrics and two staves', () => {
  const sequence = imported('lilypond.mid')
  expect(told(sequence).slice(0, 4)).toEqual(['0+500 60', '0 “Frè”', '0+1000 48', '500+500 62'])
  expect(sequence.events.filter(event => event.kind === 'note')).toHaveLength(12)
})

test('MMA: let go by strikes of no force, under running status', () => {
  expect(told(imported('mma.mid'))).toEqual([
    '0+448 48',
    '0+448 50',
    '0+448 52',
    '0+448 53',
    '2000+448 55',
    '2000+448 57',
    '2000+448 59',
    '2000+448 60',
  ])
})

test('midi-writer-js: a lyric and a marker beside the notes, tempo 90', () => {
  const sequence = imported('midi-writer-js.mid')
  expect(sequence.name).toBe('Steps')
  expect(told(sequence)).toEqual([
    '0 “la”',
    '0 # here',
    '0+1333 60',
    '0+1333 64',
    '0+1333 67',
    '1333+334 62',
    '1667+333 65',
    '2000+333 69',
  ])
})

test('jsmidgen: without a tempo a quarter note is half a second, without a name it is called as the file', () => {
  const sequence = imported('jsmidgen.mid')
  expect(sequence.name).toBe('jsmidgen.mid')
  expect(told(sequence)).toEqual([
    '0+250 60',
    '250+250 62',
    '500+250 64',
    '750+500 60',
    '750+500 64',
    '750+500 67',
  ])
})

test('mido: all channels and all keys; a byte that is no UTF-8 is Latin-1', () => {
  expect(told(imported('mido.mid'))).toEqual([
    '600+300 60',
    '1500+300 60',
    '2400+300 64',
    '3300+300 127',
    '4200+300 0',
    '4500 “é”',
  ])
})

test('mido: where the division is in frames a tempo means nothing', () => {
  expect(told(imported('mido-frames.mid'))).toEqual(['1000+500 60'])
})

test('mido: patterns of format 2 are played one after the other, each at its own tempo', () => {
  expect(told(imported('mido-format-2.mid'))).toEqual(['500+500 60', '2000+1000 62'])
})

test('tempos and tracks are read in time that grows with their number', () => {
  const times = processorTimes([4_000, 32_000], count => {
    const tempos = Array.from(
      { length: count },
      (_, tick) => ({ kind: 'tempo', tick, quarter: 500_000 }) as const,
    )
    const note = (kind: 'on' | 'off', tick: number) =>
      ({ kind, tick, channel: 0, key: 60, velocity: 64 }) as const
    const played = { events: [note('on', 0), note('off', count)], end: count }
    const silent = Array.from({ length: count }, () => ({ events: [], end: count }))
    const content = {
      format: 1,
      division: { quarter: 480 },
      tracks: [{ events: tempos, end: count }, played, ...silent],
    }
    return () => {
      sequenceOfMidi(content, { name: 'Song', id: 'song', createdAt: 0 })
    }
  })
  // Eight times as long; with the square of it, it would be sixty-four times.
  expect(times[1]).toBeLessThan(32 * Math.max(5, times[0] ?? 0))
})
