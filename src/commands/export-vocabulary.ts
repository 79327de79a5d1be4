import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { optionalWords } from './read-slots.ts'

export const exportVocabularyCommand = defineCommand({
  id: 'export-vocabulary',
  group: 'settings',
  phrases: {
    en: ['export vocabulary {name}', 'export vocabulary'],
    es: ['exporta [el] vocabulario {name}', 'exporta [el] vocabulario'],
    de: ['vokabular {name} exportieren', 'vokabular exportieren'],
    fr: ['exporte le vocabulaire {name}', 'exporte le vocabulaire'],
  },
  keys: { motifs: ['48-49-52-53-48', '60-57-69-60'] },
  help: {
    en: 'Saves a vocabulary as a file.',
    es: 'Guarda un vocabulario como archivo.',
    de: 'Speichert ein Vokabular als Datei.',
    fr: 'Enregistre un vocabulaire dans un fichier.',
  },
  parse: optionalWords,
  run: async (wanted, { vocabularies }) => {
    const { name, words } = await (await vocabularies()).exportFile(wanted)
    return { text: say('vocabulary-exported', { name, count: words }) }
  },
  undo: 'changes-nothing',
  recorded: false,
})
