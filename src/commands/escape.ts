import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const escapeCommand = defineCommand({
  id: 'escape',
  group: 'help',
  phrases: {
    en: ['escape', 'cancel'],
    es: ['escape', 'cancela'],
    de: ['escape', 'abbrechen'],
    fr: ['échap', 'annule tout'],
  },
  keys: { motifs: ['48+72'] },
  help: {
    en: 'Ends everything at once: modes, sound, speech, playback, hints.',
    es: 'Termina todo a la vez: modos, sonido, voz, reproducción, pistas.',
    de: 'Beendet alles sofort: Modi, Klang, Sprache, Wiedergabe, Hinweise.',
    fr: 'Met fin à tout : modes, son, voix, lecture, repères.',
  },
  when: ['learning', 'mode', 'answering', 'playing', 'choices'],
  parse: nothing,
  run: async (_, { controls }) => {
    await controls.endEverything()
    return { text: say('escaped') }
  },
  undo: 'changes-nothing',
  order: 'at-once',
  recorded: false,
})
