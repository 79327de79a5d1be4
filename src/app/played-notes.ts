import type { Clock, Stop } from '../ports/clock.ts'
import type { Sound } from '../ports/sound.ts'
import type { NoteEvent } from '../sequence/sequence-schema.ts'
import type { Settings } from '../settings/settings.ts'

/** Lets the notes of a sequence sound, where that is wanted. */
export function createPlayedNotes(parts: {
  readonly sound: Pick<Sound, 'keyDown' | 'keyUp'>
  readonly clock: Clock
  readonly settings: () => Pick<Settings, 'playedNotesSound' | 'keyVoice'>
}) {
  const sounding = new Map<number, Stop>()
  const up = (key: number): void => {
    sounding.get(key)?.()
    if (sounding.delete(key)) parts.sound.keyUp(key)
  }
  return {
    play({ key, velocity, duration }: NoteEvent): void {
      const { playedNotesSound, keyVoice } = parts.settings()
      if (!playedNotesSound) return
      up(key)
      parts.sound.keyDown(key, velocity, keyVoice)
      sounding.set(
        key,
        parts.clock.after(duration, () => up(key)),
      )
    },
    /** Lets go of every key. */
    release(): void {
      for (const key of [...sounding.keys()]) up(key)
    },
  }
}
