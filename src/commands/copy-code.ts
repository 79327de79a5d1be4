import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const copyCodeCommand = defineCommand({
  id: 'copy-code',
  group: 'sequences',
  phrases: {
    en: ['copy [the] code', 'copy [the] share code'],
    es: ['copia el código', 'copiar código'],
    de: ['code kopieren', 'kopiere den code'],
    fr: ['copie le code', 'copier le code'],
  },
  keys: { motifs: ['48-50-52-56-53-48'] },
  help: {
    en: 'Copies the code that is shown.',
    es: 'Copia el código que se muestra.',
    de: 'Kopiert den Code, der gezeigt wird.',
    fr: 'Copie le code affiché.',
  },
  parse: nothing,
  run: async (_, { sharing }) => ({ text: say('code-copied', await (await sharing()).copy()) }),
  undo: 'changes-nothing',
  recorded: false,
})
