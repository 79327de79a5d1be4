import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const previousEventCommand = defineCommand({
  id: 'previous-event',
  group: 'sequences',
  phrases: {
    en: ['previous event', 'go to [the] previous event'],
    es: ['(suceso|evento) anterior', 've al (suceso|evento) anterior'],
    de: ['vorheriges ereignis', 'voriges ereignis'],
    fr: ['événement précédent', "va à l'événement précédent"],
  },
  keys: { motifs: ['48-51-55-55-52-48'] },
  help: {
    en: 'Goes to the event before and tells of it.',
    es: 'Va al suceso anterior y lo lee.',
    de: 'Geht zum Ereignis davor und nennt es.',
    fr: "Va à l'événement d'avant et le dit.",
  },
  when: ['editing'],
  parse: nothing,
  run: async (_, { editing }) => ({ text: await (await editing()).step(-1) }),
  undo: 'changes-nothing',
  recorded: false,
})
