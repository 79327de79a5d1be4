import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const screenReaderOnCommand = defineCommand({
  id: 'screen-reader-on',
  group: 'settings',
  phrases: {
    en: ['screen reader on', 'i use a screen reader'],
    es: ['lector de pantalla encendido', 'uso un lector de pantalla'],
    de: ['screenreader an', 'ich benutze einen screenreader'],
    fr: ["lecteur d'écran activé", "j'utilise un lecteur d'écran"],
  },
  keys: { motifs: ['48-50-51-51-55-48'] },
  help: {
    en: 'You use a screen reader: it says outcomes, and Clavier does not say them too.',
    es: 'Usas un lector de pantalla: él dice los resultados, y Clavier no los repite.',
    de: 'Du benutzt einen Screenreader: Er sagt Ergebnisse, und Clavier sagt sie nicht auch.',
    fr: "Vous utilisez un lecteur d'écran : il dit les résultats, et Clavier ne les dit pas aussi.",
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('screen-reader-on'),
    undo: await controls.changeSettings({ screenReader: true, speakOutcomes: false }),
  }),
  undo: restoreSettings,
  recorded: false,
})
