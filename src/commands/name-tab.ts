import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { wantWords } from './read-slots.ts'
import { undoNameChange } from './undo-name-change.ts'

export const nameTabCommand = defineCommand({
  id: 'name-tab',
  group: 'names',
  phrases: {
    en: ['name this tab {name}'],
    es: ['llama [a] esta pestaña {name}', 'nombra esta pestaña {name}'],
    de: ['nenne diesen tab {name}'],
    fr: ['nomme cet onglet {name}'],
  },
  keys: { motifs: ['60-64-60'] },
  help: {
    en: 'Gives the tab you are on a name.',
    es: 'Da un nombre a la pestaña actual.',
    de: 'Gibt dem aktuellen Tab einen Namen.',
    fr: "Donne un nom à l'onglet actuel.",
  },
  parse: wantWords,
  run: async (spoken, { names, tabs }) => {
    const change = await names.nameTab(await tabs.active(), spoken)
    return { text: say('tab-named', { name: change.spoken }), undo: change }
  },
  undo: undoNameChange,
})
