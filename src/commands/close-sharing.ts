import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const closeSharingCommand = defineCommand({
  id: 'close-sharing',
  group: 'sequences',
  phrases: {
    en: ['close [the] code', 'hide [the] code', 'stop sharing'],
    es: ['cierra el código', 'oculta el código', 'deja de compartir'],
    de: ['code schließen', 'code ausblenden', 'nicht mehr teilen'],
    fr: ['ferme le code', 'cache le code', 'arrête de partager'],
  },
  keys: { motifs: ['48-53-54-50-50-48'] },
  help: {
    en: 'Puts away the code that is shown.',
    es: 'Oculta el código que se muestra.',
    de: 'Blendet den gezeigten Code aus.',
    fr: 'Cache le code affiché.',
  },
  parse: nothing,
  run: async (_, { sharing }) => {
    const { close } = await sharing()
    close()
    return { text: say('sharing-closed') }
  },
  undo: 'changes-nothing',
  recorded: false,
})
