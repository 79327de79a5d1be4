import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const stepsOffCommand = defineCommand({
  id: 'steps-off',
  group: 'sequences',
  phrases: {
    en: ['without steps', 'play by itself'],
    es: ['sin pasos', 'que siga sola'],
    de: ['ohne schritte', 'von selbst weiterspielen'],
    fr: ['sans étapes', "qu'elle continue seule"],
  },
  keys: { motifs: ['48-52-57-53-50-48'] },
  help: {
    en: 'Lets the recording that is played go on without waiting at each step.',
    es: 'Hace que la grabación siga sin esperar en cada paso.',
    de: 'Lässt die Aufnahme weiterlaufen, ohne bei jedem Schritt zu warten.',
    fr: "Laisse l'enregistrement continuer sans attendre à chaque étape.",
  },
  when: ['playing'],
  parse: nothing,
  run: async (_, { playing }) => {
    const before = (await playing()).setStepwise(false)
    return { text: say('playing-on'), ...(before === false ? {} : { undo: true }) }
  },
  undo: async (_: boolean, { playing }) => {
    const now = playing.loaded()
    if (now?.since() === undefined) return undefined
    now.setStepwise(true)
    return say('playing-stepwise')
  },
  order: 'beside',
  recorded: false,
})
