import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const stopCommand = defineCommand({
  id: 'stop',
  group: 'help',
  phrases: {
    en: ['stop', 'stop it', 'stop that'],
    es: ['para', 'alto', 'detente', 'párate', 'para ya', 'basta'],
    de: ['stopp', 'stop', 'halt', 'hör auf', 'aufhören'],
    fr: ['stop', 'arrête', 'arrête ça', 'stoppe', 'arrête toi', 'arrêter'],
  },
  keys: { motifs: ['48-50-48'], chord: '52+55' },
  help: {
    en: 'Stops what sounds, plays, answers, scrolls by itself or loads.',
    es: 'Detiene lo que suena, se reproduce, responde, se desplaza solo o carga.',
    de: 'Hält an, was klingt, spielt, antwortet, von selbst scrollt oder lädt.',
    fr: 'Arrête ce qui sonne, joue, répond, défile tout seul ou se charge.',
  },
  when: ['answering', 'playing', 'reading', 'scrolling'],
  parse: nothing,
  run: async (_, { controls }) => {
    const what = await controls.stopWhatRuns()
    const key = { something: 'stopped', loading: 'loading-stopped', nothing: 'nothing-to-stop' } as const
    return { text: say(key[what]) }
  },
  undo: 'changes-nothing',
  order: 'at-once',
  recorded: false,
})
