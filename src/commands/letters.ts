import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { enterMode, leaveMode } from './enter-mode.ts'
import { nothing } from './read-slots.ts'

export const lettersCommand = defineCommand({
  id: 'letters',
  group: 'help',
  phrases: {
    en: ['letters', 'write with keys'],
    es: ['letras', 'escribir con teclas'],
    de: ['buchstaben', 'mit tasten schreiben'],
    fr: ['lettres', 'écrire avec les touches'],
  },
  keys: { motifs: ['48-64-67-48'], chord: '64+67' },
  help: {
    en: 'Writes a line with the keys, and runs it; a command that waits for words gets it instead.',
    es: 'Escribe una línea con las teclas y la ejecuta; si una orden espera palabras, las recibe ella.',
    de: 'Schreibt eine Zeile mit den Tasten und führt sie aus; ein wartender Befehl bekommt sie.',
    fr: 'Écrit une ligne avec les touches et la lance ; une commande qui attend des mots la reçoit.',
  },
  parse: nothing,
  run: async (_, context) => {
    const result = enterMode(context, 'letters', say('letters-on'))
    const command = context.controls.waitingForLine()
    return command === undefined ? result : { ...result, text: say('letters-for', { command }) }
  },
  undo: leaveMode,
  recorded: false,
})
