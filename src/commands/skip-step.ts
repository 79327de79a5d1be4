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
    en: 'Leaves out the step at which a recording waits, one of the first steps, or what practice asks.',
    es: 'Omite el paso en que espera una grabación, uno de los primeros pasos o lo que pide la práctica.',
    de: 'Lässt den Schritt aus, bei dem eine Aufnahme wartet, einen der ersten Schritte oder das, wonach das Üben fragt.',
    fr: "Omet l'étape à laquelle un enregistrement attend, l'une des premières, ou ce que demande l'exercice.",
  },
  when: ['playing', 'mode'],
  parse: nothing,
  run: async (_, context) => {
    const practising = context.practice.loaded()
    if (practising?.on() === true) return { text: practising.skip() }
    return playedOrStep(context, playing => {
      playing.decide('skip')
      return say('step-skipped')
    })
  },
  undo: restoreFirstSteps,
  order: 'beside',
  recorded: false,
})
