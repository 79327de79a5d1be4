import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const continueCommand = defineCommand({
  id: 'continue',
  group: 'reading',
  phrases: {
    en: ['continue', 'continue reading', 'go on', 'keep reading', 'resume reading'],
    es: ['continúa', 'sigue leyendo', 'continuar'],
    de: ['weiterlesen', 'lies weiter', 'fortfahren', 'weiter vorlesen'],
    fr: ['continue', 'continue la lecture', 'continuer', 'continuer la lecture'],
  },
  keys: { motifs: ['48-50-50-48'] },
  help: {
    en: 'Reads on from where reading was stopped; a recording that stands still or waits goes on.',
    es: 'Sigue leyendo donde se detuvo; una grabación en pausa o en espera sigue.',
    de: 'Liest weiter, wo angehalten wurde; eine Aufnahme, die stillsteht oder wartet, geht weiter.',
    fr: 'Reprend la lecture où elle fut arrêtée ; un enregistrement en pause ou en attente continue.',
  },
  parse: nothing,
  run: async (_, { reading, tabs, playing }, signal) => {
    const sequence = playing.loaded()
    // What stands still by the user's word, or waits for it, was last.
    if (sequence?.paused() === true) {
      return { text: say('playing-resumed', { name: sequence.pause(false).name }) }
    }
    if (sequence?.waits() === true) {
      sequence.decide('go-on')
      return { text: say('step-taken'), cut: true }
    }
    return (await reading()).move(await tabs.active(), 'on', signal)
  },
  undo: 'changes-nothing',
  order: 'beside',
})
