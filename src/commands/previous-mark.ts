import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const previousMarkCommand = defineCommand({
  id: 'previous-mark',
  group: 'sequences',
  phrases: {
    en: ['previous mark', 'last mark'],
    es: ['marca anterior'],
    de: ['vorige marke', 'vorherige marke', 'zur vorigen marke'],
    fr: ['marque précédente'],
  },
  keys: { motifs: ['48-56-53-53-51-48'] },
  help: {
    en: 'Goes back to the mark or pause before, or to the beginning.',
    es: 'Vuelve a la marca o pausa anterior, o al principio.',
    de: 'Geht zurück zur Marke oder Pause davor, oder an den Anfang.',
    fr: 'Revient au repère ou à la pause qui précède, ou au début.',
  },
  when: ['playing'],
  parse: nothing,
  run: async (_, { playing }) => {
    ;(await playing()).goToMark(-1)
    return { text: say('mark-previous') }
  },
  undo: 'changes-nothing',
  order: 'beside',
  recorded: false,
})
