import { forms } from '../../forms.ts'
import { definePart } from './define-part.ts'

type Shown = { count: number; silent: number }

export const hintTexts = definePart({
  en: {
    'hints-shown-but': ({ count, silent }: Shown) =>
      `${forms.en.counted(count, 'number', 'numbers')} shown; ${forms.en.counted(silent, 'part', 'parts')} of the page did not answer. Say “hints” to try again.`,
  },
  es: {
    'hints-shown-but': ({ count, silent }) =>
      `${forms.es.counted(count, 'número', 'números')} a la vista; ${forms.es.counted(silent, 'parte', 'partes')} de la página no ${forms.es.form(silent, 'respondió', 'respondieron')}. Di «pistas» para probar otra vez.`,
  },
  de: {
    'hints-shown-but': ({ count, silent }) =>
      `${forms.de.counted(count, 'Nummer', 'Nummern')} zu sehen; ${forms.de.counted(silent, 'Teil', 'Teile')} der Seite ${forms.de.form(silent, 'hat', 'haben')} nicht geantwortet. Sag „hinweise“ für einen neuen Versuch.`,
  },
  fr: {
    'hints-shown-but': ({ count, silent }) =>
      `${forms.fr.counted(count, 'numéro affiché', 'numéros affichés')} ; ${forms.fr.counted(silent, 'partie', 'parties')} de la page ${forms.fr.form(silent, 'n’a pas répondu', 'n’ont pas répondu')}. Dites « repères » pour réessayer.`,
  },
})
