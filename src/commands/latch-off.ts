import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const latchOffCommand = defineCommand({
  id: 'latch-off',
  group: 'settings',
  phrases: {
    en: ['latch off'],
    es: ['retener apagado'],
    de: ['halten aus'],
    fr: ['verrou coupé'],
  },
  keys: { motifs: ['48-58-54-48'] },
  help: {
    en: 'Drawn keys act at once.',
    es: 'Las teclas dibujadas actúan al momento.',
    de: 'Gezeichnete Tasten wirken sofort.',
    fr: 'Les touches dessinées agissent tout de suite.',
  },
  parse: nothing,
  run: async (_, { controls }) => {
    const before = await controls.setSwitch('latch', false)
    return { text: say('latch-off'), undo: before }
  },
  undo: async (before, { controls }) => {
    await controls.setSwitch('latch', before)
    return before ? say('latch-on') : say('latch-off')
  },
  recorded: false,
})
