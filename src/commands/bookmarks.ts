import { ClavierError } from '../errors.ts'
import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { mostFound, offerPages } from './offer-pages.ts'
import { optionalWords } from './read-slots.ts'

export const bookmarksCommand = defineCommand({
  id: 'bookmarks',
  group: 'history',
  phrases: {
    en: ['bookmarks {words}', 'bookmarks', 'show bookmarks', 'show my bookmarks'],
    es: ['marcadores {words}', 'marcadores', 'muestra [los] marcadores'],
    de: ['lesezeichen {words}', 'lesezeichen zeigen', 'zeig [mir] [die] lesezeichen'],
    fr: ['favoris {words}', 'favoris', 'montre les favoris'],
  },
  keys: { motifs: ['60-57-55-60'] },
  help: {
    en: 'Offers bookmarks with these words, to open one in this tab.',
    es: 'Ofrece marcadores con esas palabras, para abrir uno en esta pestaña.',
    de: 'Bietet Lesezeichen mit diesen Worten an, um eines in diesem Tab zu öffnen.',
    fr: 'Propose les favoris avec ces mots, à ouvrir dans cet onglet.',
  },
  parse: optionalWords,
  run: async (words = '', context) => {
    const found = await context.bookmarks.search(words, mostFound)
    if (found.length === 0) throw new ClavierError('nothing-found', { words })
    return offerPages(say('choices-bookmarks', { words }), found, context)
  },
  undo: 'changes-nothing',
})
