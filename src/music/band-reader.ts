import { changingConstants, defaultConstants, type GestureConstants } from './constants.ts'
import type { Escape } from './gesture-event.ts'
import { createModeReader, type ModeReader, type ModeRule } from './mode-reader.ts'
import { middle } from './notes.ts'

export type BandEvent =
  /** The key was struck: its band is to be heard. */
  | { readonly kind: 'band'; readonly key: number }
  /** It was struck a second time, and nothing else between: its band is to be gone to. */
  | { readonly kind: 'go'; readonly key: number }
  | Escape

/**
 * Reads each key as the band that stands on it, and two strikes of one key as the wish to go there: the second
 * may come as late after the first was let go as a gesture lasts (`gap` of the user's hands).
 */
export function createBandReader(
  own: () => Partial<GestureConstants> = () => defaultConstants,
): ModeReader<BandEvent> {
  const constants = changingConstants(own)
  /** The key struck last, until it means something else; without a time while it is down. */
  let last: { readonly key: number; up: number | undefined } | undefined
  /** The middle key was struck twice: held on it is escape, so that it goes only once it is let go. */
  let waiting = false

  const struck = (key: number, on: number): readonly BandEvent[] => {
    const twice = last?.key === key && on <= (last.up ?? on) + constants().gap
    waiting = twice && key === middle
    last = twice ? undefined : { key, up: undefined }
    if (waiting) return []
    return [{ kind: twice ? 'go' : 'band', key }]
  }
  const released = (key: number, lost: boolean, now: number): readonly BandEvent[] => {
    if (last?.key === key) last.up = now
    if (!waiting || key !== middle) return []
    waiting = false
    return lost ? [] : [{ kind: 'go', key }]
  }
  const rule: ModeRule<BandEvent> = {
    key(event, now) {
      switch (event.kind) {
        case 'down':
          return struck(event.key, event.on)
        case 'up':
          return released(event.key, event.lost, now)
        case 'strike':
          return []
        case 'escape':
          last = undefined
          waiting = false
          return [event]
      }
    },
    deadline: () => undefined,
    due: () => [],
  }
  return createModeReader(rule, own)
}

/** What keys mean that were collected one after another: the last of them, gone to where it is there twice. */
export function latchedBand(keys: readonly number[]): BandEvent | undefined {
  const key = keys.at(-1)
  if (key === undefined) return undefined
  return { kind: keys.at(-2) === key ? 'go' : 'band', key }
}
