import type { ErrorDetail } from '../../../errors.ts'
import { definePart } from './define-part.ts'

/** What is wrong with words, and what to do. */
export const understandingErrors = definePart({
  en: {
    'phrase-unknown': (d: ErrorDetail) =>
      `I do not know “${d.heard}”.${d.rows ? ` Did you mean ${d.rows}? Say the number.` : d.nearest ? ` Near it: ${d.nearest}.` : ' “help” lists all phrases.'}`,
    'phrase-ambiguous': (d: ErrorDetail) =>
      `“${d.heard}” could mean several: ${d.choices}. Nothing was done${d.rows ? '; say the number of the one you mean' : ''}.`,
    'phrase-unsure': (d: ErrorDetail) =>
      `I heard “${d.heard}”, but that is not to happen by mistake: ${d.rows}. Say the number to do it.`,
    'phrase-unfit': (d: ErrorDetail) =>
      `“${d.phrase}” and “${d.meaning}” do not fit: both need the same one “something”, and words of their own beside it.`,
  },
  es: {
    'phrase-unknown': d =>
      `No conozco «${d.heard}».${d.rows ? ` ¿Querías decir ${d.rows}? Di el número.` : d.nearest ? ` Parecidas: ${d.nearest}.` : ' «ayuda» muestra todas las frases.'}`,
    'phrase-ambiguous': d =>
      `«${d.heard}» puede significar varias cosas: ${d.choices}. No se hizo nada${d.rows ? '; di el número de la que quieres' : ''}.`,
    'phrase-unsure': d =>
      `Oí «${d.heard}», pero eso no debe ocurrir por error: ${d.rows}. Di el número para hacerlo.`,
    'phrase-unfit': d =>
      `«${d.phrase}» y «${d.meaning}» no encajan: ambas necesitan el mismo único «algo», y palabras propias al lado.`,
  },
  de: {
    'phrase-unknown': d =>
      `„${d.heard}“ kenne ich nicht.${d.rows ? ` Meintest du ${d.rows}? Sag die Nummer.` : d.nearest ? ` Ähnlich: ${d.nearest}.` : ' „Hilfe“ nennt alle Sätze.'}`,
    'phrase-ambiguous': d =>
      `„${d.heard}“ kann mehreres bedeuten: ${d.choices}. Es wurde nichts getan${d.rows ? '; sag die Nummer dessen, was du meinst' : ''}.`,
    'phrase-unsure': d =>
      `Ich hörte „${d.heard}“, aber das soll nicht aus Versehen geschehen: ${d.rows}. Sag die Nummer, damit es geschieht.`,
    'phrase-unfit': d =>
      `„${d.phrase}“ und „${d.meaning}“ passen nicht zusammen: Beide brauchen dasselbe eine „etwas“, und daneben eigene Worte.`,
  },
  fr: {
    'phrase-unknown': d =>
      `Je ne connais pas « ${d.heard} ».${d.rows ? ` Vouliez-vous dire ${d.rows} ? Dites le numéro.` : d.nearest ? ` Proches : ${d.nearest}.` : ' « aide » montre toutes les phrases.'}`,
    'phrase-ambiguous': d =>
      `« ${d.heard} » peut vouloir dire plusieurs choses : ${d.choices}. Rien n’a été fait${d.rows ? ' ; dites le numéro de celle que vous voulez' : ''}.`,
    'phrase-unsure': d =>
      `J’ai entendu « ${d.heard} », mais cela ne doit pas arriver par erreur : ${d.rows}. Dites le numéro pour le faire.`,
    'phrase-unfit': d =>
      `« ${d.phrase} » et « ${d.meaning} » ne vont pas ensemble : il faut dans les deux le même unique « quelque chose », et des mots à côté.`,
  },
})
