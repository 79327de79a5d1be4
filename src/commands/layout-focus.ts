import { defineCommand } from './define-command.ts'
import { hearLayout, leaveLayout } from './hear-layout.ts'
import { nothing } from './read-slots.ts'

export const layoutFocusCommand = defineCommand({
  id: 'layout-focus',
  group: 'layout',
  phrases: {
    en: ['layout around [the] focus', 'hear around the focus'],
    es: ['diseño alrededor del foco', 'escucha alrededor del foco'],
    de: ['aufbau am fokus', 'um den fokus hören'],
    fr: ['disposition autour du focus', 'écoute autour du focus'],
  },
  keys: { motifs: ['48-51-51-51-51-48'] },
  help: {
    en: 'Sounds where things are around what has the focus.',
    es: 'Hace sonar dónde está cada cosa alrededor del foco.',
    de: 'Lässt hören, was wo rings um den Fokus ist.',
    fr: 'Fait entendre où sont les choses autour du focus.',
  },
  parse: nothing,
  run: (_, context, signal) => hearLayout({ of: 'around', around: { what: 'focus' } }, context, signal),
  undo: leaveLayout,
  order: 'beside',
})
