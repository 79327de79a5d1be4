import { defineCommand } from './define-command.ts'
import { playedResult } from './played-words.ts'
import { optionalWords } from './read-slots.ts'

export const playCommand = defineCommand({
  id: 'play',
  group: 'sequences',
  phrases: {
    en: ['play', 'play {name}'],
    es: ['reproduce', 'reproduce {name}'],
    de: ['abspielen', 'spiele {name}'],
    fr: ['joue', 'joue {name}'],
  },
  keys: { motifs: ['48-58-48', '60-56-60'] },
  help: {
    en: 'Plays a recording, the last one without a name.',
    es: 'Reproduce una grabación; sin nombre, la última.',
    de: 'Spielt eine Aufnahme ab, ohne Namen die letzte.',
    fr: 'Joue un enregistrement, le dernier sans nom.',
  },
  when: ['sequences'],
  parse: optionalWords,
  run: async (name, { playing }, signal) => playedResult(await (await playing()).play({ name }, signal)),
  undo: 'not-undoable',
  order: 'beside',
})
