import { definePart } from './define-part.ts'

type Field = { field: string }
type Words = { words: string }

/** Speech that is written. */
export const dictationTexts = definePart({
  en: {
    'dictation-on': ({ field }: Field) =>
      `Dictating into “${field}”. Everything said is written; “stop dictation” ends it.`,
    'dictation-on-secret': ({ field }: Field) =>
      `Dictating into “${field}”, unshown and unrecorded. “stop dictation” ends it.`,
    'dictation-ended': () => 'Dictation has ended.',
    'dictation-ended-kept': () =>
      'Dictation has ended. What had no field is kept: go to a field and say “put it in”.',
    dictated: ({ words, field }: Words & Field) =>
      field === '' ? `Dictated “${words}”.` : `Dictated “${words}” into “${field}”.`,
    scratched: ({ words }: Words) => `Took back “${words}”.`,
    'scratched-secret': () => 'Took back what was dictated last.',
    'capitals-on': () => 'Every word begins with a capital.',
    'capitals-off': () => 'Capitals as usual.',
    'joined-next': () => 'The next words follow without a space.',
    'joined-not': () => 'The next words follow with a space.',
    'dictation-kept': () =>
      'No field has the focus. What you say is kept here: go to a field and say “put it in”.',
    'dictation-goes': ({ field }: Field) => `Dictation goes into “${field}” now.`,
    'dictation-goes-secret': ({ field }: Field) =>
      `Dictation goes into “${field}” now, unshown and unrecorded.`,
    'speak-dictation-on': () => 'What is dictated is spoken back.',
    'speak-dictation-off': () => 'What is dictated is not spoken back.',
    'kept-again': () => 'The field is as it was before; what you said is kept again.',
  },
  es: {
    'dictation-on': ({ field }) =>
      `Dictando en «${field}». Se escribe todo lo que digas; «termina el dictado» lo acaba.`,
    'dictation-on-secret': ({ field }) =>
      `Dictando en «${field}», sin mostrarse ni grabarse. «termina el dictado» lo acaba.`,
    'dictation-ended': () => 'El dictado ha terminado.',
    'dictation-ended-kept': () =>
      'El dictado ha terminado. Lo que no tenía campo está guardado: ve a un campo y di «ponlo ahí».',
    dictated: ({ words, field }) =>
      field === '' ? `Dictado «${words}».` : `Dictado «${words}» en «${field}».`,
    scratched: ({ words }) => `Quitado «${words}».`,
    'scratched-secret': () => 'Quitado lo último dictado.',
    'capitals-on': () => 'Cada palabra empieza con mayúscula.',
    'capitals-off': () => 'Mayúsculas como siempre.',
    'joined-next': () => 'Las próximas palabras siguen sin espacio.',
    'joined-not': () => 'Las próximas palabras siguen con espacio.',
    'dictation-kept': () =>
      'Ningún campo tiene el foco. Lo que dices se guarda aquí: ve a un campo y di «ponlo ahí».',
    'dictation-goes': ({ field }) => `El dictado va ahora a «${field}».`,
    'dictation-goes-secret': ({ field }) => `El dictado va ahora a «${field}», sin mostrarse ni grabarse.`,
    'speak-dictation-on': () => 'Lo dictado se dice.',
    'speak-dictation-off': () => 'Lo dictado no se dice.',
    'kept-again': () => 'El campo está como antes; lo que dijiste está guardado de nuevo.',
  },
  de: {
    'dictation-on': ({ field }) =>
      `Diktat in „${field}“. Alles Gesagte wird geschrieben; „Diktat beenden“ beendet es.`,
    'dictation-on-secret': ({ field }) =>
      `Diktat in „${field}“, ungezeigt und nicht aufgezeichnet. „Diktat beenden“ beendet es.`,
    'dictation-ended': () => 'Das Diktat ist beendet.',
    'dictation-ended-kept': () =>
      'Das Diktat ist beendet. Was kein Feld hatte, ist aufgehoben: Geh in ein Feld und sag „setz es ein“.',
    dictated: ({ words, field }) =>
      field === '' ? `„${words}“ diktiert.` : `„${words}“ in „${field}“ diktiert.`,
    scratched: ({ words }) => `„${words}“ zurückgenommen.`,
    'scratched-secret': () => 'Das zuletzt Diktierte ist zurückgenommen.',
    'capitals-on': () => 'Jedes Wort beginnt groß.',
    'capitals-off': () => 'Groß und klein wie sonst.',
    'joined-next': () => 'Die nächsten Wörter folgen ohne Leerzeichen.',
    'joined-not': () => 'Die nächsten Wörter folgen mit Leerzeichen.',
    'dictation-kept': () =>
      'Kein Feld hat den Fokus. Was du sagst, ist hier aufgehoben: Geh in ein Feld und sag „setz es ein“.',
    'dictation-goes': ({ field }) => `Das Diktat geht jetzt in „${field}“.`,
    'dictation-goes-secret': ({ field }) =>
      `Das Diktat geht jetzt in „${field}“, ungezeigt und nicht aufgezeichnet.`,
    'speak-dictation-on': () => 'Diktiertes wird vorgesprochen.',
    'speak-dictation-off': () => 'Diktiertes wird nicht vorgesprochen.',
    'kept-again': () => 'Das Feld ist wie vorher; was du gesagt hast, ist wieder aufgehoben.',
  },
  fr: {
    'dictation-on': ({ field }) =>
      `Dictée dans « ${field} ». Tout ce qui est dit est écrit ; « arrête la dictée » y met fin.`,
    'dictation-on-secret': ({ field }) =>
      `Dictée dans « ${field} », ni montrée ni enregistrée. « arrête la dictée » y met fin.`,
    'dictation-ended': () => 'La dictée est finie.',
    'dictation-ended-kept': () =>
      'La dictée est finie. Ce qui n’avait pas de champ est gardé : allez dans un champ et dites « mets-le là ».',
    dictated: ({ words, field }) =>
      field === '' ? `« ${words} » dicté.` : `« ${words} » dicté dans « ${field} ».`,
    scratched: ({ words }) => `« ${words} » retiré.`,
    'scratched-secret': () => 'La dernière dictée est retirée.',
    'capitals-on': () => 'Chaque mot commence par une majuscule.',
    'capitals-off': () => 'Majuscules comme d’habitude.',
    'joined-next': () => 'Les prochains mots suivent sans espace.',
    'joined-not': () => 'Les prochains mots suivent avec une espace.',
    'dictation-kept': () =>
      'Aucun champ n’a le focus. Ce que vous dites est gardé ici : allez dans un champ et dites « mets-le là ».',
    'dictation-goes': ({ field }) => `La dictée va maintenant dans « ${field} ».`,
    'dictation-goes-secret': ({ field }) =>
      `La dictée va maintenant dans « ${field} », ni montrée ni enregistrée.`,
    'speak-dictation-on': () => 'La dictée est redite.',
    'speak-dictation-off': () => 'La dictée n’est pas redite.',
    'kept-again': () => 'Le champ est comme avant ; ce que vous avez dit est gardé de nouveau.',
  },
})
