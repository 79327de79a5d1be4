import { ClavierError } from '../errors.ts'
import type { Slots } from '../ports/intent.ts'
import { defineCommand } from './define-command.ts'
import { editingAt, onEvent } from './edit-slots.ts'
import { takeEditBack } from './take-edit-back.ts'

function keysIn({ number, up, down }: Slots): number {
  const keys = number ?? up ?? (typeof down === 'number' ? -down : undefined)
  if (typeof keys !== 'number' || !Number.isInteger(keys)) throw new ClavierError('number-wanted')
  return keys
}

const meant = onEvent(keysIn)

export const shiftNotesCommand = defineCommand({
  id: 'shift-notes',
  group: 'sequences',
  phrases: {
    en: [
      'shift [the] (note|notes) by {number}',
      '(note|notes) up {up:number}',
      '(note|notes) down {down:number}',
    ],
    es: [
      'desplaza (la nota|las notas) {number}',
      '(nota|notas) arriba {up:number}',
      '(nota|notas) abajo {down:number}',
    ],
    de: [
      'verschiebe (die note|die noten) um {number}',
      '(note|noten) höher um {up:number}',
      '(note|noten) tiefer um {down:number}',
    ],
    fr: [
      'décale (la note|les notes) de {number}',
      '(note|notes) plus haut de {up:number}',
      '(note|notes) plus bas de {down:number}',
    ],
  },
  keys: { motifs: ['60-64-66-62-60'] },
  help: {
    en: 'Moves the selected notes by so many keys, lower below zero.',
    es: 'Mueve las notas seleccionadas tantas teclas; bajo cero, más graves.',
    de: 'Verschiebt die gewählten Noten um so viele Tasten, unter null tiefer.',
    fr: 'Décale les notes sélectionnées de tant de touches, plus grave sous zéro.',
  },
  when: ['editing'],
  parse: meant,
  run: async ({ value: keys, event }, context) => (await editingAt(context, event)).shiftNotes(keys),
  undo: takeEditBack,
  recorded: false,
})
