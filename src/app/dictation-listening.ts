import { ClavierError } from '../errors.ts'
import type { CancelSignal } from '../ports/clock.ts'
import type { PanelStore } from '../state/panel-state.ts'

interface Parts {
  readonly store: PanelStore
  readonly setListening: (on: boolean) => Promise<boolean>
}

/** Listening while something is dictated. */
export function createDictationListening({ store, setListening }: Parts) {
  /** Listening began with dictation, and ends with it. */
  let listensForThis = false

  return {
    /**
     * Tells whether it listened before. Rejects with `cancelled`, and listens as before, where it was
     * ended while the microphone started.
     */
    async begin(signal: CancelSignal): Promise<boolean> {
      const { listening } = store.getState()
      if (!listening) await setListening(true)
      if (!signal.aborted) return listening
      await setListening(listening)
      throw new ClavierError('cancelled')
    },
    /** Dictation began, and listening with it or before it. */
    begun(before: boolean): void {
      listensForThis ||= !before
    },
    /** Dictation is to be on again, with listening as it was then. */
    begunAgain(listening: boolean): void {
      listensForThis = listening && !store.getState().listening
    },
    async end(): Promise<void> {
      if (!listensForThis) return
      listensForThis = false
      await setListening(false)
    },
    /** Whatever listens goes on. */
    forget(): void {
      listensForThis = false
    },
  }
}
