import { defineCommand } from './define-command.ts'
import { restoreSettings } from './restore-settings.ts'
import { tellKind, wantKind } from './tell-kind.ts'

export const doNotHearKindCommand = defineCommand({
  id: 'do-not-hear-kind',
  group: 'settings',
  phrases: {
    en: ['do not hear {words}', "don't hear {words}", 'hear no {words}'],
    es: ['no oír {words}', 'deja de oír {words}'],
    de: ['lass {words} nicht hören', 'lass keine {words} hören'],
    fr: ['ne pas entendre {words}', 'ne plus entendre {words}'],
  },
  keys: { motifs: ['60-63-65-64-60'] },
  help: {
    en: 'A kind on a page, such as images, is neither sounded nor spoken.',
    es: 'Un tipo de la página, como las imágenes, ni suena ni se dice.',
    de: 'Eine Art auf der Seite, etwa Bilder, klingt nicht und wird nicht gesprochen.',
    fr: 'Un genre de la page, comme les images, ne sonne ni ne se dit.',
  },
  parse: wantKind,
  run: tellKind('off'),
  undo: restoreSettings,
  recorded: false,
})
