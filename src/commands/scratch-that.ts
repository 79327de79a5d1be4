import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const scratchThatCommand = defineCommand({
  id: 'scratch-that',
  group: 'text',
  phrases: {
    en: ['scratch that'],
    es: ['elimina eso', 'tacha eso', 'borra lo dictado'],
    de: ['streich das', 'streiche das'],
    fr: ['efface ça', 'efface cela', 'raye ça'],
  },
  keys: { motifs: ['48-53-52-59-48'] },
  help: {
    en: 'Takes back what was dictated last; said again, what was dictated before it.',
    es: 'Quita lo último dictado; dicho otra vez, lo dictado antes.',
    de: 'Nimmt das zuletzt Diktierte zurück; noch einmal gesagt, das davor.',
    fr: 'Retire ce qui a été dicté en dernier ; redit, ce qui l’a été avant.',
  },
  when: ['dictation', 'field'],
  parse: nothing,
  run: async (_, { dictation }) => (await dictation()).scratch(),
  undo: async (change, { dictation }) => (await dictation()).unscratch(change),
})
