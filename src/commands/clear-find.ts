import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const clearFindCommand = defineCommand({
  id: 'clear-find',
  group: 'find',
  phrases: {
    en: ['clear find', 'clear matches'],
    es: ['quita las marcas', 'quita las coincidencias'],
    de: ['treffer ausblenden', 'suche beenden'],
    fr: ['efface les résultats', 'enlève les marques'],
  },
  keys: { motifs: ['48-55-54-59-48'] },
  help: {
    en: 'Takes the marks of what was found away.',
    es: 'Quita las marcas de lo encontrado.',
    de: 'Nimmt die Markierungen der Treffer weg.',
    fr: 'Enlève les marques de ce qui fut trouvé.',
  },
  when: ['found'],
  parse: nothing,
  run: async (_, { finding }) => (await finding()).clear(),
  undo: async (search, { finding }) => {
    await (await finding()).goTo(search)
    return say('find-restored', { words: search.words })
  },
})
