import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const useSpeechServiceCommand = defineCommand({
  id: 'use-speech-service',
  group: 'settings',
  phrases: {
    en: ['use [the] speech service'],
    es: ['usa el servicio de voz'],
    de: ['sprachdienst nutzen'],
    fr: ['utilise le service vocal'],
  },
  keys: { motifs: ['48-53-53-54-54-48'] },
  help: {
    en: 'Lets Chrome’s service recognise speech first; what is said leaves this machine.',
    es: 'Hace que el servicio de Chrome reconozca la voz primero; lo dicho sale de este equipo.',
    de: 'Lässt Chromes Dienst Sprache zuerst erkennen; Gesagtes verlässt diesen Rechner.',
    fr: 'Laisse le service de Chrome reconnaître d’abord la parole ; elle quitte cette machine.',
  },
  parse: nothing,
  run: async (_, { recognition }) => {
    const { before } = await (await recognition()).first('service')
    return { text: say('service-first'), undo: before }
  },
  undo: restoreSettings,
  recorded: false,
})
