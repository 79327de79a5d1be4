import type { ErrorDetail } from '../../../errors.ts'
import { definePart } from './define-part.ts'

/** What is wrong and what to do, when sounds are learnt. */
export const trainingErrors = definePart({
  en: {
    'no-kind-sounds': (_: ErrorDetail) =>
      'No kind of element is set to sound. Turn one on in Settings, or say “sound of links” to hear one alone.',
    'sound-kind-unknown': (d: ErrorDetail) =>
      `“${d.heard}” has no sound. Links, images, text, headings, buttons, fields, media and landmarks have.`,
  },
  es: {
    'no-kind-sounds': _ =>
      'Ningún tipo de elemento está puesto para sonar. Activa uno en Ajustes, o di «sonido de enlaces» para oír uno solo.',
    'sound-kind-unknown': d =>
      `«${d.heard}» no tiene sonido. Lo tienen enlaces, imágenes, texto, encabezados, botones, campos, medios y regiones.`,
  },
  de: {
    'no-kind-sounds': _ =>
      'Keine Art von Elementen soll klingen. Schalte eine in den Einstellungen ein, oder sag „klang von links“, um eine allein zu hören.',
    'sound-kind-unknown': d =>
      `„${d.heard}“ hat keinen Klang. Links, Bilder, Text, Überschriften, Knöpfe, Felder, Medien und Bereiche haben einen.`,
  },
  fr: {
    'no-kind-sounds': _ =>
      'Aucun type d’élément n’est réglé pour sonner. Activez-en un dans Réglages, ou dites « son des liens » pour en entendre un seul.',
    'sound-kind-unknown': d =>
      `« ${d.heard} » n’a pas de son. Liens, images, texte, titres, boutons, champs, médias et régions en ont un.`,
  },
})
