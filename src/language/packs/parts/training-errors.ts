import type { ErrorDetail } from '../../../errors.ts'
import { definePart } from './define-part.ts'

/** What is wrong and what to do, when sounds are learnt. */
export const trainingErrors = definePart({
  en: {
    'no-kind-sounds': (_: ErrorDetail) =>
      'No kind of element is set to sound. Turn one on in Settings, or say “sound of links” to hear one alone.',
  },
  es: {
    'no-kind-sounds': _ =>
      'Ningún tipo de elemento está puesto para sonar. Activa uno en Ajustes, o di «sonido de enlaces» para oír uno solo.',
  },
  de: {
    'no-kind-sounds': _ =>
      'Keine Art von Elementen soll klingen. Schalte eine in den Optionen ein, oder sag „klang von links“, um eine allein zu hören.',
  },
  fr: {
    'no-kind-sounds': _ =>
      'Aucun genre d’élément n’est réglé pour sonner. Activez-en un dans Réglages, ou dites « son des liens » pour en entendre un seul.',
  },
})
