import { type BandEvent, createBandReader, latchedBand } from '../music/band-reader.ts'
import { notesInWords } from '../music/notes-in-words.ts'
import type { TabChange } from '../ports/tabs.ts'
import { driveReader } from './drive-reader.ts'
import type { Layouts } from './layouts-service.ts'
import { handsOf, type ModeParts, played, playedEscape, showEntered } from './mode-parts.ts'
import type { KeyMode } from './modes-service.ts'

export interface LayoutModeParts extends ModeParts {
  /** There once a page was heard, which is what begins this mode. */
  readonly layouts: () => Pick<Layouts, 'playBand' | 'bandOf' | 'release' | 'isLeftBy'> | undefined
  readonly watchTabs: (changed: (change: TabChange) => void) => () => void
  /** Back to motifs. */
  readonly end: () => void
}

/**
 * Each key plays its band of the page that was heard last, and struck twice goes there. It ends by itself when
 * that page is not in front any more.
 */
export function createLayoutMode(parts: LayoutModeParts): KeyMode {
  const { layouts } = parts
  const driver = driveReader(createBandReader(handsOf(parts)), parts.clock, on)
  const unwatch = parts.watchTabs(change => {
    if (layouts()?.isLeftBy(change) !== false) parts.end()
  })

  return {
    note: driver.note,
    latched(keys) {
      const event = latchedBand(keys)
      if (event !== undefined) on(event)
    },
    leave() {
      driver.stop()
      unwatch()
      layouts()?.release()
    },
  }

  function on(event: BandEvent): void {
    if (event.kind === 'escape') void parts.dispatch(playedEscape)
    else if (event.kind === 'band') showEntered(parts, layouts()?.playBand(event.key) ?? '')
    else go(event.key)
  }

  function go(key: number): void {
    const band = layouts()?.bandOf(key)
    const slots = band === undefined ? {} : { band }
    void parts.dispatch(played('go-there', slots, notesInWords([[key], [key]])))
  }
}
