import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const stopPlayingCommand = defineCommand({
  id: 'stop-playing',
  group: 'sequences',
  phrases: {
    en: ['stop (playing|the sequence)', 'stop playing the (sequence|recording)'],
    es: ['para la secuencia', 'deja de reproducir'],
    de: ['abspielen beenden', 'sequenz (anhalten|beenden)', 'halte die sequenz an'],
    fr: ['arrête la séquence', 'arrête de jouer'],
  },
  keys: { motifs: ['48-52-57-57-52-48'] },
  help: {
    en: 'Ends the recording that is being played, at once.',
    es: 'Termina en el acto la grabación que se reproduce.',
    de: 'Beendet die Aufnahme, die abgespielt wird, sofort.',
    fr: "Met fin aussitôt à l'enregistrement qui est joué.",
  },
  when: ['playing'],
  parse: nothing,
  run: async (_, { playing }) => {
    ;(await playing()).stop()
    return { text: say('stopped'), cut: true }
  },
  undo: 'changes-nothing',
  order: 'beside',
  recorded: false,
})
