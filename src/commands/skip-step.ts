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
    en: 'Leaves out the step at which a recording waits, or what practice asks.',
    es: 'Omite el paso en que espera una grabación, o lo que pide la práctica.',
    de: 'Lässt den Schritt aus, bei dem eine Aufnahme wartet, oder wonach das Üben fragt.',
    fr: "Omet l'étape à laquelle un enregistrement attend, ou ce que demande l'exercice.",
  },
  when: ['playing', 'mode'],
  parse: nothing,
  run: async (_, { playing, practice }) => {
    const practising = practice.loaded()
    if (practising?.on() === true) return { text: practising.skip() }
    ;(await playing()).decide('skip')
    return { text: say('step-skipped'), cut: true }
  },
  undo: 'changes-nothing',
  order: 'beside',
  recorded: false,
})
