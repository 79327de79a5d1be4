import { gestureConstants } from '../music/constants.ts'
import type { GestureEvent } from '../music/gesture-event.ts'
import { createGestureReader, type KeyNote } from '../music/gesture-reader.ts'
import { createGuessReader } from '../music/guess-reader.ts'
import { readLatched } from '../music/latch.ts'
import { createLetterReader } from '../music/letters/letter-reader.ts'
import { type Motif, strike } from '../music/motif.ts'
import { isKey, middle } from '../music/notes.ts'
import type { NumberLanguage } from '../music/number-language.ts'
import { createNumberReader, latchedNumber } from '../music/number-reader.ts'
import { driveReader } from './drive-reader.ts'
import type { KeyBinding, KeyTarget } from './key-bindings.ts'
import { handsOf, type ModeParts, played, playedEscape, refuseKeys, showEntered } from './mode-parts.ts'
import type { KeyMode } from './modes-service.ts'

/** How keys are read now: as motifs, numbers or letters, or to choose what comes after a round. */
export type PracticeReading = 'motifs' | 'numbers' | 'letters' | 'between'

/** What is practised, as the keys see it. Times are on the clock of notes, in ms. */
export interface PlayedPractice {
  reading(): PracticeReading
  /** What motifs mean, none of which runs. */
  bindings(): readonly KeyBinding[]
  numbers(): NumberLanguage
  /** A whole gesture, read strictly, and all that it may stand for. */
  motif(played: Motif, meant: readonly KeyBinding[], at: number): void
  number(value: number, at: number): void
  letter(keys: readonly number[], at: number): void
  /** Between rounds: whether rows are offered, and the way to another round. */
  choosing(): boolean
  goOn(): void
  /** Words that are about practice; false where they are something else. */
  said(text: string): boolean
  left(): void
}

interface Driver {
  note(played: KeyNote): void
  stop(): void
}

/** What is played is practised: it is told of, and nothing of it runs but escape. */
export function createPracticeMode(parts: ModeParts, practice: PlayedPractice): KeyMode {
  let reading: PracticeReading | undefined
  let driver: Driver | undefined
  /** When the last key was struck: what was right was so then, however long its end was waited for. */
  let struck = parts.clock.now()

  return {
    note(note) {
      if (note.type === 'down') struck = note.at
      current().note(note)
    },
    latched(pressed) {
      const keys = pressed.filter(isKey)
      struck = parts.clock.now()
      switch (practice.reading()) {
        case 'letters':
          practice.letter(strike(keys), struck)
          break
        case 'numbers': {
          const value = latchedNumber(keys, practice.numbers())
          if (value === undefined) refuseKeys(parts, keys)
          else practice.number(value, struck)
          break
        }
        case 'between':
          chosen(keys)
          break
        case 'motifs': {
          const outcome = readLatched<KeyTarget>(keys, practice.bindings(), practice.numbers())
          if (outcome !== undefined) onGesture(outcome)
        }
      }
    },
    words: text => practice.said(text),
    leave() {
      driver?.stop()
      practice.left()
    },
  }

  /** Keys that are down still when the reading changes are let go of by the next one, which does not know them. */
  function current(): Driver {
    const wanted = practice.reading()
    if (driver === undefined || wanted !== reading) {
      driver?.stop()
      reading = wanted
      driver = driverOf(wanted)
    }
    return driver
  }

  function driverOf(wanted: PracticeReading): Driver {
    const hands = handsOf(parts)
    switch (wanted) {
      case 'motifs': {
        const reader = createGestureReader<KeyTarget>({
          bindings: practice.bindings(),
          constants: hands(),
          numbers: practice.numbers(),
        })
        return driveReader(reader, parts.clock, onGesture)
      }
      case 'numbers':
        return driveReader(createNumberReader(practice.numbers, hands), parts.clock, event => {
          showEntered(parts, event.kind === 'digits' ? String(event.value ?? '') : '')
          if (event.kind === 'escape') endAll()
          else if (event.kind === 'unclear') refuseKeys(parts, event.keys)
          else if (event.kind === 'number') practice.number(event.value, struck)
        })
      case 'letters':
        return driveReader(
          createLetterReader(() => gestureConstants(hands())),
          parts.clock,
          event => {
            if (event.kind === 'escape') endAll()
            else practice.letter(event.keys, struck)
          },
        )
      case 'between':
        return driveReader(createGuessReader(hands), parts.clock, event => {
          if (event.kind === 'escape') endAll()
          else chosen(event.kind === 'key' ? [event.key] : event.keys)
        })
    }
  }

  function onGesture(event: GestureEvent<KeyTarget> | { readonly kind: 'escape' }): void {
    switch (event.kind) {
      case 'escape':
        endAll()
        break
      case 'fired':
        practice.motif(event.motif, [event.binding], struck)
        break
      case 'ambiguous':
        practice.motif(event.motif, event.candidates, struck)
        break
      case 'new-name':
      case 'unknown':
        practice.motif(event.motif, [], struck)
        break
      default:
      // What only grows is not told of, and no parameter is waited for.
    }
  }

  function chosen(keys: readonly number[]): void {
    const [key, ...others] = keys
    const number = (key ?? 0) - middle
    if (others.length > 0 || number < 0 || (number > 0 && !practice.choosing())) refuseKeys(parts, keys)
    else if (number === 0) practice.goOn()
    else void parts.dispatch(played('choose', { number }, String(number)))
  }

  function endAll(): void {
    void parts.dispatch(playedEscape)
  }
}
