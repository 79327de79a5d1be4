import { defineCommand } from './define-command.ts'
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
    en: 'Sounds where links, images and text are on the page.',
    es: 'Hace sonar dónde hay enlaces, imágenes y texto.',
    de: 'Lässt hören, wo Links, Bilder und Text sind.',
    fr: 'Fait entendre où sont les liens, les images et le texte.',
  },
  parse: nothing,
  run: async (_, { layouts, tabs }, signal) => layouts.hear(await tabs.active(), signal),
  undo: 'changes-nothing',
  order: 'beside',
})
