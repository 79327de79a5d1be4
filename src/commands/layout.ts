import { defineCommand } from './define-command.ts'
import { hearLayout, leaveLayout } from './hear-layout.ts'
import { nothing } from './read-slots.ts'

export const layoutCommand = defineCommand({
  id: 'layout',
  group: 'layout',
  phrases: {
    en: ['layout', 'hear the page', 'describe the page', 'page layout'],
    es: ['diseño', 'oír la página', 'escucha la página'],
    de: ['aufbau', 'seite hören', 'seitenaufbau'],
    fr: ['disposition', 'écoute la page'],
  },
  keys: { motifs: ['48-49-48'], chord: '51+56' },
  help: {
    en: 'Sounds where things are on the page, shows it, and lets keys play their heights.',
    es: 'Hace sonar dónde está cada cosa, lo muestra y deja que las teclas toquen su altura.',
    de: 'Lässt hören und sehen, was wo auf der Seite ist; danach spielen Tasten ihre Höhe.',
    fr: 'Fait entendre et voir où sont les choses ; ensuite les touches jouent leur hauteur.',
  },
  parse: nothing,
  run: (_, context, signal) => hearLayout({ of: 'view' }, context, signal),
  undo: leaveLayout,
  order: 'beside',
})
