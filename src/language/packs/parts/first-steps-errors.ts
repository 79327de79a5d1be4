import type { ErrorDetail } from '../../../errors.ts'
import { definePart } from './define-part.ts'

/** What is wrong and what to do, in the first steps. */
export const firstStepsErrors = definePart({
  en: {
    'no-first-steps': (_: ErrorDetail) =>
      'The first steps are over. Say or type “first steps” to begin them again.',
    'first-step-already': (_: ErrorDetail) => 'This is the first of the steps.',
  },
  es: {
    'no-first-steps': _ =>
      'Los primeros pasos han terminado. Di o escribe «primeros pasos» para empezarlos otra vez.',
    'first-step-already': _ => 'Este es el primero de los pasos.',
  },
  de: {
    'no-first-steps': _ =>
      'Die ersten Schritte sind vorbei. Sag oder tippe „erste schritte“, um sie neu zu beginnen.',
    'first-step-already': _ => 'Das ist der erste der Schritte.',
  },
  fr: {
    'no-first-steps': _ =>
      'Les premiers pas sont finis. Dites ou tapez « premiers pas » pour les recommencer.',
    'first-step-already': _ => 'C’est la première des étapes.',
  },
})
