import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const useNearestCommand = defineCommand({
  id: 'use-nearest',
  group: 'sequences',
  phrases: {
    en: ['(use|take) the nearest [one]'],
    es: ['usa lo más parecido', 'toma lo más parecido'],
    de: ['nimm das nächstliegende', 'nimm das ähnlichste'],
    fr: ['(prends|utilise) le plus proche'],
  },
  keys: { motifs: ['48-52-52-50-53-48'] },
  help: {
    en: 'Does the step at which a recording waits to what comes nearest on the page.',
    es: 'Hace el paso en que espera una grabación sobre lo más parecido de la página.',
    de: 'Tut den Schritt, bei dem eine Aufnahme wartet, am Nächstliegenden auf der Seite.',
    fr: "Fait l'étape à laquelle un enregistrement attend sur ce qui est le plus proche dans la page.",
  },
  when: ['playing'],
  parse: nothing,
  run: async (_, { playing }) => {
    ;(await playing()).decide('nearest')
    return { text: say('nearest-used'), cut: true }
  },
  undo: 'changes-nothing',
  order: 'beside',
  recorded: false,
})
