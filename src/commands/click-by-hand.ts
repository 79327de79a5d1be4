import { takeActBack, targetIn } from './acting-slots.ts'
import { defineCommand } from './define-command.ts'

export const clickByHandCommand = defineCommand({
  id: 'click-by-hand',
  group: 'elements',
  phrases: {
    en: ['click {number} by hand', 'click {words} by hand'],
    es: ['clic a mano en {number}', 'clic a mano en {words}'],
    de: ['klick {number} von hand', 'klick [auf] {words} von hand'],
    fr: ['clique {number} à la main', 'clique [sur] {words} à la main'],
  },
  keys: { motifs: ['60-58-54-56-60'] },
  help: {
    en: 'Clicks by input that pages take for a hand’s; “trusted input on” allows it.',
    es: 'Pulsa con una entrada que la página toma por la de una mano; «entrada de confianza» lo permite.',
    de: 'Klickt mit einer Eingabe, die Seiten für die einer Hand halten; „echte Eingabe an“ erlaubt es.',
    fr: 'Clique par une saisie que la page prend pour celle d’une main ; « saisie réelle » le permet.',
  },
  parse: targetIn,
  run: async (target, { acting }) => (await acting()).act('click', target, true),
  undo: takeActBack('click-by-hand'),
})
