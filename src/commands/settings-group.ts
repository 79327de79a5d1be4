import { defineCommand } from './define-command.ts'
import { optionalWords } from './read-slots.ts'

export const settingsGroupCommand = defineCommand({
  id: 'settings-group',
  group: 'settings',
  phrases: {
    en: ['settings {words}', 'show settings {words}', 'show {words} settings'],
    es: ['ajustes {words}', 'ajustes de {words}', 'muestra los ajustes de {words}'],
    de: ['einstellungen {words}', 'zeige die einstellungen {words}'],
    fr: ['réglages {words}', 'montre les réglages {words}'],
  },
  keys: { motifs: ['60-63-65-61-60'] },
  help: {
    en: 'Shows a group of settings and says what is in it; without words it offers the groups.',
    es: 'Muestra un grupo de ajustes y dice qué contiene; sin palabras ofrece los grupos.',
    de: 'Zeigt eine Gruppe der Einstellungen und sagt, was darin ist; ohne Worte bietet es die Gruppen an.',
    fr: 'Affiche un groupe de réglages et dit ce qu’il contient ; sans mots, propose les groupes.',
  },
  parse: optionalWords,
  run: async (words, { settingsByWords }) => (await settingsByWords()).showGroup(words),
  undo: 'changes-nothing',
  recorded: false,
})
