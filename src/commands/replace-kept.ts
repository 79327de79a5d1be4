import { defineCommand } from './define-command.ts'
import { keptBack } from './kept-back.ts'
import { nothing } from './read-slots.ts'

export const replaceKeptCommand = defineCommand({
  id: 'replace-kept',
  group: 'answers',
  recorded: false,
  destructive: true,
  when: ['question'],
  phrases: {
    en: ['replace what is kept', 'replace [all] kept entries'],
    es: ['reemplaza lo guardado', 'reemplaza [todas] las entradas'],
    de: ['ersetze das behaltene', 'behaltenes ersetzen'],
    fr: ['remplace ce qui est gardé', 'remplace [toutes] les entrées'],
  },
  keys: { motifs: ['48-53-53-53-50-48'] },
  help: {
    en: 'Puts what was read from a file in the place of everything that is kept; undo brings that back.',
    es: 'Pone lo leído de un archivo en lugar de todo lo guardado; deshacer lo recupera.',
    de: 'Setzt, was aus einer Datei gelesen wurde, an die Stelle alles Behaltenen; Rückgängig holt es zurück.',
    fr: 'Met ce qui a été lu d’un fichier à la place de tout ce qui est gardé ; annuler le ramène.',
  },
  parse: nothing,
  run: async (_, { keptFiles }) => (await keptFiles()).keep('replace'),
  undo: keptBack,
})
