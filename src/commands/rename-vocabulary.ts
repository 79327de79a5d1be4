import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { wantWords } from './read-slots.ts'
import { undoVocabularyChange } from './undo-vocabulary-change.ts'

export const renameVocabularyCommand = defineCommand({
  id: 'rename-vocabulary',
  group: 'settings',
  phrases: {
    en: ['call [the] vocabulary {name}'],
    es: ['llama al vocabulario {name}'],
    de: ['nenne das vokabular {name}'],
    fr: ['appelle le vocabulaire {name}'],
  },
  keys: { motifs: ['60-56-56-56-60'] },
  help: {
    en: 'Gives the vocabulary in use another name.',
    es: 'Da otro nombre al vocabulario en uso.',
    de: 'Gibt dem genutzten Vokabular einen anderen Namen.',
    fr: 'Donne un autre nom au vocabulaire utilisé.',
  },
  parse: wantWords,
  run: async (wanted, { vocabularies }) => {
    const { name, change } = await (await vocabularies()).rename(wanted)
    return { text: say('vocabulary-renamed', { name }), undo: change }
  },
  undo: undoVocabularyChange,
  recorded: false,
})
