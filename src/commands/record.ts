import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const recordCommand = defineCommand({
  id: 'record',
  group: 'sequences',
  phrases: {
    en: ['record', 'start recording', 'begin recording'],
    es: ['graba', 'grabar', 'empieza a grabar', 'graba ya'],
    de: ['aufnehmen', 'aufnahme starten', 'nimm auf', 'starte [die] aufnahme'],
    fr: ['enregistre', 'enregistrer', "commence l'enregistrement", "lance l'enregistrement"],
  },
  keys: { motifs: ['48-59-48'] },
  help: {
    en: 'Starts to record what you do.',
    es: 'Empieza a grabar lo que haces.',
    de: 'Beginnt aufzunehmen, was du tust.',
    fr: 'Commence à enregistrer ce que vous faites.',
  },
  parse: nothing,
  run: async (_, { recordings }) => {
    await (await recordings()).start()
    return { text: say('recording-started'), earcon: 'recording-on' }
  },
  undo: 'not-undoable',
  recorded: false,
})
