import { isRowKey } from './aim.ts'
import { changingConstants, defaultConstants, type GestureConstants } from './constants.ts'
import type { Escape } from './gesture-event.ts'
import { createModeReader, type ModeReader, type ModeRule } from './mode-reader.ts'
import { middle } from './notes.ts'

export type MoveEvent =
  /** A row and a column: the part of the picture, or of the part before, that they name. */
  | { readonly kind: 'pair'; readonly row: number; readonly column: number }
  /** One key alone; `held` for each repeat while it is down. */
  | { readonly kind: 'nudge'; readonly key: number; readonly held: boolean }
  /** The middle key was let go. */
  | { readonly kind: 'click' }
  /** Keys at once of which it cannot be told what was meant: nothing is to be done. */
  | { readonly kind: 'unclear'; readonly keys: readonly number[] }
  | Escape

interface Struck {
  readonly key: number
  readonly on: number
}

/** From one repeat of a nudge to the next, in ms. */
const repeatEvery = 120
const never = Number.NEGATIVE_INFINITY

/**
 * Reads keys as places: a row key (48–59) and a column key (61–72) struck together or within the gap are a
 * pair, in either order. A key that stays alone for that long nudges, and goes on while it is held; another
 * of the same hand makes it nudge at once. The middle key clicks, unless it was hit along with another.
 */
export function createMoveReader(
  own: () => Partial<GestureConstants> = () => defaultConstants,
): ModeReader<MoveEvent> {
  const constants = changingConstants(own)
  const down = new Set<number>()
  let waiting: Struck | undefined
  let repeating: { readonly key: number; next: number } | undefined
  /** Nothing counts until all keys are up. */
  let muddled = false
  let lastPair = never
  let lastPlace = never
  let pressed: { readonly on: number; alone: boolean } | undefined

  const settle = (now: number): readonly MoveEvent[] => {
    if (waiting === undefined) return []
    const { key } = waiting
    waiting = undefined
    if (down.has(key)) repeating = { key, next: now + repeatEvery }
    return [{ kind: 'nudge', key, held: false }]
  }
  const unclear = (...keys: readonly number[]): readonly MoveEvent[] => {
    waiting = undefined
    muddled = true
    return [{ kind: 'unclear', keys }]
  }
  const place = (struck: Struck, now: number): readonly MoveEvent[] => {
    const { onset, gap } = constants()
    const { key, on } = struck
    repeating = undefined
    if (on <= lastPair + onset) return unclear(key)
    const first = waiting !== undefined && on <= waiting.on + gap ? waiting : undefined
    if (first !== undefined && isRowKey(first.key) !== isRowKey(key)) {
      const [row, column] = isRowKey(key) ? [key, first.key] : [first.key, key]
      waiting = undefined
      lastPair = on
      return [{ kind: 'pair', row, column }]
    }
    if (first !== undefined && first.key !== key && on <= first.on + onset) return unclear(first.key, key)
    const before = settle(now)
    repeating = undefined
    waiting = struck
    return before
  }
  const struck = ({ key, on }: Struck, now: number): readonly MoveEvent[] => {
    if (muddled) return []
    if (key === middle) {
      pressed = { on, alone: on > lastPlace + constants().onset }
      return []
    }
    lastPlace = on
    if (pressed !== undefined && on <= pressed.on + constants().onset) pressed.alone = false
    return place({ key, on }, now)
  }
  const released = (key: number, lost: boolean, now: number): readonly MoveEvent[] => {
    if (repeating?.key === key) repeating = undefined
    if (key !== middle || pressed === undefined) return []
    const { alone } = pressed
    pressed = undefined
    if (lost || muddled) return []
    // What was played before the click has happened before it.
    return alone ? [...settle(now), { kind: 'click' }] : unclear(key)
  }
  const rule: ModeRule<MoveEvent> = {
    key(event, now) {
      switch (event.kind) {
        case 'down':
          down.add(event.key)
          return struck(event, now)
        case 'up':
          down.delete(event.key)
          return released(event.key, event.lost, now)
        case 'strike':
          muddled = false
          return []
        case 'escape':
          down.clear()
          waiting = undefined
          repeating = undefined
          pressed = undefined
          muddled = false
          return [event]
      }
    },
    deadline: () => (waiting === undefined ? repeating?.next : waiting.on + constants().gap),
    due(now) {
      if (waiting !== undefined) return settle(now)
      if (repeating === undefined) return []
      repeating.next += repeatEvery
      return [{ kind: 'nudge', key: repeating.key, held: true }]
    },
  }
  return createModeReader(rule, own)
}

/** The places of keys that were collected one after another: a row and a column next to each other are a pair. */
export function latchedMoves(keys: readonly number[]): readonly MoveEvent[] {
  const moves: MoveEvent[] = []
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? middle
    const next = keys[at + 1] ?? middle
    if (key === middle) moves.push({ kind: 'click' })
    else if (next !== middle && isRowKey(key) !== isRowKey(next)) {
      const [row, column] = isRowKey(key) ? [key, next] : [next, key]
      moves.push({ kind: 'pair', row, column })
      at += 1
    } else moves.push({ kind: 'nudge', key, held: false })
  }
  return moves
}
