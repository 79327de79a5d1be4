import type { Slots } from '../ports/intent.ts'
import { defineCommand } from './define-command.ts'
import { playedResult } from './played-words.ts'
import { wordsIn } from './read-slots.ts'

export const playWithCommand = defineCommand({
  id: 'play-with',
  group: 'sequences',
  phrases: {
    en: ['play {name} with {given:name}'],
    es: ['reproduce {name} con {given:name}'],
    de: ['spiele {name} mit {given:name}'],
    fr: ['joue {name} avec {given:name}'],
  },
  keys: { motifs: ['60-57-63-63-60'] },
  help: {
    en: 'Plays a recording with other words in the place of the recorded ones.',
    es: 'Reproduce una grabación con otras palabras en lugar de las grabadas.',
    de: 'Spielt eine Aufnahme mit anderen Worten anstelle der aufgenommenen.',
    fr: "Joue un enregistrement avec d'autres mots à la place de ceux enregistrés.",
  },
  when: ['sequences'],
  parse: both,
  run: async (wanted, { playing }, signal) => playedResult(await (await playing()).play(wanted, signal)),
  undo: 'not-undoable',
  order: 'beside',
})

function both({ name, given }: Slots): { readonly name: string; readonly words: string } {
  return { name: wordsIn(name), words: wordsIn(given) }
}
