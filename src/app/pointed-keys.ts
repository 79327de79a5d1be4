import type { ErrorData } from '../errors.ts'
import type { Language } from '../language/language.ts'
import { say, type Text } from '../language/text.ts'
import type { GestureEvent, Parameter } from '../music/gesture-event.ts'
import type { GestureReader } from '../music/gesture-reader.ts'
import { readLatched } from '../music/latch.ts'
import { type Motif, sameMotif, strike } from '../music/motif.ts'
import { lowest } from '../music/notes.ts'
import { notesInWords } from '../music/notes-in-words.ts'
import { type NumberLanguage, writeDigits, writePowers } from '../music/number-language.ts'
import { latchedNumber } from '../music/number-reader.ts'
import type { Clock } from '../ports/clock.ts'
import { spokenNumber } from '../speech/numbers/spoken-numbers.ts'
import { comparedWords } from '../speech/plain-words.ts'
import type { PanelStore } from '../state/panel-state.ts'
import type { KeyBinding, KeyTarget } from './key-bindings.ts'
import type { Pointing } from './pointing-service.ts'

interface Parts {
  readonly store: PanelStore
  readonly clock: Clock
  readonly language: () => Language
  readonly reader: Pick<GestureReader<KeyTarget>, 'open' | 'waiting' | 'handOver'>
  /** Takes what the reader makes of it that words point. */
  readonly take: (events: readonly GestureEvent<KeyTarget>[]) => void
  readonly pointing: Pick<Pointing, 'struck' | 'extend' | 'end'>
  readonly names: () => readonly KeyBinding[]
  readonly bindings: () => readonly KeyBinding[]
  readonly numbers: () => NumberLanguage
  /** A command waits for letters to write its parameter. */
  readonly writing: () => boolean
  readonly refuse: (heard: string, error: ErrorData) => void
  readonly tell: (text: Text) => void
  readonly fire: (binding: KeyBinding, motif: Motif) => void
  readonly go: (id: string, heard: string) => void
}

/** What keys say, as a number or a name, where words that point wait for it. */
export function createPointedKeys(parts: Parts) {
  const { store, reader } = parts

  return {
    /** Words that point wait for a number or a name. */
    point(heard: string): void {
      const binding: KeyBinding = { motif: [], target: { kind: 'pointing', heard }, takesParameter: true }
      store.setState({ parameter: { command: heard, shown: '' } })
      parts.take(reader.open(binding, parts.clock.now()))
    },
    unpoint(): void {
      if (waiting()) reader.handOver()
      if (!parts.writing() && reader.waiting() === undefined) store.setState({ parameter: undefined })
    },
    /** Whether what is played is for words that point. */
    waiting,
    /** What became of the keys that words have pointed with. */
    on(event: GestureEvent<KeyTarget>): void {
      if (event.kind === 'parameter-changed') {
        parts.pointing.extend()
        store.setState(({ parameter }) => ({
          parameter: parameter && { ...parameter, shown: String(event.value ?? '') },
        }))
      } else if (event.kind === 'parameter-run') pointAt(event.parameter)
      // Its own time is over, or escape was played: the words know.
      else if (event.kind === 'parameter-cancelled') store.setState({ parameter: undefined })
    },
    /** A number that was said where words that point wait for one; false where it is none. */
    words(text: string): boolean {
      const value = spokenNumber(comparedWords(text), parts.language())
      if (value === undefined || !Number.isInteger(value) || value < 1) return false
      pointAt({ kind: 'number', value })
      return true
    },
    latched(latched: readonly number[]): void {
      const value = latched.includes(lowest) ? undefined : latchedNumber(latched, parts.numbers())
      const named = value === undefined ? readLatched(latched, parts.names(), parts.numbers()) : undefined
      if (value !== undefined) pointAt({ kind: 'number', value })
      else if (named?.kind === 'fired')
        pointAt({ kind: 'name', motif: named.binding.motif, binding: named.binding })
      else if (named?.kind === 'new-name') pointAt({ kind: 'name', motif: named.motif, binding: undefined })
      else pointAt({ kind: 'letters' })
    },
  }

  function waiting(): boolean {
    return reader.waiting()?.target.kind === 'pointing'
  }

  function pointAt(parameter: Parameter<KeyTarget> | undefined): void {
    const target = parameter?.kind === 'name' ? parameter.binding?.target : undefined
    if (target?.kind === 'name' && parameter?.kind === 'name') {
      const { id, spoken } = target
      const heard = notesInWords(parameter.motif)
      const otherwise = () => parts.go(id, heard)
      parts.pointing.struck({ pointed: { kind: 'name', id, spoken }, heard, otherwise })
    } else if (parameter?.kind === 'number' && parameter.value > 0) {
      const { value } = parameter
      parts.pointing.struck({
        pointed: { kind: 'number', value },
        heard: String(value),
        otherwise: () => fireNumber(value),
      })
    } else {
      parts.pointing.end()
      if (parameter?.kind === 'name') {
        const notes = notesInWords(parameter.motif)
        parts.refuse(notes, { code: 'name-unknown', detail: { name: notes, nearest: '' } })
      } else if (parameter !== undefined) {
        const notes = parameter.kind === 'number' ? String(parameter.value) : ''
        parts.refuse(notes, { code: 'keys-unclear', detail: { notes } })
      } else parts.tell(say('parameter-cancelled', { command: '60' }))
    }
  }

  /** A number that nothing was said to: the motif of the same keys, if there is one. */
  function fireNumber(value: number): void {
    const strikes =
      parts.numbers() === 'powers' ? [writePowers(value) ?? []] : (writeDigits(value) ?? []).map(key => [key])
    const motif = strikes.map(strike)
    const bound = parts.bindings().find(binding => sameMotif(binding.motif, motif))
    if (bound !== undefined) parts.fire(bound, motif)
    else {
      const notes = notesInWords(motif)
      parts.refuse(notes, { code: 'motif-unknown', detail: { notes, follow: '' } })
    }
  }
}
