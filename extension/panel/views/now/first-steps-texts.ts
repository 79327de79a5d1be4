import type { PerLanguage } from '../../../../src/language/language.ts'
import { labelsIn } from '../../panel-texts.ts'

/** Labels of the first steps; loaded with them. */
const labels = {
  steps: { en: 'First steps', es: 'Primeros pasos', de: 'Erste Schritte', fr: 'Premiers pas' },
  stepOf: {
    en: 'Step {step} of {steps}',
    es: 'Paso {step} de {steps}',
    de: 'Schritt {step} von {steps}',
    fr: 'Étape {step} sur {steps}',
  },
  toDo: { en: 'Next to do', es: 'Qué hacer ahora', de: 'Als Nächstes', fr: 'À faire' },
  sayIt: { en: 'Say or type', es: 'Di o escribe', de: 'Sag oder tippe', fr: 'Dites ou tapez' },
  playIt: { en: 'Play', es: 'Toca', de: 'Spiel', fr: 'Jouez' },
  doIt: { en: 'Do it', es: 'Hazlo', de: 'Mach es', fr: 'Le faire' },
  /** As the step's sentence calls the button. */
  doPhrase: {
    en: 'Do it: {phrase}',
    es: 'Hazlo: {phrase}',
    de: 'Mach es: {phrase}',
    fr: 'Le faire : {phrase}',
  },
  next: { en: 'Next step', es: 'Siguiente paso', de: 'Nächster Schritt', fr: 'Étape suivante' },
  skip: {
    en: 'Skip this step',
    es: 'Saltar este paso',
    de: 'Diesen Schritt auslassen',
    fr: 'Passer cette étape',
  },
  back: { en: 'Step back', es: 'Paso atrás', de: 'Schritt zurück', fr: 'Étape précédente' },
  again: { en: 'Say the step', es: 'Decir el paso', de: 'Schritt ansagen', fr: 'Redire l’étape' },
  page: {
    en: 'Go to the practice page',
    es: 'Ir a la página de práctica',
    de: 'Zur Übungsseite',
    fr: 'Aller à la page d’exercice',
  },
  end: {
    en: 'End first steps',
    es: 'Terminar los primeros pasos',
    de: 'Erste Schritte beenden',
    fr: 'Finir les premiers pas',
  },
  offer: { en: 'Offer', es: 'Propuesta', de: 'Angebot', fr: 'Proposition' },
  midi: { en: 'Allow MIDI', es: 'Permitir MIDI', de: 'MIDI erlauben', fr: 'Autoriser MIDI' },
  microphone: {
    en: 'Start listening',
    es: 'Empezar a escuchar',
    de: 'Zuhören beginnen',
    fr: 'Commencer à écouter',
  },
  model: { en: 'Show models', es: 'Ver modelos', de: 'Modelle zeigen', fr: 'Voir les modèles' },
  notNow: { en: 'Not now', es: 'Ahora no', de: 'Nicht jetzt', fr: 'Pas maintenant' },
} satisfies Readonly<Record<string, PerLanguage<string>>>

export const firstStepsLabel = labelsIn(labels)
