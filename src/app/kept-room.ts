import type { Choices } from '../commands/command-context.ts'
import type { RoomUndo } from '../commands/knowledge-context.ts'
import type { Result } from '../commands/result.ts'
import type { Language } from '../language/language.ts'
import { render, say } from '../language/text.ts'
import type { PanelStore } from '../state/panel-state.ts'
import type { KeptShelf } from './kept-shelf.ts'
import type { SettingsService } from './settings-service.ts'

interface Parts {
  readonly shelf: Pick<KeptShelf, 'open' | 'wouldGo' | 'prune'>
  readonly store: PanelStore
  readonly change: SettingsService['change']
  readonly language: () => Language
  readonly choices: () => Pick<Choices, 'offer'>
}

/** How much room what is kept may take. */
export function createKeptRoom({ shelf, store, change, choices, language }: Parts) {
  return {
    /** Where entries would have to go they only go with a yes, and all come back with the undo. */
    async limit(megabytes: number, sure: boolean): Promise<Result<RoomUndo>> {
      await shelf.open()
      const count = await shelf.wouldGo(megabytes * 1e6)
      if (count > 0 && !sure) {
        const rows = choices().offer(say('choices-limit', { megabytes }), [
          {
            label: render(language(), say('limit-let-go', { count })),
            detail: '',
            intent: { command: 'kept-limit', slots: { number: megabytes, words: 'yes' } },
          },
        ])
        return { text: say('kept-limit-asks', { megabytes, count, rows }) }
      }
      const settings = await change({ keptMegabytes: megabytes })
      // The store is told at once: what is pruned goes by what it says.
      const pruned = count === 0 ? undefined : await shelf.prune()
      store.setState(({ kept }) =>
        kept === undefined ? {} : { kept: { ...kept, mostBytes: megabytes * 1e6 } },
      )
      const text = say('kept-limit-set', { megabytes, count: pruned?.pruned ?? 0 })
      return { text, undo: { settings, ...(pruned === undefined ? {} : { change: pruned.change }) } }
    },
  }
}
