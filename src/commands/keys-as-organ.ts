import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const keysAsOrganCommand = defineCommand({
  id: 'keys-as-organ',
  group: 'settings',
  phrases: {
    en: ['keys as [an] organ'],
    es: ['teclas como órgano'],
    de: ['tasten als orgel'],
    fr: ['touches comme [un] orgue'],
  },
  keys: { motifs: ['48-51-54-53-50-48'] },
  help: {
    en: 'Played keys are heard as an organ: equally loud, for as long as they are held.',
    es: 'Las teclas tocadas se oyen como órgano: igual de fuertes, mientras se sostienen.',
    de: 'Gespielte Tasten klingen als Orgel: gleich laut, solange sie gehalten werden.',
    fr: "Les touches jouées sonnent comme un orgue : d'égale force, tant qu'elles sont tenues.",
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('keys-as-organ'),
    undo: await controls.changeSettings({ keyVoice: 'organ', keySound: true }),
  }),
  undo: restoreSettings,
  recorded: false,
})
