import type { GestureConstants } from './constants.ts'
import type { KeyNote } from './gesture-reader.ts'
import { highest, lowest, middle } from './notes.ts'

/** Highest MIDI note that may be the lowest of 25 keys: the highest of them is 127 then. */
export const highestLowest = 127 - (highest - lowest)

/** A note of any keyboard as one of the 25 keys, whose lowest is 48; outside of 48–72 it is none of them. */
export function asKey(note: number, lowestNote: number): number {
  return note - lowestNote + lowest
}

export type LowestKeyEvent =
  /** `note` is what the keyboard sent, 0–103. */
  | { readonly kind: 'learnt'; readonly note: number }
  /** Both outer keys, or the middle one held alone: they end everything, this too. */
  | { readonly kind: 'escape' }
  /** Several keys, or one without 25 keys from it upwards. */
  | { readonly kind: 'unclear' }

/**
 * Waits for one key to be pressed alone, which is to be the lowest of the 25; its release decides. Notes
 * are as the keyboard sends them. Escape is looked for where the keys are still taken to be
 * (`lowestNote`), with one hand and with two. Times are ms.
 */
export function createLowestKeyReader(lowestNote: number, constants: GestureConstants) {
  let pressed: { readonly note: number; readonly at: number } | undefined
  let over = false

  function end(event: LowestKeyEvent): readonly LowestKeyEvent[] {
    over = true
    return [event]
  }

  function second(note: number, at: number, first: { readonly note: number; readonly at: number }) {
    const keys = [first.note, note].map(played => asKey(played, lowestNote))
    const outer = keys.includes(lowest) && keys.includes(highest)
    return end({ kind: outer && at <= first.at + constants.escapeOnset ? 'escape' : 'unclear' })
  }

  function deadline(): number | undefined {
    if (over || pressed === undefined || asKey(pressed.note, lowestNote) !== middle) return undefined
    return pressed.at + constants.escapeHold
  }

  function tick(now: number): readonly LowestKeyEvent[] {
    const due = deadline()
    return due !== undefined && now >= due ? end({ kind: 'escape' }) : []
  }

  return {
    note({ type, note, velocity, at }: KeyNote): readonly LowestKeyEvent[] {
      const due = tick(at)
      if (over) return due
      if (type === 'down') {
        if (velocity < constants.brushVelocity) return []
        if (pressed !== undefined && pressed.note !== note) return second(note, at, pressed)
        pressed ??= { note, at }
        return []
      }
      if (pressed?.note !== note) return []
      const brushed = at < pressed.at + constants.brush
      pressed = undefined
      if (brushed) return []
      return end(note <= highestLowest ? { kind: 'learnt', note } : { kind: 'unclear' })
    },
    tick,
    deadline,
  }
}
