import { defineCommand } from './define-command.ts'
import { wantNumber, wantWords } from './read-slots.ts'

export const moveItemCommand = defineCommand({
  id: 'move-item',
  group: 'answers',
  phrases: {
    en: ['move item {number} to {words}', 'put item {number} under {words}'],
    es: ['mueve [el] elemento {number} a {words}', 'pon [el] elemento {number} en {words}'],
    de: ['verschiebe [den] punkt {number} (nach|zu) {words}', 'leg [den] punkt {number} (unter|zu) {words}'],
    fr: ["déplace l'élément {number} (vers|dans) {words}", "mets l'élément {number} (sous|dans) {words}"],
  },
  keys: { motifs: ['60-52-52-58-60'] },
  help: {
    en: 'Puts an item under another label; the next sorting learns from it.',
    es: 'Pone un elemento bajo otra etiqueta; la próxima clasificación aprende de ello.',
    de: 'Legt einen Punkt unter ein anderes Wort; das nächste Sortieren lernt daraus.',
    fr: 'Range un élément sous un autre mot ; le prochain tri en apprend.',
  },
  when: ['list'],
  parse: slots => ({ number: wantNumber(slots), label: wantWords({ words: slots.words ?? '' }) }),
  run: async ({ number, label }, { lists }) => (await lists()).move(number, label),
  undo: async (labels, { lists }) => (await lists()).takeBack(labels),
})
