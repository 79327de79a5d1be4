import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { wantWords } from './read-slots.ts'

export const saveAsCommand = defineCommand({
  id: 'save-as',
  group: 'sequences',
  phrases: {
    en: ['save as {name}'],
    es: ['guarda como {name}'],
    de: ['speichern als {name}'],
    fr: ['enregistre sous {name}'],
  },
  keys: { motifs: ['60-58-60'] },
  help: {
    en: 'Names the recording kept last.',
    es: 'Da nombre a la última grabación.',
    de: 'Benennt die letzte Aufnahme.',
    fr: 'Nomme le dernier enregistrement.',
  },
  parse: wantWords,
  run: async (name, { recordings }) => {
    const { id, before } = await (await recordings()).saveAs(name)
    return { text: say('sequence-named', { name }), undo: { id, before } }
  },
  undo: async ({ id, before }, { recordings }) => {
    await (await recordings()).rename(id, before)
    return say('sequence-named', { name: before })
  },
  recorded: false,
})
