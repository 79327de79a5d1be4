import { defineCommand } from './define-command.ts'
import { wantWords } from './read-slots.ts'

export const searchSettingsCommand = defineCommand({
  id: 'search-settings',
  group: 'settings',
  phrases: {
    en: ['search [the] settings [for] {words}', 'find [the] setting {words}'],
    es: ['busca en [los] ajustes {words}', 'busca [el] ajuste {words}'],
    de: ['suche in [den] einstellungen {words}', 'suche [die] einstellung {words}'],
    fr: ['cherche dans les réglages {words}', 'cherche le réglage {words}'],
  },
  keys: { motifs: ['60-62-63-64-60'] },
  help: {
    en: 'Shows the settings in which the words are.',
    es: 'Muestra los ajustes en que están las palabras.',
    de: 'Zeigt die Einstellungen, in denen die Worte stehen.',
    fr: 'Affiche les réglages où sont les mots.',
  },
  parse: wantWords,
  run: async (words, { settingsByWords }) => (await settingsByWords()).search(words),
  undo: 'changes-nothing',
  recorded: false,
})
