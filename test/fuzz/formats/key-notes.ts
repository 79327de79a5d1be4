import { createAmountReader } from '../../../src/music/amount-reader.ts'
import { createBandReader } from '../../../src/music/band-reader.ts'
import { defaultConstants } from '../../../src/music/constants.ts'
import type { GestureEvent } from '../../../src/music/gesture-event.ts'
import { createGestureReader, type KeyNote } from '../../../src/music/gesture-reader.ts'
import { readLatched } from '../../../src/music/latch.ts'
import { createLetterReader } from '../../../src/music/letters/letter-reader.ts'
import type { ModeReader } from '../../../src/music/mode-reader.ts'
import { isMotif, type Motif } from '../../../src/music/motif.ts'
import { createMoveReader } from '../../../src/music/move-reader.ts'
import { notesInWords, parseNotes } from '../../../src/music/notes-in-words.ts'
import { createNumberReader } from '../../../src/music/number-reader.ts'
import { everything } from '../../unit/music/motif-fixture.ts'
import { notesOf, playInto, said } from '../../unit/music/simulated-hands.ts'
import type { Chance } from '../chance.ts'
import type { FuzzFormat } from '../fuzz-format.ts'
import { mutatedText } from '../mutate-json.ts'
import { oddNumber, oddText } from '../odd-values.ts'
import { must, mustBePlain, mustBeSame } from '../sound-value.ts'
import { mustBeMotif } from './names.ts'

/** What a device may send, and how far apart: hands, storms, clocks that stand or go back, notes that are none. */
function storm(chance: Chance): readonly KeyNote[] {
  const hasty = chance.once(2)
  let at = chance.below(10_000)
  return Array.from({ length: chance.below(chance.once(10) ? 300 : 40) }, (): KeyNote => {
    at += chance.once(20) ? chance.below(6_500) - 500 : chance.below(hasty ? 15 : 300)
    const odd = chance.once(40)
    return {
      type: chance.once(2) ? 'down' : 'up',
      note: odd
        ? oddNumber(chance)
        : chance.once(3)
          ? chance.pick([48, 60, 72, 50, 55])
          : 44 + chance.below(33),
      velocity: chance.once(40) ? oddNumber(chance) : chance.number(),
      at: chance.once(200) ? oddNumber(chance) : at,
    }
  })
}

/** A motif that is known, with other notes before, between and behind. */
function played(chance: Chance): readonly KeyNote[] {
  const { motif } = chance.pick(everything)
  const notes = notesOf(motif, { pace: 130 + chance.below(250), hold: 40 + chance.below(200) }, 5_000)
  if (chance.once(3)) return notes
  return [...notes, ...storm(chance).slice(0, 4)].toSorted((a, b) => a.at - b.at)
}

const anyNotes = (chance: Chance) => (chance.once(3) ? played(chance) : storm(chance))
const lastOf = (notes: readonly KeyNote[]) =>
  notes.reduce((latest, { at }) => (Number.isFinite(at) ? Math.max(latest, at) : latest), 0)
/** Beyond any time that a storm has: a clock that was that far ahead stays there. */
const beyond = 1e6

function isPlayed(struck: readonly number[], motif: Motif): boolean {
  const left = [...struck]
  return motif.flat().every(key => {
    const at = left.indexOf(key)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
}

const gestures: FuzzFormat<readonly KeyNote[]> = {
  name: 'notes as gestures',
  generate: anyNotes,
  judge(notes) {
    const reader = createGestureReader({
      bindings: everything,
      numbers: notes.length % 2 === 0 ? 'base-10' : 'powers',
    })
    let struck: number[] = []
    let fired = 0
    /** What was played and waits for its parameter: it fires later, and once. */
    let open: string | undefined
    const check = (events: readonly GestureEvent<string>[]) => {
      for (const event of events) {
        if (event.kind === 'escape') struck = []
        if (event.kind === 'escape' || event.kind === 'parameter-cancelled') open = undefined
        if (event.kind !== 'fired' && event.kind !== 'parameter-open') continue
        const { target, motif } = event.binding
        fired++
        must(isMotif(event.motif), 'a motif that is none')
        // What was struck counts for one thing only: what fired before has used it up.
        must(
          isPlayed(struck, motif) || (event.kind === 'fired' && open === target),
          `${target} was not played`,
        )
        open = event.kind === 'parameter-open' ? target : undefined
        struck = []
      }
    }
    for (const note of notes) {
      const before = struck
      if (note.type === 'down' && note.velocity > 0) struck.push(note.note)
      check(reader.note(note))
      // What was due before the note ends what was struck before it.
      if (struck !== before && note.type === 'down' && note.velocity > 0) struck.push(note.note)
      must(reader.deadline() === undefined || Number.isFinite(reader.deadline()), 'a time that never comes')
    }
    const end = lastOf(notes)
    if (end > beyond) return fired > 0 ? 'accepted' : 'refused'
    for (const key of new Set(notes.map(({ note }) => note)))
      check(reader.note({ type: 'up', note: key, velocity: 0, at: end + 1 }))
    check(reader.tick(end + 60_000))
    must(reader.deadline() === undefined, 'something is waited for when all keys are up')
    const next = playInto(reader, notesOf([[50, 55]], { pace: 0, hold: 100 }, end + 70_000))
    mustBeSame(said(next), ['fired scroll down'], 'a motif behind it is not heard')
    return fired > 0 ? 'accepted' : 'refused'
  },
}

const makers = {
  'numbers in ten': () => createNumberReader(() => 'base-10'),
  'numbers in two': () => createNumberReader(() => 'powers'),
  letters: () => createLetterReader(() => defaultConstants),
  amounts: () => createAmountReader(() => 'linear'),
  moves: () => createMoveReader(),
  bands: () => createBandReader(),
} satisfies Readonly<Record<string, () => ModeReader<object>>>
// The keys of an object are its keys.
const modes = Object.keys(makers) as readonly (keyof typeof makers)[]

const readers: FuzzFormat<{ readonly mode: keyof typeof makers; readonly notes: readonly KeyNote[] }> = {
  name: 'notes as numbers, letters, amounts, moves, bands',
  generate: chance => ({ mode: chance.pick(modes), notes: anyNotes(chance) }),
  judge({ mode, notes }) {
    const reader: ModeReader<object> = makers[mode]()
    const events: object[] = []
    for (const note of notes) events.push(...reader.note(note))
    const end = lastOf(notes)
    if (end <= beyond) {
      for (const key of new Set(notes.map(({ note }) => note)))
        events.push(...reader.note({ type: 'up', note: key, velocity: 0, at: end + 1 }))
      // A held key repeats until it counts as lost, and no longer.
      events.push(...reader.tick(end + 120_000))
      must(reader.deadline() === undefined, 'something is waited for when all keys are up')
    }
    for (const event of events) mustBePlain(event)
    must(events.length <= notes.length * 400 + 10, 'events without end')
    return events.length > 0 ? 'accepted' : 'refused'
  },
}

const latched: FuzzFormat<readonly number[]> = {
  name: 'keys that were pressed one after another',
  generate: chance =>
    chance.once(2)
      ? [...chance.pick(everything).motif.flat(), ...(chance.once(2) ? [48 + chance.below(25)] : [])]
      : Array.from({ length: chance.below(chance.once(20) ? 90 : 7) }, () =>
          chance.once(20) ? oddNumber(chance) : 48 + chance.below(25),
        ),
  judge(keys) {
    const outcome = readLatched(keys, everything, keys.length % 2 === 0 ? 'base-10' : 'powers')
    if (outcome === undefined) return 'refused'
    mustBePlain(outcome)
    if (outcome.kind !== 'fired') return 'refused'
    must(isPlayed(keys, outcome.binding.motif), `${outcome.binding.target} was not pressed`)
    return 'accepted'
  },
}

const notesText: FuzzFormat<string> = {
  name: 'notes in words',
  generate(chance) {
    const text = notesInWords(chance.pick(everything).motif)
    return chance.once(4) ? oddText(chance) : chance.once(3) ? text : mutatedText(text, chance)
  },
  judge(text) {
    const motif = parseNotes(text)
    if (motif === undefined) return 'refused'
    mustBeMotif(motif)
    mustBeSame(parseNotes(notesInWords(motif)), motif, 'notes that were written and read again')
    return 'accepted'
  },
}

export const keyFormats = [gestures, readers, latched, notesText] as const
