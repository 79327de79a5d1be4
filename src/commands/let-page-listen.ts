import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'
import { setListening } from './site-rules-change.ts'

export const letPageListenCommand = defineCommand({
  id: 'let-page-listen',
  group: 'settings',
  phrases: {
    en: ['let this page listen'],
    es: ['deja que esta página escuche'],
    de: ['lass diese seite mithören'],
    fr: ['laisse cette page écouter'],
  },
  keys: { motifs: ['48-55-59-50-48'] },
  help: {
    en: 'Lets pages of this site be told what Clavier hears, but nothing secret.',
    es: 'Deja que las páginas de este sitio sepan lo que Clavier oye, salvo lo secreto.',
    de: 'Lässt Seiten dieser Website erfahren, was Clavier hört, aber nichts Geheimes.',
    fr: 'Laisse les pages de ce site apprendre ce que Clavier entend, sauf ce qui est secret.',
  },
  parse: nothing,
  run: (_, context) => setListening(context, true),
  undo: restoreSettings,
})
