import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const speakNamesOffCommand = defineCommand({
  id: 'speak-names-off',
  group: 'settings',
  phrases: {
    en: ['speak names off'],
    es: ['decir nombres apagado', 'no digas los nombres'],
    de: ['namen sprechen aus', 'sprich die namen nicht'],
    fr: ['dire les noms désactivé', 'ne dis pas les noms'],
  },
  keys: { motifs: ['48-52-53-51-48'] },
  help: {
    en: 'The notes of a new name are not spoken.',
    es: 'Las notas de un nombre nuevo no se dicen.',
    de: 'Die Noten eines neuen Namens werden nicht gesprochen.',
    fr: 'Les notes d’un nouveau nom ne sont pas dites.',
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('speak-names-off'),
    undo: await controls.changeSettings({ speakReadBack: false }),
  }),
  undo: restoreSettings,
  recorded: false,
})
