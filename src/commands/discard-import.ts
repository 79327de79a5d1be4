import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const discardImportCommand = defineCommand({
  id: 'discard-import',
  group: 'sequences',
  phrases: {
    en: ['discard [the] import'],
    es: ['descarta la importación'],
    de: ['import verwerfen'],
    fr: ["abandonne l'importation"],
  },
  keys: { motifs: ['48-50-49-49-51-48'] },
  help: {
    en: 'Leaves what was read from files or a code; nothing of it is kept.',
    es: 'Deja lo leído de archivos o de un código; no se conserva nada.',
    de: 'Lässt liegen, was aus Dateien oder einem Code gelesen wurde; nichts davon wird behalten.',
    fr: 'Laisse ce qui a été lu dans des fichiers ou un code ; rien n’en est gardé.',
  },
  when: ['question'],
  parse: nothing,
  run: async (_, { sequenceFiles, keptFiles }) => {
    const kept = keptFiles.loaded()
    const service = kept?.waits() === true ? kept : await sequenceFiles()
    service.discard()
    return { text: say('import-discarded') }
  },
  undo: 'not-undoable',
  recorded: false,
})
