import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const discardVideoCommand = defineCommand({
  id: 'discard-video',
  group: 'sequences',
  destructive: true,
  phrases: {
    en: ['discard [the] video'],
    es: ['descarta el vídeo'],
    de: ['video verwerfen'],
    fr: ['abandonne la vidéo'],
  },
  keys: { motifs: ['48-50-50-49-49-48'] },
  help: {
    en: 'Removes the video that was recorded last from this machine.',
    es: 'Quita de este equipo el último vídeo grabado.',
    de: 'Entfernt das zuletzt aufgenommene Video von diesem Rechner.',
    fr: 'Retire de cette machine la dernière vidéo enregistrée.',
  },
  parse: nothing,
  run: async (_, { videos }) => {
    await (await videos()).discard()
    return { text: say('video-discarded') }
  },
  undo: 'not-undoable',
  recorded: false,
})
