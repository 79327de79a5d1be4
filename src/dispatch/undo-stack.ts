import { ClavierError } from '../errors.ts'
import type { Change } from '../ports/intent.ts'

/** Changes that are remembered; older ones can no longer be taken back. */
export const undoLimit = 50

/** A change with the data that takes it back. */
export type Undoable = Change & { readonly undo: { readonly data: unknown } }

/** What commands changed, newest last. */
export function createUndoStack() {
  let changes: readonly Change[] = []
  return {
    all: () => changes,
    push(change: Change): void {
      changes = [...changes, change].slice(-undoLimit)
    },
    /** Puts what was changed before the panel was closed below what was changed since. */
    recall(before: readonly Change[]): void {
      changes = [...before, ...changes].slice(-undoLimit)
    },
    /**
     * Takes the newest change off. `nothing-to-undo` without one, or (naming the command) where it is
     * for good; asking again then goes on to the change before it.
     */
    pop(): Undoable {
      const change = changes.at(-1)
      changes = changes.slice(0, -1)
      if (change === undefined) throw new ClavierError('nothing-to-undo')
      const { command, undo } = change
      if (undo === undefined) throw new ClavierError('nothing-to-undo', { command })
      return { command, undo }
    },
  }
}
