import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { playedOrStep, restoreFirstSteps } from './restore-first-steps.ts'

export const skipStepCommand = defineCommand({
  id: 'skip-step',
  group: 'sequences',
  phrases: {
    en: ['skip [it|this step|the step]'],
    es: ['salta el paso', 'sáltalo', 'omite el paso'],
    de: ['überspringen', 'überspringe [den|diesen] schritt', 'schritt überspringen'],
    fr: ["saute [l'étape|cette étape]", "passe l'étape", 'sauter'],
  },
  keys: { motifs: ['48-51-51-55-52-48'] },
  help: {
    en: 'Leaves out the step at which a recording waits, or one of the first steps.',
    es: 'Omite el paso en que espera una grabación, o uno de los primeros pasos.',
    de: 'Lässt den Schritt aus, bei dem eine Aufnahme wartet, oder einen der ersten Schritte.',
    fr: "Omet l'étape à laquelle un enregistrement attend, ou l'une des premières.",
  },
  when: ['playing'],
  parse: nothing,
  run: async (_, context) =>
    playedOrStep(context, playing => {
      playing.decide('skip')
      return say('step-skipped')
    }),
  undo: restoreFirstSteps,
  order: 'beside',
  recorded: false,
})
