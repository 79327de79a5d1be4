import { ClavierError } from '../errors.ts'
import { say, type Text } from '../language/text.ts'
import type { KeyNote } from '../music/gesture-reader.ts'
import { keysOf, type Motif } from '../music/motif.ts'
import { notesInWords } from '../music/notes-in-words.ts'
import { createPushChord, fitsAsPushChord, type PushEvent } from '../music/push-chord.ts'
import type { CancelSignal, Clock } from '../ports/clock.ts'
import type { Settings } from '../settings/settings.ts'
import type { HoldSource } from '../speech/hold-to-talk.ts'
import type { PanelStore } from '../state/panel-state.ts'
import { driveReader } from './drive-reader.ts'

interface Parts {
  readonly store: PanelStore
  readonly clock: Clock
  readonly talk: {
    press(source: HoldSource, at: number): void
    release(source: HoldSource, at: number): void
  }
  /** Nothing that is played acts now but as what is learnt. */
  readonly learning: () => boolean
}

export type PushKeys = ReturnType<typeof createPushKeys>

/** The chord that is held to talk, taken out of what is played on the keys. */
export function createPushKeys({ store, clock, talk, learning }: Parts) {
  let read: (note: KeyNote) => void = () => {}
  const reader = createPushChord(chord)
  const driver = driveReader(reader, clock, on)

  return {
    /** Gives the notes that are not for talking on to `next`, at once or when that is known. */
    note(played: KeyNote, next: (note: KeyNote) => void): void {
      read = next
      driver.note(played)
    },
    /** What is held is let go, and what waits forgotten. */
    reset(): void {
      driver.stop()
      for (const event of reader.reset()) on(event)
    },
  }

  function chord(): readonly number[] {
    const { listenMode, pushNotes } = store.getState().settings
    return listenMode === 'push' && !learning() && fitsAsPushChord(pushNotes) ? pushNotes : []
  }

  function on(event: PushEvent): void {
    if (event.kind === 'note') read(event.note)
    else if (event.on) talk.press('chord', clock.now())
    else talk.release('chord', clock.now())
  }
}

interface LearningParts {
  readonly store: PanelStore
  readonly clock: Clock
  readonly change: (patch: Partial<Settings>) => Promise<Partial<Settings>>
  readonly tell: (text: Text) => void
  /** Gives all that is played to the learner, if there is one. */
  readonly learn: (learner: ((motif: Motif) => void) | undefined) => void
  /** What else is being learnt, and modes, end. */
  readonly leaveOthers: () => void
}

/** How long the keys are waited for, in ms: time to walk over to a keyboard. */
const patienceMs = 30_000

/** Learns the chord that is held to talk, by playing it once. */
export function createPushKeyLearning({ store, clock, change, tell, learn, leaveOthers }: LearningParts) {
  return async (
    signal: CancelSignal,
  ): Promise<{ readonly keys: Motif; readonly before: Partial<Settings> }> => {
    leaveOthers()
    const played = nextChord(signal)
    tell(say('push-keys-asked'))
    const keys = await played
    const before = await change({ pushNotes: [...keysOf(keys)].sort((a, b) => a - b) })
    return { keys, before }
  }

  function nextChord(signal: CancelSignal): Promise<Motif> {
    return new Promise((resolve, reject) => {
      const end = () => {
        learn(undefined)
        store.setState({ learning: undefined })
        giveUp()
        signal.removeEventListener('abort', cancelled)
      }
      const cancelled = () => {
        end()
        reject(new ClavierError('cancelled'))
      }
      const giveUp = clock.after(patienceMs, cancelled)
      store.setState({ learning: { phrase: '', notes: '' } })
      signal.addEventListener('abort', cancelled, { once: true })
      learn(motif => {
        end()
        if (motif.length === 1 && fitsAsPushChord(keysOf(motif))) resolve(motif)
        else reject(new ClavierError('push-keys-unfit', { notes: notesInWords(motif) }))
      })
    })
  }
}
