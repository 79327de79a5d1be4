import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const keepImportCommand = defineCommand({
  id: 'keep-import',
  group: 'sequences',
  phrases: {
    en: ['keep [the] import', 'keep [the] (sequence|sequences)'],
    es: ['conserva la importación', 'conserva las secuencias'],
    de: ['import behalten', 'sequenzen behalten'],
    fr: ["garde l'importation", 'garde les séquences'],
  },
  keys: { motifs: ['48-52-55-55-55-48'] },
  help: {
    en: 'Keeps the sequences that were read from files or a code.',
    es: 'Conserva las secuencias leídas de archivos o de un código.',
    de: 'Behält die Sequenzen, die aus Dateien oder einem Code gelesen wurden.',
    fr: 'Garde les séquences lues dans des fichiers ou un code.',
  },
  when: ['question'],
  parse: nothing,
  run: async (_, { sequenceFiles }) => {
    const { ids, names } = await (await sequenceFiles()).keep()
    return { text: say('sequences-imported', { names }), undo: { ids } }
  },
  undo: async ({ ids }, { sequenceFiles }) => {
    const names = await (await sequenceFiles()).takeBack(ids)
    return say('import-undone', { names })
  },
  recorded: false,
})
