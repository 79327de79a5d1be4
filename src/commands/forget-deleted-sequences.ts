import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const forgetDeletedSequencesCommand = defineCommand({
  id: 'forget-deleted-sequences',
  group: 'sequences',
  destructive: true,
  phrases: {
    en: ['forget [the] deleted recordings', 'delete [the] deleted recordings'],
    es: ['olvida las grabaciones borradas'],
    de: ['vergiss die gelöschten aufnahmen'],
    fr: ['oublie les enregistrements supprimés'],
  },
  keys: { motifs: ['48-53-51-49-51-48'] },
  help: {
    en: 'Deletes the deleted recordings for good, to make room.',
    es: 'Borra para siempre las grabaciones borradas, para dejar sitio.',
    de: 'Löscht die gelöschten Aufnahmen endgültig, um Platz zu schaffen.',
    fr: 'Efface pour de bon les enregistrements supprimés, pour faire de la place.',
  },
  parse: nothing,
  run: async (_, { recordings }) => ({
    text: say('sequences-purged', { count: await (await recordings()).purge() }),
  }),
  undo: 'not-undoable',
  recorded: false,
})
