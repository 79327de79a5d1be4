import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const tabsCommand = defineCommand({
  id: 'tabs',
  group: 'tabs',
  phrases: {
    en: ['tabs', 'list tabs'],
    es: ['pestañas', 'lista de pestañas'],
    de: ['tabs', 'tabs auflisten'],
    fr: ['onglets', 'liste des onglets'],
  },
  keys: { motifs: ['48-53-53-48'], chord: '64+69' },
  help: {
    en: 'Says which tabs are open.',
    es: 'Dice qué pestañas están abiertas.',
    de: 'Sagt, welche Tabs offen sind.',
    fr: 'Dit quels onglets sont ouverts.',
  },
  parse: nothing,
  run: async (_, { tabs }) => {
    const all = await tabs.list()
    const titles = all.slice(0, 9).map(tab => tab.title)
    return { text: say('tabs-listed', { count: all.length, titles: titles.join(' · ') }) }
  },
  undo: 'changes-nothing',
})
