import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const kindsByInstrumentsCommand = defineCommand({
  id: 'kinds-by-instruments',
  group: 'settings',
  phrases: {
    en: ['kinds by instruments', 'kinds by instrument'],
    es: ['tipos por instrumentos', 'tipos por instrumento'],
    de: ['arten nach instrumenten', 'arten nach instrument'],
    fr: ['genres par instruments', 'genres par instrument'],
  },
  keys: { motifs: ['48-55-55-55-55-48'] },
  help: {
    en: 'Each kind on a page has an instrument of its own, as usual.',
    es: 'Cada tipo de la página tiene su instrumento, como siempre.',
    de: 'Jede Art auf einer Seite hat ihr Instrument, wie üblich.',
    fr: 'Chaque genre de la page a son instrument, comme d’habitude.',
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('kinds-by-instruments'),
    undo: await controls.changeSettings({ layoutCues: 'instruments' }),
  }),
  undo: restoreSettings,
  recorded: false,
})
