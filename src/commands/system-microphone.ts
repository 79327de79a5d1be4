import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const systemMicrophoneCommand = defineCommand({
  id: 'system-microphone',
  group: 'settings',
  phrases: {
    en: ['use [the] system [s] microphone'],
    es: ['usa el micrófono del sistema'],
    de: ['systemmikrofon nutzen'],
    fr: ['utilise le micro du système'],
  },
  keys: { motifs: ['48-56-52-52-50-48'] },
  help: {
    en: 'Listens by the microphone that the system is set to.',
    es: 'Escucha por el micrófono elegido en el sistema.',
    de: 'Hört über das Mikrofon, das im System eingestellt ist.',
    fr: 'Écoute par le micro réglé dans le système.',
  },
  parse: nothing,
  run: async (_, { recognition }) => ({
    text: say('microphone-system'),
    undo: await (await recognition()).listenTo(undefined),
  }),
  undo: restoreSettings,
  recorded: false,
})
