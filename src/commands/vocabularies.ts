import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const vocabulariesCommand = defineCommand({
  id: 'vocabularies',
  group: 'settings',
  phrases: {
    en: ['vocabularies', 'list vocabularies'],
    es: ['vocabularios'],
    de: ['vokabulare'],
    fr: ['vocabulaires'],
  },
  keys: { motifs: ['48-51-50-49-48'] },
  help: {
    en: 'Says which vocabularies you have, and shows them.',
    es: 'Dice qué vocabularios tienes y los muestra.',
    de: 'Sagt, welche Vokabulare du hast, und zeigt sie.',
    fr: 'Dit quels vocabulaires vous avez et les montre.',
  },
  parse: nothing,
  run: async (_, { vocabularies, controls }) => {
    const all = (await vocabularies()).list()
    controls.showView('settings')
    const used = all.find(one => one.used)?.name ?? ''
    return { text: say('vocabularies-listed', { names: all.map(({ name }) => name).join(' · '), used }) }
  },
  undo: 'changes-nothing',
  recorded: false,
})
