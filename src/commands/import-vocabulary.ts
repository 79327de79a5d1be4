import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const importVocabularyCommand = defineCommand({
  id: 'import-vocabulary',
  group: 'settings',
  phrases: {
    en: ['import vocabulary'],
    es: ['importa un vocabulario'],
    de: ['vokabular importieren'],
    fr: ['importe un vocabulaire'],
  },
  keys: { motifs: ['48-57-55-50-48'] },
  help: {
    en: 'Shows where to choose the file of a vocabulary.',
    es: 'Muestra dónde elegir el archivo de un vocabulario.',
    de: 'Zeigt, wo man die Datei eines Vokabulars wählt.',
    fr: 'Montre où choisir le fichier d’un vocabulaire.',
  },
  parse: nothing,
  run: async (_, { controls }) => {
    controls.showView('settings')
    return { text: say('import-vocabulary') }
  },
  undo: 'changes-nothing',
  recorded: false,
})
