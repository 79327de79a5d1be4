import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { writtenBack } from './written-back.ts'

export const pasteCommand = defineCommand({
  id: 'paste',
  group: 'text',
  phrases: {
    en: ['paste', 'paste that', 'paste it', 'paste here'],
    es: ['pegar', 'pega eso', 'pégalo', 'pega'],
    de: ['einfügen', 'füge das ein', 'füg das ein', 'füge es ein'],
    fr: ['coller', 'colle ça', 'colle', 'colle cela'],
  },
  keys: { motifs: ['48-54-59-51-48'] },
  help: {
    en: 'Pastes what was copied into the field.',
    es: 'Pega en el campo lo que se copió.',
    de: 'Fügt ein, was kopiert wurde.',
    fr: 'Colle dans le champ ce qui a été copié.',
  },
  parse: nothing,
  run: async (_, { writing }) => (await writing()).paste(),
  undo: writtenBack,
  guarded: true,
})
