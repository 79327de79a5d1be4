import { defineCommand } from './define-command.ts'
import { mediaBack } from './media-back.ts'
import { nothing } from './read-slots.ts'

export const captionsOffCommand = defineCommand({
  id: 'captions-off',
  group: 'media',
  phrases: {
    en: ['captions off', 'subtitles off', 'hide (captions|subtitles)', 'no (captions|subtitles)'],
    es: ['quita [los] subtítulos', 'sin subtítulos', 'desactiva [los] subtítulos', 'oculta [los] subtítulos'],
    de: ['untertitel aus', 'untertitel ausblenden', 'keine untertitel'],
    fr: ['sans sous-titres', 'cache les sous-titres', 'enlève les sous-titres', 'désactive les sous-titres'],
  },
  keys: { motifs: ['48-53-56-52-48'] },
  help: {
    en: 'Takes the subtitles of the film away.',
    es: 'Quita los subtítulos del vídeo.',
    de: 'Nimmt die Untertitel des Films weg.',
    fr: 'Enlève les sous-titres du film.',
  },
  parse: nothing,
  run: async (_, { media }) => (await media()).captionsOff(),
  undo: mediaBack,
})
