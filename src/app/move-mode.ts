import { ClavierError } from '../errors.ts'
import { say, sayError, type Text } from '../language/text.ts'
import { type Cell, centreOf, isExact, movedBy, nudgeOf, refine, wholeCell } from '../music/aim.ts'
import { createMoveReader, latchedMoves, type MoveEvent } from '../music/move-reader.ts'
import type { Page, Point, Pointed } from '../ports/page.ts'
import type { Tabs } from '../ports/tabs.ts'
import { driveReader } from './drive-reader.ts'
import { handsOf, type ModeParts, played, playedEscape, refuseKeys, showEntered } from './mode-parts.ts'
import type { KeyMode } from './modes-service.ts'

export interface MoveParts extends ModeParts {
  readonly page: Pick<Page, 'point' | 'hidePointer'>
  readonly tabs: Pick<Tabs, 'active'>
  readonly tell: (text: Text) => void
  readonly onBug: (error: unknown) => void
}

/**
 * Keys lead a pointer that is drawn over the page, and click what is under it. Where it is, is entered as the
 * digits of a number are; only the click is a command.
 */
export function createMoveMode(parts: MoveParts): KeyMode {
  const driver = driveReader(createMoveReader(handsOf(parts)), parts.clock, on)
  let viewport: Cell | undefined
  let at: Point | undefined
  /** What the pairs so far have named; the next one refines inside it. */
  let cell: Cell | undefined
  let drawnIn: number | undefined
  let left = false
  let work: Promise<unknown> = Promise.resolve()
  void inTurn(() => draw())

  return {
    note: driver.note,
    latched(keys) {
      for (const move of latchedMoves(keys)) on(move)
    },
    leave() {
      left = true
      driver.stop()
      return inTurn(hide)
    },
  }

  function on(event: MoveEvent): void {
    switch (event.kind) {
      case 'pair':
        void inTurn(() => pair(event.row, event.column))
        break
      case 'nudge':
        void inTurn(() => nudge(event.key))
        break
      case 'click':
        void inTurn(click)
        break
      case 'unclear':
        refuseKeys(parts, event.keys)
        break
      case 'escape':
        void parts.dispatch(playedEscape)
    }
  }

  async function pair(row: number, column: number): Promise<void> {
    if (viewport === undefined) await draw()
    if (viewport === undefined) return
    const inside = cell === undefined || isExact(cell) ? viewport : cell
    cell = refine(inside, row, column)
    const seen = await draw(centreOf(cell))
    if (seen !== undefined && seen.name !== '') parts.tell(say('pointer-over', seen))
  }

  async function nudge(key: number): Promise<void> {
    cell = undefined
    if (at === undefined || viewport === undefined) await draw()
    if (at !== undefined && viewport !== undefined) await draw(movedBy(at, nudgeOf(key), viewport))
  }

  async function click(): Promise<void> {
    cell = undefined
    showEntered(parts, '')
    await parts.dispatch(played('click-here', at === undefined ? {} : { ...at }, 'C4'))
  }

  /** Draws the pointer in the tab that is in front, and takes it away where it was before. */
  async function draw(wanted?: Point): Promise<Pointed | undefined> {
    if (left) return undefined
    const tabId = (await parts.tabs.active()).id
    if (drawnIn !== tabId) await hide()
    const seen = await parts.page.point(tabId, wanted)
    drawnIn = tabId
    const whole = wholeCell(seen.viewport)
    // In a viewport of another size the part that was named is another.
    if (viewport?.width !== whole.width || viewport.height !== whole.height) cell = undefined
    viewport = whole
    at = seen.at
    showEntered(parts, [`${at.x}, ${at.y}`, seen.name].filter(word => word !== '').join(' · '))
    return seen
  }

  async function hide(): Promise<void> {
    const tabId = drawnIn
    drawnIn = undefined
    // A tab or page that is gone has taken its pointer along.
    if (tabId !== undefined) await parts.page.hidePointer(tabId).catch(() => undefined)
  }

  function inTurn(act: () => Promise<unknown>): Promise<unknown> {
    work = work.then(act).catch(error => {
      if (error instanceof ClavierError) parts.tell(sayError(error))
      else parts.onBug(error)
    })
    return work
  }
}
