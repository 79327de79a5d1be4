import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const practiseKeysCommand = defineCommand({
  id: 'practise-keys',
  group: 'help',
  phrases: {
    en: ['practise [the] keys', 'practice [the] keys', 'practice', 'practise'],
    es: ['practica [las] teclas', 'practicar [las] teclas', 'practicar'],
    de: ['tasten üben', 'übe [die] tasten', 'üben'],
    fr: ['exerce les touches', 'exercer les touches', "m'exercer"],
  },
  keys: { motifs: ['48-50-50-50-57-48'] },
  help: {
    en: 'Offers what can be practised: chords, motifs, your names, letters, numbers, or what is due.',
    es: 'Ofrece lo que se puede practicar: acordes, motivos, tus nombres, letras, números, o lo que toca.',
    de: 'Bietet an, was geübt werden kann: Akkorde, Motive, deine Namen, Buchstaben, Zahlen, oder was dran ist.',
    fr: 'Propose ce qui peut être exercé : accords, motifs, vos noms, lettres, nombres, ou ce qui est à revoir.',
  },
  parse: nothing,
  run: async (_, { practice, choices }) => {
    const rows = choices.offer(say('practice-choose'), await (await practice()).rows(), 'help')
    return { text: say('practice-chosen', { rows }) }
  },
  undo: 'changes-nothing',
  recorded: false,
})
