import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const useSpeechServerCommand = defineCommand({
  id: 'use-speech-server',
  group: 'settings',
  phrases: {
    en: ['use [the] speech server'],
    es: ['usa el servidor de voz'],
    de: ['sprachserver nutzen'],
    fr: ['utilise le serveur vocal'],
  },
  keys: { motifs: ['48-53-53-56-50-48'] },
  help: {
    en: 'Lets your own speech server recognise speech first; its address is in Settings.',
    es: 'Hace que tu propio servidor de voz reconozca primero; su dirección está en Ajustes.',
    de: 'Lässt deinen eigenen Sprachserver zuerst erkennen; seine Adresse steht in den Optionen.',
    fr: 'Laisse votre serveur vocal reconnaître d’abord ; son adresse est dans les Réglages.',
  },
  parse: nothing,
  run: async (_, { recognition }) => {
    const { obstacle, address, before } = await (await recognition()).first('server')
    return {
      text: obstacle === undefined ? say('server-first') : say('server-later', { address }),
      undo: before,
    }
  },
  undo: restoreSettings,
  recorded: false,
})
