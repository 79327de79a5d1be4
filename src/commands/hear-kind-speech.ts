import { defineCommand } from './define-command.ts'
import { restoreSettings } from './restore-settings.ts'
import { tellKind, wantKind } from './tell-kind.ts'

export const hearKindSpeechCommand = defineCommand({
  id: 'hear-kind-speech',
  group: 'settings',
  phrases: {
    en: ['hear {words} by speech'],
    es: ['oír {words} con voz'],
    de: ['lass {words} mit sprache hören'],
    fr: ['entendre {words} par la parole'],
  },
  keys: { motifs: ['60-62-67-62-60'] },
  help: {
    en: 'A kind on a page, such as headings, is spoken and does not sound.',
    es: 'Un tipo de la página, como los títulos, se dice y no suena.',
    de: 'Eine Art auf der Seite, etwa Überschriften, wird gesprochen und klingt nicht.',
    fr: 'Un genre de la page, comme les titres, se dit et ne sonne pas.',
  },
  parse: wantKind,
  run: tellKind('speech'),
  undo: restoreSettings,
  recorded: false,
})
