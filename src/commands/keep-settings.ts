import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const keepSettingsCommand = defineCommand({
  id: 'keep-settings',
  group: 'settings',
  phrases: {
    en: ['keep [the] settings'],
    es: ['conserva los ajustes'],
    de: ['einstellungen behalten'],
    fr: ['garde les réglages'],
  },
  keys: { motifs: ['48-69-71-48'] },
  help: {
    en: 'Keeps what was read from a file.',
    es: 'Conserva lo leído de un archivo.',
    de: 'Behält, was aus einer Datei gelesen wurde.',
    fr: 'Garde ce qui a été lu dans un fichier.',
  },
  parse: nothing,
  run: async (_, { settingsFile }) => ({
    text: say('settings-imported'),
    undo: await (await settingsFile()).keep(),
  }),
  undo: async (before, { settingsFile }) => {
    await (await settingsFile()).restore(before)
    return say('settings-import-undone')
  },
  recorded: false,
})
