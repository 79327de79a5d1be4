import { defineCommand } from './define-command.ts'
import { hearLayout, leaveLayout } from './hear-layout.ts'
import { nothing } from './read-slots.ts'

export const layoutPageCommand = defineCommand({
  id: 'layout-page',
  group: 'layout',
  phrases: {
    en: ['layout page', 'hear the whole page', 'whole page layout'],
    es: ['diseño de la página', 'oír toda la página', 'escucha toda la página'],
    de: ['aufbau der seite', 'ganze seite hören'],
    fr: ['disposition de la page', 'écoute toute la page'],
  },
  keys: { motifs: ['48-49-49-49-49-48'] },
  help: {
    en: 'Sounds where things are on the whole page, from its top to its end.',
    es: 'Hace sonar dónde está cada cosa en toda la página, de arriba al final.',
    de: 'Lässt hören, was wo auf der ganzen Seite ist, vom Anfang bis zum Ende.',
    fr: 'Fait entendre où sont les choses dans toute la page, du haut à la fin.',
  },
  parse: nothing,
  run: (_, context, signal) => hearLayout({ of: 'page' }, context, signal),
  undo: leaveLayout,
  order: 'beside',
})
