import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const soundNamesOnCommand = defineCommand({
  id: 'sound-names-on',
  group: 'settings',
  phrases: {
    en: ['sound names on'],
    es: ['sonar nombres encendido'],
    de: ['namen klingen an'],
    fr: ['faire sonner les noms activé'],
  },
  keys: { motifs: ['48-50-50-51-48'] },
  help: {
    en: 'The notes of a new name are played back.',
    es: 'Las notas de un nombre nuevo se tocan.',
    de: 'Die Noten eines neuen Namens werden vorgespielt.',
    fr: 'Les notes d’un nouveau nom sont jouées.',
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('sound-names-on'),
    undo: await controls.changeSettings({ playReadBack: true }),
  }),
  undo: restoreSettings,
  recorded: false,
})
