import { ClavierError } from '../errors.ts'
import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const hidePictureCommand = defineCommand({
  id: 'hide-picture',
  group: 'layout',
  phrases: {
    en: ['hide [the] picture', 'close [the] picture'],
    es: ['oculta el dibujo', 'cierra el dibujo'],
    de: ['bild ausblenden', 'bild schließen'],
    fr: ["cache l'image", "ferme l'image"],
  },
  keys: { motifs: ['48-51-53-55-50-48'] },
  help: {
    en: 'Puts away the picture of where things are on the page.',
    es: 'Oculta el dibujo de dónde está cada cosa en la página.',
    de: 'Blendet das Bild aus, wo etwas auf der Seite liegt.',
    fr: 'Cache l’image de ce qui se trouve où sur la page.',
  },
  parse: nothing,
  run: async (_, { controls }) => {
    if (!controls.hidePicture()) throw new ClavierError('no-picture')
    return { text: say('picture-hidden'), earcon: 'heard' }
  },
  undo: 'changes-nothing',
  recorded: false,
})
