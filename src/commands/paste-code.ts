import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const pasteCodeCommand = defineCommand({
  id: 'paste-code',
  group: 'sequences',
  phrases: {
    en: ['paste [the|a] code', 'paste [the] share code'],
    es: ['pega el código', 'pegar código'],
    de: ['code einfügen', 'füge den code ein'],
    fr: ['colle le code', 'coller un code'],
  },
  keys: { motifs: ['48-51-51-55-55-48'] },
  help: {
    en: 'Shows what is in a code that was copied, before it is kept.',
    es: 'Muestra lo que contiene un código copiado, antes de guardarlo.',
    de: 'Zeigt, was in einem kopierten Code ist, bevor es behalten wird.',
    fr: 'Montre ce que contient un code copié, avant de le garder.',
  },
  parse: nothing,
  run: async (_, { sharing }) => ({ text: await (await sharing()).paste() }),
  undo: 'changes-nothing',
  recorded: false,
})
