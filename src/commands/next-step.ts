import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

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
    en: 'Plays the next step of a recording that is played step by step.',
    es: 'Reproduce el próximo paso de una grabación que va paso a paso.',
    de: 'Spielt den nächsten Schritt einer Aufnahme, die Schritt für Schritt läuft.',
    fr: "Joue l'étape suivante d'un enregistrement joué pas à pas.",
  },
  when: ['playing'],
  parse: nothing,
  run: async (_, { playing }) => {
    ;(await playing()).nextStep()
    // The step tells of itself.
    return { text: say('step-next'), cut: true }
  },
  undo: 'changes-nothing',
  order: 'beside',
  recorded: false,
})
