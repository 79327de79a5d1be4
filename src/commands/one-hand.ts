import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const oneHandCommand = defineCommand({
  id: 'one-hand',
  group: 'settings',
  phrases: {
    en: ['one hand', 'i play with one hand'],
    es: ['una mano', 'toco con una mano'],
    de: ['eine hand', 'ich spiele mit einer hand'],
    fr: ['une main', "je joue d'une main"],
  },
  keys: { motifs: ['48-49-53-51-49-48'] },
  help: {
    en: 'You play with one hand: holding C4 escapes, and drawn keys are collected.',
    es: 'Tocas con una mano: mantener C4 es Escape, y las teclas dibujadas se reúnen.',
    de: 'Du spielst mit einer Hand: C4 halten bricht ab, und gezeichnete Tasten werden gesammelt.',
    fr: 'Vous jouez d’une main : tenir C4 vaut Échap, et les touches dessinées se réunissent.',
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('one-hand'),
    undo: await controls.changeSettings({ oneHand: true, latch: true }),
  }),
  undo: restoreSettings,
  recorded: false,
})
