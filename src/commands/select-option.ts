import { optionIn, takeActBack } from './acting-slots.ts'
import { defineCommand } from './define-command.ts'

export const selectOptionCommand = defineCommand({
  id: 'select-option',
  group: 'elements',
  phrases: {
    en: [
      'select option {option:words}',
      'choose {option:words} in {number}',
      'choose option {option:words} in {words}',
    ],
    es: [
      'elige opción {option:words}',
      'elige {option:words} en {number}',
      'elige opción {option:words} en {words}',
    ],
    de: ['option {option:words}', 'wähle {option:words} in {number}', 'option {option:words} in {words}'],
    fr: [
      'option {option:words}',
      'choisis {option:words} dans {number}',
      'option {option:words} dans {words}',
    ],
  },
  keys: { motifs: ['60-58-58-63-60'] },
  help: {
    en: 'Chooses from a list of the page.',
    es: 'Elige de una lista de la página.',
    de: 'Wählt aus einer Liste der Seite.',
    fr: 'Choisit dans une liste de la page.',
  },
  parse: optionIn,
  run: async ({ option, target }, { acting }) => (await acting()).chooseOption(option, target),
  undo: takeActBack('select-option'),
})
