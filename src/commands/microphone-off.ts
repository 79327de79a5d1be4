import { defineCommand } from './define-command.ts'
import { listeningText } from './listening-text.ts'
import { nothing } from './read-slots.ts'

export const microphoneOffCommand = defineCommand({
  id: 'microphone-off',
  group: 'settings',
  phrases: {
    en: [
      'microphone off',
      'stop listening',
      'mic off',
      'turn off [the] (mic|microphone)',
      'stop listening to me',
    ],
    es: [
      'micrófono apagado',
      'deja de escuchar',
      'apaga el micrófono',
      'desactiva el micrófono',
      'no escuches',
    ],
    de: [
      'mikrofon aus',
      'mikrofon ausschalten',
      'nicht mehr zuhören',
      'mikro aus',
      'hör auf zuzuhören',
      'schalte das mikrofon aus',
    ],
    fr: ['micro coupé', "n'écoute plus", 'coupe le micro', 'désactive le micro', 'éteins le micro'],
  },
  keys: { motifs: ['48-55-52-48'] },
  help: {
    en: 'Stops listening.',
    es: 'Deja de escuchar.',
    de: 'Hört auf zuzuhören.',
    fr: "Cesse d'écouter.",
  },
  parse: nothing,
  run: async (_, context) => {
    const before = await context.controls.setListening(false)
    return { text: listeningText(false, context), undo: before }
  },
  undo: async (before, context) => {
    await context.controls.setListening(before)
    return listeningText(before, context)
  },
  recorded: false,
})
