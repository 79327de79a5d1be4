import { ClavierError } from '../errors.ts'
import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { siteOf } from './tab-choices.ts'

export const bookmarkCommand = defineCommand({
  id: 'bookmark',
  group: 'history',
  phrases: {
    en: ['bookmark', 'bookmark this page', 'bookmark this', 'bookmark the page'],
    es: ['marcador', 'guarda [esta] página', 'añade [un] marcador', 'guarda [la] página'],
    de: [
      'lesezeichen',
      'lesezeichen setzen',
      'setz [ein] lesezeichen',
      'setze [ein] lesezeichen',
      'ein lesezeichen setzen',
    ],
    fr: ['favori', 'marque [cette] page', 'ajoute [un] favori', 'marque la page', 'ajoute aux favoris'],
  },
  keys: { motifs: ['60-57-60'] },
  help: {
    en: "Keeps the page among the browser's bookmarks.",
    es: 'Guarda la página en los marcadores del navegador.',
    de: 'Hebt die Seite bei den Lesezeichen des Browsers auf.',
    fr: 'Garde la page dans les favoris du navigateur.',
  },
  parse: nothing,
  run: async (_, { tabs, bookmarks }) => {
    const { title, url } = await tabs.active()
    if (siteOf(url) === '') throw new ClavierError('no-address')
    if ((await bookmarks.at(url)) !== undefined) return { text: say('bookmarked-already', { title }) }
    const { id } = await bookmarks.add({ title: title || url, url })
    return { text: say('bookmarked', { title }), undo: { id, title } }
  },
  undo: async ({ id, title }, { bookmarks }) => {
    await bookmarks.remove(id)
    return say('bookmark-removed', { title })
  },
})
