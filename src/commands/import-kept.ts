import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const importKeptCommand = defineCommand({
  id: 'import-kept',
  group: 'answers',
  recorded: false,
  phrases: {
    en: ['import kept', 'import what was kept', 'import entries'],
    es: ['importa lo guardado', 'importa entradas'],
    de: ['behaltenes importieren', 'importiere behaltenes'],
    fr: ['importe ce qui est gardé', 'importe des entrées'],
  },
  keys: { motifs: ['48-49-52-52-52-48'] },
  help: {
    en: 'Asks for a file of what was kept; shows what is in it before any of it is kept.',
    es: 'Pide un archivo de lo guardado; muestra qué hay antes de guardarlo.',
    de: 'Fragt nach einer Datei mit Behaltenem; zeigt, was darin ist, ehe etwas davon behalten wird.',
    fr: 'Demande un fichier de ce qui est gardé ; montre son contenu avant de le garder.',
  },
  parse: nothing,
  run: async (_, { keptFiles }) => (await keptFiles()).ask(),
  undo: 'changes-nothing',
})
