import type { FollowMove } from '../ports/page-layout.ts'
import type { Score } from '../ports/sound.ts'
import { bandKey } from './band-keys.ts'
import { earcon } from './earcons.ts'
import { scoreAt } from './kind-scores.ts'
import { type HeardAs, heardAs, type PlanOptions } from './plan-options.ts'
import { cueLaws, followLaw, gridLaw, groupsOf } from './sound-laws.ts'

/**
 * What is heard of something that moved, at most 250 ms: the kind that stands there, its figure shortened,
 * at its height and side; of scrolling how far down the page is, and its end. Undefined where nothing is
 * to be heard: no kind, or one that does not sound.
 */
export function followCue(move: FollowMove, options: PlanOptions = {}): Score | undefined {
  const heard = heardAs(options)
  if (move.by === 'scroll') return scrollCue(share(move.scrolled), heard)
  const { kind } = move
  if (kind === undefined || !heard.sounding.includes(kind)) return undefined
  const { bands } = heard
  const law = cueLaws[kind].density
  const spot = {
    band: Math.floor(share(move.y) * bands),
    column: Math.floor(share(move.x) * gridLaw.columns),
    // As dense as it would make its group, alone in it.
    density: law.by === 'count' ? 1 / law.full : Math.min(1, share(move.share) * groupsOf(bands)),
  }
  return scoreAt(kind, spot, heard, { longest: followLaw.longest })
}

/** A plain tone, as no element sounds, as high as the page is; at its end the earcon of that. */
function scrollCue(scrolled: number, { bands, turned, transpose }: HeardAs): Score {
  if (scrolled >= followLaw.end) return earcon('end-of-page')
  const { scrollSeconds, scrollLevel } = followLaw
  const note = bandKey(Math.round(scrolled * (bands - 1)), { bands, turned }) + transpose
  return {
    notes: [{ at: 0, duration: scrollSeconds, instrument: 'tone', note, level: scrollLevel, pan: 0 }],
    duration: scrollSeconds,
  }
}

/** From 0 to 1; what is no number is 0. */
function share(value: number): number {
  return Number.isNaN(value) ? 0 : Math.min(Math.max(value, 0), 1)
}

/** Keeps cues of what moves apart. Times are milliseconds of one clock that never goes back. */
export interface FollowPace {
  /** A cue is wanted now. Gives it back if it may sound at once; else it waits, in place of what waited. */
  moved(cue: Score, now: number): Score | undefined
  /** When to ask for what waits; undefined while nothing does. */
  due(): number | undefined
  /** What waited, once its time has come. */
  next(now: number): Score | undefined
  /** Forgets what waits and what sounds: it was cut, or is followed no more. */
  reset(): void
}

/**
 * Cues start at least 150 ms apart; of what moves meanwhile only the last is heard, then. A repeat of the cue
 * that still sounds is dropped, and with it what waited: the user is back where they were.
 */
export function createFollowPace(): FollowPace {
  let last: { readonly cue: Score; readonly at: number } | undefined
  let waiting: Score | undefined

  const freeAt = () => (last ? last.at + followLaw.apart : Number.NEGATIVE_INFINITY)
  function start(cue: Score, now: number): Score {
    last = { cue, at: now }
    waiting = undefined
    return cue
  }

  return {
    moved(cue, now) {
      if (last && now < last.at + last.cue.duration * 1000 && sameScore(last.cue, cue)) {
        waiting = undefined
        return undefined
      }
      if (now >= freeAt()) return start(cue, now)
      waiting = cue
      return undefined
    },
    due: () => (waiting ? freeAt() : undefined),
    next: now => (waiting && now >= freeAt() ? start(waiting, now) : undefined),
    reset() {
      last = undefined
      waiting = undefined
    },
  }
}

function sameScore(one: Score, other: Score): boolean {
  return (
    one.notes.length === other.notes.length &&
    one.notes.every((note, index) => {
      const beside = other.notes[index]
      return (
        beside !== undefined &&
        note.at === beside.at &&
        note.duration === beside.duration &&
        note.instrument === beside.instrument &&
        note.note === beside.note &&
        note.level === beside.level &&
        note.pan === beside.pan
      )
    })
  )
}
