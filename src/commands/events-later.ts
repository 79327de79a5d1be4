import { defineCommand } from './define-command.ts'
import { halfSecondOr } from './edit-slots.ts'
import { takeEditBack } from './take-edit-back.ts'

export const eventsLaterCommand = defineCommand({
  id: 'events-later',
  group: 'sequences',
  phrases: {
    en: ['half a second later', '{number} (second|seconds) later'],
    es: ['medio segundo después', '{number} (segundo|segundos) después'],
    de: ['eine halbe sekunde später', '{number} (sekunde|sekunden) später'],
    fr: ['une demi-seconde plus tard', '{number} (seconde|secondes) plus tard'],
  },
  keys: { motifs: ['48-51-51-51-54-48', '60-62-61-63-60'] },
  help: {
    en: 'Moves the selected events half a second later, or as many seconds as you say.',
    es: 'Mueve los sucesos seleccionados medio segundo después, o los segundos que digas.',
    de: 'Legt die gewählten Ereignisse um eine halbe Sekunde später, oder um so viele Sekunden, wie du sagst.',
    fr: 'Décale les événements sélectionnés une demi-seconde plus tard, ou autant de secondes que vous dites.',
  },
  when: ['editing'],
  parse: halfSecondOr,
  run: async (ms, { editing }) => (await editing()).move(ms),
  undo: takeEditBack,
  recorded: false,
})
