import { takeActBack, targetIn } from './acting-slots.ts'
import { defineCommand } from './define-command.ts'

export const openInTabCommand = defineCommand({
  id: 'open-in-tab',
  group: 'elements',
  phrases: {
    en: [
      'open {number} in new tab',
      'open {words} in [a] new tab',
      'open number {number} in [a] new tab',
      'open {number} in a new tab',
    ],
    es: [
      'abre {number} en pestaña nueva',
      'abre {words} en pestaña nueva',
      'abre {number} en [una] nueva pestaña',
      'abre {words} en [una] nueva pestaña',
      'abre {number} en una pestaña nueva',
      'abre {words} en una pestaña nueva',
      'abre [el] número {number} en [una] pestaña nueva',
    ],
    de: [
      'öffne {number} in neuem tab',
      'öffne {words} in neuem tab',
      'öffne {number} in einem neuen tab',
      'öffne {words} in einem neuen tab',
      'öffne nummer {number} in [einem] neuen tab',
    ],
    fr: [
      'ouvre {number} dans un nouvel onglet',
      'ouvre {words} dans un nouvel onglet',
      'ouvre [le] numéro {number} dans un nouvel onglet',
      'ouvre le {number} dans un nouvel onglet',
    ],
  },
  keys: { motifs: ['60-56-59-62-60'] },
  help: {
    en: 'Opens a link of the page in a new tab.',
    es: 'Abre un enlace de la página en una pestaña nueva.',
    de: 'Öffnet einen Link der Seite in einem neuen Tab.',
    fr: 'Ouvre un lien de la page dans un nouvel onglet.',
  },
  when: ['hints'],
  parse: targetIn,
  run: async (target, { acting }) => (await acting()).openLink(target, 'tab'),
  undo: takeActBack('open-in-tab'),
})
