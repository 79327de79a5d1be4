import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const vocabularyOffCommand = defineCommand({
  id: 'vocabulary-off',
  group: 'settings',
  phrases: {
    en: ['vocabulary off', 'no vocabulary'],
    es: ['sin vocabulario', 'vocabulario apagado'],
    de: ['vokabular aus', 'kein vokabular'],
    fr: ['vocabulaire coupé', 'sans vocabulaire'],
  },
  keys: { motifs: ['48-50-50-56-48'] },
  help: {
    en: 'Only the built-in phrases and keys mean something.',
    es: 'Solo valen las frases y teclas incluidas.',
    de: 'Nur die eingebauten Sätze und Tasten gelten.',
    fr: 'Seules les phrases et touches intégrées comptent.',
  },
  parse: nothing,
  run: async (_, { vocabularies }) => {
    const { name, before } = await (await vocabularies()).useNone()
    return { text: say('vocabulary-off', { name }), undo: before }
  },
  undo: async (before, { vocabularies }) => {
    await (await vocabularies()).useAgain(before)
    return say('vocabulary-change-undone')
  },
  recorded: false,
})
