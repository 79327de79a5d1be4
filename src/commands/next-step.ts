import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { playedOrStep, restoreFirstSteps } from './restore-first-steps.ts'

export const nextStepCommand = defineCommand({
  id: 'next-step',
  group: 'sequences',
  phrases: {
    en: ['next step'],
    es: ['(siguiente|próximo) paso', 'paso siguiente'],
    de: ['nächster schritt', 'nächsten schritt'],
    fr: ['étape suivante', 'prochaine étape'],
  },
  keys: { motifs: ['48-52-52-52-56-48'] },
  help: {
    en: 'Plays the next step of a recording that is played step by step, or goes on with the first steps.',
    es: 'Reproduce el próximo paso de una grabación que va paso a paso, o sigue con los primeros pasos.',
    de: 'Spielt den nächsten Schritt einer Aufnahme, die Schritt für Schritt läuft, oder macht mit den ersten Schritten weiter.',
    fr: "Joue l'étape suivante d'un enregistrement joué pas à pas, ou poursuit les premiers pas.",
  },
  when: ['playing'],
  parse: nothing,
  run: async (_, context) =>
    playedOrStep(context, playing => {
      playing.nextStep()
      return say('step-next')
    }),
  undo: restoreFirstSteps,
  order: 'beside',
  recorded: false,
})
