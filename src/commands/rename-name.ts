import { say } from '../language/text.ts'
import type { NameChange } from '../music/name-changes.ts'
import { defineCommand, type Result } from './define-command.ts'
import { wordsIn } from './read-slots.ts'
import { undoNameChange } from './undo-name-change.ts'
import { wantName, withName } from './with-name.ts'

export const renameNameCommand = defineCommand({
  id: 'rename-name',
  group: 'names',
  phrases: {
    en: ['rename {name} to {to:name}', 'rename {name}'],
    es: ['renombra {name} como {to:name}', 'renombra {name}'],
    de: ['benenne {name} in {to:name} um', 'benenne {name} um'],
    fr: ['renomme {name} en {to:name}', 'renomme {name}'],
  },
  keys: { motifs: ['60-55-55-55-60'] },
  help: {
    en: 'Calls a name something else; with the name alone it asks what.',
    es: 'Llama a un nombre de otro modo; con el nombre solo, pregunta cómo.',
    de: 'Nennt einen Namen anders; mit dem Namen allein fragt es, wie.',
    fr: 'Appelle un nom autrement ; avec le nom seul, demande comment.',
  },
  parse: ({ to, ...slots }) => {
    const called = to === undefined ? undefined : wordsIn(to)
    return { said: wantName(slots), to: called }
  },
  run: ({ said, to }, context) =>
    withName(
      said,
      { command: 'rename-name', slots: to === undefined ? {} : { to } },
      context,
      async (name): Promise<Result<NameChange>> => {
        if (to === undefined) {
          // On the keys, or to be thought about: the words come with “call it”.
          context.names.renameNext(name.id)
          return { text: say('name-rename-asked', { name: name.spoken }) }
        }
        const change = await context.names.rename(name.id, to)
        return { text: say('name-renamed', { before: name.spoken, name: change.spoken }), undo: change }
      },
    ),
  undo: undoNameChange,
})
