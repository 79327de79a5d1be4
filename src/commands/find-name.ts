import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { listed } from './names.ts'
import { wantName } from './with-name.ts'

export const findNameCommand = defineCommand({
  id: 'find-name',
  group: 'names',
  phrases: {
    en: ['find [the] name {words}'],
    es: ['busca el nombre {words}'],
    de: ['finde den namen {words}'],
    fr: ['cherche le nom {words}'],
  },
  keys: { motifs: ['60-53-57-60'] },
  help: {
    en: 'Shows the names with these words or keys, closed and deleted ones too.',
    es: 'Muestra los nombres con esas palabras o teclas, también cerrados y borrados.',
    de: 'Zeigt die Namen mit diesen Worten oder Tasten, auch geschlossene und gelöschte.',
    fr: 'Montre les noms avec ces mots ou touches, même fermés ou supprimés.',
  },
  parse: wantName,
  run: async (sought, { names }) => {
    const found = names.find(sought)
    if (found.length === 0) return { text: say('names-found-none', { sought }) }
    return { text: say('names-found', { count: found.length, names: listed(found) }) }
  },
  undo: 'changes-nothing',
  recorded: false,
})
