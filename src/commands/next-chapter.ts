import { defineCommand } from './define-command.ts'
import { mediaBack } from './media-back.ts'
import { nothing } from './read-slots.ts'

export const nextChapterCommand = defineCommand({
  id: 'next-chapter',
  group: 'media',
  phrases: {
    en: ['next chapter'],
    es: ['siguiente capítulo', 'capítulo siguiente'],
    de: ['nächstes kapitel'],
    fr: ['chapitre suivant'],
  },
  keys: { motifs: ['48-50-52-59-48'] },
  help: {
    en: 'Goes to the next chapter of the sound or film, where it has chapters.',
    es: 'Va al capítulo siguiente del audio o vídeo, si tiene capítulos.',
    de: 'Geht zum nächsten Kapitel von Ton oder Film, wenn es Kapitel gibt.',
    fr: 'Va au chapitre suivant du son ou du film, s’il a des chapitres.',
  },
  parse: nothing,
  run: async (_, { media }) => (await media()).chapter(1),
  undo: mediaBack,
})
