import { definePart } from './define-part.ts'

type Shown = { count: number; silent: number }

export const hintTexts = definePart({
  en: {
    'hints-shown-but': ({ count, silent }: Shown) =>
      `${count} ${count === 1 ? 'number' : 'numbers'} shown; ${silent === 1 ? 'one part' : `${silent} parts`} of the page did not answer. Say “hints” to try again.`,
  },
  es: {
    'hints-shown-but': ({ count, silent }) =>
      `${count} ${count === 1 ? 'número' : 'números'} a la vista; ${silent === 1 ? 'una parte' : `${silent} partes`} de la página no ${silent === 1 ? 'respondió' : 'respondieron'}. Di «pistas» para probar otra vez.`,
  },
  de: {
    'hints-shown-but': ({ count, silent }) =>
      `${count} ${count === 1 ? 'Nummer' : 'Nummern'} zu sehen; ${silent === 1 ? 'ein Teil' : `${silent} Teile`} der Seite ${silent === 1 ? 'hat' : 'haben'} nicht geantwortet. Sage „hinweise“ für einen neuen Versuch.`,
  },
  fr: {
    'hints-shown-but': ({ count, silent }) =>
      `${count} ${count === 1 ? 'numéro affiché' : 'numéros affichés'} ; ${silent === 1 ? 'une partie' : `${silent} parties`} de la page ${silent === 1 ? "n'a pas répondu" : "n'ont pas répondu"}. Dites « repères » pour réessayer.`,
  },
})
