import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const playedNotesOffCommand = defineCommand({
  id: 'played-notes-off',
  group: 'settings',
  phrases: {
    en: ['notes of recordings off'],
    es: ['notas de las grabaciones apagadas'],
    de: ['noten der aufnahmen aus'],
    fr: ['notes des enregistrements désactivées'],
  },
  keys: { motifs: ['48-52-54-52-49-48'] },
  help: {
    en: 'The notes of a recording stay silent when it is played.',
    es: 'Las notas de una grabación callan al reproducirla.',
    de: 'Die Noten einer Aufnahme bleiben beim Abspielen stumm.',
    fr: "Les notes d'un enregistrement restent muettes quand on le joue.",
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('played-notes-off'),
    undo: await controls.changeSettings({ playedNotesSound: false }),
  }),
  undo: restoreSettings,
  recorded: false,
})
