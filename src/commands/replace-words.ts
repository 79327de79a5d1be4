import { defineCommand } from './define-command.ts'
import { wordsBy } from './writing-slots.ts'
import { writtenBack } from './written-back.ts'

export const replaceWordsCommand = defineCommand({
  id: 'replace-words',
  group: 'text',
  phrases: {
    en: ['replace {words} (with|by) {by:words}', 'correct {words} (to|with) {by:words}'],
    es: ['reemplaza {words} (por|con) {by:words}', 'corrige {words} (por|a) {by:words}'],
    de: ['ersetze {words} durch {by:words}', 'korrigiere {words} (zu|in) {by:words}'],
    fr: ['remplace {words} par {by:words}', 'corrige {words} (en|par) {by:words}'],
  },
  keys: { motifs: ['60-64-62-64-60'] },
  help: {
    en: 'Puts other words in the place of those in the field, the nearest to the caret.',
    es: 'Pone otras palabras en lugar de esas en el campo, las más cercanas al cursor.',
    de: 'Ersetzt diese Wörter im Feld durch andere; gemeint sind die dem Cursor nächsten.',
    fr: 'Met d’autres mots à la place de ceux-là dans le champ, les plus proches du curseur.',
  },
  parse: wordsBy,
  run: async (change, { writing }) => (await writing()).replace(change),
  undo: writtenBack,
  guarded: true,
})
