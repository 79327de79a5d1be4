import type { ErrorDetail } from '../../../errors.ts'
import { definePart } from './define-part.ts'

/** What is wrong and what to do, in practice. */
export const practiceErrors = definePart({
  en: {
    'practice-off': (_: ErrorDetail) =>
      'Nothing is being practised. Say “practise keys” to choose something.',
    'nothing-to-practise': (_: ErrorDetail) =>
      'No name or word of yours has keys yet. Play three keys with C3 to name this tab, then practise it.',
  },
  es: {
    'practice-off': _ => 'No se practica nada ahora. Di «practica teclas» para elegir algo.',
    'nothing-to-practise': _ =>
      'Ningún nombre ni palabra tuya tiene teclas aún. Toca tres teclas con C3 para nombrar esta pestaña, y practícalo.',
  },
  de: {
    'practice-off': _ => 'Gerade wird nichts geübt. Sag „tasten üben“, um etwas zu wählen.',
    'nothing-to-practise': _ =>
      'Noch hat kein Name und kein Wort von dir Tasten. Spiel drei Tasten mit C3, um diesen Tab zu benennen, und übe sie dann.',
  },
  fr: {
    'practice-off': _ => 'Aucun exercice en cours. Dites « exerce les touches » pour choisir.',
    'nothing-to-practise': _ =>
      'Aucun de vos noms ni de vos mots n’a encore de touches. Jouez trois touches avec C3 pour nommer cet onglet, puis exercez-vous.',
  },
})
