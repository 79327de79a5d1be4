import { defineCommand } from './define-command.ts'
import { mediaBack } from './media-back.ts'
import { wantMedia } from './read-media.ts'

export const playMediaCommand = defineCommand({
  id: 'play-media',
  group: 'media',
  phrases: {
    en: ['play {number}', 'listen to {number}'],
    es: ['reproduce {number}', 'escucha {number}'],
    de: ['spiele {number}', 'höre {number}'],
    fr: ['joue {number}', 'écoute {number}'],
  },
  keys: { motifs: ['60-61-59-59-60'] },
  help: {
    en: 'Plays the sound or film that has that number in the list of media.',
    es: 'Reproduce el audio o vídeo que lleva ese número en la lista de medios.',
    de: 'Spielt den Ton oder Film mit dieser Nummer in der Liste der Medien ab.',
    fr: 'Joue le son ou le film qui porte ce numéro dans la liste des médias.',
  },
  parse: wantMedia,
  run: async (wanted, { media }) => (await media()).play(wanted),
  undo: mediaBack,
})
