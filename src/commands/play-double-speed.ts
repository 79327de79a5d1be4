import { defineCommand } from './define-command.ts'
import { playedResult } from './played-words.ts'
import { wantWords } from './read-slots.ts'

export const playDoubleSpeedCommand = defineCommand({
  id: 'play-double-speed',
  group: 'sequences',
  phrases: {
    en: ['play {name} at double speed', 'play {name} twice as fast'],
    es: [
      'reproduce {name} a doble velocidad',
      'reproduce {name} al doble de velocidad',
      'reproduce {name} el doble de rápido',
    ],
    de: ['spiele {name} mit (doppeltem tempo|doppelter geschwindigkeit)', 'spiele {name} doppelt so schnell'],
    fr: ['joue {name} à [la] double vitesse', 'joue {name} à vitesse double'],
  },
  keys: { motifs: ['60-65-65-62-60'] },
  help: {
    en: 'Plays a recording twice as fast as it was recorded, this time only.',
    es: 'Reproduce una grabación el doble de rápido de como se grabó, solo esta vez.',
    de: 'Spielt eine Aufnahme doppelt so schnell wie aufgenommen, nur dieses Mal.',
    fr: 'Joue un enregistrement deux fois plus vite, cette fois seulement.',
  },
  when: ['sequences'],
  parse: wantWords,
  run: async (name, { playing }, signal) =>
    playedResult(await (await playing()).play({ name, percent: 200 }, signal)),
  undo: 'not-undoable',
  order: 'beside',
})
