import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const stopFeedbackCommand = defineCommand({
  id: 'stop-feedback',
  group: 'settings',
  phrases: {
    en: ['stop feedback'],
    es: ['desactiva respuestas'],
    de: ['rückmeldung aus', 'rückmeldung ausschalten'],
    fr: ['coupe les retours'],
  },
  keys: { motifs: ['48-58-51-48'] },
  help: {
    en: 'Outcomes are only shown.',
    es: 'Los resultados solo se muestran.',
    de: 'Ergebnisse werden nur gezeigt.',
    fr: 'Les résultats sont seulement montrés.',
  },
  parse: nothing,
  run: async (_, { controls }) => {
    const before = await controls.setSwitch('feedback', false)
    return { text: say('feedback-off'), undo: before }
  },
  undo: async (before, { controls }) => {
    await controls.setSwitch('feedback', before)
    return before ? say('feedback-on') : say('feedback-off')
  },
  recorded: false,
})
