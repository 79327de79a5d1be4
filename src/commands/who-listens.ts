import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const whoListensCommand = defineCommand({
  id: 'who-listens',
  group: 'settings',
  phrases: {
    en: ['who is listening', 'who listens'],
    es: ['quién escucha'],
    de: ['wer hört zu'],
    fr: ['qui écoute'],
  },
  keys: { motifs: ['48-55-51-51-51-48'] },
  help: {
    en: 'Says who recognises your speech, and whether it leaves this machine.',
    es: 'Dice quién reconoce tu voz y si sale de este equipo.',
    de: 'Sagt, wer deine Sprache erkennt und ob sie diesen Rechner verlässt.',
    fr: 'Dit qui reconnaît votre parole, et si elle quitte cette machine.',
  },
  parse: nothing,
  run: async (_, { recognition }) => ({ text: await (await recognition()).who() }),
  undo: 'changes-nothing',
  recorded: false,
})
