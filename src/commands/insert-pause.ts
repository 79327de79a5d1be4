import { defineCommand } from './define-command.ts'
import { editingAt, onEvent, secondOr } from './edit-slots.ts'
import { takeEditBack } from './take-edit-back.ts'

const meant = onEvent(secondOr)

export const insertPauseCommand = defineCommand({
  id: 'insert-pause',
  group: 'sequences',
  phrases: {
    en: ['insert [a] pause', 'insert [a] pause of {number} (second|seconds)'],
    es: ['inserta una pausa', 'inserta una pausa de {number} (segundo|segundos)'],
    de: ['pause einfügen', 'füge [eine] pause von {number} (sekunde|sekunden) ein'],
    fr: ['insère une pause', 'insère une pause de {number} (seconde|secondes)'],
  },
  keys: { motifs: ['48-53-53-52-52-48', '60-57-59-64-60'] },
  help: {
    en: 'Puts a pause before the selected event, of a second where you say none.',
    es: 'Pone una pausa antes del suceso seleccionado, de un segundo si no dices otra cosa.',
    de: 'Setzt eine Pause vor das gewählte Ereignis, ohne Angabe von einer Sekunde.',
    fr: "Met une pause avant l'événement sélectionné, d'une seconde si vous n'en dites pas plus.",
  },
  when: ['editing'],
  parse: meant,
  run: async ({ value: ms, event }, context) => (await editingAt(context, event)).insertPause(ms),
  undo: takeEditBack,
  recorded: false,
})
