import { defineCommand } from './define-command.ts'
import { mediaBack } from './media-back.ts'
import { mediaRow } from './read-media.ts'

export const captionsOnCommand = defineCommand({
  id: 'captions-on',
  group: 'media',
  phrases: {
    en: ['captions [on]', 'subtitles [on]', 'show (captions|subtitles)'],
    es: ['subtítulos', 'pon [los] subtítulos', 'activa [los] subtítulos', 'muestra [los] subtítulos'],
    de: ['untertitel', 'untertitel an', 'untertitel (zeigen|einblenden)'],
    fr: ['sous-titres', 'affiche les sous-titres', 'mets les sous-titres', 'active les sous-titres'],
  },
  keys: { motifs: ['48-50-56-49-48'] },
  help: {
    en: 'Shows the subtitles of the film in your language, or offers those that there are.',
    es: 'Muestra los subtítulos del vídeo en tu idioma u ofrece los que hay.',
    de: 'Zeigt die Untertitel des Films in deiner Sprache oder bietet an, welche es gibt.',
    fr: 'Montre les sous-titres du film dans votre langue, ou propose ceux qu’il y a.',
  },
  parse: mediaRow,
  run: async (wanted, { media }) => (await media()).captionsOn(wanted),
  undo: mediaBack,
})
