import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const saveCodePictureCommand = defineCommand({
  id: 'save-code-picture',
  group: 'sequences',
  phrases: {
    en: ['save [the] code', 'save [the] picture of the code'],
    es: ['guarda el código', 'guarda la imagen del código'],
    de: ['code speichern', 'bild des codes speichern'],
    fr: ['enregistre le code', "enregistre l'image du code"],
  },
  keys: { motifs: ['48-54-54-54-54-48'] },
  help: {
    en: 'Downloads the code that is shown as a picture (PNG).',
    es: 'Descarga como imagen (PNG) el código que se muestra.',
    de: 'Lädt den gezeigten Code als Bild (PNG) herunter.',
    fr: 'Télécharge en image (PNG) le code affiché.',
  },
  parse: nothing,
  run: async (_, { sharing }) => ({ text: say('code-picture-saved', await (await sharing()).savePicture()) }),
  undo: 'changes-nothing',
  recorded: false,
})
