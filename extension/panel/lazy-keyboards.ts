import type { CancelSignal } from '../../src/ports/clock.ts'
import type { Keyboards, KeysEvents } from '../../src/ports/keys.ts'

/** Keyboards whose code is loaded beside the panel, not before it can be seen. */
export function lazyKeyboards(load: () => Promise<{ createMidi(): Keyboards }>): Keyboards {
  let loaded: Promise<Keyboards> | undefined
  return {
    start(events: KeysEvents, signal: CancelSignal) {
      events.state({ kind: 'starting' })
      loaded = load().then(({ createMidi }) => createMidi())
      void loaded.then(keyboards => {
        if (!signal.aborted) keyboards.start(events, signal)
      })
    },
    retry() {
      void loaded?.then(keyboards => keyboards.retry())
    },
  }
}
