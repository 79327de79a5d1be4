import { say } from '../language/text.ts'
import { sweepSeconds } from '../ports/layout-choices.ts'
import { defineCommand } from './define-command.ts'
import { wantNumberWithin } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const layoutSecondsCommand = defineCommand({
  id: 'layout-seconds',
  group: 'settings',
  phrases: {
    en: ['layout seconds {number}', 'layout in {number} seconds', 'hear the page in {number} seconds'],
    es: ['segundos del diseño {number}', 'diseño en {number} segundos', 'oír la página en {number} segundos'],
    de: ['aufbau sekunden {number}', 'aufbau in {number} sekunden', 'seite hören in {number} sekunden'],
    fr: [
      'secondes de la disposition {number}',
      'disposition en {number} secondes',
      'écoute la page en {number} secondes',
    ],
  },
  keys: { motifs: ['60-58-62-59-60'] },
  help: {
    en: 'Sets how long a whole page sounds, 2 to 10 seconds.',
    es: 'Fija cuánto suena la página entera, de 2 a 10 segundos.',
    de: 'Stellt ein, wie lange eine ganze Seite klingt, 2 bis 10 Sekunden.',
    fr: 'Règle la durée du son d’une page entière, de 2 à 10 secondes.',
  },
  parse: slots => wantNumberWithin(slots, sweepSeconds.fewest, sweepSeconds.most),
  run: async (seconds, { controls }) => ({
    text: say('layout-seconds', { seconds }),
    undo: await controls.changeSettings({ layoutSeconds: seconds }),
  }),
  undo: restoreSettings,
  recorded: false,
})
