import { defineCommand } from './define-command.ts'
import { wantNumber } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'
import { addSiteRule } from './site-rules-change.ts'

export const alwaysHintCommand = defineCommand({
  id: 'always-hint',
  group: 'elements',
  phrases: {
    en: ['always hint {number}', 'always number {number}'],
    es: ['numera siempre {number}'],
    de: ['nummeriere {number} immer'],
    fr: ['numérote toujours {number}'],
  },
  keys: { motifs: ['60-55-57-57-60'] },
  help: {
    en: 'Always gives what has that number, and what is like it, a number on this site.',
    es: 'Da siempre número en este sitio a lo que lleva ese número y a lo que se le parece.',
    de: 'Gibt dem, was diese Nummer hat, und allem, was ihm gleicht, auf dieser Website immer eine Nummer.',
    fr: 'Donne toujours un numéro, sur ce site, à ce qui porte ce numéro et à ce qui lui ressemble.',
  },
  parse: wantNumber,
  run: (hint, context) => addSiteRule(context, 'include', hint),
  undo: restoreSettings,
})
