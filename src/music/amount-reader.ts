import type { GestureConstants } from './constants.ts'
import type { Escape } from './gesture-event.ts'
import { createModeReader, type ModeReader, type ModeRule } from './mode-reader.ts'
import { middle } from './notes.ts'
import { type AmountLaw, playedAmount } from './signed-amounts.ts'

export type AmountEvent =
  /** A key was struck: move by this much, whole and not 0. What was moving has ended. */
  | { readonly kind: 'begin'; readonly amount: number }
  /** It is held: by as much again. */
  | { readonly kind: 'again'; readonly amount: number }
  /** It was let go. */
  | { readonly kind: 'end' }
  /** The middle key was let go: whatever moves stops. `alone`: no key's movement has ended with it. */
  | { readonly kind: 'stop'; readonly alone: boolean }
  | Escape

/** How long a key is held before it repeats, in ms: above a slow tap. */
const holdDelay = 400
/** From one repeat to the next, in ms. */
const repeatEvery = 250

/**
 * Reads keys as signed amounts. The key struck last is the one that moves; letting it go ends the movement,
 * even if others are down still.
 */
export function createAmountReader(
  law: () => AmountLaw,
  constants?: () => Partial<GestureConstants>,
): ModeReader<AmountEvent> {
  let moving: { readonly key: number; readonly amount: number; next: number } | undefined

  const end = (): readonly AmountEvent[] => {
    if (moving === undefined) return []
    moving = undefined
    return [{ kind: 'end' }]
  }
  const stop = (): readonly AmountEvent[] => {
    const ended = end()
    return [...ended, { kind: 'stop', alone: ended.length === 0 }]
  }
  const rule: ModeRule<AmountEvent> = {
    key(event, now) {
      if (event.kind === 'escape') return [...end(), event]
      if (event.kind === 'strike') return []
      if (event.kind === 'up') {
        if (event.key === middle) return event.lost ? [] : stop()
        return moving?.key === event.key ? end() : []
      }
      if (event.key === middle) return []
      const ended = end()
      const amount = playedAmount(event.key, event.velocity, law())
      moving = { key: event.key, amount, next: now + holdDelay }
      return [...ended, { kind: 'begin', amount }]
    },
    deadline: () => moving?.next,
    due() {
      if (moving === undefined) return []
      moving.next += repeatEvery
      return [{ kind: 'again', amount: moving.amount }]
    },
  }
  return createModeReader(rule, constants)
}

/** The amounts of keys that were collected one after another; 0 is stop. */
export function latchedAmounts(keys: readonly number[], law: AmountLaw): readonly number[] {
  return keys.map(key => playedAmount(key, latchedVelocity, law))
}

/** As a mouse strikes: neither soft nor hard. */
const latchedVelocity = 0.6
