import type { ErrorDetail } from '../../../errors.ts'
import { definePart } from './define-part.ts'

/** What is wrong and what to do, when something cannot be spoken. */
export const speakingErrors = definePart({
  en: {
    'pointing-unfit': (d: ErrorDetail) =>
      `“${d.heard}” makes no sense with ${d.notes}: nothing was done. Numbers are for what has a number, keys of a name for a tab.`,
    'voice-unknown': (d: ErrorDetail) =>
      `No voice of this machine is called “${d.heard}”. “voices” lists them.`,
    'nothing-sayable': (d: ErrorDetail) => `There is no phrase about “${d.words}”. “help” lists all of them.`,
    'no-list': (_: ErrorDetail) => 'No list is shown. “what can i say” shows one.',
    'nothing-told': (_: ErrorDetail) => 'Nothing was said yet.',
    'no-answer': (_: ErrorDetail) => 'There is no answer yet. Say “ask” and a question first.',
  },
  es: {
    'pointing-unfit': d =>
      `«${d.heard}» no tiene sentido con ${d.notes}: no se hizo nada. Los números son para lo numerado, las teclas de un nombre para una pestaña.`,
    'voice-unknown': d => `Ninguna voz de este equipo se llama «${d.heard}». «voces» las enumera.`,
    'nothing-sayable': d => `No hay frases sobre «${d.words}». «ayuda» las muestra todas.`,
    'no-list': _ => 'No se muestra ninguna lista. «qué puedo decir» muestra una.',
    'nothing-told': _ => 'Aún no se ha dicho nada.',
    'no-answer': _ => 'Aún no hay respuesta. Di primero «pregunta» y una pregunta.',
  },
  de: {
    'pointing-unfit': d =>
      `„${d.heard}“ passt nicht zu ${d.notes}: Nichts wurde getan. Zahlen gelten für Nummeriertes, Tasten eines Namens für einen Tab.`,
    'voice-unknown': d => `Keine Stimme dieses Rechners heißt „${d.heard}“. „stimmen“ zählt sie auf.`,
    'nothing-sayable': d => `Zu „${d.words}“ gibt es keinen Satz. „hilfe“ zeigt alle.`,
    'no-list': _ => 'Es wird keine Liste gezeigt. „was kann ich sagen“ zeigt eine.',
    'nothing-told': _ => 'Es wurde noch nichts gesagt.',
    'no-answer': _ => 'Es gibt noch keine Antwort. Sag erst „frage“ und eine Frage.',
  },
  fr: {
    'pointing-unfit': d =>
      `« ${d.heard} » n’a pas de sens avec ${d.notes} : rien n’a été fait. Les nombres vont à ce qui est numéroté, les touches d’un nom à un onglet.`,
    'voice-unknown': d => `Aucune voix de cette machine ne s’appelle « ${d.heard} ». « voix » les liste.`,
    'nothing-sayable': d => `Aucune phrase sur « ${d.words} ». « aide » les montre toutes.`,
    'no-list': _ => 'Aucune liste n’est affichée. « que puis-je dire » en montre une.',
    'nothing-told': _ => 'Rien n’a encore été dit.',
    'no-answer': _ => 'Il n’y a pas encore de réponse. Dites d’abord « demande » et une question.',
  },
})
