import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const mediaCommand = defineCommand({
  id: 'media',
  group: 'media',
  phrases: {
    en: ['media', 'list media'],
    es: ['medios', 'lista de medios'],
    de: ['medien', 'medien auflisten'],
    fr: ['médias', 'liste des médias'],
  },
  keys: { motifs: ['48-56-53-52-48'] },
  help: {
    en: 'Lists the sounds and films of the page, in its frames too; “play” and a number plays one.',
    es: 'Enumera los audios y vídeos de la página, también los de sus marcos; «reproduce» y un número reproduce uno.',
    de: 'Listet Töne und Filme der Seite auf, auch in ihren Rahmen; „spiele“ und eine Nummer spielt einen ab.',
    fr: 'Énumère les sons et films de la page, de ses cadres aussi ; « joue » et un numéro en joue un.',
  },
  parse: nothing,
  run: async (_, { media }) => (await media()).offer(),
  undo: 'changes-nothing',
})
