import { defineCommand } from './define-command.ts'
import { hearLayout, leaveLayout } from './hear-layout.ts'
import { nothing } from './read-slots.ts'

export const layoutPointerCommand = defineCommand({
  id: 'layout-pointer',
  group: 'layout',
  phrases: {
    en: ['layout around [the] pointer', 'hear around the pointer'],
    es: ['diseño alrededor del puntero', 'escucha alrededor del puntero'],
    de: ['aufbau am zeiger', 'um den zeiger hören'],
    fr: ['disposition autour du pointeur', 'écoute autour du pointeur'],
  },
  keys: { motifs: ['48-51-51-53-50-48'] },
  help: {
    en: 'Sounds where things are around the pointer.',
    es: 'Hace sonar dónde está cada cosa alrededor del puntero.',
    de: 'Lässt hören, was wo rings um den Zeiger ist.',
    fr: 'Fait entendre où sont les choses autour du pointeur.',
  },
  parse: nothing,
  run: (_, context, signal) => hearLayout({ of: 'around', around: { what: 'pointer' } }, context, signal),
  undo: leaveLayout,
  order: 'beside',
})
