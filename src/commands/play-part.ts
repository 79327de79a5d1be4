import { ClavierError } from '../errors.ts'
import { say } from '../language/text.ts'
import type { Slots } from '../ports/intent.ts'
import { defineCommand } from './define-command.ts'
import { playedResult } from './played-words.ts'
import type { PartPlace } from './playing-context.ts'
import { wantWords } from './read-slots.ts'

export const playPartCommand = defineCommand({
  id: 'play-part',
  group: 'sequences',
  phrases: {
    en: ['play [the] part where i said {name}'],
    es: ['reproduce [la parte] donde dije {name}'],
    de: ['spiele die stelle wo ich {name} sagte', 'spiele den teil wo ich {name} sagte'],
    fr: ["joue [la partie] où j'ai dit {name}"],
  },
  keys: { motifs: ['60-59-59-53-60'] },
  help: {
    en: 'Plays the part of a recording in which you said these words.',
    es: 'Reproduce la parte de una grabación en que dijiste estas palabras.',
    de: 'Spielt den Teil einer Aufnahme, in dem du diese Worte sagtest.',
    fr: "Joue la partie d'un enregistrement où vous avez dit ces mots.",
  },
  when: ['sequences'],
  parse: slots => placeIn(slots) ?? wantWords(slots),
  run: async (wanted, { playing }, signal) => {
    const now = await playing()
    if (typeof wanted !== 'string') return playedResult(await now.playPlace(wanted, signal))
    const played = await now.playPart(wanted, signal)
    if (!('offered' in played)) return playedResult(played)
    return { text: say('parts-offered', { words: wanted, rows: played.offered }) }
  },
  undo: 'not-undoable',
  order: 'beside',
  recorded: false,
})

/** A part that was offered. */
function placeIn({ sequence, event }: Slots): PartPlace | undefined {
  if (typeof sequence !== 'string' || typeof event !== 'number') return undefined
  if (!Number.isInteger(event) || event < 0) throw new ClavierError('words-missing')
  return { id: sequence, event }
}
