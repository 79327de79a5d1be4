import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const screenReaderOffCommand = defineCommand({
  id: 'screen-reader-off',
  group: 'settings',
  phrases: {
    en: ['screen reader off', 'i use no screen reader'],
    es: ['lector de pantalla apagado', 'no uso lector de pantalla'],
    de: ['screenreader aus', 'ich benutze keinen screenreader'],
    fr: ["lecteur d'écran désactivé", "je n'utilise pas de lecteur d'écran"],
  },
  keys: { motifs: ['48-50-53-49-53-48'] },
  help: {
    en: 'You use no screen reader: Clavier says outcomes itself.',
    es: 'No usas lector de pantalla: Clavier dice los resultados.',
    de: 'Du benutzt keinen Screenreader: Clavier sagt Ergebnisse selbst.',
    fr: "Vous n'utilisez pas de lecteur d'écran : Clavier dit lui-même les résultats.",
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('screen-reader-off'),
    undo: await controls.changeSettings(({ screenReader, speakOutcomes }) => ({
      screenReader: false,
      // Who has turned them off for another reason wants them off.
      speakOutcomes: speakOutcomes || screenReader,
    })),
  }),
  undo: restoreSettings,
  recorded: false,
})
