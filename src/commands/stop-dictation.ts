import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const stopDictationCommand = defineCommand({
  id: 'stop-dictation',
  group: 'text',
  phrases: {
    en: ['stop dictation', 'stop dictating', 'end dictation'],
    es: ['termina [el] dictado', 'para [el] dictado', 'fin del dictado'],
    de: ['diktat beenden', 'diktat stoppen', 'diktat ende'],
    fr: ['arrête la dictée', 'termine la dictée', 'fin de la dictée'],
  },
  keys: { motifs: ['48-58-52-53-48'] },
  help: {
    en: 'Ends dictation: what is said means commands again.',
    es: 'Termina el dictado: lo que se dice vuelve a ser órdenes.',
    de: 'Beendet das Diktat: Was gesagt wird, sind wieder Befehle.',
    fr: 'Met fin à la dictée : ce qui est dit redevient des commandes.',
  },
  when: ['dictation'],
  parse: nothing,
  run: async (_, { dictation }) => (await dictation()).stop(),
  undo: async (before, { dictation }) => (await dictation()).putBack(before),
  recorded: false,
})
