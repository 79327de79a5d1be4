import { ClavierError } from '../../src/errors.ts'
import type { GuessPage } from '../../src/ports/guess-page.ts'
import { Unanswered } from '../messaging/rpc.ts'
import { ask } from './frames.ts'
import { ownAddress } from './own-addresses.ts'

/** The GuessPage port over messages to the practice page in a tab. */
export function createGuessPage(): GuessPage {
  return {
    // At its game.
    address: `${ownAddress('practice')}#sounds`,
    async give(tabId, given) {
      try {
        await ask(tabId, 'training-given', { given })
        return true
      } catch (error) {
        // It was closed, or shows something else by now.
        if (error instanceof Unanswered || error instanceof ClavierError) return false
        throw error
      }
    },
  }
}
