import { ClavierError } from '../errors.ts'
import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nearWords } from './near-words.ts'
import { wantWords } from './read-slots.ts'
import { tabChoices } from './tab-choices.ts'

export const findTabCommand = defineCommand({
  id: 'find-tab',
  group: 'tabs',
  phrases: {
    en: ['find tab {words}'],
    es: ['busca [la] pestaña {words}'],
    de: ['tab suchen {words}', 'suche tab {words}'],
    fr: ["cherche l'onglet {words}", "trouve l'onglet {words}"],
  },
  keys: { motifs: ['60-54-57-60'] },
  help: {
    en: 'Offers the tabs whose title or address is near the words.',
    es: 'Ofrece las pestañas cuyo título o dirección se parece.',
    de: 'Bietet Tabs an, deren Titel oder Adresse den Worten nahekommt.',
    fr: "Propose les onglets dont le titre ou l'adresse s'en approche.",
  },
  parse: wantWords,
  run: async (words, context) => {
    const here = await context.tabs.active().catch(() => undefined)
    const all = await context.tabs.list()
    const near = nearWords(words, all, ({ title, url }) => `${title} ${url}`)
    if (near.length === 0) throw new ClavierError('nothing-found', { words })
    const rows = context.choices.offer(
      say('choices-found', { words }),
      tabChoices(near, all, here?.windowId, context),
    )
    return { text: say('choices-offered', { count: near.length, rows }) }
  },
  undo: 'changes-nothing',
})
