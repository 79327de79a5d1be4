import type { ErrorDetail } from '../../../errors.ts'
import { definePart } from './define-part.ts'

type Heard = { heard: string }
type Both = { heard: string; said: string }
type Stopped = { reason: string; left: string }

/** What Clavier says of words that it has not understood, or not surely. What was heard is untrusted. */
export const understandingTexts = definePart({
  en: {
    'choices-meant': ({ heard }: Heard) => `“${heard}”: did you mean …`,
    'breath-stopped': ({ reason, left }: Stopped) => `${reason} Not done any more: ${left}.`,
    'always-asked': ({ heard, said }: Both) => `Is “${heard}” always to mean “${said}”? “yes” or “no”.`,
    'always-not': ({ heard }: Heard) => `“${heard}” stays unknown.`,
    'misheard-learnt': ({ heard, said }: Both) =>
      `Where “${heard}” is heard and means nothing, “${said}” is taken from now on. “undo” takes it back, “forget the word ${heard}” as well.`,
    /** Said in a phrase of one's own, it stands for whatever is said there. */
    something: () => 'something',
  },
  es: {
    'choices-meant': ({ heard }) => `«${heard}»: ¿querías decir…`,
    'breath-stopped': ({ reason, left }) => `${reason} Ya no se hizo: ${left}.`,
    'always-asked': ({ heard, said }) => `¿«${heard}» significará siempre «${said}»? «sí» o «no».`,
    'always-not': ({ heard }) => `«${heard}» sigue siendo desconocido.`,
    'misheard-learnt': ({ heard, said }) =>
      `Donde se oiga «${heard}» sin significado, desde ahora vale «${said}». «deshacer» lo quita; «olvida la palabra ${heard}», también.`,
    something: () => 'algo',
  },
  de: {
    'choices-meant': ({ heard }) => `„${heard}“: Meintest du …`,
    'breath-stopped': ({ reason, left }) => `${reason} Nicht mehr getan: ${left}.`,
    'always-asked': ({ heard, said }) => `Soll „${heard}“ immer „${said}“ bedeuten? „ja“ oder „nein“.`,
    'always-not': ({ heard }) => `„${heard}“ bleibt unbekannt.`,
    'misheard-learnt': ({ heard, said }) =>
      `Wo „${heard}“ gehört wird und nichts bedeutet, gilt von jetzt an „${said}“. „rückgängig“ nimmt es zurück, „vergiss das wort ${heard}“ auch.`,
    something: () => 'etwas',
  },
  fr: {
    'choices-meant': ({ heard }) => `« ${heard} » : vouliez-vous dire…`,
    'breath-stopped': ({ reason, left }) => `${reason} Pas fait : ${left}.`,
    'always-asked': ({ heard, said }) =>
      `« ${heard} » doit-il toujours vouloir dire « ${said} » ? « oui » ou « non ».`,
    'always-not': ({ heard }) => `« ${heard} » reste inconnu.`,
    'misheard-learnt': ({ heard, said }) =>
      `Là où « ${heard} » est entendu sans rien vouloir dire, ce sera désormais « ${said} ». « annuler » le retire, « oublie le mot ${heard} » aussi.`,
    something: () => 'quelque chose',
  },
})

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
      `« ${d.heard} » peut vouloir dire plusieurs choses : ${d.choices}. Rien n'a été fait${d.rows ? ' ; dites le numéro de celle que vous voulez' : ''}.`,
    'phrase-unsure': d =>
      `J'ai entendu « ${d.heard} », mais cela ne doit pas arriver par erreur : ${d.rows}. Dites le numéro pour le faire.`,
    'phrase-unfit': d =>
      `« ${d.phrase} » et « ${d.meaning} » ne vont pas ensemble : il faut dans les deux le même unique « quelque chose », et des mots à côté.`,
  },
})
