import { defineCommand } from './define-command.ts'
import { wantWords } from './read-slots.ts'
import { writtenBack } from './written-back.ts'

export const pressCommand = defineCommand({
  id: 'press',
  group: 'text',
  phrases: {
    en: ['press {words}', 'press key {words}', 'hit {words}', 'press the {words} key'],
    es: ['tecla {words}', 'presiona {words}', 'presiona [la] tecla {words}', 'pulsa [la] tecla {words}'],
    de: [
      'taste {words}',
      'drücke {words}',
      'drück {words}',
      'drücke [die] taste {words}',
      'drück [die] taste {words}',
    ],
    fr: ['touche {words}', 'appuie sur {words}', 'appuie sur [la] touche {words}', 'appuyer sur {words}'],
  },
  keys: { motifs: ['60-61-61-62-60'] },
  help: {
    en: 'Presses a key in the page, with what is held along: “press control shift k”, “press enter 3 times”.',
    es: 'Pulsa una tecla en la página, con lo que se mantiene: «tecla control mayúsculas k», «tecla intro 3 veces».',
    de: 'Drückt eine Taste in der Seite, mit dem, was gehalten wird: „taste strg umschalt k“, „taste eingabe 3 mal“.',
    fr: 'Presse une touche dans la page, avec ce qui est tenu : « touche ctrl maj k », « touche entrée 3 fois ».',
  },
  parse: wantWords,
  run: async (words, { writing }) => (await writing()).press(words),
  undo: writtenBack,
  guarded: true,
})
