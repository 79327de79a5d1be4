import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const settingsCommand = defineCommand({
  id: 'settings',
  group: 'settings',
  phrases: {
    en: ['settings', 'open settings', 'show settings', 'open the settings'],
    es: ['ajustes', 'abre [los] ajustes', 'muestra [los] ajustes', 'configuración', 'opciones'],
    de: ['einstellungen', 'optionen', 'öffne [die] einstellungen', 'einstellungen öffnen'],
    fr: ['réglages', 'ouvre les réglages', 'paramètres', 'montre les réglages'],
  },
  keys: { motifs: ['48-69-67-48'] },
  help: {
    en: 'Shows the settings.',
    es: 'Muestra los ajustes.',
    de: 'Zeigt die Einstellungen.',
    fr: 'Affiche les réglages.',
  },
  parse: nothing,
  run: async (_, { controls }) => {
    controls.showView('settings')
    return { text: say('settings-shown') }
  },
  undo: 'changes-nothing',
  recorded: false,
})
