import { ClavierError } from '../errors.ts'
import type { Text } from '../language/text.ts'

/** Changes that are remembered; older ones can no longer be taken back. */
export const undoLimit = 50

interface Change {
  /** Id of the command that made it. */
  readonly command: string
  /** Undefined where the change is for good. */
  readonly undo: (() => Promise<Text>) | undefined
}

/** What commands changed, newest last. */
export function createUndoStack() {
  const changes: Change[] = []
  return {
    push(change: Change): void {
      changes.push(change)
      if (changes.length > undoLimit) changes.shift()
    },
    /**
     * Takes the newest change back. `nothing-to-undo` without one, or (naming the command) where it
     * is for good; asking again then goes on to the change before it.
     */
    async undo(): Promise<Text> {
      const change = changes.pop()
      if (change === undefined) throw new ClavierError('nothing-to-undo')
      if (change.undo === undefined) throw new ClavierError('nothing-to-undo', { command: change.command })
      return change.undo()
    },
  }
}
