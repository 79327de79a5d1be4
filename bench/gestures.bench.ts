import { commandBindings } from '../src/app/key-bindings.ts'
import { registry } from '../src/commands/registry.ts'
import type { GestureEvent } from '../src/music/gesture-event.ts'
import { createGestureReader, type GestureReader, type KeyNote } from '../src/music/gesture-reader.ts'
import { formatMotif, keysOf, type Motif } from '../src/music/motif.ts'
import type { Binding } from '../src/music/trie.ts'
import { atMost, type Bench } from './bench-row.ts'
import { manyMotifs } from './many-motifs.ts'
import { quantile, sideBySide, timed } from './timing.ts'

/** One key after another, ms: as quick hands play. */
const pace = 110
const hold = 60
/** From the last key of a gesture to the first of the next, ms. */
const rest = 1000
const gestures = 300

const commands: readonly Binding<string>[] = commandBindings(registry).map(({ motif, takesParameter }) => ({
  motif,
  target: formatMotif(motif),
  takesParameter,
}))

/** The reader of gestures without a browser: what a note costs, whichever vocabulary is bound. */
const gesturesBench: Bench = async () => {
  const many = manyMotifs(5000)
  const bindings = many.map(motif => ({ motif, target: formatMotif(motif), takesParameter: false }))
  const played = many.slice(0, gestures)
  const large = createGestureReader({ bindings: [...commands, ...bindings] })
  const small = createGestureReader({ bindings: commands })
  // Played once to warm up, with the clock going on.
  playAll(large, played, 0)
  playAll(small, played, 0)
  const fewTimes = playAll(small, played, 1e7).times
  const { times, meant } = playAll(large, played, 1e7)
  if (meant < played.length) throw new Error(`${meant} of ${played.length} motifs were known.`)

  return [
    {
      name: 'motif played, notes to fired, without browser',
      unit: 'µs',
      ...wholeMotif(),
      against: 'lookup of its notes in a Map',
      goal: atMost(60),
    },
    ...[0.5, 0.99].map(share => ({
      name: `a note among 5,000 motifs, p${share * 100}`,
      value: quantile(times, share) * 1000,
      unit: 'µs',
      baseline: quantile(fewTimes, share) * 1000,
      against: 'the motifs of the commands alone',
      goal: atMost(1.5),
    })),
  ]
}

export default gesturesBench

/** The four keys of "next tab" until it fires, µs. */
function wholeMotif() {
  const motif = commands.find(({ target }) => target === '48-57-58-48')?.motif
  if (motif === undefined) throw new Error('The motif of "next tab" is another now: change it here.')
  const reader = createGestureReader({ bindings: commands })
  const table = new Map(commands.map((binding, place) => [binding.target, place]))
  let at = 0
  const read = () => {
    at += rest * 10
    const { meant } = playAll(reader, [motif], at)
    if (meant !== 1) throw new Error('"Next tab" did not fire.')
    return meant
  }
  const lookUp = () => table.get(keysOf(motif).join('-')) ?? Number.NaN
  const { value, spread, baseline } = sideBySide(2000, read, lookUp)
  return { value: value * 1000, spread, baseline: baseline * 1000 }
}

/** Among 5,000 some are so alike that hands could have meant two of them: the reader then asks. */
const isKnown = ({ kind }: GestureEvent<string>) => kind === 'fired' || kind === 'ambiguous'

/** Plays motifs, with ticks exactly when the reader wants them; how long each note took with those ticks, ms. */
function playAll(reader: GestureReader<string>, motifs: readonly Motif[], from: number) {
  const times: number[] = []
  let meant = 0
  let start = from
  for (const motif of motifs) {
    const notes = notesOf(motif, start)
    start = (notes.at(-1)?.at ?? start) + rest
    for (const [place, note] of notes.entries()) {
      const next = notes[place + 1]?.at ?? start
      times.push(
        timed(() => {
          let known = reader.note(note).filter(isKnown).length
          for (let due = reader.deadline(); due !== undefined && due < next; due = reader.deadline()) {
            known += reader.tick(due).filter(isKnown).length
          }
          meant += known
          return known
        }),
      )
    }
  }
  return { times, meant }
}

function notesOf(motif: Motif, from: number): readonly KeyNote[] {
  return keysOf(motif).flatMap((note, place): readonly KeyNote[] => {
    const at = from + place * pace
    return [
      { type: 'down', note, velocity: 0.6, at },
      { type: 'up', note, velocity: 0, at: at + hold },
    ]
  })
}
