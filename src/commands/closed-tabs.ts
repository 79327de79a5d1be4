import { ClavierError } from '../errors.ts'
import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { dateWords, detailOf, siteOf } from './tab-choices.ts'

export const closedTabsCommand = defineCommand({
  id: 'closed-tabs',
  group: 'tabs',
  phrases: {
    en: ['closed tabs', 'recently closed'],
    es: ['pestañas cerradas', 'cerradas hace poco'],
    de: ['geschlossene tabs', 'zuletzt geschlossen'],
    fr: ['onglets fermés', 'fermés récemment'],
  },
  keys: { motifs: ['48-59-52-48'] },
  help: {
    en: 'Lists closed tabs and windows, each with a number to bring it back by.',
    es: 'Enumera pestañas y ventanas cerradas, con un número para recuperarlas.',
    de: 'Nennt geschlossene Tabs und Fenster, jedes mit einer Nummer zum Zurückholen.',
    fr: 'Énumère onglets et fenêtres fermés, avec un numéro pour les ramener.',
  },
  parse: nothing,
  run: async (_, context) => {
    const closed = await context.tabs.closed()
    if (closed.length === 0) throw new ClavierError('nothing-to-reopen')
    const rows = closed.map(({ session, title, url, tabs, at }) => ({
      label: title || url,
      detail: detailOf(
        [siteOf(url), tabs > 1 ? say('count-tabs', { count: tabs }) : '', dateWords(at, context)],
        context,
      ),
      intent: { command: 'reopen', slots: { session, address: url } },
    }))
    const words = context.choices.offer(say('choices-closed'), rows)
    return { text: say('choices-offered', { count: rows.length, rows: words }) }
  },
  undo: 'changes-nothing',
})
