import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const whatIsPlayingCommand = defineCommand({
  id: 'what-is-playing',
  group: 'media',
  phrases: {
    en: ['what is playing', 'what plays'],
    es: ['qué suena', 'qué se reproduce'],
    de: ['was läuft', 'was spielt'],
    fr: ["qu'est-ce qui joue", 'quel son joue'],
  },
  keys: { motifs: ['48-50-55-49-48'] },
  help: {
    en: 'Says which tabs sound, each with a number to go there.',
    es: 'Dice qué pestañas suenan, cada una con un número para ir a ella.',
    de: 'Sagt, welche Tabs klingen, jeder mit einer Nummer, um hinzugehen.',
    fr: 'Dit quels onglets sonnent, chacun avec un numéro pour y aller.',
  },
  parse: nothing,
  run: async (_, { media }) => (await media()).everywhere.tell(),
  undo: 'changes-nothing',
})
