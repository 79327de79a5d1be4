import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const nextCodeCommand = defineCommand({
  id: 'next-code',
  group: 'sequences',
  phrases: {
    en: ['next code'],
    es: ['código siguiente', 'siguiente código'],
    de: ['nächster code', 'nächsten code'],
    fr: ['code suivant'],
  },
  keys: { motifs: ['48-53-50-50-53-48'] },
  help: {
    en: 'Shows the next of several codes, and waits there.',
    es: 'Muestra el siguiente de varios códigos y se queda ahí.',
    de: 'Zeigt den nächsten von mehreren Codes und bleibt dort.',
    fr: 'Montre le suivant de plusieurs codes et y reste.',
  },
  parse: nothing,
  run: async (_, { sharing }) => {
    const { next } = await sharing()
    return { text: say('code-shown', next()) }
  },
  undo: 'changes-nothing',
  recorded: false,
})
