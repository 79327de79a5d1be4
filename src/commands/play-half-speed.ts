import { defineCommand } from './define-command.ts'
import { playedResult } from './played-words.ts'
import { wantWords } from './read-slots.ts'

export const playHalfSpeedCommand = defineCommand({
  id: 'play-half-speed',
  group: 'sequences',
  phrases: {
    en: ['play {name} at half speed', 'play {name} half as fast'],
    es: ['reproduce {name} a media velocidad', 'reproduce {name} a la mitad de [la] velocidad'],
    de: ['spiele {name} mit (halbem tempo|halber geschwindigkeit)', 'spiele {name} halb so schnell'],
    fr: ['joue {name} à demi vitesse', 'joue {name} à la moitié de [la] vitesse'],
  },
  keys: { motifs: ['60-56-56-62-60'] },
  help: {
    en: 'Plays a recording half as fast as it was recorded, this time only.',
    es: 'Reproduce una grabación a la mitad de velocidad de como se grabó, solo esta vez.',
    de: 'Spielt eine Aufnahme halb so schnell wie aufgenommen, nur dieses Mal.',
    fr: 'Joue un enregistrement deux fois moins vite, cette fois seulement.',
  },
  when: ['sequences'],
  parse: wantWords,
  run: async (name, { playing }, signal) =>
    playedResult(await (await playing()).play({ name, percent: 50 }, signal)),
  undo: 'not-undoable',
  order: 'beside',
})
