import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const recordVideoOnCommand = defineCommand({
  id: 'record-video-on',
  group: 'sequences',
  phrases: {
    en: ['record video', 'record video on', 'record with video'],
    es: ['graba vídeo', 'graba [también] [el] vídeo', 'graba con vídeo'],
    de: ['video aufnehmen', 'nimm [auch] [ein] video auf', 'mit video aufnehmen'],
    fr: ['enregistre la vidéo', 'enregistre avec vidéo'],
  },
  keys: { motifs: ['48-49-53-55-55-48'] },
  help: {
    en: 'From the next recording on, a video of the tab in front is recorded as well.',
    es: 'Desde la próxima grabación se graba también un vídeo de la pestaña actual.',
    de: 'Ab der nächsten Aufnahme wird auch ein Video des vorderen Tabs aufgenommen.',
    fr: 'Dès le prochain enregistrement, une vidéo de l’onglet courant est aussi enregistrée.',
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('video-on'),
    undo: await controls.changeSettings({ recordVideo: true }),
  }),
  undo: restoreSettings,
  recorded: false,
})
