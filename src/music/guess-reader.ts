import { defaultConstants, type GestureConstants } from './constants.ts'
import type { Escape } from './gesture-event.ts'
import { createModeReader, type ModeReader } from './mode-reader.ts'

export type GuessEvent =
  /** One key, struck alone and let go. */
  | { readonly kind: 'key'; readonly key: number }
  /** Several at once: which was meant cannot be told. */
  | { readonly kind: 'unclear'; readonly keys: readonly number[] }
  | Escape

/** Reads single keys, once they are let go: the outermost two, and the middle one held, are escape before that. */
export function createGuessReader(
  own: () => Partial<GestureConstants> = () => defaultConstants,
): ModeReader<GuessEvent> {
  return createModeReader<GuessEvent>(
    {
      key(event) {
        if (event.kind === 'escape') return [event]
        if (event.kind !== 'strike' || event.lost) return []
        const [key, ...others] = new Set(event.keys)
        if (key === undefined) return []
        return [others.length === 0 ? { kind: 'key', key } : { kind: 'unclear', keys: [key, ...others] }]
      },
      deadline: () => undefined,
      due: () => [],
    },
    own,
  )
}
