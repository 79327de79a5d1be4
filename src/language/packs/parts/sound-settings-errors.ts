import type { ErrorDetail } from '../../../errors.ts'
import { definePart } from './define-part.ts'

/** What is wrong and what to do, when it is chosen how pages are heard. */
export const soundSettingsErrors = definePart({
  en: {
    'kind-unknown': (d: ErrorDetail) =>
      `“${d.heard}” is no kind that can be heard: nothing was changed. There are links, images, text, headings, buttons, fields, media and landmarks.`,
    'bands-unknown': (d: ErrorDetail) =>
      `${d.asked} heights would not stand on keys: nothing was changed. There are 25, 13, 9 and 5.`,
    'no-picture': (_: ErrorDetail) => 'No picture is shown. “layout” shows one.',
  },
  es: {
    'kind-unknown': d =>
      `«${d.heard}» no es un tipo que se pueda oír: no se cambió nada. Hay enlaces, imágenes, texto, títulos, botones, campos, medios y regiones.`,
    'bands-unknown': d => `${d.asked} alturas no caerían en teclas: no se cambió nada. Hay 25, 13, 9 y 5.`,
    'no-picture': _ => 'No se muestra ningún dibujo. «diseño» muestra uno.',
  },
  de: {
    'kind-unknown': d =>
      `„${d.heard}“ ist keine Art, die zu hören ist: Nichts wurde geändert. Es gibt Links, Bilder, Text, Überschriften, Knöpfe, Felder, Medien und Bereiche.`,
    'bands-unknown': d =>
      `${d.asked} Höhen passen nicht auf die Tasten: Nichts wurde geändert. Es gibt 25, 13, 9 und 5.`,
    'no-picture': _ => 'Es wird kein Bild gezeigt. „aufbau“ zeigt eines.',
  },
  fr: {
    'kind-unknown': d =>
      `« ${d.heard} » n’est pas un genre qui s’entend : rien n’a changé. Il y a liens, images, texte, titres, boutons, champs, médias et régions.`,
    'bands-unknown': d =>
      `${d.asked} hauteurs ne tomberaient pas sur des touches : rien n’a changé. Il y a 25, 13, 9 et 5.`,
    'no-picture': _ => 'Aucune image n’est affichée. « disposition » en montre une.',
  },
})
