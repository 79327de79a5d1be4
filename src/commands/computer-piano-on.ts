import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const computerPianoOnCommand = defineCommand({
  id: 'computer-piano-on',
  group: 'settings',
  phrases: {
    en: ['computer keyboard piano on'],
    es: [
      'piano del ordenador encendido',
      'activa [el] piano del ordenador',
      'teclado del ordenador como piano',
    ],
    de: ['computertastatur als klavier', 'computerklavier an', 'computerklavier einschalten'],
    fr: ["piano de l'ordinateur activé", "active [le] piano de l'ordinateur"],
  },
  keys: { motifs: ['48-71-66-48'] },
  help: {
    en: 'Letters of the computer keyboard play while a drawn key has the focus.',
    es: 'Las letras del teclado tocan mientras una tecla dibujada tiene el foco.',
    de: 'Buchstaben der Tastatur spielen, solange eine gezeichnete Taste den Fokus hat.',
    fr: 'Les lettres du clavier jouent quand une touche dessinée a le focus.',
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('computer-piano-on'),
    undo: await controls.changeSettings({ computerPiano: true }),
  }),
  undo: restoreSettings,
  recorded: false,
})
