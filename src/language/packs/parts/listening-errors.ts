import type { ErrorDetail } from '../../../errors.ts'
import { definePart } from './define-part.ts'

/** What stands in the way of a way to listen. */
export const listeningErrors = definePart({
  en: {
    'wake-word-unfit': (d: ErrorDetail) =>
      `“${d.word}” cannot be the wake word: it is too short to be told from other words, too long, or an order of its own. Take a word of two syllables or more.`,
    'push-keys-unfit': (d: ErrorDetail) =>
      `${d.notes} cannot be held to talk. Play one to five keys together, neither C4 alone nor C3 with C5.`,
  },
  es: {
    'wake-word-unfit': d =>
      `«${d.word}» no puede ser la palabra de activación: es demasiado corta para distinguirla, demasiado larga o ya una orden. Toma una palabra de dos sílabas o más.`,
    'push-keys-unfit': d =>
      `${d.notes} no sirve para hablar. Toca juntas de una a cinco teclas; ni C4 sola ni C3 con C5.`,
  },
  de: {
    'wake-word-unfit': d =>
      `„${d.word}“ kann kein Weckwort sein: zu kurz, um es von anderen zu unterscheiden, zu lang oder selbst ein Befehl. Nimm ein Wort von zwei Silben oder mehr.`,
    'push-keys-unfit': d =>
      `${d.notes} lässt sich nicht zum Sprechen halten. Spiel eine bis fünf Tasten zusammen, weder C4 allein noch C3 mit C5.`,
  },
  fr: {
    'wake-word-unfit': d =>
      `« ${d.word} » ne peut être le mot d’éveil : trop court pour être distingué, trop long, ou déjà une commande. Prenez un mot de deux syllabes ou plus.`,
    'push-keys-unfit': d =>
      `${d.notes} ne peut être tenu pour parler. Jouez une à cinq touches ensemble, ni C4 seule ni C3 avec C5.`,
  },
})
