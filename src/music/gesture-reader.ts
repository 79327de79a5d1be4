import { type GestureConstants, gestureConstants } from './constants.ts'
import type { Escape, GestureEvent } from './gesture-event.ts'
import { boundOutcome, type GestureOutcome, unboundOutcome } from './gesture-outcome.ts'
import {
  type GestureReading,
  groupStrikes,
  readGesture,
  readStrictly,
  type StrictReading,
} from './gesture-reading.ts'
import { createKeyTracker } from './key-tracker.ts'
import { lettersChord } from './letters/letters-chord.ts'
import { type Motif, sameMotif, sameStrike, shapeOf, strike } from './motif.ts'
import { lowest, middle } from './notes.ts'
import type { NumberLanguage } from './number-language.ts'
import {
  type OpenParameter,
  openParameter,
  type ParameterStep,
  playParameter,
  runParameter,
  wordsParameter,
} from './parameter-entry.ts'
import { type Binding, createTrie } from './trie.ts'
import { workOff } from './work-off.ts'

/** A key of the 25 (others are ignored) that went down or up. There is no pedal: it lengthens nothing. */
export interface KeyNote {
  readonly type: 'down' | 'up'
  /** MIDI note number, the lowest of the 25 keys shifted to 48. */
  readonly note: number
  /** 0–1, as it was struck; of a key that goes up it is ignored. */
  readonly velocity: number
  /** Milliseconds, on the clock that `tick` is called with. */
  readonly at: number
}

export interface GestureSettings<T> {
  readonly bindings: readonly Binding<T>[]
  /** Values of the user's own; the defaults stand for those left out. */
  readonly constants?: Partial<GestureConstants>
  /** Base 10 unless given. */
  readonly numbers?: NumberLanguage
}

/** A command whose motif has been played, and which waits for its parameter. */
export interface WaitingBinding<T> {
  readonly binding: Binding<T>
  readonly motif: Motif
}

/**
 * Reads what is played as gestures. A gesture runs from the first note-on until all keys are up and the
 * gap has passed, and comes to one thing at most; once it fired it is over as soon as all keys are up.
 * Time is only what is passed in: what was due before a note is worked off before the note is, so that
 * late ticks change nothing but when the events are seen.
 */
export interface GestureReader<T> {
  note(note: KeyNote): readonly GestureEvent<T>[]
  tick(now: number): readonly GestureEvent<T>[]
  /** When `tick` has something to do next, in ms; undefined when only a note can change anything. */
  deadline(): number | undefined
  /** Words, spoken or typed, for the command that waits for its parameter; none waits: nothing happens. */
  words(text: string, at: number): readonly GestureEvent<T>[]
  /**
   * Something else than a motif waits for a parameter now, such as words that were said: what is played next,
   * or is being played, is that.
   */
  open(binding: Binding<T>, at: number): readonly GestureEvent<T>[]
  /** Somebody is still speaking: what waits for its parameter waits from now on anew, as long as `longestWait` allows. */
  extend(at: number): void
  /** A key was struck of a gesture that has come to nothing yet. */
  underWay(): boolean
  /** A gesture is under way that begins with the middle key, as those do that take a parameter. */
  mayOpen(): boolean
  /** What waits for its parameter. */
  waiting(): Binding<T> | undefined
  /** The command that waits for its parameter, which is from now on somebody else's to give. */
  handOver(): WaitingBinding<T> | undefined
  /** While armed nothing fires but escape, which disarms: a name is reported as new even if it is bound. */
  learn(armed: boolean): void
  /** Takes new bindings and settings; what is being played goes on under them. */
  configure(settings: GestureSettings<T>): void
  /** Forgets everything that is being played, and the time: for a keyboard that was unplugged. */
  reset(): void
}

/** How long a parameter is waited for at most while somebody speaks, in ms from when it was asked for. */
const longestWait = 20_000

export function createGestureReader<T>(settings: GestureSettings<T>): GestureReader<T> {
  let constants = gestureConstants(settings.constants)
  let trie = createTrie(settings.bindings)
  let names = createTrie(trie.names)
  let numbers = settings.numbers ?? 'base-10'
  let keys = createKeyTracker(() => constants)
  let clock = Number.NEGATIVE_INFINITY
  let learning = false
  /** The gesture came to something; its keys are not all up yet, and nothing more comes of it. */
  let spent = false
  let shown: Motif = []
  /** Kept while only time passes. */
  let strict: StrictReading<T> | undefined
  let waitTold = false
  let open: OpenParameter<T> | undefined
  /** When that was, in ms. */
  let opened = 0

  const close = () => {
    keys.clear()
    spent = keys.anyDown()
    shown = []
  }
  const escapeBy = (by: Escape['by']): readonly GestureEvent<T>[] => {
    const cancelled = open
    keys.letGo()
    close()
    learning = false
    open = undefined
    const events: GestureEvent<T>[] = [{ kind: 'escape', by }]
    if (cancelled) events.push({ kind: 'parameter-cancelled', binding: cancelled.binding, reason: 'escape' })
    return events
  }
  const take = (step: ParameterStep<T>): readonly GestureEvent<T>[] => {
    open = step.open
    close()
    return [step.event]
  }

  const come = (outcome: GestureOutcome<T>, now: number): readonly GestureEvent<T>[] => {
    close()
    if (open) return comeToParameter(open, outcome, now)
    if (outcome.kind !== 'fired') return [outcome]
    const { binding, motif } = outcome
    if (!binding.takesParameter || shapeOf(binding.motif) !== 'framed-60') return [outcome]
    open = openParameter(binding, motif, now + constants.parameterWait)
    opened = now
    return [{ kind: 'parameter-open', binding, motif, until: open.until }]
  }
  const comeToParameter = (
    waiting: OpenParameter<T>,
    outcome: GestureOutcome<T>,
    now: number,
  ): readonly GestureEvent<T>[] => {
    if (outcome.kind === 'fired' || outcome.kind === 'new-name') {
      const binding = outcome.kind === 'fired' ? outcome.binding : undefined
      const motif = binding?.motif ?? outcome.motif
      return take(runParameter(waiting, { kind: 'name', motif, binding }))
    }
    open = { ...waiting, naming: false, until: now + constants.parameterWait }
    return [outcome]
  }

  const show = (motif: Motif): readonly GestureEvent<T>[] => {
    if (sameMotif(motif, shown)) return []
    shown = motif
    waitTold = false
    return [{ kind: 'strike', motif }]
  }
  const spanInTime = (): boolean => {
    const strikes = groupStrikes(keys.notes(), constants.onset)
    return (strikes.at(-1)?.[0]?.on ?? 0) <= (strikes[0]?.[0]?.on ?? 0) + constants.nameSpan
  }
  const decide = (reading: GestureReading<T>, ended: boolean): GestureOutcome<T> | undefined => {
    // A strike that is still open could become a new name: one more key, and no chord should fire.
    const chordOpen = reading.motif.length === 1 && reading.strikeOpen
    const ripe = ended || !(reading.canGrow || chordOpen)
    const bound = ripe && !learning && !keys.overflown() ? boundOutcome(reading) : undefined
    if (bound || !ended) return bound
    const inTime = spanInTime() && !keys.overflown()
    return unboundOutcome(reading.motif, trie, inTime ? undefined : 'too-slow')
  }
  const readNotes = (now: number): readonly GestureEvent<T>[] => {
    const vocabulary = open ? names : trie
    if (strict?.notes !== keys.notes() || strict.trie !== vocabulary)
      strict = readStrictly(keys.notes(), vocabulary, constants.onset)
    const reading = readGesture(strict, now, constants)
    const events = show(reading.motif)
    // The middle key held on could be escape, so that it always acts when it is released.
    if (keys.isDown(middle)) return events
    const ended = !keys.anyDown() && now >= keys.lastUp() + constants.gap
    const outcome = decide(reading, ended)
    if (outcome) return [...events, ...come(outcome, now)]
    if (waitTold || learning || keys.anyDown() || now < keys.lastUp() + constants.waitTick) return events
    if (reading.matches.length === 0) return events
    waitTold = true
    const { motif, matches } = reading
    return [...events, { kind: 'waiting', motif, matches }]
  }
  const readParameter = (waiting: OpenParameter<T>, now: number): readonly GestureEvent<T>[] => {
    const played = keys.notes().map(({ key }) => key)
    if (played.length === 0) {
      if (keys.anyDown() || now < waiting.until) return []
      open = undefined
      return [{ kind: 'parameter-cancelled', binding: waiting.binding, reason: 'time' }]
    }
    const naming = waiting.naming || (waiting.entry.digits === '' && played.includes(lowest))
    open = { ...waiting, naming }
    if (naming) return readNotes(now)
    if (keys.anyDown()) return []
    const first = open.entry.digits === ''
    if (first && open.binding.takesWords && sameStrike(strike(played), lettersChord))
      return take(runParameter(open, { kind: 'letters' }))
    return take(playParameter(open, played, numbers, now + constants.parameterWait))
  }

  /** Works off what is due at `now`. */
  const step = (now: number): readonly GestureEvent<T>[] => {
    clock = now
    keys.settle(now)
    const due = keys.escapeDue()
    if (due !== undefined && now >= due) return escapeBy('one-hand')
    if (spent) {
      close()
      // What waits for its parameter may have waited too long while a key of its motif was still held.
      return open ? readParameter(open, now) : []
    }
    if (!keys.settled(now)) return []
    if (open) return readParameter(open, now)
    return keys.notes().length > 0 ? readNotes(now) : []
  }
  const deadline = (): number | undefined => {
    let due = keys.nextTurn(clock)
    const sooner = (time: number) => {
      if (time > clock && time < due) due = time
    }
    if (!keys.anyDown()) {
      if (keys.notes().length > 0) {
        sooner(keys.lastUp() + constants.waitTick)
        sooner(keys.lastUp() + constants.gap)
      }
      if (open) sooner(open.until)
    }
    sooner(keys.escapeDue() ?? clock)
    return due === Number.POSITIVE_INFINITY ? undefined : due
  }
  const advance = (to: number, through: boolean): readonly GestureEvent<T>[] => {
    const events = workOff(to, through, deadline, step)
    clock = Math.max(clock, to)
    return events
  }

  return {
    note({ type, note, velocity, at }) {
      if (!Number.isFinite(at)) return []
      const events = advance(Math.max(at, clock), false)
      if (type === 'up') keys.up(note, clock)
      else if (keys.down(note, velocity, clock) === 'escape') return [...events, ...escapeBy('two-hands')]
      return [...events, ...step(clock)]
    },
    tick: now => (Number.isFinite(now) ? advance(now, true) : []),
    deadline,
    words(text, at) {
      const events = Number.isFinite(at) ? advance(at, false) : []
      const parameter = wordsParameter<T>(text)
      return open && parameter ? [...events, ...take(runParameter(open, parameter))] : events
    },
    open(binding, at) {
      const events = Number.isFinite(at) ? advance(at, false) : []
      if (spent) close()
      open = openParameter(binding, [], clock + constants.parameterWait)
      opened = clock
      return events
    },
    extend(at) {
      if (open === undefined || !Number.isFinite(at)) return
      const until = Math.min(at + constants.parameterWait, opened + longestWait)
      open = { ...open, until: Math.max(open.until, until) }
    },
    underWay: () => keys.notes().length > 0,
    mayOpen: () => open === undefined && keys.notes()[0]?.key === middle,
    waiting: () => open?.binding,
    handOver() {
      const waiting = open
      open = undefined
      close()
      return waiting
    },
    learn(armed) {
      learning = armed
      if (armed) open = undefined
    },
    configure(next) {
      constants = gestureConstants(next.constants)
      if (!sameBindings(trie.bindings, next.bindings)) {
        trie = createTrie(next.bindings)
        names = createTrie(trie.names)
      }
      numbers = next.numbers ?? 'base-10'
    },
    reset() {
      keys = createKeyTracker(() => constants)
      close()
      open = undefined
      learning = false
      clock = Number.NEGATIVE_INFINITY
    },
  }
}

function sameBindings<T>(some: readonly Binding<T>[], others: readonly Binding<T>[]): boolean {
  return some.length === others.length && some.every((binding, place) => binding === others[place])
}
