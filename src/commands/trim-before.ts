import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { takeEditBack } from './take-edit-back.ts'

export const trimBeforeCommand = defineCommand({
  id: 'trim-before',
  group: 'sequences',
  destructive: true,
  phrases: {
    en: ['trim before', 'trim everything before [it]'],
    es: ['recorta antes', 'recorta todo lo anterior'],
    de: ['davor abschneiden', 'schneide alles davor ab'],
    fr: ['coupe avant', 'coupe tout ce qui précède'],
  },
  keys: { motifs: ['48-55-55-52-52-48'] },
  help: {
    en: 'Takes away all that is before the selected events.',
    es: 'Quita todo lo que hay antes de los sucesos seleccionados.',
    de: 'Nimmt alles vor den gewählten Ereignissen weg.',
    fr: 'Retire tout ce qui précède les événements sélectionnés.',
  },
  when: ['editing'],
  parse: nothing,
  run: async (_, { editing }) => (await editing()).trim('before'),
  undo: takeEditBack,
  recorded: false,
})
