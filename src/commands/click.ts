import { takeActBack, targetIn } from './acting-slots.ts'
import { defineCommand } from './define-command.ts'

export const clickCommand = defineCommand({
  id: 'click',
  group: 'elements',
  phrases: {
    en: ['click {number}', 'press number {number}', 'click [on] {words}'],
    es: ['clic {number}', 'pulsa {number}', 'clic [en] {words}', 'haz clic en {words}'],
    de: ['klick {number}', 'klicke {number}', 'klick [auf] {words}', 'klicke [auf] {words}'],
    fr: ['clique {number}', 'clic {number}', 'clique [sur] {words}', 'clic sur {words}'],
  },
  keys: { motifs: ['60-62-60'] },
  help: {
    en: 'Clicks the element with that number, or what is called so.',
    es: 'Pulsa el elemento con ese número, o lo que se llama así.',
    de: 'Klickt das Element mit dieser Nummer, oder was so heißt.',
    fr: "Clique l'élément qui porte ce numéro, ou ce nom.",
  },
  parse: targetIn,
  run: async (target, { acting }) => (await acting()).act('click', target),
  undo: takeActBack('click'),
})
