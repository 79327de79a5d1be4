import type { ErrorDetail } from '../../../errors.ts'
import { definePart } from './define-part.ts'

/** What is wrong and what to do, when something cannot be spoken. */
export const speakingErrors = definePart({
  en: {
    'voice-unknown': (d: ErrorDetail) =>
      `No voice of this machine is called “${d.heard}”. “voices” lists them.`,
    'nothing-told': (_: ErrorDetail) => 'Nothing was said yet.',
    'no-answer': (_: ErrorDetail) => 'There is no answer yet. Say “ask” and a question first.',
  },
  es: {
    'voice-unknown': d => `Ninguna voz de este equipo se llama «${d.heard}». «voces» las enumera.`,
    'nothing-told': _ => 'Aún no se ha dicho nada.',
    'no-answer': _ => 'Aún no hay respuesta. Di primero «pregunta» y una pregunta.',
  },
  de: {
    'voice-unknown': d => `Keine Stimme dieses Rechners heißt „${d.heard}“. „stimmen“ zählt sie auf.`,
    'nothing-told': _ => 'Es wurde noch nichts gesagt.',
    'no-answer': _ => 'Es gibt noch keine Antwort. Sag erst „frage“ und eine Frage.',
  },
  fr: {
    'voice-unknown': d => `Aucune voix de cette machine ne s’appelle « ${d.heard} ». « voix » les liste.`,
    'nothing-told': _ => 'Rien n’a encore été dit.',
    'no-answer': _ => 'Il n’y a pas encore de réponse. Dites d’abord « demande » et une question.',
  },
})
