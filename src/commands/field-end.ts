import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { writtenBack } from './written-back.ts'

export const fieldEndCommand = defineCommand({
  id: 'field-end',
  group: 'text',
  phrases: {
    en: ['go to end', 'go to the end'],
    es: ['ve al final', 'ir al final'],
    de: ['zum ende', 'geh ans ende'],
    fr: ['va à la fin'],
  },
  keys: { motifs: ['48-51-53-59-48'] },
  help: {
    en: 'Puts the caret at the end of the field.',
    es: 'Pone el cursor al final del campo.',
    de: 'Setzt den Cursor ans Ende des Felds.',
    fr: 'Met le curseur à la fin du champ.',
  },
  parse: nothing,
  run: async (_, { writing }) => (await writing()).goTo('field-end'),
  undo: writtenBack,
})
