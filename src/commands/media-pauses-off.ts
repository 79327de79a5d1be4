import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const mediaPausesOffCommand = defineCommand({
  id: 'media-pauses-off',
  group: 'settings',
  phrases: {
    en: ['media plays on without [the] recording'],
    es: ['los vídeos siguen sin la grabación'],
    de: ['filme ohne die aufnahme weiter'],
    fr: ["les vidéos continuent sans l'enregistrement"],
  },
  keys: { motifs: ['48-53-49-52-52-48'] },
  help: {
    en: 'Sounds and films play on while a recording is paused.',
    es: 'Los audios y vídeos siguen mientras la grabación está en pausa.',
    de: 'Töne und Filme laufen weiter, während eine Aufnahme pausiert.',
    fr: "Les sons et films continuent pendant qu'un enregistrement est en pause.",
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('media-pauses-off'),
    undo: await controls.changeSettings({ pauseMediaWithRecording: false }),
  }),
  undo: restoreSettings,
  recorded: false,
})
