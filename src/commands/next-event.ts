import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const nextEventCommand = defineCommand({
  id: 'next-event',
  group: 'sequences',
  phrases: {
    en: ['next event', 'go to [the] next event'],
    es: ['(suceso|evento) siguiente', 'siguiente (suceso|evento)'],
    de: ['nächstes ereignis', 'zum nächsten ereignis'],
    fr: ['événement suivant', "va à l'événement suivant"],
  },
  keys: { motifs: ['48-52-49-51-51-48'] },
  help: {
    en: 'Goes to the next event of the recording that is open and tells of it.',
    es: 'Va al suceso siguiente de la grabación abierta y lo lee.',
    de: 'Geht zum nächsten Ereignis der geöffneten Aufnahme und nennt es.',
    fr: "Va à l'événement suivant de l'enregistrement ouvert et le dit.",
  },
  when: ['editing'],
  parse: nothing,
  run: async (_, { editing }) => ({ text: await (await editing()).step(1) }),
  undo: 'changes-nothing',
  recorded: false,
})
