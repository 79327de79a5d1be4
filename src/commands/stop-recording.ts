import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const stopRecordingCommand = defineCommand({
  id: 'stop-recording',
  group: 'sequences',
  phrases: {
    en: ['stop recording', 'end recording', 'stop the recording'],
    es: ['detén la grabación', 'termina la grabación', 'para la grabación', 'deja de grabar'],
    de: ['aufnahme beenden', 'aufnahme stoppen', 'stoppe [die] aufnahme', 'beende [die] aufnahme'],
    fr: ["arrête l'enregistrement", "arrêter l'enregistrement", "fin de l'enregistrement"],
  },
  keys: { motifs: ['60-59-60'] },
  help: {
    en: 'Ends the recording and keeps it.',
    es: 'Termina la grabación y la guarda.',
    de: 'Beendet die Aufnahme und behält sie.',
    fr: "Termine l'enregistrement et le garde.",
  },
  when: ['recording', 'recording-paused'],
  parse: nothing,
  run: async (_, { recordings }) => {
    const { name, steps, seconds } = await (await recordings()).stop()
    return { text: say('recording-kept', { name, steps, seconds }), earcon: 'recording-off' }
  },
  undo: 'not-undoable',
  recorded: false,
})
