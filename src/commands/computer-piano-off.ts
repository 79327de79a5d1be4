import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const computerPianoOffCommand = defineCommand({
  id: 'computer-piano-off',
  group: 'settings',
  phrases: {
    en: ['computer keyboard piano off'],
    es: ['piano del ordenador apagado', 'desactiva [el] piano del ordenador'],
    de: ['computerklavier aus', 'computerklavier ausschalten'],
    fr: ["piano de l'ordinateur désactivé", "désactive [le] piano de l'ordinateur"],
  },
  keys: { motifs: ['48-71-67-48'] },
  help: {
    en: 'The computer keyboard does not play.',
    es: 'El teclado del ordenador no toca.',
    de: 'Die Computertastatur spielt nicht.',
    fr: "Le clavier de l'ordinateur ne joue pas.",
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('computer-piano-off'),
    undo: await controls.changeSettings({ computerPiano: false }),
  }),
  undo: restoreSettings,
  recorded: false,
})
