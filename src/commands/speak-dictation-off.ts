import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const speakDictationOffCommand = defineCommand({
  id: 'speak-dictation-off',
  group: 'settings',
  phrases: {
    en: ['speak dictation off'],
    es: ['decir dictado apagado'],
    de: ['diktat vorsprechen aus'],
    fr: ['redire la dictée désactivé'],
  },
  keys: { motifs: ['48-50-53-53-50-48'] },
  help: {
    en: 'What is dictated is not spoken back.',
    es: 'Lo dictado no se dice.',
    de: 'Diktiertes wird nicht vorgesprochen.',
    fr: 'La dictée n’est pas redite.',
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('speak-dictation-off'),
    undo: await controls.changeSettings({ speakDictated: false }),
  }),
  undo: restoreSettings,
  recorded: false,
})
