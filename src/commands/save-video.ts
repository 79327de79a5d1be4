import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const saveVideoCommand = defineCommand({
  id: 'save-video',
  group: 'sequences',
  phrases: {
    en: ['save [the] video'],
    es: ['guarda el vídeo'],
    de: ['video speichern'],
    fr: ['sauve la vidéo'],
  },
  keys: { motifs: ['48-54-52-50-50-48'] },
  help: {
    en: 'Saves the video that was recorded last, with chapters at its marks.',
    es: 'Guarda el último vídeo grabado, con capítulos en sus marcas.',
    de: 'Speichert das zuletzt aufgenommene Video, mit Kapiteln an den Marken.',
    fr: 'Sauve la dernière vidéo enregistrée, avec des chapitres aux repères.',
  },
  parse: nothing,
  run: async (_, { videos }) => ({
    text: say('video-saved', await (await videos()).save()),
  }),
  undo: 'changes-nothing',
  recorded: false,
})
