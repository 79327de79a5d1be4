import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { playedResult } from './played-words.ts'
import { optionalWords } from './read-slots.ts'

export const stepByStepCommand = defineCommand({
  id: 'step-by-step',
  group: 'sequences',
  phrases: {
    en: ['step by step', 'play {name} step by step'],
    es: ['paso a paso', 'reproduce {name} paso a paso'],
    de: ['schritt für schritt', 'spiele {name} schritt für schritt'],
    fr: ['pas à pas', 'joue {name} pas à pas'],
  },
  keys: { motifs: ['48-53-49-50-50-48', '60-57-54-54-60'] },
  help: {
    en: 'Plays a recording so that each step waits for “next step”.',
    es: 'Reproduce una grabación de modo que cada paso espera a «siguiente paso».',
    de: 'Spielt eine Aufnahme so, dass jeder Schritt auf „nächster schritt“ wartet.',
    fr: 'Joue un enregistrement de sorte que chaque étape attende « étape suivante ».',
  },
  when: ['playing', 'sequences'],
  parse: optionalWords,
  run: async (name, { playing }, signal) => {
    const now = await playing()
    if (name !== undefined || now.since() === undefined)
      return playedResult(await now.play({ name, stepwise: true }, signal))
    now.setStepwise(true)
    return { text: say('playing-stepwise') }
  },
  undo: 'not-undoable',
  order: 'beside',
  recorded: false,
})
