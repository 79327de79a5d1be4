import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { wantWords } from './read-slots.ts'

export const bringBackSequenceCommand = defineCommand({
  id: 'bring-back-sequence',
  group: 'sequences',
  phrases: {
    en: ['bring back [the] recording {name}', 'restore [the] recording {name}'],
    es: ['recupera la grabación {name}'],
    de: ['hole die aufnahme {name} zurück'],
    fr: ["ramène l'enregistrement {name}"],
  },
  keys: { motifs: ['60-67-64-62-60'] },
  help: {
    en: 'Brings a deleted recording back.',
    es: 'Recupera una grabación borrada.',
    de: 'Holt eine gelöschte Aufnahme zurück.',
    fr: 'Ramène un enregistrement supprimé.',
  },
  parse: wantWords,
  run: async (said, { recordings }) => {
    const { id, name } = await (await recordings()).bringBackCalled(said)
    return { text: say('sequence-restored', { name }), undo: { id, name } }
  },
  undo: async ({ id, name }, { recordings }) => {
    await (await recordings()).forgetId(id)
    return say('sequence-forgotten', { name })
  },
  recorded: false,
})
