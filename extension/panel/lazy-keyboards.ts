import type { CancelSignal } from '../../src/ports/clock.ts'
import type { KeyboardChoice, Keyboards, KeysEvents } from '../../src/ports/keys.ts'

/** Keyboards whose code is loaded beside the panel, not before it can be seen. */
export function lazyKeyboards(load: () => Promise<{ createMidi(): Keyboards }>): Keyboards {
  let loaded: Promise<Keyboards> | undefined
  let choice: KeyboardChoice | undefined
  return {
    start(events: KeysEvents, signal: CancelSignal) {
      events.state({ kind: 'starting' })
      loaded = load().then(({ createMidi }) => createMidi())
      void loaded.then(keyboards => {
        if (signal.aborted) return
        if (choice !== undefined) keyboards.choose(choice)
        keyboards.start(events, signal)
      })
    },
    choose(next) {
      choice = next
      void loaded?.then(keyboards => keyboards.choose(next))
    },
    retry() {
      void loaded?.then(keyboards => keyboards.retry())
    },
  }
}
