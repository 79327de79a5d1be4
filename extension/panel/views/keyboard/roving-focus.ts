import { highestNote, lowestNote } from './piano-keys.ts'

/**
 * The key that gets the focus after `key`: left and right by a semitone, up and down by an octave
 * (the manual above or below), Home and End to the ends. It stays where there is none. Undefined
 * for keys that do not move.
 */
export function noteAfterKey(key: string, note: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return Math.min(highestNote, note + 1)
    case 'ArrowLeft':
      return Math.max(lowestNote, note - 1)
    case 'ArrowUp':
      return note + 12 > highestNote ? note : note + 12
    case 'ArrowDown':
      return note - 12 < lowestNote ? note : note - 12
    case 'Home':
      return lowestNote
    case 'End':
      return highestNote
    default:
      return undefined
  }
}
