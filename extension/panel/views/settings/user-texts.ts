import type { PerLanguage } from '../../../../src/language/language.ts'

/** Labels of what is settled of the user; see settings-labels.ts. */
export const userLabels = {
  setReader: {
    en: 'I use a screen reader',
    es: 'Uso un lector de pantalla',
    de: 'Ich benutze einen Screenreader',
    fr: 'J’utilise un lecteur d’écran',
  },
  setReaderHint: {
    en: 'It tells outcomes; Clavier sounds them and does not speak them too.',
    es: 'Él dice los resultados; Clavier los hace sonar y no los dice también.',
    de: 'Er sagt Ergebnisse; Clavier lässt sie klingen und spricht sie nicht auch.',
    fr: 'Il dit les résultats ; Clavier les fait sonner sans les dire aussi.',
  },
  setOneHand: {
    en: 'I play with one hand',
    es: 'Toco con una mano',
    de: 'Ich spiele mit einer Hand',
    fr: 'Je joue d’une main',
  },
  setOneHandHint: {
    en: 'Hold C4 to escape; drawn keys are collected until Play.',
    es: 'Mantener C4 es Escape; las teclas dibujadas se reúnen hasta Tocar.',
    de: 'C4 halten bricht ab; gezeichnete Tasten werden bis Spielen gesammelt.',
    fr: 'C4 maintenu vaut Échap ; les touches dessinées se réunissent jusqu’à Jouer.',
  },
} satisfies Readonly<Record<string, PerLanguage<string>>>
