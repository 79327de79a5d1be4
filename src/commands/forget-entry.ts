import { defineCommand } from './define-command.ts'
import { optionalEntry } from './entry-slots.ts'
import { keptBack } from './kept-back.ts'

export const forgetEntryCommand = defineCommand({
  id: 'forget-entry',
  group: 'answers',
  destructive: true,
  recorded: false,
  phrases: {
    en: ['forget entry {number}', 'forget [this|the] entry'],
    es: ['olvida la entrada {number}', 'olvida [la|esta] entrada'],
    de: ['vergiss eintrag {number}', 'vergiss [den|diesen] eintrag', 'eintrag vergessen'],
    fr: ["oublie l'entrée {number}", "oublie l'entrée"],
  },
  keys: { motifs: ['60-62-56-59-60'] },
  help: {
    en: 'Forgets what was kept or opened last, or that entry; undo brings it back.',
    es: 'Olvida lo último que se guardó o abrió, o esa entrada; deshacer la recupera.',
    de: 'Vergisst, was zuletzt behalten oder geöffnet wurde, oder diesen Eintrag; Rückgängig holt ihn zurück.',
    fr: 'Oublie ce qui a été gardé ou ouvert en dernier, ou cette entrée ; annuler la ramène.',
  },
  parse: optionalEntry,
  run: async (number, { knowledge }) => (await knowledge()).forget(number),
  undo: keptBack,
})
