import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { takeEditBack } from './take-edit-back.ts'

export const cutPartCommand = defineCommand({
  id: 'cut-part',
  group: 'sequences',
  destructive: true,
  phrases: {
    en: ['cut [this|the] part', 'cut out [this|the] part'],
    es: ['corta (esta|la) parte', 'recorta esta parte'],
    de: ['teil herausschneiden', 'schneide diesen teil heraus'],
    fr: ['coupe (cette|la) partie', 'retire cette partie'],
  },
  keys: { motifs: ['48-50-52-57-52-48'] },
  help: {
    en: 'Takes away all from the first to the last selected event and closes the gap.',
    es: 'Quita todo del primero al último suceso seleccionado y cierra el hueco.',
    de: 'Nimmt alles vom ersten bis zum letzten gewählten Ereignis weg und schließt die Lücke.',
    fr: "Retire tout du premier au dernier événement sélectionné et referme l'espace.",
  },
  when: ['editing'],
  parse: nothing,
  run: async (_, { editing }) => (await editing()).cut(),
  undo: takeEditBack,
  recorded: false,
})
