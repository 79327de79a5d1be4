import type { PerLanguage } from '../../../../src/language/language.ts'

/** Labels around the settings: search, groups, what was changed and the way back. */
export const settingsFrameLabels = {
  searchSettings: {
    en: 'Search settings',
    es: 'Buscar ajustes',
    de: 'Einstellungen suchen',
    fr: 'Chercher des réglages',
  },
  settingsFound: {
    en: 'Settings found: {count}',
    es: 'Ajustes encontrados: {count}',
    de: 'Gefundene Einstellungen: {count}',
    fr: 'Réglages trouvés : {count}',
  },
  settingsFoundNone: {
    en: 'No setting fits. Try another word, or Escape to see all.',
    es: 'Ningún ajuste encaja. Prueba otra palabra, o Escape para verlos todos.',
    de: 'Keine Einstellung passt. Versuch ein anderes Wort, oder Escape für alle.',
    fr: 'Aucun réglage ne convient. Essayez un autre mot, ou Échap pour tous les voir.',
  },
  settingGroups: {
    en: 'Groups of settings',
    es: 'Grupos de ajustes',
    de: 'Gruppen der Einstellungen',
    fr: 'Groupes de réglages',
  },
  changed: { en: 'Changed.', es: 'Cambiado.', de: 'Geändert.', fr: 'Modifié.' },
  changedCount: {
    en: 'Changed here: {count}',
    es: 'Cambiados aquí: {count}',
    de: 'Hier geändert: {count}',
    fr: 'Modifiés ici : {count}',
  },
  usualValue: {
    en: 'Usual value ({value})',
    es: 'Valor habitual ({value})',
    de: 'Üblicher Wert ({value})',
    fr: 'Valeur d’origine ({value})',
  },
  resetGroup: {
    en: 'Reset this group',
    es: 'Restablecer este grupo',
    de: 'Diese Gruppe zurücksetzen',
    fr: 'Rétablir ce groupe',
  },
  nothingChanged: {
    en: 'Nothing here differs from the usual.',
    es: 'Aquí nada difiere de lo habitual.',
    de: 'Hier ist nichts anders als üblich.',
    fr: 'Rien ici ne diffère de l’origine.',
  },
} satisfies Readonly<Record<string, PerLanguage<string>>>
