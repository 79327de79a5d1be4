import type { Clock, Stop } from '../ports/clock.ts'
import type { Position } from '../ports/sound.ts'
import type { LitCells } from '../sound/plan-score.ts'
import type { LayoutPicture, PanelStore } from '../state/panel-state.ts'

/** Shows which cells and keys sound; nothing where the user has put the picture away. */
export function showLit(store: PanelStore, cells: readonly LitCells[]): void {
  changePicture(store, {
    lit: cells.flatMap(({ band, columns }) => columns.map(column => ({ row: band, column }))),
    litKeys: [...new Set(cells.map(({ key }) => key))],
  })
}

export function changePicture(store: PanelStore, change: Partial<LayoutPicture>): void {
  store.setState(({ picture }) => (picture === undefined ? {} : { picture: { ...picture, ...change } }))
}

/** What sounds at a second of the sweep. */
function litAt(lit: readonly LitCells[], second: number): readonly LitCells[] {
  return lit.filter(({ at, duration }) => at <= second && second < at + duration)
}

/** What sounds at a second of the sweep, or sounded last before. */
export function litLast(lit: readonly LitCells[], second: number): LitCells | undefined {
  return litAt(lit, second)[0] ?? lit.findLast(({ at }) => at <= second)
}

/** Below this, in seconds, two moments are one: no screen shows them apart. */
const atOnce = 0.002

/** How long the sound is not asked where it is, at most, in ms. */
const askedEvery = 60

/**
 * Lights what sounds, by what has left the loudspeaker: each change asks for that anew, so that a panel that
 * was busy, or sound that stood still, lights what is heard then and never runs away from it.
 */
export function lightInStep(
  store: PanelStore,
  clock: Clock,
  lit: readonly LitCells[],
  position: Position,
): Stop {
  const moments = [...new Set(lit.flatMap(({ at, duration }) => [at, at + duration]))].sort((a, b) => a - b)
  let shown: readonly LitCells[] = []
  let stopTimer: Stop = () => {}
  step()
  return () => {
    stopTimer()
    show([])
  }

  function step(): void {
    const now = position()
    show(litAt(lit, now + atOnce))
    const next = moments.find(moment => moment > now + atOnce)
    // Sound may begin late, or stand still: it is asked again before it could have come so far.
    if (next !== undefined) stopTimer = clock.after(Math.min((next - now) * 1000, askedEvery), step)
  }

  function show(cells: readonly LitCells[]): void {
    if (cells.length === shown.length && cells.every((cell, at) => cell === shown[at])) return
    shown = cells
    showLit(store, cells)
  }
}
