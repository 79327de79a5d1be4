import type { Command } from '../commands/define-command.ts'
import type { Language } from '../language/language.ts'
import type { GestureEvent } from '../music/gesture-event.ts'
import { createGestureReader, type KeyNote } from '../music/gesture-reader.ts'
import { isKey } from '../music/notes.ts'
import { isMidiOnly } from '../sequence/midi-only.ts'
import { playCommands } from '../sequence/nesting.ts'
import type { DidEvent, NoteEvent, Sequence, SequenceEvent } from '../sequence/sequence-schema.ts'
import type { PanelStore } from '../state/panel-state.ts'
import { type KeyBinding, type KeyTarget, targetInWords } from './key-bindings.ts'
import { intentOf } from './played-intents.ts'
import { createSaidParameter } from './said-parameter.ts'

interface Parts {
  readonly commands: readonly Command[]
  readonly store: PanelStore
  readonly language: () => Language
  /** All that keys stand for now. */
  readonly bindings: () => readonly KeyBinding[]
}

export type KeySteps = ReturnType<typeof createKeySteps>

/** After the last note, when nothing can come of it any more. Milliseconds. */
const silence = 60_000

/** What the notes of a sequence that has no steps of its own mean by the vocabulary of now. */
export function createKeySteps({ commands, store, language, bindings }: Parts) {
  // Played, a sequence cannot begin another by its name: none is played by keys alone.
  const replayed = new Set(
    commands.filter(({ id, recorded }) => recorded && !playCommands.has(id)).map(({ id }) => id),
  )
  const saidParameter = createSaidParameter(language)
  const made = new WeakSet<DidEvent>()

  return {
    /** The step is none that was recorded: its notes mean it. */
    isOne: (did: DidEvent): boolean => made.has(did),
    /**
     * The sequence with a step where its notes fire a command, as if they were played on the keys; as it is where
     * it has steps of its own, or the keys are off. New names, escape and writing by letters are for hands alone.
     */
    of(sequence: Sequence): Sequence {
      const { keys, hands, numberLanguage } = store.getState().settings
      if (!keys || !isMidiOnly(sequence)) return sequence
      const reader = createGestureReader<KeyTarget>({
        bindings: bindings(),
        constants: hands,
        numbers: numberLanguage === 'two' ? 'powers' : 'base-10',
      })
      const front = tracksInFront(sequence)
      const steps: DidEvent[] = []
      let track = 0
      const take = (events: readonly GestureEvent<KeyTarget>[], ms: number): void => {
        for (const event of events) {
          if (event.kind !== 'fired' && event.kind !== 'parameter-run') continue
          const parameter = event.kind === 'fired' ? undefined : event.parameter
          if (parameter?.kind === 'letters') continue
          const { command, slots } = intentOf(event.binding, event.motif, parameter, saidParameter)
          if (!replayed.has(command)) continue
          // Who is asked about it has not played it: what the keys mean says more than they.
          const value = parameter?.kind === 'number' ? [parameter.value] : []
          const heard = [targetInWords(event.binding.target, language()), ...value].join(' ')
          const place = { ms: Math.ceil(ms), track: front(track), step: steps.length }
          const did: DidEvent = { kind: 'did', ...place, intent: { command, slots, source: 'played', heard } }
          made.add(did)
          steps.push(did)
        }
      }
      const until = (at: number): void => {
        for (let due = reader.deadline(); due !== undefined && due < at; due = reader.deadline())
          take(reader.tick(due), due)
      }
      let last = 0
      for (const strike of strikesOf(sequence)) {
        until(strike.note.at)
        track = strike.track
        take(reader.note(strike.note), strike.note.at)
        last = strike.note.at
      }
      until(last + silence)
      return steps.length === 0 ? sequence : withSteps(sequence, steps)
    },
  }
}

/** Tracks without an address are all the tab in front: of these there is one, so that it is the same for each step. */
function tracksInFront({ tracks }: Sequence): (track: number) => number {
  const first = tracks.findIndex(({ url }) => url === '')
  return track => (tracks[track]?.url === '' ? first : track)
}

/** Keys that go down and up, in time; of one moment those that go up first, unless they went down in it. */
function strikesOf({ events }: Sequence): readonly { readonly note: KeyNote; readonly track: number }[] {
  const strikes = events
    .filter((event): event is NoteEvent => event.kind === 'note' && isKey(event.key))
    .flatMap(({ key, ms, velocity, duration, track }) => {
      const struck = { note: key, velocity }
      return [
        { order: 1, track, note: { type: 'down', ...struck, at: ms } as const },
        { order: duration === 0 ? 2 : 0, track, note: { type: 'up', ...struck, at: ms + duration } as const },
      ]
    })
  return strikes.toSorted((a, b) => a.note.at - b.note.at || a.order - b.order)
}

/** Each step after all that was before it. What is in front after it is its track's tab from then on, as it is by hand. */
function withSteps(sequence: Sequence, steps: readonly DidEvent[]): Sequence {
  const meant = steps.flatMap((did): SequenceEvent[] => {
    const { ms, track, step } = did
    return [did, { kind: 'tab', ms, track, action: 'switch', of: step }]
  })
  return {
    ...sequence,
    durationMs: Math.max(sequence.durationMs, steps.at(-1)?.ms ?? 0),
    events: [...sequence.events, ...meant].sort((a, b) => a.ms - b.ms),
  }
}
