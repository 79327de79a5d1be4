import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { takeEditBack } from './take-edit-back.ts'

export const trimAfterCommand = defineCommand({
  id: 'trim-after',
  group: 'sequences',
  destructive: true,
  phrases: {
    en: ['trim after', 'trim everything after [it]'],
    es: ['recorta después', 'recorta todo lo posterior'],
    de: ['danach abschneiden', 'schneide alles danach ab'],
    fr: ['coupe après', 'coupe tout ce qui suit'],
  },
  keys: { motifs: ['48-49-55-52-52-48'] },
  help: {
    en: 'Takes away all that is behind the selected events.',
    es: 'Quita todo lo que hay tras los sucesos seleccionados.',
    de: 'Nimmt alles hinter den gewählten Ereignissen weg.',
    fr: 'Retire tout ce qui suit les événements sélectionnés.',
  },
  when: ['editing'],
  parse: nothing,
  run: async (_, { editing }) => (await editing()).trim('after'),
  undo: takeEditBack,
  recorded: false,
})
