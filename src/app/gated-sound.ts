import type { Sound } from '../ports/sound.ts'

/**
 * What sounds for less, in seconds, no recogniser takes for words: the gate stays open, so that an order that is
 * said into an earcon is not lost.
 */
export const shortestGated = 0.8

/** Sound that tells while something longer is heard. Keys that are played are the user's own, and are not told. */
export function gatedSound(sound: Sound, sounding: (on: boolean) => void): Sound {
  return {
    ...sound,
    async play(score, signal, rank, onStart) {
      if (score.duration < shortestGated) return sound.play(score, signal, rank, onStart)
      sounding(true)
      try {
        return await sound.play(score, signal, rank, onStart)
      } finally {
        sounding(false)
      }
    },
  }
}
