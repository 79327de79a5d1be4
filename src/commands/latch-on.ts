import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const latchOnCommand = defineCommand({
  id: 'latch-on',
  group: 'settings',
  phrases: {
    en: ['latch on'],
    es: ['retener encendido'],
    de: ['halten an'],
    fr: ['verrou activé'],
  },
  keys: { motifs: ['48-54-58-48'] },
  help: {
    en: 'Drawn keys are collected until Play.',
    es: 'Las teclas dibujadas se reúnen hasta Tocar.',
    de: 'Gezeichnete Tasten werden bis Spielen gesammelt.',
    fr: "Les touches dessinées s'assemblent jusqu'à Jouer.",
  },
  parse: nothing,
  run: async (_, { controls }) => {
    const before = await controls.setSwitch('latch', true)
    return { text: say('latch-on'), undo: before }
  },
  undo: async (before, { controls }) => {
    await controls.setSwitch('latch', before)
    return before ? say('latch-on') : say('latch-off')
  },
  recorded: false,
})
