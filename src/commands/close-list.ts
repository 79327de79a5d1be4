import { ClavierError } from '../errors.ts'
import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const closeListCommand = defineCommand({
  id: 'close-list',
  group: 'help',
  phrases: {
    en: ['close [the] list', 'hide [the] list'],
    es: ['cierra la lista', 'oculta la lista'],
    de: ['liste schließen', 'schließ die liste'],
    fr: ['ferme la liste', 'cache la liste'],
  },
  keys: { motifs: ['48-50-53-51-51-48'] },
  help: {
    en: 'Closes the list of what can be said, and ends nothing else.',
    es: 'Cierra la lista de lo que se puede decir, sin terminar nada más.',
    de: 'Schließt die Liste dessen, was gesagt werden kann, und beendet sonst nichts.',
    fr: 'Ferme la liste de ce qui peut être dit, sans rien arrêter d’autre.',
  },
  parse: nothing,
  run: async (_, { sayable }) => {
    if (!sayable.loaded()?.close()) throw new ClavierError('no-list')
    return { text: say('list-closed'), earcon: 'heard' }
  },
  undo: 'changes-nothing',
  order: 'beside',
  recorded: false,
})
