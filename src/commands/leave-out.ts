import { defineCommand } from './define-command.ts'
import { wantNumber } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'
import { addSiteRule } from './site-rules-change.ts'

export const leaveOutCommand = defineCommand({
  id: 'leave-out',
  group: 'elements',
  phrases: {
    en: ['leave out {number}'],
    es: ['omite {number}', 'omite el {number}'],
    de: ['lass {number} weg'],
    fr: ['laisse de côté {number}', 'omets {number}'],
  },
  keys: { motifs: ['60-58-56-57-60'] },
  help: {
    en: 'Leaves what has that number, and what is like it, out of hints on this site.',
    es: 'Deja sin número en este sitio lo que lleva ese número y lo que se le parece.',
    de: 'Lässt auf dieser Website ohne Nummer, was diese Nummer hat, und was ihm gleicht.',
    fr: 'Laisse sans numéro, sur ce site, ce qui porte ce numéro et ce qui lui ressemble.',
  },
  parse: wantNumber,
  run: (hint, context) => addSiteRule(context, 'exclude', hint),
  undo: restoreSettings,
})
