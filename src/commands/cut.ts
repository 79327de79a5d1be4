import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { writtenBack } from './written-back.ts'

export const cutCommand = defineCommand({
  id: 'cut',
  group: 'text',
  phrases: {
    en: ['cut', 'cut that', 'cut it', 'cut this'],
    es: ['cortar', 'corta eso', 'córtalo', 'corta'],
    de: ['ausschneiden', 'schneide das aus', 'schneid das aus', 'schneide es aus'],
    fr: ['couper', 'coupe ça', 'coupe cela'],
  },
  keys: { motifs: ['48-52-53-58-48'] },
  help: {
    en: 'Cuts what is selected in the field out of it.',
    es: 'Corta del campo lo que está seleccionado.',
    de: 'Schneidet aus, was im Feld ausgewählt ist.',
    fr: 'Coupe ce qui est sélectionné dans le champ.',
  },
  parse: nothing,
  run: async (_, { writing }) => (await writing()).cut(),
  undo: writtenBack,
})
