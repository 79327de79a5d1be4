import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const speakAnswersOffCommand = defineCommand({
  id: 'speak-answers-off',
  group: 'settings',
  phrases: {
    en: ['speak answers off'],
    es: ['decir respuestas apagado', 'no digas las respuestas'],
    de: ['antworten sprechen aus', 'sprich die antworten nicht'],
    fr: ['dire les réponses désactivé', 'ne dis pas les réponses'],
  },
  keys: { motifs: ['48-49-49-54-54-48'] },
  help: {
    en: 'Answers are not spoken.',
    es: 'Las respuestas no se dicen.',
    de: 'Antworten werden nicht gesprochen.',
    fr: 'Les réponses ne sont pas dites.',
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('speak-answers-off'),
    undo: await controls.changeSettings({ speakAnswers: false }),
  }),
  undo: restoreSettings,
  recorded: false,
})
