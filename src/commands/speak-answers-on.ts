import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const speakAnswersOnCommand = defineCommand({
  id: 'speak-answers-on',
  group: 'settings',
  phrases: {
    en: ['speak answers on'],
    es: ['decir respuestas encendido', 'di las respuestas'],
    de: ['antworten sprechen an', 'sprich die antworten'],
    fr: ['dire les réponses activé', 'dis les réponses'],
  },
  keys: { motifs: ['48-49-49-51-54-48'] },
  help: {
    en: 'Answers are spoken while they come in.',
    es: 'Las respuestas se dicen mientras llegan.',
    de: 'Antworten werden gesprochen, während sie kommen.',
    fr: 'Les réponses sont dites pendant qu’elles arrivent.',
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('speak-answers-on'),
    undo: await controls.changeSettings({ speakAnswers: true }),
  }),
  undo: restoreSettings,
  recorded: false,
})
