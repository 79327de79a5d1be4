/** Presses that follow one another within this time, in ms, lock: who cannot hold presses twice. */
export const lockMs = 400

/** What can be held: the button, the computer key, the chord. */
export type HoldSource = 'button' | 'key' | 'chord'
/** `locked`: it goes on without being held, until the next press. */
export type Held = 'no' | 'held' | 'locked'

/** Joins all that can be held to one state. Times are in ms, from any zero. */
export function createHoldToTalk(onChange: (held: Held) => void) {
  const holding = new Set<HoldSource>()
  let locked = false
  let pressedAt = Number.NEGATIVE_INFINITY
  /** When a short press ended, after which another one locks. */
  let tappedAt = Number.NEGATIVE_INFINITY
  let shown: Held = 'no'

  return {
    press(source: HoldSource, at: number): void {
      if (holding.has(source)) return
      holding.add(source)
      if (locked) {
        locked = false
        tappedAt = Number.NEGATIVE_INFINITY
        // This press only unlocks.
        holding.clear()
      } else if (at - tappedAt <= lockMs) locked = true
      pressedAt = at
      tell()
    },
    release(source: HoldSource, at: number): void {
      if (!holding.delete(source)) return
      tappedAt = !locked && at - pressedAt <= lockMs ? at : Number.NEGATIVE_INFINITY
      tell()
    },
    /** One click, by who can neither hold nor press twice in time. */
    toggle(): void {
      holding.clear()
      locked = !locked
      tell()
    },
    /** Lets go of everything. */
    drop(): void {
      holding.clear()
      locked = false
      tell()
    },
  }

  function tell(): void {
    const now: Held = locked ? 'locked' : holding.size > 0 ? 'held' : 'no'
    if (now === shown) return
    shown = now
    onChange(now)
  }
}
