import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const keysAsPianoCommand = defineCommand({
  id: 'keys-as-piano',
  group: 'settings',
  phrases: {
    en: ['keys as [a] piano'],
    es: ['teclas como piano'],
    de: ['tasten als klavier'],
    fr: ['touches comme [un] piano'],
  },
  keys: { motifs: ['48-51-53-50-53-48'] },
  help: {
    en: 'Played keys are heard as a piano: harder is louder.',
    es: 'Las teclas tocadas se oyen como piano: más fuerte, más alto.',
    de: 'Gespielte Tasten klingen als Klavier: fester ist lauter.',
    fr: 'Les touches jouées sonnent comme un piano : plus fort, plus sonore.',
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('keys-as-piano'),
    undo: await controls.changeSettings({ keyVoice: 'piano', keySound: true }),
  }),
  undo: restoreSettings,
  recorded: false,
})
