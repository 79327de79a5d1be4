import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const dictateCommand = defineCommand({
  id: 'dictate',
  group: 'text',
  phrases: {
    en: ['dictate', 'dictation', 'start dictation', 'start dictating'],
    es: ['dictar', 'dictado', 'empieza [el] dictado'],
    de: ['diktat', 'diktieren', 'diktat starten', 'diktat beginnen'],
    fr: ['dictée', 'dicter', 'commence la dictée'],
  },
  keys: { motifs: ['48-50-56-55-48'] },
  help: {
    en: 'Writes everything that is said into the field with the focus, until “stop dictation” or “escape”.',
    es: 'Escribe todo lo que se dice en el campo que tiene el foco, hasta «termina el dictado» o «escape».',
    de: 'Schreibt alles Gesagte in das Feld, das den Fokus hat, bis „Diktat beenden“ oder „Escape“.',
    fr: 'Écrit tout ce qui est dit dans le champ qui a le focus, jusqu’à « arrête la dictée » ou « échap ».',
  },
  when: ['field'],
  parse: nothing,
  run: async (_, { dictation }, signal) => (await dictation()).begin(signal),
  undo: async (before, { dictation }) => (await dictation()).putBack(before),
  // A microphone may take seconds to start.
  order: 'beside',
  recorded: false,
})
