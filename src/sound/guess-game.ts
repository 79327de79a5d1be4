import { type GuessHeight, guessHeights } from '../ports/guess-page.ts'
import type { BandCount } from '../ports/layout-choices.ts'
import { type ElementKind, elementKinds } from '../ports/page-layout.ts'
import type { BandKeys } from './band-keys.ts'
import { bandsOf, heightOf, isNear, keysAbove } from './guess-heights.ts'
import type { Random } from './seeded-random.ts'
import { gridLaw } from './sound-laws.ts'

/** A cue to be guessed: one kind at one place. */
export interface GuessCue {
  readonly kind: ElementKind
  /** From 0, the top one. */
  readonly band: number
  /** From 0, the left one. */
  readonly column: number
  /** 0–1. */
  readonly density: number
}

/** What the user takes it for. */
export interface Guess {
  readonly kind: ElementKind
  /** A fifth of the page, or the key (48–72) that plays its band. */
  readonly at: { readonly height: GuessHeight } | { readonly key: number }
}

export interface Judged {
  readonly cue: GuessCue
  readonly guess: Guess
  readonly kindRight: boolean
  readonly heightRight: boolean
  /** The fifth that the cue lies in. */
  readonly height: GuessHeight
  /** Keys that a struck key lies too high on the page, below 0 too low; undefined where a fifth was named. */
  readonly keysOff: number | undefined
}

/** What was missed, and how many cues had been asked then. */
interface Missed {
  readonly kind: ElementKind
  readonly height: GuessHeight
  readonly at: number
}

/** The state of a game: plain data. */
export interface GuessGame {
  /** Cues asked so far. */
  readonly asked: number
  /** What is to be guessed; undefined between two cues. */
  readonly cue: GuessCue | undefined
  readonly last: { readonly kind: ElementKind; readonly height: GuessHeight } | undefined
  /** The last cue was one that had been missed before. */
  readonly cameBack: boolean
  /** What is to come back, the longest missed first. */
  readonly missed: readonly Missed[]
}

export const newGame: GuessGame = { asked: 0, cue: undefined, last: undefined, cameBack: false, missed: [] }

/** Other cues that lie between a miss and its return, at least: sooner it would be remembered, not heard. */
export const cuesBetween = 2
/** Misses that are remembered, at most; of more, the latest matter. */
export const mostMissed = 8
/** A little, middling and much of a kind; the game does not ask how much it is. */
const densities: readonly number[] = [0.2, 0.5, 0.9]

/**
 * Asks for the next cue; one that is not answered yet stays. Never the same kind at the same fifth twice
 * running. What was missed comes back after at least `cuesBetween` others, every second cue at most, so that
 * a newcomer who misses all still hears all. `kinds`: at least one; without any the game stays as it is.
 */
export function ask(
  game: GuessGame,
  kinds: readonly ElementKind[],
  bands: BandCount,
  random: Random,
): GuessGame {
  if (game.cue !== undefined || kinds.length === 0) return game
  const isLast = ({ kind, height }: { readonly kind: ElementKind; readonly height: GuessHeight }) =>
    kind === game.last?.kind && height === game.last.height
  const due = game.cameBack
    ? undefined
    : game.missed.find(one => kinds.includes(one.kind) && game.asked - one.at >= cuesBetween && !isLast(one))
  const places = kinds
    .flatMap(kind => guessHeights.map(height => ({ kind, height })))
    .filter(one => !isLast(one))
  const next = due ?? pick(places, random)
  if (next === undefined) return game
  const { kind, height } = next
  return {
    asked: game.asked + 1,
    cue: {
      kind,
      band: pick(bandsOf(height, bands), random) ?? 0,
      column: Math.floor(random() * gridLaw.columns),
      density: pick(densities, random) ?? 1,
    },
    last: { kind, height },
    cameBack: due !== undefined,
    missed: game.missed.filter(one => one !== due),
  }
}

/** Judges a guess; undefined where nothing is asked. */
export function judge(
  game: GuessGame,
  guess: Guess,
  bands: BandKeys,
): { readonly game: GuessGame; readonly judged: Judged } | undefined {
  const { cue, asked } = game
  if (cue === undefined) return undefined
  const height = heightOf(cue.band, bands.bands)
  const keysOff = 'key' in guess.at ? keysAbove(guess.at.key, cue.band, bands) : undefined
  const heightRight = 'height' in guess.at ? guess.at.height === height : isNear(keysOff ?? 0, bands.bands)
  const judged: Judged = { cue, guess, kindRight: guess.kind === cue.kind, heightRight, height, keysOff }
  const others = game.missed.filter(one => one.kind !== cue.kind || one.height !== height)
  const again: readonly Missed[] =
    judged.kindRight && heightRight ? [] : [{ kind: cue.kind, height, at: asked }]
  return {
    judged,
    game: { ...game, cue: undefined, missed: [...others, ...again].slice(-mostMissed) },
  }
}

/** How often it was right, of how many. A type and no interface: it survives JSON, and TypeScript has to see so. */
export type Tally = { readonly right: number; readonly of: number }

/** How well kinds and heights are told. */
export interface GuessReport {
  readonly kinds: Readonly<Record<ElementKind, Tally>>
  readonly heights: Readonly<Record<GuessHeight, Tally>>
}

/** Guesses of one kind or height that are counted, at most: of more, the old ones count half. */
export const mostCounted = 1000

const none: Tally = { right: 0, of: 0 }

export const emptyReport: GuessReport = {
  kinds: {
    link: none,
    image: none,
    text: none,
    heading: none,
    button: none,
    field: none,
    media: none,
    landmark: none,
  },
  heights: { top: none, upper: none, middle: none, lower: none, bottom: none },
}

/** The report with one more guess in it. */
export function counted({ kinds, heights }: GuessReport, judged: Judged): GuessReport {
  const { cue, height, kindRight, heightRight } = judged
  return {
    kinds: { ...kinds, [cue.kind]: oneMore(kinds[cue.kind], kindRight) },
    heights: { ...heights, [height]: oneMore(heights[height], heightRight) },
  }
}

/** How many guesses are in it, and how many of them were right by kind and by height. */
export function totals({ kinds, heights }: GuessReport): { readonly kinds: Tally; readonly heights: Tally } {
  return { kinds: sum(elementKinds.map(kind => kinds[kind])), heights: sum(Object.values(heights)) }
}

function oneMore({ right, of }: Tally, isRight: boolean): Tally {
  const [before, all] = of >= mostCounted ? [Math.floor(right / 2), Math.ceil(of / 2)] : [right, of]
  return { right: before + (isRight ? 1 : 0), of: all + 1 }
}

function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce((all, { right, of }) => ({ right: all.right + right, of: all.of + of }), none)
}

function pick<Item>(items: readonly Item[], random: Random): Item | undefined {
  return items[Math.floor(random() * items.length)]
}
