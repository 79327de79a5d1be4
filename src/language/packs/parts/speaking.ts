import { forms } from '../../forms.ts'
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
    'voices-offered': ({ count, rows }: Rows) => `${forms.en.counted(count, 'voice', 'voices')}: ${rows}`,
    'answer-said': () => 'That is the answer.',
    'answer-code': () => 'Code.',
    'spoken-rest': () => 'That is not all of it: the rest is shown.',
    'list-closed': () => 'The list is closed.',
    'quiet-now': () => 'Quiet.',
    'sayable-more': ({ phrases, left }: { phrases: string; left: number }) =>
      `You can say: ${phrases}. “more” names ${forms.en.counted(left, 'other', 'others')}.`,
  },
  es: {
    'speech-rate': ({ percent }) => `Hablo al ${percent} por ciento de la velocidad normal.`,
    'speech-pitch': ({ percent }) => `Hablo al ${percent} por ciento del tono normal.`,
    'speech-usual': () => 'Hablo como de costumbre.',
    'feedback-language': ({ name }) => `Desde ahora Clavier habla en ${name}.`,
    'feedback-language-auto': () => 'Clavier habla en el idioma de las frases.',
    'choices-voices': () => 'Voces de este equipo',
    'voices-offered': ({ count, rows }) => `${forms.es.counted(count, 'voz', 'voces')}: ${rows}`,
    'answer-said': () => 'Esa es la respuesta.',
    'answer-code': () => 'Código.',
    'spoken-rest': () => 'Eso no es todo: el resto está a la vista.',
    'list-closed': () => 'La lista está cerrada.',
    'quiet-now': () => 'Silencio.',
    'sayable-more': ({ phrases, left }) =>
      `Puedes decir: ${phrases}. «más» nombra ${forms.es.number(left)} más.`,
  },
  de: {
    'speech-rate': ({ percent }) => `Ich spreche mit ${percent} Prozent des üblichen Tempos.`,
    'speech-pitch': ({ percent }) => `Ich spreche mit ${percent} Prozent der üblichen Tonhöhe.`,
    'speech-usual': () => 'Ich spreche wie üblich.',
    'feedback-language': ({ name }) => `Gesprochen wird ab jetzt in der Sprache ${name}.`,
    'feedback-language-auto': () => 'Gesprochen wird in der Sprache der Sätze.',
    'choices-voices': () => 'Stimmen dieses Rechners',
    'voices-offered': ({ count, rows }) => `${forms.de.counted(count, 'Stimme', 'Stimmen')}: ${rows}`,
    'answer-said': () => 'Das ist die Antwort.',
    'answer-code': () => 'Programmcode.',
    'spoken-rest': () => 'Das ist nicht alles: Der Rest ist zu sehen.',
    'list-closed': () => 'Die Liste ist geschlossen.',
    'quiet-now': () => 'Ruhe.',
    'sayable-more': ({ phrases, left }) =>
      `Du kannst sagen: ${phrases}. „mehr“ nennt ${forms.de.counted(left, 'weiteren', 'weitere')}.`,
  },
  fr: {
    'speech-rate': ({ percent }) => `Je parle à ${percent} pour cent de la vitesse habituelle.`,
    'speech-pitch': ({ percent }) => `Je parle à ${percent} pour cent de la hauteur habituelle.`,
    'speech-usual': () => 'Je parle comme d’habitude.',
    'feedback-language': ({ name }) => `Les retours sont dits en ${name} désormais.`,
    'feedback-language-auto': () => 'Les retours sont dits dans la langue des phrases.',
    'choices-voices': () => 'Voix de cette machine',
    'voices-offered': ({ count, rows }) => `${forms.fr.counted(count, 'voix', 'voix')} : ${rows}`,
    'answer-said': () => 'C’est la réponse.',
    'answer-code': () => 'Du code.',
    'spoken-rest': () => 'Ce n’est pas tout : le reste est affiché.',
    'list-closed': () => 'La liste est fermée.',
    'quiet-now': () => 'Silence.',
    'sayable-more': ({ phrases, left }) =>
      `Vous pouvez dire : ${phrases}. « suite » en nomme ${forms.fr.counted(left, 'autre', 'autres')}.`,
  },
})
