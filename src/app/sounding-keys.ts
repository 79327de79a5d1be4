import type { KeyNote } from '../music/gesture-reader.ts'
import type { Clock } from '../ports/clock.ts'
import type { Sound } from '../ports/sound.ts'
import type { PanelStore } from '../state/panel-state.ts'

interface Parts {
  readonly store: PanelStore
  readonly clock: Clock
  readonly sound: Sound
  /** A key is struck: what sounds ends with it. */
  readonly onStruck: () => void
  /** A key was released: how it had been played. */
  readonly onNote: (key: number, velocity: number, duration: number) => void
}

/** How long a key sounds that a mouse clicked, in ms. */
const clickedMs = 120

/** The keys that are down, and their sound. */
export function createSoundingKeys({ store, clock, sound, onStruck, onNote }: Parts) {
  const down = new Map<number, { velocity: number; at: number }>()

  return {
    note(played: KeyNote): void {
      if (played.type === 'down') {
        down.set(played.note, { velocity: played.velocity, at: played.at })
        play(played.note, played.velocity)
      } else release(played)
    },
    click(key: number): void {
      play(key, 0.6)
      clock.after(clickedMs, () => {
        // Held on a keyboard meanwhile, it sounds on until it is released there.
        if (!down.has(key)) sound.keyUp(key)
      })
    },
    down: (): readonly number[] => [...down.keys()],
  }

  function release({ note: key, at }: KeyNote): void {
    const struck = down.get(key)
    down.delete(key)
    sound.keyUp(key)
    if (struck !== undefined) onNote(key, struck.velocity, Math.max(0, at - struck.at))
  }

  function play(key: number, velocity: number): void {
    onStruck()
    const { settings, mode } = store.getState()
    // In layout mode it sounds as what lies on its band of the page.
    if (settings.keySound && mode?.name !== 'layout') sound.keyDown(key, velocity, settings.keyVoice)
  }
}
