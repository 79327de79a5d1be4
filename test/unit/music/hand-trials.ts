import type { KeyNote } from '../../../src/music/gesture-reader.ts'
import { type Motif, shapeOf } from '../../../src/music/motif.ts'
import type { Binding } from '../../../src/music/trie.ts'
import { notesOf, playWith } from './simulated-hands.ts'

/** Hands as they are simulated; times in ms. */
export interface SimulatedHands {
  /** Standard deviation of the onsets. */
  readonly jitter: number
  /** From one strike to the next. */
  readonly pace: number
  /** How long a key is held. */
  readonly hold: number
  /** Share of notes (0–1) that hit the neighbouring key. */
  readonly wrongKeys: number
  /** Share of notes (0–1) whose contact opens and closes again 20–55 ms after the note-on. */
  readonly bounces: number
}

export const steadyHands: SimulatedHands = { jitter: 15, pace: 250, hold: 180, wrongKeys: 0.03, bounces: 0 }

/** The rows that the rules of the keyboard language are held to, with what each may and must come to. */
export const handRows = [
  { name: 'SD 15 ms', hands: steadyHands, right: 92, wrong: 1.3 },
  { name: 'SD 40 ms', hands: { ...steadyHands, jitter: 40 }, right: 92, wrong: 1.5 },
  { name: 'SD 80 ms', hands: { ...steadyHands, jitter: 80 }, right: 86, wrong: 2.9 },
  { name: 'slow, 700 ms a key', hands: { ...steadyHands, pace: 700, hold: 450 }, right: 92, wrong: 1.3 },
  {
    name: 'SD 40 ms, 5 % bounces',
    hands: { ...steadyHands, jitter: 40, bounces: 0.05 },
    right: 92,
    wrong: 1.5,
  },
] as const

/** What came of simulated gestures. Shares are in per cent of all, the delay in ms. */
export interface Simulation {
  readonly right: number
  readonly wrong: number
  /** From the last note-on of a right gesture to its firing, on average. */
  readonly delay: number
}

/**
 * Plays motifs with simulated hands, each to a reader that knows all the bindings. Right is: it acted
 * once, as meant. Wrong: it acted in any other way.
 * @param random numbers from 0 up to 1
 * @param draw which motif is played next
 */
export function simulate(
  bindings: readonly Binding<string>[],
  hands: SimulatedHands,
  gestures: number,
  random: () => number,
  draw: (random: () => number) => Binding<string> | undefined,
): Simulation {
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  const player = playWith({ bindings })
  let right = 0
  let wrong = 0
  let delay = 0
  for (let gesture = 0; gesture < gestures; gesture += 1) {
    const meant = draw(random)
    if (meant === undefined) continue
    const motif = withSlips(meant.motif, hands.wrongKeys, random)
    const clean = notesOf(motif, { ...hands, jitter: () => normal() * hands.jitter }, 1000)
    const notes = withBounces(clean, hands.bounces, random)
    const acted = player(notes).flatMap(({ at, event }) => {
      if (event.kind === 'escape') return [{ at, target: event.kind }]
      if (event.kind === 'fired' || event.kind === 'parameter-open')
        return [{ at, target: event.binding.target }]
      return []
    })
    const [first] = acted
    if (acted.length === 1 && first?.target === meant.target) {
      right += 1
      delay += first.at - (clean.findLast(({ type }) => type === 'down')?.at ?? first.at)
    } else if (acted.length > 0) wrong += 1
  }
  return { right: (100 * right) / gestures, wrong: (100 * wrong) / gestures, delay: delay / right }
}

/**
 * Draws motifs as they are used: the commands used most have chords for that reason, so that every other
 * gesture is one. With 3 % wrong keys a note, 7.6 % of these gestures are spoilt and cannot be right.
 */
export function asUsed(bindings: readonly Binding<string>[]) {
  const isChord = ({ motif }: Binding<string>) => shapeOf(motif) === 'chord'
  const kinds = [bindings.filter(isChord), bindings.filter(binding => !isChord(binding))]
  return (random: () => number) => {
    const kind = kinds[random() < 0.5 ? 0 : 1] ?? bindings
    return kind[Math.floor(random() * kind.length)]
  }
}

function withSlips(motif: Motif, share: number, random: () => number): Motif {
  const slip = (key: number) => (random() < share ? key + (random() < 0.5 ? -1 : 1) : key)
  return motif.map(strike => [...new Set(strike.map(slip))])
}

/** A contact that bounces says note-off and note-on once more, and the key stays down. */
function withBounces(notes: readonly KeyNote[], share: number, random: () => number): readonly KeyNote[] {
  const bounces = notes.flatMap(({ type, note, at, velocity }): readonly KeyNote[] => {
    if (type === 'up' || random() >= share) return []
    const again = at + 20 + random() * 35
    return [
      { type: 'up', note, velocity: 0, at: again - 4 },
      { type: 'down', note, velocity, at: again },
    ]
  })
  return [...notes, ...bounces].toSorted((a, b) => a.at - b.at)
}
