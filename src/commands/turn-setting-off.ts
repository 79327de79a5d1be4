import { defineCommand } from './define-command.ts'
import { restoreSettings } from './restore-settings.ts'
import { settingMeant } from './setting-slots.ts'

export const turnSettingOffCommand = defineCommand({
  id: 'turn-setting-off',
  group: 'settings',
  phrases: {
    en: ['turn {words} off', 'turn off the {words}', 'switch off {words}'],
    es: ['desactiva {words}', 'apaga {words}'],
    de: ['schalte {words} aus'],
    fr: ['désactive {words}', 'éteins {words}'],
  },
  keys: { motifs: ['60-65-65-59-60'] },
  help: {
    en: 'Turns a setting off by its name.',
    es: 'Desactiva un ajuste por su nombre.',
    de: 'Schaltet eine Einstellung bei ihrem Namen aus.',
    fr: 'Désactive un réglage par son nom.',
  },
  parse: settingMeant,
  run: async (meant, { settingsByWords }) => (await settingsByWords()).turn(meant, false),
  undo: restoreSettings,
  recorded: false,
})
