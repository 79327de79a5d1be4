import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { readOn } from './read-on.ts'
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
    en: 'Reads a page or an answer on from where that was stopped; a recording that stands still or waits goes on.',
    es: 'Sigue leyendo la página o la respuesta donde se detuvo; una grabación en pausa o en espera sigue.',
    de: 'Liest die Seite oder Antwort weiter, wo angehalten wurde; eine Aufnahme, die stillsteht oder wartet, geht weiter.',
    fr: 'Reprend la lecture de la page ou de la réponse où elle fut arrêtée ; un enregistrement en pause ou en attente continue.',
  },
  parse: nothing,
  run: async (_, context, signal) => {
    const sequence = context.playing.loaded()
    // What stands still by the user's word, or waits for it, was last.
    if (sequence?.paused() === true) {
      return { text: say('playing-resumed', { name: sequence.pause(false).name }) }
    }
    if (sequence?.waits() === true) {
      sequence.decide('go-on')
      return { text: say('step-taken'), cut: true }
    }
    return readOn(context, 'on', signal)
  },
  undo: 'changes-nothing',
  order: 'beside',
})
