import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

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
    en: 'Leaves out the step at which a recording waits.',
    es: 'Omite el paso en que espera una grabación.',
    de: 'Lässt den Schritt aus, bei dem eine Aufnahme wartet.',
    fr: "Omet l'étape à laquelle un enregistrement attend.",
  },
  when: ['playing'],
  parse: nothing,
  run: async (_, { playing }) => {
    ;(await playing()).decide('skip')
    return { text: say('step-skipped'), cut: true }
  },
  undo: 'changes-nothing',
  order: 'beside',
  recorded: false,
})
