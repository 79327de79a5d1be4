import { say } from '../language/text.ts'
import { usualLayout } from '../settings/usual-layout.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const usualLayoutCommand = defineCommand({
  id: 'usual-layout',
  group: 'settings',
  phrases: {
    en: ['layout as usual', 'usual layout'],
    es: ['diseño como siempre', 'diseño habitual'],
    de: ['aufbau wie üblich', 'üblicher aufbau'],
    fr: ['disposition habituelle', 'disposition comme avant'],
  },
  keys: { motifs: ['48-52-53-50-50-48'] },
  help: {
    en: 'Pages are heard as they were at first: kinds, seconds, bands, sides and pitch.',
    es: 'Las páginas se oyen como al principio: tipos, segundos, bandas, lados y tono.',
    de: 'Seiten klingen wie am Anfang: Arten, Sekunden, Bänder, Seiten und Lage.',
    fr: 'Les pages s’entendent comme au début : genres, secondes, bandes, côtés et hauteur.',
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('layout-usual'),
    undo: await controls.changeSettings(usualLayout),
  }),
  undo: restoreSettings,
  recorded: false,
})
