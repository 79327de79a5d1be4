import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { inNewTab, leaveAgain } from './open-page.ts'
import { nothing } from './read-slots.ts'

export const allowDevicesCommand = defineCommand({
  id: 'allow-devices',
  group: 'settings',
  phrases: {
    en: ['allow [the] (microphone|midi|devices)', 'ask for [the] (microphone|midi)'],
    es: ['permite (el micrófono|midi|los dispositivos)'],
    de: ['(mikrofon|midi|geräte) erlauben'],
    fr: ['autorise (le micro|midi|les appareils)'],
  },
  keys: { motifs: ['48-50-52-54-57-48'] },
  help: {
    en: 'Opens the page where microphone and MIDI are allowed.',
    es: 'Abre la página donde se permiten micrófono y MIDI.',
    de: 'Öffnet die Seite, auf der Mikrofon und MIDI erlaubt werden.',
    fr: 'Ouvre la page où micro et MIDI sont autorisés.',
  },
  parse: nothing,
  run: async (_, context) => ({
    ...(await inNewTab({ url: context.permissionPage }, context)),
    text: say('permission-page-opened'),
  }),
  undo: leaveAgain,
  recorded: false,
})
