import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { undoNameChange } from './undo-name-change.ts'
import { wantName, withName } from './with-name.ts'

export const moveNameCommand = defineCommand({
  id: 'move-name',
  group: 'names',
  phrases: {
    en: ['move [the] name {name} here'],
    es: ['trae el nombre {name} aquí'],
    de: ['hol den namen {name} hierher', 'hole den namen {name} hierher'],
    fr: ['amène le nom {name} ici'],
  },
  keys: { motifs: ['60-58-58-58-60'] },
  help: {
    en: 'Lets a name stand for the tab you are on.',
    es: 'Hace que un nombre signifique la pestaña actual.',
    de: 'Lässt einen Namen für den aktuellen Tab stehen.',
    fr: "Fait qu'un nom désigne l'onglet actuel.",
  },
  parse: wantName,
  run: (said, context) =>
    withName(said, { command: 'move-name' }, context, async ({ id }) => {
      const tab = await context.tabs.active()
      const change = await context.names.move(id, tab)
      return { text: say('name-moved', { name: change.spoken, title: tab.title }), undo: change }
    }),
  undo: undoNameChange,
})
