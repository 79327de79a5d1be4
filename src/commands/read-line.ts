import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const readLineCommand = defineCommand({
  id: 'read-line',
  group: 'help',
  phrases: {
    en: ['read the line', 'what have I written'],
    es: ['lee la línea', 'qué he escrito'],
    de: ['zeile vorlesen', 'was habe ich geschrieben'],
    fr: ['lis la ligne', "qu'ai-je écrit"],
  },
  keys: { motifs: ['48-67-64-48'] },
  help: {
    en: 'Tells what has been written with letters so far.',
    es: 'Dice lo que se ha escrito con letras hasta ahora.',
    de: 'Sagt, was bisher mit Buchstaben geschrieben wurde.',
    fr: 'Dit ce qui a été écrit avec les lettres jusqu’ici.',
  },
  parse: nothing,
  run: async (_, { controls }) => {
    const line = controls.writtenLine() ?? ''
    return { text: line === '' ? say('line-empty') : say('line-is', { line }) }
  },
  undo: 'changes-nothing',
  recorded: false,
})
