import { mayRunOnArrival } from '../commands/arrival-commands.ts'
import type { Controls } from '../commands/command-context.ts'
import type { Dispatcher } from '../dispatch/dispatcher.ts'
import { ClavierError } from '../errors.ts'
import type { Slots } from '../ports/intent.ts'

interface Parts {
  readonly dispatcher: () => Pick<Dispatcher, 'dispatch' | 'lastRun'>
  readonly readPhrase: (phrase: string) => { readonly command: string; readonly slots: Slots }
}

/** What is done by itself when a name was gone to. */
export function createArrivals({
  dispatcher,
  readPhrase,
}: Parts): Pick<Controls, 'arrive' | 'lastDone' | 'readPhrase'> {
  /** One is under way: whatever it goes to has nothing done on arrival, or it might never end. */
  let arriving = false

  return {
    readPhrase: phrase => ({ ...readPhrase(phrase), words: phrase }),
    lastDone() {
      const last = dispatcher().lastRun()
      if (last === undefined) throw new ClavierError('nothing-to-repeat')
      return { command: last.command, slots: last.slots, words: last.heard || last.command }
    },
    arrive({ command, slots, words }) {
      // Kept and imported books are not to be trusted with what no phrase could have set.
      if (arriving || !mayRunOnArrival(command)) return
      arriving = true
      // Waits its turn behind the command that arrived.
      void dispatcher()
        .dispatch({ command, slots, source: 'arrival', heard: words })
        .finally(() => {
          arriving = false
        })
    },
  }
}
