import { defineCommand } from './define-command.ts'
import { wantWords } from './read-slots.ts'

export const spellCommand = defineCommand({
  id: 'spell',
  group: 'text',
  phrases: {
    en: ['spell {words}'],
    es: ['deletrea {words}'],
    de: ['buchstabiere {words}'],
    fr: ['épelle {words}'],
  },
  keys: { motifs: ['60-63-62-62-60'] },
  help: {
    en: 'Writes letters by their names: “spell alpha bravo”, “spell capital A as in Anna, dash, four”.',
    es: 'Escribe letras por su nombre: «deletrea be uve doble», «deletrea a de Antonio, guion, cuatro».',
    de: 'Schreibt Buchstaben nach ihrem Namen: „buchstabiere Anton Berta“, „buchstabiere groß A wie Anton vier“.',
    fr: 'Écrit des lettres par leur nom : « épelle Anatole Berthe », « épelle majuscule a comme Anatole, quatre ».',
  },
  when: ['dictation', 'field'],
  parse: wantWords,
  run: async (words, { dictation }) => (await dictation()).spell(words),
  undo: async (change, { dictation }) => (await dictation()).takeBack(change),
  guarded: true,
})
