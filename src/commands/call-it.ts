import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { wantWords } from './read-slots.ts'
import { undoNameChange } from './undo-name-change.ts'

export const callItCommand = defineCommand({
  id: 'call-it',
  group: 'names',
  phrases: {
    en: ['call it {name}'],
    es: ['llámala {name}', 'llámalo {name}'],
    de: ['nenn es {name}', 'nenne es {name}'],
    fr: ['appelle le {name}', 'appelle la {name}'],
  },
  keys: { motifs: ['60-65-60'] },
  help: {
    en: 'Gives the name bound last words to say.',
    es: 'Da palabras al último nombre asignado.',
    de: 'Gibt dem zuletzt vergebenen Namen ein Wort.',
    fr: 'Donne des mots au dernier nom attribué.',
  },
  parse: wantWords,
  run: async (spoken, { names }) => {
    const change = await names.renameLast(spoken)
    return { text: say('tab-named', { name: change.spoken }), undo: change }
  },
  undo: undoNameChange,
})
