import { defineCommand } from './define-command.ts'
import { editingAt, onEvent } from './edit-slots.ts'
import { nothing } from './read-slots.ts'
import { takeEditBack } from './take-edit-back.ts'

const meant = onEvent(nothing)

export const deleteEventsCommand = defineCommand({
  id: 'delete-events',
  group: 'sequences',
  destructive: true,
  phrases: {
    en: ['delete [the] (event|events)', 'delete [the] selected events'],
    es: ['borra (el suceso|los sucesos|el evento|los eventos)', 'borra los (sucesos|eventos) seleccionados'],
    de: ['ereignis löschen', 'ereignisse löschen', 'lösche (das ereignis|die ereignisse)'],
    fr: ["supprime (l'événement|les événements)", 'supprime les événements sélectionnés'],
  },
  keys: { motifs: ['48-55-55-55-51-48'] },
  help: {
    en: 'Takes the selected events out of the recording that is open; the others keep their times.',
    es: 'Quita los sucesos seleccionados de la grabación abierta; los demás conservan su tiempo.',
    de: 'Nimmt die gewählten Ereignisse aus der geöffneten Aufnahme; die anderen behalten ihre Zeit.',
    fr: "Retire de l'enregistrement ouvert les événements sélectionnés ; les autres gardent leur temps.",
  },
  when: ['editing'],
  parse: meant,
  run: async ({ event }, context) => (await editingAt(context, event)).remove(),
  undo: takeEditBack,
  recorded: false,
})
