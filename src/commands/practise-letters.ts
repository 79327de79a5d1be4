import { defineCommand } from './define-command.ts'
import { leaveMode } from './enter-mode.ts'
import { practise } from './practise.ts'
import { nothing } from './read-slots.ts'

export const practiseLettersCommand = defineCommand({
  id: 'practise-letters',
  group: 'help',
  phrases: {
    en: ['(practise|practice) [the] letters'],
    es: ['practica [las] letras', 'practicar [las] letras'],
    de: ['buchstaben üben', 'übe [die] buchstaben'],
    fr: ['exerce les lettres', 'exercer les lettres'],
  },
  keys: { motifs: ['48-49-52-55-50-48'] },
  help: {
    en: 'A short text to write by keys, strike by strike; it is written nowhere.',
    es: 'Un texto corto para escribir con teclas, golpe a golpe; no se escribe en ningún sitio.',
    de: 'Ein kurzer Text, mit Tasten zu schreiben, Anschlag für Anschlag; er wird nirgends geschrieben.',
    fr: 'Un court texte à écrire avec les touches, frappe par frappe ; il ne s’écrit nulle part.',
  },
  parse: nothing,
  run: (_, context, signal) => practise('letters', context, signal),
  undo: leaveMode,
  recorded: false,
})
