import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const exportKeptCommand = defineCommand({
  id: 'export-kept',
  group: 'answers',
  recorded: false,
  phrases: {
    en: ['export kept', 'export what is kept', 'export [my] entries'],
    es: ['exporta lo guardado', 'exporta [mis] entradas'],
    de: ['behaltenes exportieren', 'exportiere das behaltene'],
    fr: ['exporte ce qui est gardé', 'exporte mes entrées'],
  },
  keys: { motifs: ['48-52-52-52-52-48'] },
  help: {
    en: 'Saves everything that is kept as a JSON file.',
    es: 'Guarda todo lo guardado como archivo JSON.',
    de: 'Speichert alles Behaltene als JSON-Datei.',
    fr: 'Enregistre tout ce qui est gardé en fichier JSON.',
  },
  parse: nothing,
  run: async (_, { keptFiles }) => (await keptFiles()).export(),
  undo: 'changes-nothing',
})
