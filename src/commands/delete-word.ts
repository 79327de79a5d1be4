import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { writtenBack } from './written-back.ts'

export const deleteWordCommand = defineCommand({
  id: 'delete-word',
  group: 'text',
  destructive: true,
  phrases: {
    en: ['delete word', 'delete this word', 'delete [the] last word', 'delete the word'],
    es: [
      'borra palabra',
      'borra esta palabra',
      'borra la última palabra',
      'borra la palabra',
      'borrar [la|esta] palabra',
    ],
    de: [
      'wort löschen',
      'dieses wort löschen',
      'lösche das letzte wort',
      'lösche [das|dieses] wort',
      'das wort löschen',
    ],
    fr: [
      'supprime le mot',
      'supprime ce mot',
      'supprime le dernier mot',
      'supprimer (le|ce) mot',
      'efface (le|ce) mot',
    ],
  },
  keys: { motifs: ['48-58-56-50-48'] },
  help: {
    en: 'Deletes the word at the caret, or the one before it.',
    es: 'Borra la palabra del cursor, o la anterior.',
    de: 'Löscht das Wort am Cursor, oder das davor.',
    fr: 'Supprime le mot au curseur, ou celui d’avant.',
  },
  when: ['field'],
  parse: nothing,
  run: async (_, { writing }) => (await writing()).removeUnit('word'),
  undo: writtenBack,
})
