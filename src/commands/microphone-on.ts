import { defineCommand } from './define-command.ts'
import { listeningText } from './listening-text.ts'
import { nothing } from './read-slots.ts'

export const microphoneOnCommand = defineCommand({
  id: 'microphone-on',
  group: 'settings',
  phrases: {
    en: ['microphone on', 'start listening', 'mic on', 'turn on [the] (mic|microphone)'],
    es: ['micrófono encendido', 'empieza a escuchar', 'enciende el micrófono', 'activa el micrófono'],
    de: ['mikrofon an', 'mikrofon einschalten', 'zuhören', 'mikro an', 'schalte das mikrofon ein'],
    fr: ['micro activé', 'écoute', 'active le micro', 'allume le micro', 'micro allumé'],
  },
  keys: { motifs: ['48-52-55-48'] },
  help: {
    en: 'Starts to listen.',
    es: 'Empieza a escuchar.',
    de: 'Beginnt zuzuhören.',
    fr: 'Commence à écouter.',
  },
  parse: nothing,
  run: async (_, context) => {
    const before = await context.controls.setListening(true)
    return { text: listeningText(true, context), undo: before }
  },
  undo: async (before, context) => {
    await context.controls.setListening(before)
    return listeningText(before, context)
  },
  // A microphone may take seconds to start: nothing waits for it, and turning it off again least of all.
  order: 'beside',
  recorded: false,
})
