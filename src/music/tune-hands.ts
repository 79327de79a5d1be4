import { constantRanges, type GestureConstants } from './constants.ts'
import { keysOf, type Motif, melody, strike } from './motif.ts'

/**
 * What is played to tune Clavier to the user's hands, three times each. One key, struck shortly; two keys
 * together; three keys together; three keys one after another; one key twice in a row. None of them holds
 * the middle key or both ends, which are escape.
 */
export const figures = [
  melody([62]),
  [strike([50, 55])],
  [strike([53, 57, 64])],
  melody([50, 57, 62]),
  melody([59, 59]),
] as const satisfies readonly Motif[]
export const timesEach = 3

/** A key as it was played, bounces and brushes included; times in ms, `off` after `on`, velocity 0–1. */
export interface RawNote {
  readonly key: number
  readonly velocity: number
  readonly on: number
  readonly off: number
}

/** What the user's playing sets; in ms, but for the velocity and the share that keys overlap. */
export type TunedConstants = Pick<
  GestureConstants,
  'bounce' | 'brush' | 'brushVelocity' | 'gap' | 'onset' | 'overlap' | 'spread' | 'nameSpan'
>

/** Whether a take is the figure: its keys and no others, each at least as often as the figure has it. */
export function isFigure(notes: readonly RawNote[], figure: Motif): boolean {
  const wanted = keysOf(figure)
  return (
    notes.every(({ key }) => wanted.includes(key)) &&
    [...new Set(wanted)].every(key => times(key, notes) >= wanted.filter(other => other === key).length)
  )
}

const times = (key: number, notes: readonly RawNote[]) => notes.filter(note => note.key === key).length

/**
 * Sets the constants from takes: one list for each figure, in the order of `figures`. Each bound leaves
 * room around what was played, since hands vary more in use than in a trial, and stays within its range:
 * - bounce: a fifth over the slowest bounce seen, but under three quarters of the quickest meant repeat
 * - brush: half of the shortest strike, never over the default; its velocity half of the softest
 * - onset: a quarter over the widest chord, but under half of the quickest step of the melody
 * - overlap: halfway between the least that keys of a chord overlapped and the most that steps of the
 *   melody did, so that neither is taken for the other
 * - spread: twice the widest chord, at least the default
 * - gap: half as much again as the longest pause inside a figure
 * - nameSpan: twice the slowest figure of three keys, at least the default
 */
export function tuneHands(takes: readonly (readonly (readonly RawNote[])[])[]): TunedConstants {
  const [, pairs = [], triads = [], melodies = [], repeats = []] = takes
  const all = takes.flat(2)
  const chords = [...pairs, ...triads].map(notes => onsetsOf(notes))
  const widest = most(chords.map(onsets => span(onsets)))
  const steps = melodies.flatMap(notes => differences(onsetsOf(notes)))
  // Of the notes of one key twice, the two that are furthest apart were meant.
  const meantRepeat = least(repeats.map(notes => span(notes.map(({ on }) => on))))
  const bounces = takes.flatMap((figureTakes, place) =>
    figureTakes.flatMap(notes => bouncesOf(notes, figures[place] === figures[4])),
  )
  const pauses = [...melodies, ...repeats].flatMap(pausesOf)
  const slowest = most(melodies.map(notes => span(onsetsOf(notes))))
  const velocity = least(all.map(note => note.velocity))
  const shortest = least(all.filter(note => !isBounceHalf(note, all)).map(({ on, off }) => off - on))
  return {
    bounce: within('bounce', Math.min(orDefault('bounce', most(bounces) * 1.2), meantRepeat * 0.75)),
    brush: within('brush', Math.min(constantRanges.brush.default, shortest / 2)),
    brushVelocity: hundredths(within('brushVelocity', velocity / 2)),
    gap: within('gap', most(pauses) * 1.5),
    onset: within('onset', Math.min(widest * 1.25, least(steps) / 2)),
    overlap: hundredths(
      within('overlap', (least(shares([...pairs, ...triads])) + most(shares(melodies))) / 2),
    ),
    spread: within('spread', Math.max(constantRanges.spread.default, widest * 2)),
    nameSpan: within('nameSpan', Math.max(constantRanges.nameSpan.default, slowest * 2)),
  }
}

/** Onset of each key's first note, ascending: a bounce is not a second one. */
function onsetsOf(notes: readonly RawNote[]): readonly number[] {
  const first = new Map<number, number>()
  for (const { key, on } of notes) first.set(key, Math.min(on, first.get(key) ?? on))
  return [...first.values()].sort((a, b) => a - b)
}

/** Longest time, ms, within which a key that was meant once came again: slower than that was meant. */
const slowestBounce = 150

/** How long after its own note-on a key came again without being meant to. */
function bouncesOf(notes: readonly RawNote[], isRepeat: boolean): readonly number[] {
  const late = notes.flatMap((note, place) => {
    const before = notes.slice(0, place).findLast(({ key }) => key === note.key)
    return before === undefined ? [] : [note.on - before.on]
  })
  const unmeant = late.filter(ms => ms <= slowestBounce)
  // Of a key struck twice on purpose one repeat is meant: the longest.
  return isRepeat && unmeant.length === late.length ? unmeant.filter(ms => ms < most(unmeant)) : unmeant
}

/** A note that was cut short by its own bounce says nothing of how long the hand held the key. */
function isBounceHalf(note: RawNote, all: readonly RawNote[]): boolean {
  return all.some(
    other =>
      other !== note &&
      other.key === note.key &&
      Math.abs(other.on - note.on) <= slowestBounce &&
      other.off - other.on > note.off - note.on,
  )
}

/** Times in which no key was down, inside one take. */
function pausesOf(notes: readonly RawNote[]): readonly number[] {
  const sorted = notes.toSorted((a, b) => a.on - b.on)
  let up = sorted[0]?.off ?? 0
  const pauses: number[] = []
  for (const { on, off } of sorted) {
    if (on > up) pauses.push(on - up)
    up = Math.max(up, off)
  }
  return pauses
}

/** Of each two notes that follow each other: the share of the shorter, 0–1, in which both are down. */
function shares(takes: readonly (readonly RawNote[])[]): readonly number[] {
  return takes.flatMap(notes =>
    notes.slice(1).flatMap((note, place) => {
      const before = notes[place]
      if (before === undefined || before.key === note.key) return []
      const both = Math.min(before.off, note.off) - Math.max(before.on, note.on)
      return [Math.max(0, both) / Math.min(before.off - before.on, note.off - note.on)]
    }),
  )
}

const span = (values: readonly number[]) => most(values) - least(values)
const differences = (values: readonly number[]) =>
  values.slice(1).map((value, place) => value - (values[place] ?? value))
const most = (values: readonly number[]) => (values.length === 0 ? 0 : Math.max(...values))
const least = (values: readonly number[]) => (values.length === 0 ? 0 : Math.min(...values))
const hundredths = (value: number) => Math.round(value * 100) / 100

/** Where nothing was seen the default stands. */
function orDefault(name: keyof TunedConstants, seen: number): number {
  return seen > 0 ? seen : constantRanges[name].default
}

/** Held to the range of the constant; whole milliseconds. */
function within(name: keyof TunedConstants, value: number): number {
  const { min, max } = constantRanges[name]
  const held = Math.min(max, Math.max(min, value))
  return name === 'brushVelocity' || name === 'overlap' ? held : Math.round(held)
}
