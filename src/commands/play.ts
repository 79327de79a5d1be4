import { ClavierError } from '../errors.ts'
import type { Slots } from '../ports/intent.ts'
import { percentOf, speedBounds } from '../sequence/speed-steps.ts'
import { defineCommand } from './define-command.ts'
import { playedResult } from './played-words.ts'
import type { WantedPlay } from './playing-context.ts'
import { optionalWords } from './read-slots.ts'

export const playCommand = defineCommand({
  id: 'play',
  group: 'sequences',
  phrases: {
    en: [
      'play',
      'play {name}',
      'play {name} at {number} (percent|per cent|times)',
      'play {name} at {number} times the normal speed',
    ],
    es: [
      'reproduce',
      'reproduce {name}',
      'reproduce {name} al {number} por ciento',
      'reproduce {name} a {number} veces su velocidad normal',
    ],
    de: ['abspielen', 'spiele {name}', 'spiele {name} mit {number} prozent'],
    fr: ['joue', 'joue {name}', 'joue {name} à {number} (pour cent|fois la vitesse)'],
  },
  keys: { motifs: ['48-58-48', '60-56-60'] },
  help: {
    en: 'Plays a recording, the last one without a name; said with a speed, this time at that.',
    es: 'Reproduce una grabación; sin nombre, la última; si dices una velocidad, esta vez a esa.',
    de: 'Spielt eine Aufnahme ab, ohne Namen die letzte; mit einem Tempo gesagt dieses Mal mit diesem.',
    fr: 'Joue un enregistrement, le dernier sans nom ; dit avec une vitesse, cette fois à celle-ci.',
  },
  when: ['sequences'],
  parse: wanted,
  run: async (what, { playing }, signal) => playedResult(await (await playing()).play(what, signal)),
  undo: 'not-undoable',
  order: 'beside',
})

/** A number is the name, or behind a name the speed: for this time only. */
function wanted(slots: Slots): WantedPlay {
  const { number, ...named } = slots
  const name = optionalWords(named)
  if (name === undefined || number === undefined) return { name: optionalWords(slots) }
  const percent = typeof number === 'number' ? percentOf(number) : undefined
  if (percent === undefined) throw new ClavierError('number-out-of-bounds', speedBounds)
  return { name, percent }
}
