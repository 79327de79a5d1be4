import type { PerLanguage } from '../../../../src/language/language.ts'

/** Labels of what a keyboard is doing, wherever it is told; see panel-texts.ts. */
export const midiLabels = {
  noneChosen: {
    en: 'No chosen keyboard is connected, and the others are not listened to. Choose in Settings, “Keyboards”; the drawn keys work meanwhile.',
    es: 'Ningún teclado elegido está conectado, y los demás no se escuchan. Elige en Ajustes, «Teclados»; mientras, sirven las teclas dibujadas.',
    de: 'Kein gewähltes Keyboard ist verbunden, und auf die anderen wird nicht gehört. Wähle in den Optionen unter „Keyboards“; die gezeichneten Tasten gehen solange.',
    fr: 'Aucun clavier choisi n’est connecté, et les autres ne sont pas écoutés. Choisissez dans Réglages, « Claviers » ; les touches dessinées servent en attendant.',
  },
  retryMidi: {
    en: 'Try MIDI again',
    es: 'Probar MIDI de nuevo',
    de: 'MIDI noch einmal versuchen',
    fr: 'Réessayer MIDI',
  },
  chooseKeyboards: {
    en: 'Choose keyboards',
    es: 'Elegir teclados',
    de: 'Keyboards wählen',
    fr: 'Choisir les claviers',
  },
} satisfies Readonly<Record<string, PerLanguage<string>>>
