import type { ErrorDetail } from '../../../errors.ts'
import { definePart } from './define-part.ts'

type Percent = { percent: number }
type Rows = { count: number; rows: string }

/** How Clavier speaks. */
export const speakingTexts = definePart({
  en: {
    'speech-rate': ({ percent }: Percent) => `Speaking at ${percent} per cent of the usual speed.`,
    'speech-pitch': ({ percent }: Percent) => `Speaking at ${percent} per cent of the usual pitch.`,
    'speech-usual': () => 'Speaking as usual.',
    'feedback-language': ({ name }: { name: string }) => `Feedback is spoken in ${name} from now on.`,
    'feedback-language-auto': () => 'Feedback is spoken in the language of the phrases.',
    'choices-voices': () => 'Voices of this machine',
    'voices-offered': ({ count, rows }: Rows) => `${count} ${count === 1 ? 'voice' : 'voices'}: ${rows}`,
    'answer-said': () => 'That is the answer.',
    'quiet-now': () => 'Quiet.',
  },
  es: {
    'speech-rate': ({ percent }) => `Hablo al ${percent} por ciento de la velocidad normal.`,
    'speech-pitch': ({ percent }) => `Hablo al ${percent} por ciento del tono normal.`,
    'speech-usual': () => 'Hablo como de costumbre.',
    'feedback-language': ({ name }) => `Desde ahora las respuestas se dicen en ${name}.`,
    'feedback-language-auto': () => 'Las respuestas se dicen en el idioma de las frases.',
    'choices-voices': () => 'Voces de este equipo',
    'voices-offered': ({ count, rows }) => `${count} ${count === 1 ? 'voz' : 'voces'}: ${rows}`,
    'answer-said': () => 'Esa es la respuesta.',
    'quiet-now': () => 'Silencio.',
  },
  de: {
    'speech-rate': ({ percent }) => `Ich spreche mit ${percent} Prozent des üblichen Tempos.`,
    'speech-pitch': ({ percent }) => `Ich spreche mit ${percent} Prozent der üblichen Tonhöhe.`,
    'speech-usual': () => 'Ich spreche wie üblich.',
    'feedback-language': ({ name }) => `Gesprochen wird ab jetzt in der Sprache ${name}.`,
    'feedback-language-auto': () => 'Gesprochen wird in der Sprache der Sätze.',
    'choices-voices': () => 'Stimmen dieses Rechners',
    'voices-offered': ({ count, rows }) => `${count} ${count === 1 ? 'Stimme' : 'Stimmen'}: ${rows}`,
    'answer-said': () => 'Das ist die Antwort.',
    'quiet-now': () => 'Ruhe.',
  },
  fr: {
    'speech-rate': ({ percent }) => `Je parle à ${percent} pour cent de la vitesse habituelle.`,
    'speech-pitch': ({ percent }) => `Je parle à ${percent} pour cent de la hauteur habituelle.`,
    'speech-usual': () => 'Je parle comme d’habitude.',
    'feedback-language': ({ name }) => `Les retours sont dits en ${name} désormais.`,
    'feedback-language-auto': () => 'Les retours sont dits dans la langue des phrases.',
    'choices-voices': () => 'Voix de cette machine',
    'voices-offered': ({ count, rows }) => `${count} voix : ${rows}`,
    'answer-said': () => 'C’est la réponse.',
    'quiet-now': () => 'Silence.',
  },
})

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
