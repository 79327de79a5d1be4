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
    en: 'Reads on from the sentence where reading was stopped.',
    es: 'Sigue leyendo desde la frase en que se detuvo.',
    de: 'Liest weiter ab dem Satz, bei dem angehalten wurde.',
    fr: 'Reprend la lecture à la phrase où elle fut arrêtée.',
  },
  parse: nothing,
  run: async (_, { reading, tabs }, signal) => (await reading()).move(await tabs.active(), 'on', signal),
  undo: 'changes-nothing',
  order: 'beside',
})
