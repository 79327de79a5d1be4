import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const markCommand = defineCommand({
  id: 'mark',
  group: 'sequences',
  phrases: {
    en: ['mark'],
    es: ['marca'],
    de: ['markieren', 'marke'],
    fr: ['marque', 'repère ici'],
  },
  keys: { motifs: ['48-56-58-48'] },
  help: {
    en: 'Sets a mark in the recording.',
    es: 'Pone una marca en la grabación.',
    de: 'Setzt eine Marke in die Aufnahme.',
    fr: "Pose un repère dans l'enregistrement.",
  },
  when: ['recording'],
  parse: nothing,
  run: async (_, { recordings }) => {
    const { label } = await (await recordings()).mark()
    return { text: say('marked', { label }) }
  },
  undo: 'not-undoable',
  recorded: false,
})
