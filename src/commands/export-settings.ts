import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const exportSettingsCommand = defineCommand({
  id: 'export-settings',
  group: 'settings',
  phrases: {
    en: ['export settings'],
    es: ['exporta los ajustes', 'exportar ajustes'],
    de: ['einstellungen exportieren'],
    fr: ['exporte les réglages'],
  },
  keys: { motifs: ['48-69-68-48'] },
  help: {
    en: 'Downloads settings and names as one file.',
    es: 'Descarga ajustes y nombres en un archivo.',
    de: 'Lädt Einstellungen und Namen als eine Datei herunter.',
    fr: 'Télécharge réglages et noms en un fichier.',
  },
  parse: nothing,
  run: async (_, { settingsFile }) => {
    const { name } = await (await settingsFile()).save()
    return { text: say('settings-exported', { name }) }
  },
  undo: 'not-undoable',
  recorded: false,
})
