import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const voicesCommand = defineCommand({
  id: 'voices',
  group: 'settings',
  phrases: {
    en: ['voices', 'list voices'],
    es: ['voces', 'lista de voces', 'qué voces hay'],
    de: ['stimmen', 'stimmen auflisten', 'welche stimmen gibt es'],
    fr: ['voix', 'liste des voix', 'quelles voix y a t il'],
  },
  keys: { motifs: ['48-50-54-54-53-48'] },
  help: {
    en: 'Offers the voices of this machine, each with a number to choose it by.',
    es: 'Ofrece las voces de este equipo, cada una con un número.',
    de: 'Bietet die Stimmen dieses Rechners an, jede mit einer Nummer.',
    fr: 'Propose les voix de cette machine, chacune avec un numéro.',
  },
  parse: nothing,
  run: async (_, { feedback, choices }) => {
    const voices = feedback.voices()
    const rows = choices.offer(
      say('choices-voices'),
      voices.map(({ id, name, language }) => ({
        label: name,
        detail: language,
        intent: { command: 'use-voice', slots: { words: id } },
      })),
    )
    return { text: say('voices-offered', { count: voices.length, rows }) }
  },
  undo: 'changes-nothing',
  recorded: false,
})
