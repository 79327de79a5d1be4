import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const retryStepCommand = defineCommand({
  id: 'retry-step',
  group: 'sequences',
  phrases: {
    en: ['try again', 'try (it|that|this step) again', 'retry [the step]'],
    es: ['intenta otra vez', 'inténtalo otra vez', 'reintenta [el paso]'],
    de: ['versuch es nochmal', 'versuche es noch einmal', 'nochmal versuchen', 'schritt wiederholen'],
    fr: ["réessaie [l'étape]", 'réessayer', 'essaie encore'],
  },
  keys: { motifs: ['48-49-49-53-53-48'] },
  help: {
    en: 'Tries the step again at which a recording waits.',
    es: 'Intenta otra vez el paso en que espera una grabación.',
    de: 'Versucht den Schritt noch einmal, bei dem eine Aufnahme wartet.',
    fr: "Réessaie l'étape à laquelle un enregistrement attend.",
  },
  when: ['playing'],
  parse: nothing,
  run: async (_, { playing }) => {
    ;(await playing()).decide('retry')
    return { text: say('step-retried'), cut: true }
  },
  undo: 'changes-nothing',
  order: 'beside',
  recorded: false,
})
