import { ClavierError } from '../errors.ts'
import type { Slots } from '../ports/intent.ts'
import { defineCommand } from './define-command.ts'
import { findUndo } from './find-undo.ts'
import type { FindWhere } from './finding-context.ts'
import { wantWords } from './read-slots.ts'

export const findCommand = defineCommand({
  id: 'find',
  group: 'find',
  phrases: {
    en: ['find {words}', 'find [the] word {words}', 'search [the|this] page for {words}'],
    es: ['busca {words}', 'encuentra {words}'],
    de: ['finde {words}', 'suche {words}', 'such {words}', 'suche auf der seite [nach] {words}'],
    fr: ['cherche {words}', 'trouve {words}'],
  },
  keys: { motifs: ['60-66-62-62-60'] },
  help: {
    en: 'Finds words on the page, or a passage that has them all, and marks them.',
    es: 'Busca palabras en la página, o un pasaje que las tenga todas, y las marca.',
    de: 'Sucht Worte auf der Seite, oder eine Stelle mit allen, und markiert sie.',
    fr: 'Cherche des mots sur la page, ou un passage qui les a tous, et les marque.',
  },
  when: ['page'],
  parse: slots => ({ words: searchable(wantWords(slots)), where: whereOf(slots) }),
  run: async ({ words, where }, { finding }) => (await finding()).find(words, where),
  undo: findUndo,
})

/** Longer than any phrase that somebody looks for, in UTF-16 units. */
const longestSearch = 200

function searchable(words: string): string {
  const short = words.slice(0, longestSearch).replace(/[\uD800-\uDBFF]$/, '')
  if (!/[^\s\p{M}]/u.test(short)) throw new ClavierError('words-missing')
  return short
}

/** A tab that was chosen, with the page that it showed then; undefined for the one in front. */
function whereOf({ tab, address }: Slots): FindWhere | undefined {
  return typeof tab === 'number' && typeof address === 'string' ? { id: tab, url: address } : undefined
}
