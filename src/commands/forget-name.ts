import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { undoNameChange } from './undo-name-change.ts'
import { wantName, withName } from './with-name.ts'

export const forgetNameCommand = defineCommand({
  id: 'forget-name',
  group: 'names',
  destructive: true,
  phrases: {
    en: ['forget [the] name {name}'],
    es: ['olvida el nombre {name}', 'olvidar el nombre {name}'],
    de: ['vergiss den namen {name}', 'den namen {name} vergessen'],
    fr: ['oublie le nom {name}', 'oublier le nom {name}'],
  },
  keys: { motifs: ['60-68-60'] },
  help: {
    en: 'Removes a name; the tab stays.',
    es: 'Quita un nombre; la pestaña queda.',
    de: 'Entfernt einen Namen; der Tab bleibt.',
    fr: "Retire un nom ; l'onglet reste.",
  },
  parse: wantName,
  run: (said, context) =>
    withName(said, { command: 'forget-name' }, context, async ({ id }) => {
      const change = await context.names.forget(id)
      return { text: say('name-forgotten', { name: change.spoken }), undo: change }
    }),
  undo: undoNameChange,
})
