import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { wantWords } from './read-slots.ts'

export const useVocabularyCommand = defineCommand({
  id: 'use-vocabulary',
  group: 'settings',
  phrases: {
    en: ['use [the] vocabulary {name}'],
    es: ['usa [el] vocabulario {name}'],
    de: ['nutze [das] vokabular {name}'],
    fr: ['utilise le vocabulaire {name}'],
  },
  keys: { motifs: ['60-51-51-60'] },
  help: {
    en: 'Uses a vocabulary of yours beside the built-in phrases.',
    es: 'Usa un vocabulario tuyo junto a las frases incluidas.',
    de: 'Nutzt ein eigenes Vokabular neben den eingebauten Sätzen.',
    fr: 'Utilise un de vos vocabulaires à côté des phrases intégrées.',
  },
  parse: wantWords,
  run: async (wanted, { vocabularies }) => {
    const { name, leftOut, before } = await (await vocabularies()).use(wanted)
    return { text: say('vocabulary-used', { name, leftOut }), undo: before }
  },
  undo: async (before, { vocabularies }) => {
    await (await vocabularies()).useAgain(before)
    return say('vocabulary-change-undone')
  },
  recorded: false,
})
