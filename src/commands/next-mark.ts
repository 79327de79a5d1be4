import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const nextMarkCommand = defineCommand({
  id: 'next-mark',
  group: 'sequences',
  phrases: {
    en: ['next mark'],
    es: ['siguiente marca', 'marca siguiente', 'próxima marca'],
    de: ['nächste marke', 'zur nächsten marke'],
    fr: ['marque suivante', 'prochaine marque'],
  },
  keys: { motifs: ['48-50-56-53-50-48'] },
  help: {
    en: 'Goes to the next mark or pause of the recording that is played.',
    es: 'Va a la próxima marca o pausa de la grabación que se reproduce.',
    de: 'Geht zur nächsten Marke oder Pause der Aufnahme, die läuft.',
    fr: "Va au repère ou à la pause suivante de l'enregistrement joué.",
  },
  when: ['playing'],
  parse: nothing,
  run: async (_, { playing }) => {
    ;(await playing()).goToMark(1)
    return { text: say('mark-next') }
  },
  undo: 'changes-nothing',
  order: 'beside',
  recorded: false,
})
