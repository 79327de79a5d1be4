import { forms } from '../../forms.ts'
import { definePart } from './define-part.ts'

type Offered = { count: number; rows: string }

/** What is proposed, and whether answers are spoken and may propose. */
export const proposalsTexts = definePart({
  en: {
    'proposals-title': ({ words }: { words: string }) => `For “${words}”: nothing is done until you choose`,
    'proposals-of-page': ({ page }: { page: string }) =>
      `Proposed by the model after reading “${page}”: nothing is done until you choose`,
    'proposals-offered': ({ count, rows }: Offered) =>
      `${forms.en.counted(count, 'proposal', 'proposals')}, chosen by number: ${rows}`,
    'proposals-on': () => 'Answers may propose commands.',
    'proposals-off': () => 'Answers propose no commands.',
    'speak-answers-on': () => 'Answers are spoken.',
    'speak-answers-off': () => 'Answers are not spoken.',
  },
  es: {
    'proposals-title': ({ words }) => `Para «${words}»: no se hace nada hasta que elijas`,
    'proposals-of-page': ({ page }) =>
      `Propuesto por el modelo tras leer «${page}»: no se hace nada hasta que elijas`,
    'proposals-offered': ({ count, rows }) =>
      `${forms.es.counted(count, 'propuesta', 'propuestas')}, ${forms.es.form(count, 'se elige', 'se eligen')} por número: ${rows}`,
    'proposals-on': () => 'Las respuestas pueden proponer órdenes.',
    'proposals-off': () => 'Las respuestas no proponen órdenes.',
    'speak-answers-on': () => 'Las respuestas del modelo se dicen en voz alta.',
    'speak-answers-off': () => 'Las respuestas del modelo no se dicen.',
  },
  de: {
    'proposals-title': ({ words }) => `Für „${words}“: Nichts geschieht, bevor du wählst`,
    'proposals-of-page': ({ page }) =>
      `Vom Modell vorgeschlagen, nachdem es „${page}“ gelesen hat: Nichts geschieht, bevor du wählst`,
    'proposals-offered': ({ count, rows }) =>
      `${forms.de.counted(count, 'Vorschlag', 'Vorschläge')}, gewählt wird mit der Zahl: ${rows}`,
    'proposals-on': () => 'Antworten dürfen Befehle vorschlagen.',
    'proposals-off': () => 'Antworten schlagen keine Befehle vor.',
    'speak-answers-on': () => 'Antworten werden gesprochen.',
    'speak-answers-off': () => 'Antworten werden nicht gesprochen.',
  },
  fr: {
    'proposals-title': ({ words }) => `Pour « ${words} » : rien n’est fait avant votre choix`,
    'proposals-of-page': ({ page }) =>
      `Proposé par le modèle après lecture de « ${page} » : rien n’est fait avant votre choix`,
    'proposals-offered': ({ count, rows }) =>
      `${forms.fr.counted(count, 'proposition', 'propositions')}, au choix par numéro : ${rows}`,
    'proposals-on': () => 'Les réponses peuvent proposer des commandes.',
    'proposals-off': () => 'Les réponses ne proposent pas de commandes.',
    'speak-answers-on': () => 'Les réponses du modèle sont dites.',
    'speak-answers-off': () => 'Les réponses du modèle ne sont pas dites.',
  },
})
