import { forms } from '../../forms.ts'
import { definePart } from './define-part.ts'

type Done = { done: string; count: number }
type Model = { model: string }

/** Questions, their answers and how these are made. */
export const askingTexts = definePart({
  en: {
    'question-summary': () => 'Summarise this page.',
    'question-summary-marked': () => 'Summarise what is selected.',
    'question-shorter': () => 'Say that shorter.',
    'question-longer': () => 'Say that at more length.',
    'source-visits': () => 'Visited pages',
    'pdf-page': ({ page }: { page: number }) => `page ${page}`,
    'answer-missing': ({ done, count }: Done) =>
      `${done} ${forms.en.counted(count, 'source was', 'sources were')} not read; the Answers view says why.`,
    'answer-turns-dropped': ({ done, count }: Done) =>
      `${done} ${forms.en.counted(count, 'question', 'questions')} from the beginning had no room any more and did not go along.`,
    'answer-before-back': () => 'The answer before is back.',
    'question-in-field': ({ question }: { question: string }) =>
      `“${question}” is in its field again. Change it and press Enter, or say “change question to” and the new one.`,
    'conversation-new': () => 'A new conversation. “undo” brings the one before back.',
    'conversation-back': () => 'The conversation before is back.',
    'thoughts-shown': () => 'These are the thoughts before the answer.',
    'thoughts-hidden': () => 'Thoughts hidden.',
    'answers-brief': () => 'Answers are short from now on.',
    'answers-detailed': () => 'Answers are detailed from now on.',
    'answers-usual': () => 'Answers are as at first again.',
    'temperature-set': ({ percent, model }: Model & { percent: number }) =>
      `${model} answers with a temperature of ${percent} per cent.`,
    'option-set': ({ option, model }: Model & { option: string }) => `“${option}” is set for ${model}.`,
    'prompt-set': () =>
      'The model is told this before every question. Page text stays data whatever it says.',
    'prompt-standard': () => 'The model is told the standard text again.',
    'prompt-shown': () => 'The Answers view shows what the model is told.',
    'prompts-back': () => 'Answers are made as before.',
  },
  es: {
    'question-summary': () => 'Resume esta página.',
    'question-summary-marked': () => 'Resume lo seleccionado.',
    'question-shorter': () => 'Dilo más corto.',
    'question-longer': () => 'Dilo con más detalle.',
    'source-visits': () => 'Páginas visitadas',
    'pdf-page': ({ page }) => `página ${page}`,
    'answer-missing': ({ done, count }) =>
      `${done} No se ${forms.es.form(count, 'leyó', 'leyeron')} ${forms.es.counted(count, 'fuente', 'fuentes')}; la vista Respuestas dice por qué.`,
    'answer-turns-dropped': ({ done, count }) =>
      `${done} ${forms.es.counted(count, 'pregunta del principio ya no cabía y no se envió', 'preguntas del principio ya no cabían y no se enviaron')} con esta.`,
    'answer-before-back': () => 'Ha vuelto la respuesta anterior.',
    'question-in-field': ({ question }) =>
      `«${question}» está otra vez en su campo. Cámbiala y pulsa Intro, o di «cambia la pregunta a» y la nueva.`,
    'conversation-new': () => 'Conversación nueva. «deshacer» trae la anterior.',
    'conversation-back': () => 'Ha vuelto la conversación anterior.',
    'thoughts-shown': () => 'Estos son los pensamientos antes de la respuesta.',
    'thoughts-hidden': () => 'Pensamientos ocultos.',
    'answers-brief': () => 'Desde ahora las respuestas son cortas.',
    'answers-detailed': () => 'Desde ahora las respuestas son detalladas.',
    'answers-usual': () => 'Las respuestas vuelven a ser como al principio.',
    'temperature-set': ({ percent, model }) =>
      `${model} responde con una temperatura del ${percent} por ciento.`,
    'option-set': ({ option, model }) => `«${option}» queda fijado para ${model}.`,
    'prompt-set': () =>
      'Esto se dice al modelo antes de cada pregunta. El texto de las páginas sigue siendo solo datos.',
    'prompt-standard': () => 'Al modelo se le dice otra vez el texto estándar.',
    'prompt-shown': () => 'La vista Respuestas muestra lo que se dice al modelo.',
    'prompts-back': () => 'Las respuestas se hacen como antes.',
  },
  de: {
    'question-summary': () => 'Fasse diese Seite zusammen.',
    'question-summary-marked': () => 'Fasse das Markierte zusammen.',
    'question-shorter': () => 'Sag das kürzer.',
    'question-longer': () => 'Sag das ausführlicher.',
    'source-visits': () => 'Besuchte Seiten',
    'pdf-page': ({ page }) => `Seite ${page}`,
    'answer-missing': ({ done, count }) =>
      `${done} ${forms.de.counted(count, 'Quelle wurde', 'Quellen wurden')} nicht gelesen; die Ansicht Antworten sagt, warum.`,
    'answer-turns-dropped': ({ done, count }) =>
      `${done} ${forms.de.counted(count, 'Frage vom Anfang hatte keinen Platz mehr und ging', 'Fragen vom Anfang hatten keinen Platz mehr und gingen')} nicht mit.`,
    'answer-before-back': () => 'Die Antwort davor ist wieder da.',
    'question-in-field': ({ question }) =>
      `„${question}“ steht wieder im Feld. Ändere sie und drücke Enter, oder sag „ändere die frage in“ und die neue.`,
    'conversation-new': () => 'Ein neues Gespräch. „rückgängig“ bringt das davor zurück.',
    'conversation-back': () => 'Das Gespräch davor ist wieder da.',
    'thoughts-shown': () => 'Das sind die Gedanken vor der Antwort.',
    'thoughts-hidden': () => 'Gedanken verborgen.',
    'answers-brief': () => 'Antworten sind von nun an kurz.',
    'answers-detailed': () => 'Antworten sind von nun an ausführlich.',
    'answers-usual': () => 'Antworten sind wieder wie am Anfang.',
    'temperature-set': ({ percent, model }) =>
      `${model} antwortet mit einer Temperatur von ${percent} Prozent.`,
    'option-set': ({ option, model }) => `„${option}“ gilt für ${model}.`,
    'prompt-set': () =>
      'Das wird dem Modell vor jeder Frage gesagt. Text von Seiten bleibt für es nur Stoff zum Lesen.',
    'prompt-standard': () => 'Dem Modell wird wieder der Standardtext gesagt.',
    'prompt-shown': () => 'Die Ansicht Antworten zeigt, was dem Modell gesagt wird.',
    'prompts-back': () => 'Antworten entstehen wieder wie zuvor.',
  },
  fr: {
    'question-summary': () => 'Résume cette page.',
    'question-summary-marked': () => 'Résume ce qui est sélectionné.',
    'question-shorter': () => 'Dis-le plus court.',
    'question-longer': () => 'Dis-le plus longuement.',
    'source-visits': () => 'Pages visitées',
    'pdf-page': ({ page }) => `page n° ${page}`,
    'answer-missing': ({ done, count }) =>
      `${done} ${forms.fr.counted(count, 'source n’a pas été lue', 'sources n’ont pas été lues')} ; la vue Réponses dit pourquoi.`,
    'answer-turns-dropped': ({ done, count }) =>
      `${done} ${forms.fr.counted(count, 'question du début n’avait plus de place et n’a pas été jointe', 'questions du début n’avaient plus de place et n’ont pas été jointes')}.`,
    'answer-before-back': () => 'La réponse précédente est revenue.',
    'question-in-field': ({ question }) =>
      `« ${question} » est de nouveau dans son champ. Changez-la et appuyez sur Entrée, ou dites « change la question en » et la nouvelle.`,
    'conversation-new': () => 'Une nouvelle conversation. « annuler » ramène l’ancienne.',
    'conversation-back': () => 'La conversation précédente est revenue.',
    'thoughts-shown': () => 'Voici les pensées avant la réponse.',
    'thoughts-hidden': () => 'Pensées cachées.',
    'answers-brief': () => 'Désormais les réponses sont courtes.',
    'answers-detailed': () => 'Désormais les réponses sont détaillées.',
    'answers-usual': () => 'Les réponses redeviennent comme au début.',
    'temperature-set': ({ percent, model }) =>
      `${model} répond avec une température de ${percent} pour cent.`,
    'option-set': ({ option, model }) => `« ${option} » est réglé pour ${model}.`,
    'prompt-set': () =>
      'Ceci est dit au modèle avant chaque question. Le texte des pages reste pour lui de simples données.',
    'prompt-standard': () => 'Le texte par défaut est de nouveau dit au modèle.',
    'prompt-shown': () => 'La vue Réponses montre ce qui est dit au modèle.',
    'prompts-back': () => 'Les réponses se font comme avant.',
  },
})
