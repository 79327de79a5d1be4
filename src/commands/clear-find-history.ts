import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const clearFindHistoryCommand = defineCommand({
  id: 'clear-find-history',
  group: 'find',
  destructive: true,
  phrases: {
    en: ['clear find history', 'forget past searches'],
    es: ['borra las búsquedas'],
    de: ['suchverlauf löschen'],
    fr: ['efface les recherches'],
  },
  keys: { motifs: ['48-51-49-59-48'] },
  help: {
    en: 'Forgets everything that was sought.',
    es: 'Olvida todo lo que se buscó.',
    de: 'Vergisst alles, was gesucht wurde.',
    fr: 'Oublie tout ce qui fut cherché.',
  },
  parse: nothing,
  run: async (_, { finding }) => (await finding()).clearHistory(),
  undo: async (searches, { finding }) => {
    await (await finding()).restoreHistory(searches)
    return say('find-history-restored')
  },
  recorded: false,
})
