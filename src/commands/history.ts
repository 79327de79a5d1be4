import { ClavierError } from '../errors.ts'
import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { mostFound, offerPages } from './offer-pages.ts'
import { optionalWords } from './read-slots.ts'

export const historyCommand = defineCommand({
  id: 'history',
  group: 'history',
  phrases: {
    en: ['history {words}', 'history', 'show history', 'show my history'],
    es: ['historial {words}', 'historial', 'muestra [el] historial'],
    de: ['chronik {words}', 'chronik', 'chronik zeigen', 'verlauf', 'zeig [mir] [die] chronik'],
    fr: ['historique {words}', 'historique', "montre l'historique"],
  },
  keys: { motifs: ['60-69-67-60'] },
  help: {
    en: 'Offers visited pages with these words, to open one in this tab.',
    es: 'Ofrece páginas visitadas con esas palabras, para abrir una en esta pestaña.',
    de: 'Bietet besuchte Seiten mit diesen Worten an, um eine in diesem Tab zu öffnen.',
    fr: 'Propose les pages visitées avec ces mots, à ouvrir dans cet onglet.',
  },
  parse: optionalWords,
  run: async (words = '', context) => {
    const found = await context.history.search(words, mostFound)
    if (found.length === 0) throw new ClavierError('nothing-found', { words })
    return offerPages(say('choices-history', { words }), found, context)
  },
  undo: 'changes-nothing',
})
