import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { keptBack } from './kept-back.ts'
import type { KeptUndo } from './knowledge-context.ts'
import { nothing } from './read-slots.ts'
import type { Result } from './result.ts'

type KeptImport = KeptUndo | { readonly ids: readonly string[] }

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
    en: 'Keeps the sequences, or the entries, that were read from files or a code.',
    es: 'Conserva las secuencias, o las entradas, leídas de archivos o de un código.',
    de: 'Behält die Sequenzen oder Einträge, die aus Dateien oder einem Code gelesen wurden.',
    fr: 'Garde les séquences, ou les entrées, lues dans des fichiers ou un code.',
  },
  when: ['question'],
  parse: nothing,
  run: async (_, { sequenceFiles, keptFiles }): Promise<Result<KeptImport>> => {
    const kept = keptFiles.loaded()
    if (kept?.waits() === true) return kept.keep('merge')
    const { ids, names } = await (await sequenceFiles()).keep()
    return { text: say('sequences-imported', { names }), undo: { ids } }
  },
  undo: async (kept: KeptImport, context) => {
    if ('change' in kept) return keptBack(kept, context)
    const names = await (await context.sequenceFiles()).takeBack(kept.ids)
    return say('import-undone', { names })
  },
  recorded: false,
})
