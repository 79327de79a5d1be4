import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const recordVideoOffCommand = defineCommand({
  id: 'record-video-off',
  group: 'sequences',
  phrases: {
    en: ['record video off', 'record no video', 'record without video'],
    es: ['graba sin vídeo'],
    de: ['kein video aufnehmen', 'ohne video aufnehmen'],
    fr: ['enregistre sans vidéo'],
  },
  keys: { motifs: ['48-49-50-53-51-48'] },
  help: {
    en: 'Recordings come without a video from the next one on.',
    es: 'Desde la próxima, las grabaciones van sin vídeo.',
    de: 'Ab der nächsten kommen Aufnahmen ohne Video.',
    fr: 'Dès le prochain, les enregistrements sont sans vidéo.',
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('video-off'),
    undo: await controls.changeSettings({ recordVideo: false }),
  }),
  undo: restoreSettings,
  recorded: false,
})
