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
    /** Said in a phrase of one’s own, it stands for whatever is said there. */
    something: () => 'something',
  },
  es: {
    'choices-meant': ({ heard }) => `«${heard}»: ¿querías decir…?`,
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
