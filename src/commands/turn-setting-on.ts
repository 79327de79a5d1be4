import { defineCommand } from './define-command.ts'
import { restoreSettings } from './restore-settings.ts'
import { settingMeant } from './setting-slots.ts'

export const turnSettingOnCommand = defineCommand({
  id: 'turn-setting-on',
  group: 'settings',
  phrases: {
    en: ['turn {words} on', 'turn on the {words}', 'switch on {words}'],
    es: ['activa {words}', 'enciende {words}'],
    de: ['schalte {words} ein', 'schalte {words} an'],
    fr: ['active {words}', 'allume {words}'],
  },
  keys: { motifs: ['60-59-63-62-60'] },
  help: {
    en: 'Turns a setting on by its name.',
    es: 'Activa un ajuste por su nombre.',
    de: 'Schaltet eine Einstellung bei ihrem Namen ein.',
    fr: 'Active un réglage par son nom.',
  },
  parse: settingMeant,
  run: async (meant, { settingsByWords }) => (await settingsByWords()).turn(meant, true),
  undo: restoreSettings,
  recorded: false,
})
