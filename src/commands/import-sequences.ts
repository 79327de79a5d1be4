import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const importSequencesCommand = defineCommand({
  id: 'import-sequences',
  group: 'sequences',
  phrases: {
    en: ['import', 'import (sequences|recordings|midi)'],
    es: ['importa', 'importar', 'importa (secuencias|grabaciones|midi)'],
    de: ['importieren', '(sequenzen|aufnahmen|midi) importieren'],
    fr: ['importe', 'importer', 'importe des (séquences|enregistrements)'],
  },
  keys: { motifs: ['48-52-55-53-53-48'] },
  help: {
    en: 'Asks for MIDI files or codes of sequences; shows what is in them before it is kept.',
    es: 'Pide archivos MIDI o códigos de secuencias; muestra qué hay antes de guardarlo.',
    de: 'Fragt nach MIDI-Dateien oder Codes von Sequenzen; zeigt vor dem Behalten, was darin ist.',
    fr: 'Demande des fichiers MIDI ou des codes de séquences ; montre leur contenu avant de le garder.',
  },
  parse: nothing,
  run: async (_, { sequenceFiles }) => {
    const service = await sequenceFiles()
    service.ask()
    return { text: say('sequences-asked') }
  },
  undo: 'changes-nothing',
  recorded: false,
})
