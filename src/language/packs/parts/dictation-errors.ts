import { definePart } from './define-part.ts'

/** What is wrong with dictation, and what to do. */
export const dictationErrors = definePart({
  en: {
    'dictation-off': () => 'Nothing is being dictated. Say “dictate” in a field first.',
    'nothing-dictated': () => 'Nothing that was dictated is there to be taken back.',
    'nothing-kept': () => 'Nothing is kept to be put in. Say “dictate” in a field to write there.',
  },
  es: {
    'dictation-off': () => 'No se está dictando nada. Di antes «dictar» en un campo.',
    'nothing-dictated': () => 'No hay nada dictado que quitar.',
    'nothing-kept': () => 'No hay nada guardado que poner. Di «dictar» en un campo para escribir ahí.',
  },
  de: {
    'dictation-off': () => 'Es wird nichts diktiert. Sag zuerst „Diktat“ in einem Feld.',
    'nothing-dictated': () => 'Nichts Diktiertes ist da, das zurückzunehmen wäre.',
    'nothing-kept': () => 'Nichts ist aufgehoben, das einzusetzen wäre. Sag „Diktat“ in einem Feld.',
  },
  fr: {
    'dictation-off': () => 'Rien n’est en train d’être dicté. Dites d’abord « dictée » dans un champ.',
    'nothing-dictated': () => 'Il n’y a rien de dicté à retirer.',
    'nothing-kept': () => 'Il n’y a rien de gardé à mettre là. Dites « dictée » dans un champ pour y écrire.',
  },
})
