import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { wantWords } from './read-slots.ts'

export const forgetSequenceCommand = defineCommand({
  id: 'forget-sequence',
  group: 'sequences',
  destructive: true,
  phrases: {
    en: ['forget [the] recording {name}'],
    es: ['olvida la grabación {name}'],
    de: ['vergiss die aufnahme {name}'],
    fr: ["oublie l'enregistrement {name}"],
  },
  keys: { motifs: ['60-70-60'] },
  help: {
    en: 'Deletes a recording; undo brings it back.',
    es: 'Borra una grabación; deshacer la recupera.',
    de: 'Löscht eine Aufnahme; Rückgängig holt sie zurück.',
    fr: 'Supprime un enregistrement ; annuler le ramène.',
  },
  parse: wantWords,
  run: async (said, { recordings }) => {
    const { id, name, gone } = await (await recordings()).forget(said)
    if (gone) return { text: say('sequence-gone', { name }) }
    return { text: say('sequence-forgotten', { name }), undo: { id } }
  },
  undo: async ({ id }, { recordings }) => {
    const { name } = await (await recordings()).bringBack(id)
    return say('sequence-restored', { name })
  },
  recorded: false,
})
