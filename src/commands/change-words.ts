import type { Slots } from '../ports/intent.ts'
import { defineCommand } from './define-command.ts'
import { wantNumber, wantWords } from './read-slots.ts'
import { takeEditBack } from './take-edit-back.ts'

function wordsIn({ event, number = event, ...slots }: Slots) {
  return {
    words: wantWords(slots),
    number: number === undefined ? undefined : wantNumber({ number }),
  }
}

export const changeWordsCommand = defineCommand({
  id: 'change-words',
  group: 'sequences',
  guarded: true,
  phrases: {
    en: ['change [the] words to {words}', 'change [the] words of event {number} to {words}'],
    es: ['cambia las palabras a {words}', 'cambia las palabras del (suceso|evento) {number} a {words}'],
    de: ['ändere die worte in {words}', 'ändere die worte von ereignis {number} in {words}'],
    fr: ['change les mots en {words}', "change les mots de l'événement {number} en {words}"],
  },
  keys: { motifs: ['60-63-63-59-60'] },
  help: {
    en: 'Changes the words of the selected event: of a step, of what was said, or of a mark.',
    es: 'Cambia las palabras del suceso seleccionado: de un paso, de lo dicho o de una marca.',
    de: 'Ändert die Worte des gewählten Ereignisses: eines Schritts, des Gesagten oder einer Marke.',
    fr: "Change les mots de l'événement sélectionné : d'une étape, de ce qui a été dit ou d'un repère.",
  },
  when: ['editing'],
  parse: wordsIn,
  run: async ({ words, number }, { editing }) => (await editing()).changeWords(words, number),
  undo: takeEditBack,
  recorded: false,
})
