import type { PerLanguage } from '../../../../src/language/language.ts'

/** Labels of the legend of sounds; see panel-texts.ts. */
export const soundLegendLabels = {
  soundsTitle: {
    en: 'What things sound like',
    es: 'Cómo suenan las cosas',
    de: 'Wie die Dinge klingen',
    fr: 'Comment sonnent les choses',
  },
  hearAll: {
    en: 'Hear all',
    es: 'Oír todo',
    de: 'Alle anhören',
    fr: 'Tout écouter',
  },
  hearKind: { en: 'Hear {kind}', es: 'Oír {kind}', de: '{kind} anhören', fr: 'Écouter : {kind}' },
  kindOff: { en: 'off', es: 'apagado', de: 'aus', fr: 'éteint' },
  practiseSounds: {
    en: 'Practise by ear',
    es: 'Practicar de oído',
    de: 'Nach Gehör üben',
    fr: 'S’exercer à l’oreille',
  },
} satisfies Readonly<Record<string, PerLanguage<string>>>
