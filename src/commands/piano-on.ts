import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const pianoOnCommand = defineCommand({
  id: 'piano-on',
  group: 'settings',
  phrases: {
    en: ['piano on', 'keys on'],
    es: ['piano encendido', 'teclas encendidas', 'activa [las] teclas'],
    de: ['klavier an', 'tasten an', 'tasten einschalten'],
    fr: ['piano activé', 'touches activées', 'active [les] touches'],
  },
  keys: { motifs: ['48-51-55-48'] },
  help: {
    en: 'Lets the keys act.',
    es: 'Deja que las teclas actúen.',
    de: 'Lässt die Tasten wirken.',
    fr: 'Laisse agir les touches.',
  },
  parse: nothing,
  run: async (_, { controls }) => {
    const before = await controls.setSwitch('keys', true)
    return { text: say('keys-on'), undo: before }
  },
  undo: async (before, { controls }) => {
    await controls.setSwitch('keys', before)
    return before ? say('keys-on') : say('keys-off')
  },
  recorded: false,
})
