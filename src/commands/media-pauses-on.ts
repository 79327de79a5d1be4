import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const mediaPausesOnCommand = defineCommand({
  id: 'media-pauses-on',
  group: 'settings',
  phrases: {
    en: ['media pauses with [the] recording'],
    es: ['pausa los vídeos con la grabación'],
    de: ['filme mit der aufnahme pausieren'],
    fr: ["pause les vidéos avec l'enregistrement"],
  },
  keys: { motifs: ['48-53-50-53-51-48'] },
  help: {
    en: 'A paused recording pauses the sounds and films of the page too.',
    es: 'Una grabación en pausa pausa también los audios y vídeos de la página.',
    de: 'Eine pausierte Aufnahme pausiert auch Töne und Filme der Seite.',
    fr: 'Un enregistrement en pause met aussi en pause les sons et films de la page.',
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('media-pauses-on'),
    undo: await controls.changeSettings({ pauseMediaWithRecording: true }),
  }),
  undo: restoreSettings,
  recorded: false,
})
