import { defineCommand } from './define-command.ts'
import { halfSecondOr } from './edit-slots.ts'
import { takeEditBack } from './take-edit-back.ts'

export const eventsEarlierCommand = defineCommand({
  id: 'events-earlier',
  group: 'sequences',
  phrases: {
    en: ['half a second earlier', '{number} (second|seconds) earlier'],
    es: ['medio segundo antes', '{number} (segundo|segundos) antes'],
    de: ['eine halbe sekunde früher', '{number} (sekunde|sekunden) früher'],
    fr: ['une demi-seconde plus tôt', '{number} (seconde|secondes) plus tôt'],
  },
  keys: { motifs: ['48-53-55-53-51-48', '60-62-64-58-60'] },
  help: {
    en: 'Moves the selected events half a second earlier, or as many seconds as you say.',
    es: 'Mueve los sucesos seleccionados medio segundo antes, o los segundos que digas.',
    de: 'Legt die gewählten Ereignisse um eine halbe Sekunde früher, oder um so viele Sekunden, wie du sagst.',
    fr: 'Décale les événements sélectionnés une demi-seconde plus tôt, ou autant de secondes que vous dites.',
  },
  when: ['editing'],
  parse: halfSecondOr,
  run: async (ms, { editing }) => (await editing()).move(-ms),
  undo: takeEditBack,
  recorded: false,
})
