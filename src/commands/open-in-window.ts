import { takeActBack, targetIn } from './acting-slots.ts'
import { defineCommand } from './define-command.ts'

export const openInWindowCommand = defineCommand({
  id: 'open-in-window',
  group: 'elements',
  phrases: {
    en: ['open {number} in new window', 'open {words} in [a] new window'],
    es: ['abre {number} en ventana nueva', 'abre {words} en ventana nueva'],
    de: ['öffne {number} in neuem fenster', 'öffne {words} in neuem fenster'],
    fr: ['ouvre {number} dans une nouvelle fenêtre', 'ouvre {words} dans une nouvelle fenêtre'],
  },
  keys: { motifs: ['60-56-62-62-60'] },
  help: {
    en: 'Opens a link of the page in a new window.',
    es: 'Abre un enlace de la página en una ventana nueva.',
    de: 'Öffnet einen Link der Seite in einem neuen Fenster.',
    fr: 'Ouvre un lien de la page dans une nouvelle fenêtre.',
  },
  parse: targetIn,
  run: async (target, { acting }) => (await acting()).openLink(target, 'window'),
  undo: takeActBack('open-in-window'),
})
