import { defineCommand } from './define-command.ts'
import { optionalWords } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const resetGroupCommand = defineCommand({
  id: 'reset-group',
  group: 'settings',
  phrases: {
    en: ['reset {words} settings', 'reset [the] settings of {words}'],
    es: ['restablece los ajustes {words}', 'restablece el grupo {words}'],
    de: ['setze die einstellungen {words} zurück', 'einstellungen zurücksetzen {words}'],
    fr: ['rétablis les réglages {words}', 'rétablis le groupe {words}'],
  },
  keys: { motifs: ['60-65-67-63-60'] },
  help: {
    en: 'Gives all settings of a group their usual values again, and says how many.',
    es: 'Devuelve a todos los ajustes de un grupo su valor habitual y dice cuántos.',
    de: 'Gibt allen Einstellungen einer Gruppe ihre üblichen Werte zurück und sagt, wie vielen.',
    fr: 'Rend à tous les réglages d’un groupe leur valeur d’origine et dit combien.',
  },
  parse: optionalWords,
  run: async (words, { settingsByWords }) => (await settingsByWords()).resetGroup(words),
  undo: restoreSettings,
  recorded: false,
})
