import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const soundNamesOffCommand = defineCommand({
  id: 'sound-names-off',
  group: 'settings',
  phrases: {
    en: ['sound names off'],
    es: ['sonar nombres apagado'],
    de: ['namen klingen aus'],
    fr: ['faire sonner les noms désactivé'],
  },
  keys: { motifs: ['48-52-54-50-48'] },
  help: {
    en: 'The notes of a new name are not played back.',
    es: 'Las notas de un nombre nuevo no se tocan.',
    de: 'Die Noten eines neuen Namens werden nicht vorgespielt.',
    fr: 'Les notes d’un nouveau nom ne sont pas jouées.',
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('sound-names-off'),
    undo: await controls.changeSettings({ playReadBack: false }),
  }),
  undo: restoreSettings,
  recorded: false,
})
