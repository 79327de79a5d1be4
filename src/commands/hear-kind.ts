import { defineCommand } from './define-command.ts'
import { restoreSettings } from './restore-settings.ts'
import { tellKind, wantKind } from './tell-kind.ts'

export const hearKindCommand = defineCommand({
  id: 'hear-kind',
  group: 'settings',
  phrases: {
    en: ['hear {words}', 'hear {words} by both', 'hear {words} by sound and speech'],
    es: ['oír {words}', 'oír {words} de ambos modos', 'oír {words} con sonido y voz'],
    de: [
      'lass {words} hören',
      'lass {words} auf beide arten hören',
      'lass {words} mit klang und sprache hören',
    ],
    fr: ['entendre {words}', 'entendre {words} des deux façons', 'entendre {words} par le son et la parole'],
  },
  keys: { motifs: ['60-61-65-62-60'] },
  help: {
    en: 'A kind on a page (links, images, text, headings, buttons, fields, media, landmarks) sounds and is spoken.',
    es: 'Un tipo de la página (enlaces, imágenes, texto, títulos, botones, campos, medios, regiones) suena y se dice.',
    de: 'Eine Art auf der Seite (Links, Bilder, Text, Überschriften, Knöpfe, Felder, Medien, Bereiche) klingt und wird gesprochen.',
    fr: 'Un genre de la page (liens, images, texte, titres, boutons, champs, médias, régions) sonne et se dit.',
  },
  parse: wantKind,
  run: tellKind('both'),
  undo: restoreSettings,
  recorded: false,
})
