import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const speakNamesOnCommand = defineCommand({
  id: 'speak-names-on',
  group: 'settings',
  phrases: {
    en: ['speak names on'],
    es: ['decir nombres encendido', 'di los nombres'],
    de: ['namen sprechen an', 'sprich die namen'],
    fr: ['dire les noms activé', 'dis les noms'],
  },
  keys: { motifs: ['48-54-50-51-48'] },
  help: {
    en: 'The notes of a new name are spoken.',
    es: 'Las notas de un nombre nuevo se dicen.',
    de: 'Die Noten eines neuen Namens werden gesprochen.',
    fr: 'Les notes d’un nouveau nom sont dites.',
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('speak-names-on'),
    undo: await controls.changeSettings({ speakReadBack: true }),
  }),
  undo: restoreSettings,
  recorded: false,
})
