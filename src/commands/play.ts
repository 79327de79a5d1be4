import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
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
  run: async (wanted, { playing }, signal) => {
    const { name, steps, whole } = await (await playing()).play(wanted, signal)
    const text = whole ? say('sequence-played', { name, steps }) : say('sequence-stopped', { name, steps })
    return { text, cut: !whole }
  },
  undo: 'not-undoable',
  order: 'beside',
})
