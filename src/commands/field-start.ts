import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { writtenBack } from './written-back.ts'

export const fieldStartCommand = defineCommand({
  id: 'field-start',
  group: 'text',
  phrases: {
    en: ['go to start', 'go to the start'],
    es: ['ve al principio', 'ir al principio'],
    de: ['zum anfang', 'geh an den anfang'],
    fr: ['va au début'],
  },
  keys: { motifs: ['48-51-56-57-48'] },
  help: {
    en: 'Puts the caret at the start of the field.',
    es: 'Pone el cursor al principio del campo.',
    de: 'Setzt den Cursor an den Anfang des Felds.',
    fr: 'Met le curseur au début du champ.',
  },
  parse: nothing,
  run: async (_, { writing }) => (await writing()).goTo('field-start'),
  undo: writtenBack,
})
