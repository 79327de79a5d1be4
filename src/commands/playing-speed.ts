import { ClavierError } from '../errors.ts'
import { say } from '../language/text.ts'
import type { Slots } from '../ports/intent.ts'
import { percentOf, speedBounds } from '../sequence/speed-steps.ts'
import { changePlayingSpeed, type PlayingSpeedWas, playingSpeedBack } from './change-playing-speed.ts'
import { defineCommand } from './define-command.ts'
import { restoreSettings } from './restore-settings.ts'

export const playingSpeedCommand = defineCommand({
  id: 'playing-speed',
  group: 'sequences',
  phrases: {
    en: ['sequence speed {number}', 'play [the] (sequence|sequences) at {number} [percent|per cent|times]'],
    es: ['velocidad de [la] secuencia {number}', 'reproduce la secuencia al {number} por ciento'],
    de: ['sequenztempo {number}', 'tempo der sequenz {number}', 'spiele die sequenz mit {number} prozent'],
    fr: ['vitesse de la séquence {number}', 'joue la séquence à {number} pour cent'],
  },
  keys: { motifs: ['60-64-57-57-60'] },
  help: {
    en: 'Plays recordings at that speed: 1 to 8 times, or 50 to 800 per cent.',
    es: 'Reproduce las grabaciones a esa velocidad: de 1 a 8 veces, o del 50 al 800 por ciento.',
    de: 'Spielt Aufnahmen mit diesem Tempo: 1- bis 8-fach, oder 50 bis 800 Prozent.',
    fr: 'Joue les enregistrements à cette vitesse : 1 à 8 fois, ou 50 à 800 pour cent.',
  },
  when: ['playing', 'sequences'],
  parse: percentIn,
  run: async (percent, context) => {
    if (context.playing.loaded()?.since() !== undefined) return changePlayingSpeed(context, { percent })
    const before = await context.controls.changeSettings({ playingSpeed: percent })
    return { text: say('playing-speed', { percent }), undo: { settings: before } }
  },
  undo: async (
    before: PlayingSpeedWas | { readonly settings: Parameters<typeof restoreSettings>[0] },
    context,
  ) => ('settings' in before ? restoreSettings(before.settings, context) : playingSpeedBack(before, context)),
  order: 'beside',
  recorded: false,
})

function percentIn({ number }: Slots): number {
  const percent = typeof number === 'number' ? percentOf(number) : undefined
  if (percent === undefined) throw new ClavierError('number-out-of-bounds', speedBounds)
  return percent
}
