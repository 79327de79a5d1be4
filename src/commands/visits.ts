import { ClavierError } from '../errors.ts'
import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { mostFound, offerRows } from './offer-pages.ts'
import { nothing } from './read-slots.ts'
import { dateWords, siteOf } from './tab-choices.ts'

export const visitsCommand = defineCommand({
  id: 'visits',
  group: 'history',
  phrases: {
    en: ['visits', 'visits of this page'],
    es: ['visitas', 'visitas de esta página'],
    de: ['besuche', 'besuche dieser seite'],
    fr: ['visites', 'visites de cette page'],
  },
  keys: { motifs: ['48-53-51-48'] },
  help: {
    en: 'Tells when you were on this page, and offers other pages of its site.',
    es: 'Dice cuándo estuviste en esta página y ofrece otras del sitio.',
    de: 'Sagt, wann du auf dieser Seite warst, und bietet andere der Website an.',
    fr: 'Dit quand vous étiez sur cette page et propose les autres du site.',
  },
  parse: nothing,
  run: async (_, context) => {
    const { url } = await context.tabs.active()
    const site = siteOf(url)
    if (site === '') throw new ClavierError('no-address')
    const times = await context.history.visits(url)
    const pages = await context.history.search(site, mostFound)
    const others = pages.filter(page => siteOf(page.url) === site && page.url !== url)
    // The last of them is the one that is going on.
    const before = dateWords(times[1], context)
    const told = { count: times.length, before, site }
    if (others.length === 0) return { text: say('visits', { ...told, rows: '' }) }
    const rows = offerRows(say('choices-site', { site }), others, context)
    return { text: say('visits', { ...told, rows }) }
  },
  undo: 'changes-nothing',
})
