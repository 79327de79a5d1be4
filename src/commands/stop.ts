import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const stopCommand = defineCommand({
  id: 'stop',
  group: 'help',
  phrases: {
    en: ['stop'],
    es: ['para', 'alto'],
    de: ['stopp', 'stop'],
    fr: ['stop', 'arrête'],
  },
  keys: { motifs: ['48-50-48'], chord: '52+55' },
  help: {
    en: 'Stops what sounds, plays or answers.',
    es: 'Detiene lo que suena, se reproduce o responde.',
    de: 'Hält an, was klingt, spielt oder antwortet.',
    fr: 'Arrête ce qui sonne, joue ou répond.',
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: controls.stopWhatRuns() ? say('stopped') : say('nothing-to-stop'),
  }),
  undo: 'changes-nothing',
  order: 'at-once',
  recorded: false,
})
