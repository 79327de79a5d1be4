import { defineCommand } from './define-command.ts'
import { editingAt, onEvent, wantMs } from './edit-slots.ts'
import { takeEditBack } from './take-edit-back.ts'

const meant = onEvent(wantMs)

export const setWaitCommand = defineCommand({
  id: 'set-wait',
  group: 'sequences',
  phrases: {
    en: ['set [the] wait to {number} (second|seconds)', 'wait {number} (second|seconds) before it'],
    es: ['pon la espera en {number} (segundo|segundos)', 'espera {number} (segundo|segundos) antes de eso'],
    de: ['setze die wartezeit auf {number} (sekunde|sekunden)', 'warte davor {number} (sekunde|sekunden)'],
    fr: ["mets l'attente à {number} (seconde|secondes)", 'attends {number} (seconde|secondes) avant cela'],
  },
  keys: { motifs: ['60-63-61-58-60'] },
  help: {
    en: 'Sets how long it waits before the selected event; all behind it moves along.',
    es: 'Fija cuánto espera antes del suceso seleccionado; lo que sigue se mueve con él.',
    de: 'Legt fest, wie lange vor dem gewählten Ereignis gewartet wird; alles dahinter rückt mit.',
    fr: "Règle l'attente avant l'événement sélectionné ; tout ce qui suit se décale.",
  },
  when: ['editing'],
  parse: meant,
  run: async ({ value: ms, event }, context) => (await editingAt(context, event)).setWait(ms),
  undo: takeEditBack,
  recorded: false,
})
