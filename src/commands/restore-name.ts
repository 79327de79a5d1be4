import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { undoNameChange } from './undo-name-change.ts'
import { slotMotif, wantName, withName } from './with-name.ts'

export const restoreNameCommand = defineCommand({
  id: 'restore-name',
  group: 'names',
  phrases: {
    en: ['restore [the] name {name}'],
    es: ['recupera el nombre {name}'],
    de: ['hol den namen {name} zurück', 'hole den namen {name} zurück'],
    fr: ['rétablis le nom {name}'],
  },
  keys: { motifs: ['60-62-62-61-60'] },
  help: {
    en: 'Brings back a name that was deleted in the last 30 days.',
    es: 'Recupera un nombre borrado en los últimos 30 días.',
    de: 'Holt einen Namen zurück, der in den letzten 30 Tagen gelöscht wurde.',
    fr: 'Rétablit un nom supprimé ces 30 derniers jours.',
  },
  parse: slots => ({ said: wantName(slots), motif: slotMotif(slots) }),
  run: ({ said, motif }, context) => {
    const { names } = context
    // Nobody has these keys now: who had them last is meant.
    const once = motif === undefined ? undefined : names.once(motif).at(-1)
    return withName(
      once?.id ?? said,
      { command: 'restore-name', among: 'deleted' },
      context,
      async ({ id }) => {
        const change = await names.revive(id)
        return {
          text: say('name-revived', { name: change.spoken, notes: change.notes }),
          undo: change,
        }
      },
    )
  },
  undo: undoNameChange,
})
