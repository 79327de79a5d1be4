import { defineCommand } from './define-command.ts'
import { restoreSettings } from './restore-settings.ts'
import { settingMeant } from './setting-slots.ts'

export const resetSettingCommand = defineCommand({
  id: 'reset-setting',
  group: 'settings',
  phrases: {
    en: ['reset {words}'],
    es: ['restablece {words}'],
    de: ['setz {words} zurück', 'zurücksetzen {words}'],
    fr: ['rétablis {words}'],
  },
  keys: { motifs: ['60-62-58-55-60'] },
  help: {
    en: 'Gives a setting its usual value again.',
    es: 'Devuelve a un ajuste su valor habitual.',
    de: 'Gibt einer Einstellung ihren üblichen Wert zurück.',
    fr: 'Rend à un réglage sa valeur d’origine.',
  },
  parse: settingMeant,
  run: async (meant, { settingsByWords }) => (await settingsByWords()).reset(meant),
  undo: restoreSettings,
  recorded: false,
})
