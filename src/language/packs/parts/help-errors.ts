import type { ErrorDetail } from '../../../errors.ts'
import { definePart } from './define-part.ts'

/** What is wrong and what to do, where help is asked for. */
export const helpErrors = definePart({
  en: {
    'help-unknown': ({ words }: ErrorDetail) =>
      `No command fits “${words}”. Try fewer words, or say “what can I say”.`,
    'help-no-keys': ({ called }: ErrorDetail) => `“${called}” has no keys. Say “learn keys” to give it some.`,
  },
  es: {
    'help-unknown': ({ words }) =>
      `Ninguna orden encaja con «${words}». Prueba con menos palabras, o di «qué puedo decir».`,
    'help-no-keys': ({ called }) => `«${called}» no tiene teclas. Di «aprende teclas» para dárselas.`,
  },
  de: {
    'help-unknown': ({ words }) =>
      `Kein Befehl passt zu „${words}“. Versuch es mit weniger Worten, oder sag „was kann ich sagen“.`,
    'help-no-keys': ({ called }) =>
      `„${called}“ hat keine Tasten. Sag „lerne tasten“, um ihm welche zu geben.`,
  },
  fr: {
    'help-unknown': ({ words }) =>
      `Aucune commande ne va avec « ${words} ». Essayez moins de mots, ou dites « que puis-je dire ».`,
    'help-no-keys': ({ called }) =>
      `« ${called} » n’a pas de touches. Dites « apprends les touches » pour lui en donner.`,
  },
})
