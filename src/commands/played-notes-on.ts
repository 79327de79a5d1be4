import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const playedNotesOnCommand = defineCommand({
  id: 'played-notes-on',
  group: 'settings',
  phrases: {
    en: ['notes of recordings on'],
    es: ['notas de las grabaciones encendidas'],
    de: ['noten der aufnahmen an'],
    fr: ['notes des enregistrements activées'],
  },
  keys: { motifs: ['48-52-56-50-50-48'] },
  help: {
    en: 'The notes of a recording sound when it is played.',
    es: 'Las notas de una grabación suenan al reproducirla.',
    de: 'Die Noten einer Aufnahme klingen beim Abspielen.',
    fr: "Les notes d'un enregistrement sonnent quand on le joue.",
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('played-notes-on'),
    undo: await controls.changeSettings({ playedNotesSound: true }),
  }),
  undo: restoreSettings,
  recorded: false,
})
