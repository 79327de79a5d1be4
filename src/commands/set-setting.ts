import { defineCommand } from './define-command.ts'
import { restoreSettings } from './restore-settings.ts'
import { settingMeant } from './setting-slots.ts'

export const setSettingCommand = defineCommand({
  id: 'set-setting',
  group: 'settings',
  phrases: {
    en: ['set {words}'],
    es: ['ajusta {words}', 'ajuste {words}'],
    de: ['stelle {words}', 'stell {words}', 'einstellung {words}'],
    fr: ['règle {words}', 'réglage {words}'],
  },
  keys: { motifs: ['60-62-65-59-60'] },
  help: {
    en: 'Changes a setting by its name: “set reading speed 120”. Without words the groups are offered, then their settings and values.',
    es: 'Cambia un ajuste por su nombre: «ajusta velocidad de lectura 120». Sin palabras se ofrecen los grupos, luego sus ajustes y valores.',
    de: 'Ändert eine Einstellung bei ihrem Namen: „stelle Vorlesetempo 120“. Ohne Worte werden die Gruppen angeboten, dann Einstellungen und Werte.',
    fr: 'Change un réglage par son nom : « règle vitesse de la voix 120 ». Sans mots, les groupes sont proposés, puis réglages et valeurs.',
  },
  parse: settingMeant,
  run: async (meant, { settingsByWords }) => (await settingsByWords()).set(meant),
  undo: restoreSettings,
  recorded: false,
})
