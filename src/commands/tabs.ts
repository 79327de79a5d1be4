import { ClavierError } from '../errors.ts'
import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { tabChoices } from './tab-choices.ts'

export const tabsCommand = defineCommand({
  id: 'tabs',
  group: 'tabs',
  phrases: {
    en: ['tabs', 'list tabs', 'show [all] tabs', 'list all tabs', 'show my tabs'],
    es: ['pestañas', 'lista de pestañas', 'muestra [las] pestañas', 'lista las pestañas'],
    de: ['tabs', 'tabs auflisten', 'zeig [mir] [alle] tabs', 'alle tabs', 'tabs zeigen'],
    fr: ['onglets', 'liste des onglets', 'montre les onglets', 'liste les onglets'],
  },
  keys: { motifs: ['48-53-53-48'], chord: '64+69' },
  help: {
    en: 'Says which tabs are open, each with a number to choose it by.',
    es: 'Dice qué pestañas están abiertas, con un número para elegirlas.',
    de: 'Sagt, welche Tabs offen sind, jeder mit einer Nummer zum Wählen.',
    fr: 'Dit quels onglets sont ouverts, avec un numéro pour choisir.',
  },
  when: ['no-page'],
  parse: nothing,
  run: async (_, context) => {
    const here = await context.tabs.active().catch(() => undefined)
    const all = await context.tabs.list()
    if (all.length === 0) throw new ClavierError('no-tab')
    const rows = tabChoices(all, all, here?.windowId, context)
    const titles = context.choices.offer(say('choices-tabs'), rows)
    return { text: say('tabs-listed', { count: all.length, titles }) }
  },
  undo: 'changes-nothing',
})
