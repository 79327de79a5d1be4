import { defineCommand } from './define-command.ts'
import { wantMs } from './edit-slots.ts'
import { takeEditBack } from './take-edit-back.ts'

export const moveEventsCommand = defineCommand({
  id: 'move-events',
  group: 'sequences',
  phrases: {
    en: ['move [the] (event|events) by {number} (second|seconds)'],
    es: ['mueve (el suceso|los sucesos|el evento|los eventos) {number} (segundo|segundos)'],
    de: [
      'verschiebe (das ereignis|die ereignisse) um {number} (sekunde|sekunden)',
      '(ereignis|ereignisse) um {number} (sekunde|sekunden) verschieben',
    ],
    fr: ["décale (l'événement|les événements) de {number} (seconde|secondes)"],
  },
  keys: { motifs: ['60-57-62-65-60'] },
  help: {
    en: 'Moves the selected events by seconds, earlier below zero.',
    es: 'Mueve los sucesos seleccionados unos segundos; bajo cero, antes.',
    de: 'Legt die gewählten Ereignisse um so viele Sekunden später, unter null früher.',
    fr: 'Décale les événements sélectionnés d’autant de secondes, plus tôt sous zéro.',
  },
  when: ['editing'],
  parse: wantMs,
  run: async (ms, { editing }) => (await editing()).move(ms),
  undo: takeEditBack,
  recorded: false,
})
