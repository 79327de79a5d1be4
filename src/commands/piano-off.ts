import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const pianoOffCommand = defineCommand({
  id: 'piano-off',
  group: 'settings',
  phrases: {
    en: ['piano off', 'keys off'],
    es: ['piano apagado', 'teclas apagadas', 'desactiva [las] teclas'],
    de: ['klavier aus', 'tasten aus', 'tasten ausschalten'],
    fr: ['piano coupé', 'touches coupées', 'désactive [les] touches'],
  },
  keys: { motifs: ['48-55-51-48'] },
  help: {
    en: 'Keys do nothing but "piano on" and escape.',
    es: 'Las teclas solo hacen «piano encendido» y escape.',
    de: 'Tasten tun nichts außer „Klavier an“ und Escape.',
    fr: 'Les touches ne font que « piano activé » et échap.',
  },
  parse: nothing,
  run: async (_, { controls }) => {
    const before = await controls.setSwitch('keys', false)
    return { text: say('keys-off'), undo: before }
  },
  undo: async (before, { controls }) => {
    await controls.setSwitch('keys', before)
    return before ? say('keys-on') : say('keys-off')
  },
  recorded: false,
})
