import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const speakDictationOffCommand = defineCommand({
  id: 'speak-dictation-off',
  group: 'settings',
  phrases: {
    en: ['speak dictation off'],
    es: ['decir dictado apagado', 'no repitas lo que dicto'],
    de: ['diktat vorsprechen aus', 'sprich mir das diktat nicht vor'],
    fr: ['redire la dictée désactivé', 'ne redis pas ce que je dicte'],
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
