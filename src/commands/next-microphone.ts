import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const nextMicrophoneCommand = defineCommand({
  id: 'next-microphone',
  group: 'settings',
  phrases: {
    en: ['next microphone'],
    es: ['siguiente micrófono'],
    de: ['nächstes mikrofon'],
    fr: ['micro suivant'],
  },
  keys: { motifs: ['48-56-50-50-50-48'] },
  help: {
    en: 'Listens by another microphone of this machine.',
    es: 'Escucha por otro micrófono de este equipo.',
    de: 'Hört über ein anderes Mikrofon dieses Rechners.',
    fr: 'Écoute par un autre micro de cette machine.',
  },
  parse: nothing,
  run: async (_, { recognition }) => {
    const { name, before } = await (await recognition()).nextMicrophone()
    return { text: say('microphone-is', { name }), undo: before }
  },
  undo: restoreSettings,
  recorded: false,
})
