import { takeActBack, targetIn } from './acting-slots.ts'
import { defineCommand } from './define-command.ts'

export const rightClickCommand = defineCommand({
  id: 'right-click',
  group: 'elements',
  phrases: {
    en: [
      'right click {number}',
      'right click [on] {words}',
      'right click number {number}',
      'right click on {number}',
    ],
    es: [
      'clic derecho {number}',
      'clic derecho en {words}',
      'clic derecho en [el] [número] {number}',
      'haz clic derecho en {words}',
    ],
    de: [
      'rechtsklick {number}',
      'rechtsklick [auf] {words}',
      'rechtsklick auf {number}',
      'rechtsklick [auf] nummer {number}',
      'rechts klick [auf] {number}',
    ],
    fr: [
      'clic droit {number}',
      'clic droit sur {words}',
      'clic droit sur [le] [numéro] {number}',
      'fais un clic droit sur {words}',
    ],
  },
  keys: { motifs: ['60-61-61-64-60'] },
  help: {
    en: 'Right-clicks an element: its own menu opens where the page has one.',
    es: 'Clic derecho en un elemento: se abre su menú si la página lo tiene.',
    de: 'Klickt ein Element rechts: Sein Menü geht auf, wo die Seite eines hat.',
    fr: 'Clic droit sur un élément : son menu s’ouvre si la page en a un.',
  },
  when: ['hints'],
  parse: targetIn,
  run: async (target, { acting }) => (await acting()).act('right', target),
  undo: takeActBack('right-click'),
})
