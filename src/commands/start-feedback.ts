import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const startFeedbackCommand = defineCommand({
  id: 'start-feedback',
  group: 'settings',
  phrases: {
    en: ['start feedback'],
    es: ['activa respuestas', 'activa [las] respuestas habladas'],
    de: ['rückmeldung an', 'rückmeldung einschalten'],
    fr: ['active les retours'],
  },
  keys: { motifs: ['48-51-58-48'] },
  help: {
    en: 'Outcomes are spoken and sounded.',
    es: 'Los resultados se oyen.',
    de: 'Ergebnisse werden gesprochen und klingen an.',
    fr: 'Les résultats se disent et sonnent.',
  },
  parse: nothing,
  run: async (_, { controls }) => {
    const before = await controls.setSwitch('feedback', true)
    return { text: say('feedback-on'), undo: before }
  },
  undo: async (before, { controls }) => {
    await controls.setSwitch('feedback', before)
    return before ? say('feedback-on') : say('feedback-off')
  },
  recorded: false,
})
