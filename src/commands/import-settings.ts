import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const importSettingsCommand = defineCommand({
  id: 'import-settings',
  group: 'settings',
  phrases: {
    en: ['import settings'],
    es: ['importa ajustes', 'importar ajustes'],
    de: ['einstellungen importieren'],
    fr: ['importe des réglages'],
  },
  keys: { motifs: ['48-69-70-48'] },
  help: {
    en: 'Asks for a file of settings and names; shows what it would change before it is kept.',
    es: 'Pide un archivo de ajustes y nombres; muestra qué cambiaría antes de guardarlo.',
    de: 'Fragt nach einer Datei mit Einstellungen und Namen; zeigt, was sie ändern würde.',
    fr: 'Demande un fichier de réglages et de noms ; montre ce qu’il changerait.',
  },
  parse: nothing,
  run: async (_, { settingsFile }) => {
    const file = await settingsFile()
    file.ask()
    return { text: say('settings-file-asked') }
  },
  undo: 'changes-nothing',
  recorded: false,
})
