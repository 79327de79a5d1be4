import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const speakDictationOnCommand = defineCommand({
  id: 'speak-dictation-on',
  group: 'settings',
  phrases: {
    en: ['speak dictation on'],
    es: ['decir dictado encendido', 'repite lo que dicto'],
    de: ['diktat vorsprechen an', 'sprich mir das diktat vor'],
    fr: ['redire la dictée activé', 'redis ce que je dicte'],
  },
  keys: { motifs: ['48-50-50-50-53-48'] },
  help: {
    en: 'What is dictated is spoken back as it is written.',
    es: 'Lo dictado se dice al escribirse.',
    de: 'Diktiertes wird vorgesprochen, wenn es geschrieben ist.',
    fr: 'La dictée est redite à mesure qu’elle s’écrit.',
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('speak-dictation-on'),
    undo: await controls.changeSettings({ speakDictated: true }),
  }),
  undo: restoreSettings,
  recorded: false,
})
