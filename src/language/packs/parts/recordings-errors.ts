import type { ErrorDetail } from '../../../errors.ts'
import { definePart } from './define-part.ts'

/** What is wrong and what to do, when recording or keeping is refused. */
export const recordingsErrors = definePart({
  en: {
    'recording-full': (_: ErrorDetail) =>
      'The recording was as long as one can be and has ended; all of it is kept. “record” begins another.',
    'nothing-deleted': (_: ErrorDetail) =>
      'No deleted recording is there. Deleted ones can be brought back for 30 days, while there is room.',
    'not-in-sequences': (d: ErrorDetail) =>
      `“${d.words}” is in no recording. Say fewer words, or “sequences” to see them all.`,
  },
  es: {
    'recording-full': _ =>
      'La grabación era tan larga como puede ser y ha terminado; se conserva entera. «graba» empieza otra.',
    'nothing-deleted': _ =>
      'No hay grabaciones borradas. Se pueden recuperar durante 30 días, mientras haya sitio.',
    'not-in-sequences': d =>
      `«${d.words}» no está en ninguna grabación. Di menos palabras, o «grabaciones» para verlas todas.`,
  },
  de: {
    'recording-full': _ =>
      'Die Aufnahme war so lang, wie eine sein kann, und ist beendet; alles ist behalten. „aufnehmen“ beginnt eine neue.',
    'nothing-deleted': _ =>
      'Es ist keine gelöschte Aufnahme da. Gelöschte lassen sich 30 Tage lang zurückholen, solange Platz ist.',
    'not-in-sequences': d =>
      `„${d.words}“ ist in keiner Aufnahme. Sag weniger Worte, oder „Aufnahmen“, um alle zu sehen.`,
  },
  fr: {
    'recording-full': _ =>
      'L’enregistrement était aussi long que possible et s’est arrêté ; tout est gardé. « enregistre » en commence un autre.',
    'nothing-deleted': _ =>
      'Il n’y a pas d’enregistrement supprimé. On peut les ramener pendant 30 jours, tant qu’il y a de la place.',
    'not-in-sequences': d =>
      `« ${d.words} » n’est dans aucun enregistrement. Dites moins de mots, ou « enregistrements » pour les voir tous.`,
  },
})
