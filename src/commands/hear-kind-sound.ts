import { defineCommand } from './define-command.ts'
import { restoreSettings } from './restore-settings.ts'
import { tellKind, wantKind } from './tell-kind.ts'

export const hearKindSoundCommand = defineCommand({
  id: 'hear-kind-sound',
  group: 'settings',
  phrases: {
    en: ['hear {words} by sound'],
    es: ['oír {words} con sonido'],
    de: ['lass {words} mit klang hören'],
    fr: ['entendre {words} par le son'],
  },
  keys: { motifs: ['60-62-55-57-60'] },
  help: {
    en: 'A kind on a page, such as headings, sounds and is not spoken.',
    es: 'Un tipo de la página, como los títulos, suena y no se dice.',
    de: 'Eine Art auf der Seite, etwa Überschriften, klingt und wird nicht gesprochen.',
    fr: 'Un genre de la page, comme les titres, sonne et ne se dit pas.',
  },
  parse: wantKind,
  run: tellKind('sound'),
  undo: restoreSettings,
  recorded: false,
})
