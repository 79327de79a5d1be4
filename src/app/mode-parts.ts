import type { Outcome } from '../dispatch/dispatcher.ts'
import type { ErrorData } from '../errors.ts'
import type { GestureConstants } from '../music/constants.ts'
import { notesInWords } from '../music/notes-in-words.ts'
import type { Clock } from '../ports/clock.ts'
import type { Intent, Slots } from '../ports/intent.ts'
import type { PanelStore } from '../state/panel-state.ts'

/** What every mode is given. It acts by intents alone, as all else that is played. */
export interface ModeParts {
  readonly store: PanelStore
  readonly clock: Clock
  readonly dispatch: (intent: Intent) => Promise<Outcome>
  /** Something was played that means nothing. */
  readonly refuse: (heard: string, error: ErrorData) => void
}

/** The constants of the user's own hands, as they are now. */
export function handsOf({ store }: ModeParts): () => Partial<GestureConstants> {
  return () => store.getState().settings.hands
}

/** An intent that was played in a mode. */
export function played(command: string, slots: Slots, heard: string): Intent {
  return { command, slots, source: 'played', heard }
}

export const playedEscape: Intent = played('escape', {}, 'C3+C5')

/** Shows what was entered so far, while the mode is on. */
export function showEntered({ store }: ModeParts, shown: string): void {
  store.setState(({ mode }) =>
    mode === undefined || mode.shown === shown ? {} : { mode: { ...mode, shown } },
  )
}

/** Tells that keys mean nothing in the mode. */
export function refuseKeys({ refuse }: ModeParts, keys: readonly number[]): void {
  const notes = notesInWords(keys.map(key => [key]))
  refuse(notes, { code: 'keys-unclear', detail: { notes } })
}
