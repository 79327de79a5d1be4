import { say } from '../language/text.ts'
import type { NameChange } from '../music/name-changes.ts'
import { defineCommand, type Result } from './define-command.ts'
import { undoNameChange } from './undo-name-change.ts'
import { wantName, withName } from './with-name.ts'

export const forgetArrivalCommand = defineCommand({
  id: 'forget-arrival',
  group: 'names',
  destructive: true,
  phrases: {
    en: ['when I go to {name} do nothing', 'forget [the] arrival of {name}'],
    es: ['cuando vaya a {name} no hagas nada', 'olvida la llegada a {name}'],
    de: ['wenn ich zu {name} gehe dann nichts', 'vergiss die ankunft bei {name}'],
    fr: ['quand je vais à {name} ne fais rien', "oublie l'arrivée à {name}"],
  },
  keys: { motifs: ['60-58-59-59-60'] },
  help: {
    en: 'Does nothing more on arrival at a name.',
    es: 'No hace nada más al llegar a un nombre.',
    de: 'Tut bei der Ankunft an einem Namen nichts mehr.',
    fr: "Ne fait plus rien à l'arrivée à un nom.",
  },
  parse: wantName,
  run: (said, context) =>
    withName(
      said,
      { command: 'forget-arrival' },
      context,
      async ({ id, spoken, arrival }): Promise<Result<NameChange>> => {
        const text = say('name-arrival-gone', { name: spoken })
        if (arrival === undefined) return { text }
        return { text, undo: await context.names.onArrival(id, undefined) }
      },
    ),
  undo: undoNameChange,
  recorded: false,
})
