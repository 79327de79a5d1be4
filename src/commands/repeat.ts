import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const repeatCommand = defineCommand({
  id: 'repeat',
  group: 'help',
  phrases: {
    en: ['repeat', 'again', 'do [it|that] again', 'once more'],
    es: ['repite', 'otra vez', 'repetir', 'hazlo otra vez'],
    de: ['wiederholen', 'nochmal', 'noch mal', 'noch einmal', 'wiederhole [das]', 'mach das nochmal'],
    fr: ['répète', 'encore', 'répéter', 'refais ça', 'encore une fois'],
  },
  keys: { motifs: ['48-57-57-48'], chord: '63+68' },
  help: {
    en: 'Does the last command again.',
    es: 'Repite la última orden.',
    de: 'Führt den letzten Befehl noch einmal aus.',
    fr: 'Refait la dernière commande.',
  },
  parse: nothing,
  // The command that is repeated tells of itself.
  run: async (_, { controls }) => ({ text: await controls.repeatLast(), cut: true }),
  undo: 'changes-nothing',
  order: 'beside',
  recorded: false,
})
