import type { ErrorDetail } from '../../../errors.ts'
import { definePart } from './define-part.ts'

/** What is wrong with models, or with getting one, and what to do. */
export const modelsErrors = definePart({
  en: {
    'no-such-model': (d: ErrorDetail) =>
      d.name === undefined
        ? 'Ollama has no model yet. “pull the recommended model” brings one.'
        : `No model here is “${d.name}”. “models” lists those that are there; “pull model” and a name brings another.`,
    'model-unfit': (d: ErrorDetail) =>
      d.use === 'vectors'
        ? `${d.name} does not turn texts into vectors. “pull model nomic embed text” brings one that does.`
        : `${d.name} answers no questions. “models” says what each is for.`,
    'model-name-unfit': (d: ErrorDetail) =>
      `“${d.name}” can be no name of a model. Names are like “llama3.2:3b”; “models” shows recommended ones.`,
    'pull-runs': (d: ErrorDetail) => `${d.name} is being pulled already. “models” shows how far it is.`,
    'nothing-pulled': () => 'Nothing is being pulled.',
    'nothing-to-resume': () => 'No pull was stopped. “pull model” and a name begins one.',
    'nothing-loaded': () => 'That model is not in memory. “models” shows what is.',
    'no-such-line': (d: ErrorDetail) =>
      d.number === undefined
        ? 'No command lines are shown now: nothing stands in the way. “models” looks again.'
        : `There is no command ${d.number}, only 1 to ${d.count}.`,
    'system-unknown': (d: ErrorDetail) =>
      `I know no steps for “${d.heard}”. Say macOS, Windows, Linux or ChromeOS.`,
  },
  es: {
    'no-such-model': d =>
      d.name === undefined
        ? 'Ollama aún no tiene modelos. «descarga el modelo recomendado» trae uno.'
        : `Aquí ningún modelo es «${d.name}». «modelos» enumera los que hay; «descarga el modelo» y un nombre trae otro.`,
    'model-unfit': d =>
      d.use === 'vectors'
        ? `${d.name} no convierte textos en vectores. «descarga el modelo nomic embed text» trae uno que sí.`
        : `${d.name} no responde preguntas. «modelos» dice para qué sirve cada uno.`,
    'model-name-unfit': d =>
      `«${d.name}» no puede ser el nombre de un modelo. Son como «llama3.2:3b»; «modelos» muestra los recomendados.`,
    'pull-runs': d => `${d.name} ya se está descargando. «modelos» muestra por dónde va.`,
    'nothing-pulled': () => 'No se está descargando nada.',
    'nothing-to-resume': () => 'No se detuvo ninguna descarga. «descarga el modelo» y un nombre empieza una.',
    'nothing-loaded': () => 'Ese modelo no está en la memoria. «modelos» muestra cuál está.',
    'no-such-line': d =>
      d.number === undefined
        ? 'Ahora no se muestra ningún comando: nada estorba. «modelos» vuelve a mirar.'
        : `No hay comando ${d.number}, solo del 1 al ${d.count}.`,
    'system-unknown': d => `No conozco pasos para «${d.heard}». Di macOS, Windows, Linux o ChromeOS.`,
  },
  de: {
    'no-such-model': d =>
      d.name === undefined
        ? 'Ollama hat noch kein Modell. „hole das empfohlene Modell“ bringt eines.'
        : `Kein Modell hier ist „${d.name}“. „modelle“ nennt die vorhandenen; „hole das Modell“ und ein Name bringt ein anderes.`,
    'model-unfit': d =>
      d.use === 'vectors'
        ? `${d.name} macht aus Texten keine Vektoren. „hole das Modell nomic embed text“ bringt eines, das es kann.`
        : `${d.name} beantwortet keine Fragen. „modelle“ sagt, wozu jedes da ist.`,
    'model-name-unfit': d =>
      `„${d.name}“ kann kein Name eines Modells sein. Sie sind wie „llama3.2:3b“; „modelle“ zeigt empfohlene.`,
    'pull-runs': d => `${d.name} wird schon geholt. „modelle“ zeigt, wie weit es ist.`,
    'nothing-pulled': () => 'Es wird nichts geholt.',
    'nothing-to-resume': () =>
      'Kein Download wurde angehalten. „hole das Modell“ und ein Name beginnt einen.',
    'nothing-loaded': () => 'Dieses Modell ist nicht im Speicher. „modelle“ zeigt, welches es ist.',
    'no-such-line': d =>
      d.number === undefined
        ? 'Gerade sind keine Befehle zu sehen: Nichts steht im Weg. „modelle“ sieht noch einmal nach.'
        : `Es gibt keinen Befehl ${d.number}, nur 1 bis ${d.count}.`,
    'system-unknown': d =>
      `Für „${d.heard}“ kenne ich keine Schritte. Sag macOS, Windows, Linux oder ChromeOS.`,
  },
  fr: {
    'no-such-model': d =>
      d.name === undefined
        ? 'Ollama n’a pas encore de modèle. « télécharge le modèle recommandé » en amène un.'
        : `Aucun modèle ici n’est « ${d.name} ». « modèles » énumère ceux qui sont là ; « télécharge le modèle » et un nom en amène un autre.`,
    'model-unfit': d =>
      d.use === 'vectors'
        ? `${d.name} ne change pas les textes en vecteurs. « télécharge le modèle nomic embed text » en amène un qui le fait.`
        : `${d.name} ne répond pas aux questions. « modèles » dit à quoi sert chacun.`,
    'model-name-unfit': d =>
      `« ${d.name} » ne peut pas être le nom d’un modèle. Ils sont comme « llama3.2:3b » ; « modèles » montre ceux recommandés.`,
    'pull-runs': d => `${d.name} se télécharge déjà. « modèles » montre où il en est.`,
    'nothing-pulled': () => 'Rien ne se télécharge.',
    'nothing-to-resume': () =>
      'Aucun téléchargement n’a été arrêté. « télécharge le modèle » et un nom en commence un.',
    'nothing-loaded': () => 'Ce modèle n’est pas en mémoire. « modèles » montre lequel l’est.',
    'no-such-line': d =>
      d.number === undefined
        ? 'Aucune commande n’est affichée : rien ne fait obstacle. « modèles » regarde à nouveau.'
        : `Il n’y a pas de commande ${d.number}, seulement 1 à ${d.count}.`,
    'system-unknown': d =>
      `Je ne connais pas d’étapes pour « ${d.heard} ». Dites macOS, Windows, Linux ou ChromeOS.`,
  },
})
