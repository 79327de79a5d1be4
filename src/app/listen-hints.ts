import type { Clock, Stop } from '../ports/clock.ts'
import type { Heard } from '../ports/speech.ts'
import type { PanelStore } from '../state/panel-state.ts'
import { showListen } from './listen-state.ts'

/** Nothing at all heard for so long since it listens, in ms: the microphone may be muted. */
export const silentMs = 60_000
/** Results in a row of which the recogniser is not sure: what it hears is noise. */
export const noisy = 4

/** Shows where a microphone that works gives nothing of use. */
export function createListenHints(store: PanelStore, clock: Clock) {
  let stopWaiting: Stop = () => {}
  let begun = false
  let unsure = 0

  return {
    /** Whether it listens. Ends and restarts of recognisers are no news. */
    listening(on: boolean): void {
      if (on === begun) return
      begun = on
      unsure = 0
      stopWaiting()
      show(undefined)
      if (on) stopWaiting = clock.after(silentMs, () => show('silent'))
    },
    heard({ final, confidence }: Heard): void {
      stopWaiting()
      if (store.getState().listen.hint === 'silent') show(undefined)
      if (!final) return
      const { leastConfidence } = store.getState().settings
      // 0 is a recogniser that does not tell how sure it is.
      unsure = confidence > 0 && confidence * 100 < leastConfidence ? unsure + 1 : 0
      show(unsure >= noisy ? 'noise' : undefined)
    },
  }

  function show(hint: 'silent' | 'noise' | undefined): void {
    if (store.getState().listen.hint !== hint) showListen(store, { hint })
  }
}
