import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const noSpeechServiceCommand = defineCommand({
  id: 'no-speech-service',
  group: 'settings',
  phrases: {
    en: ['never use [the] speech service'],
    es: ['no uses nunca el servicio de voz'],
    de: ['sprachdienst nie nutzen'],
    fr: ["n'utilise jamais le service vocal"],
  },
  keys: { motifs: ['48-54-50-52-52-48'] },
  help: {
    en: 'Rules Chrome’s service out, which sends what is said off this machine.',
    es: 'Descarta el servicio de Chrome, que envía lo dicho fuera de este equipo.',
    de: 'Schließt Chromes Dienst aus, der Gesagtes von diesem Rechner fortschickt.',
    fr: 'Écarte le service de Chrome, qui envoie la parole hors de cette machine.',
  },
  parse: nothing,
  run: async (_, { recognition }) => {
    const before = await (await recognition()).ruleOut('service')
    return { text: say('service-never'), undo: before }
  },
  undo: restoreSettings,
  recorded: false,
})
