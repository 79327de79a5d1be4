import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { wantWords } from './read-slots.ts'

export const duplicateSequenceCommand = defineCommand({
  id: 'duplicate-sequence',
  group: 'sequences',
  phrases: {
    en: ['duplicate [the] recording {name}', 'copy [the] recording {name}'],
    es: ['duplica la grabación {name}', 'copia la grabación {name}'],
    de: ['dupliziere die aufnahme {name}', 'kopiere die aufnahme {name}'],
    fr: ["duplique l'enregistrement {name}", "copie l'enregistrement {name}"],
  },
  keys: { motifs: ['60-67-67-62-60'] },
  help: {
    en: 'Keeps a copy of a recording.',
    es: 'Guarda una copia de una grabación.',
    de: 'Behält eine Kopie einer Aufnahme.',
    fr: "Garde une copie d'un enregistrement.",
  },
  when: ['sequences'],
  parse: wantWords,
  run: async (said, { recordings }) => {
    const { id, of, name } = await (await recordings()).duplicate(said)
    return { text: say('sequence-copied', { of, name }), undo: { id, name } }
  },
  undo: async ({ id, name }, { recordings }) => {
    await (await recordings()).discard(id)
    return say('sequence-copy-undone', { name })
  },
  recorded: false,
})
