import { readMidiFile } from '../src/sequence/midi-file-read.ts'
import { writeMidiFile } from '../src/sequence/midi-file-write.ts'
import type { Sequence, SequenceEvent } from '../src/sequence/sequence-schema.ts'
import { atMost, type Bench } from './bench-row.ts'
import { medianOf, timed } from './timing.ts'

const rounds = 7
const events = 20_000
const hourMs = 3_600_000

/** An hour of 20,000 events as a MIDI file, beside the same as plain JSON. */
const midiFile: Bench = async () => {
  const sequence = hour()
  const json = JSON.stringify(sequence)
  const bytes = writeMidiFile(sequence)
  const commands = new Set(['click'])
  const read = () => readMidiFile(bytes, { commands, name: '', id: 'a', createdAt: 0 }).sequence
  if (JSON.stringify(read()) !== json) throw new Error('The file does not give back what was written.')
  const each = (work: () => number) => medianOf(Array.from({ length: rounds }, () => timed(work)).slice(1))
  const against = 'JSON'
  return [
    {
      name: 'MIDI file of an hour, written',
      ...each(() => writeMidiFile(sequence).length),
      unit: 'ms',
      baseline: each(() => JSON.stringify(sequence).length).value,
      against,
      goal: atMost(8),
    },
    {
      name: 'MIDI file of an hour, read and checked',
      ...each(() => read().events.length),
      unit: 'ms',
      baseline: each(() => Object.keys(JSON.parse(json)).length).value,
      against,
      goal: atMost(12),
    },
    {
      name: 'MIDI file of an hour',
      value: bytes.length / 1024,
      unit: 'kB',
      baseline: json.length / 1024,
      against,
      goal: atMost(1.5),
    },
  ]
}

/** Notes, and clicks on elements with what came of them, over three tabs. */
function hour(): Sequence {
  const made: SequenceEvent[] = []
  for (let n = 0; n < events; n += 1) {
    const ms = Math.floor((n * hourMs) / events)
    const track = Math.floor(n / 100) % 3
    if (n % 2 === 0) made.push({ kind: 'note', ms, track, key: 48 + (n % 25), velocity: 0.7, duration: 250 })
    else if (n % 4 === 1)
      made.push({
        kind: 'did',
        ms,
        track,
        step: n,
        intent: { command: 'click', slots: { words: `row ${n}` }, source: 'spoken', heard: `click row ${n}` },
        target: {
          selectors: [
            { by: 'role', role: 'link', name: `Row ${n}` },
            { by: 'css', css: `main > ul > li:nth-child(${n % 50})`, shadow: [] },
          ],
          frame: [],
          frameUrl: 'https://example.org/list',
          role: 'link',
          name: `Row ${n}`,
          text: `Row ${n}`,
          box: { x: 10, y: n % 900, width: 200, height: 20 },
          around: 'A list of rows',
        },
      })
    else made.push({ kind: 'outcome', ms, track, of: n - 2, status: 'done', latencyMs: 300 })
  }
  return {
    version: 2,
    id: 'hour',
    name: 'An hour',
    createdAt: 1_700_000_000_000,
    durationMs: hourMs,
    tracks: [0, 1, 2].map(tab => ({ tab, title: `Tab ${tab}`, url: `https://example.org/${tab}` })),
    events: made,
  }
}

export default midiFile
