import { takeActBack } from './acting-slots.ts'
import { defineCommand } from './define-command.ts'
import { wantNumber } from './read-slots.ts'

export const openItemCommand = defineCommand({
  id: 'open-item',
  group: 'answers',
  phrases: {
    en: ['open item {number}'],
    es: ['abre [el] elemento {number}'],
    de: ['öffne [den] punkt {number}', 'punkt {number} öffnen'],
    fr: ["ouvre l'élément {number}"],
  },
  keys: { motifs: ['60-55-52-54-60'] },
  help: {
    en: 'Opens the item of that number.',
    es: 'Abre el elemento de ese número.',
    de: 'Öffnet den Punkt mit dieser Nummer.',
    fr: 'Ouvre l’élément de ce numéro.',
  },
  when: ['list'],
  parse: wantNumber,
  run: async (number, { lists }) => (await lists()).open(number),
  undo: takeActBack('open-item'),
})
