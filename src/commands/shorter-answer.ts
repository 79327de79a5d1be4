import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const shorterAnswerCommand = defineCommand({
  id: 'shorter-answer',
  group: 'answers',
  phrases: {
    en: ['shorter', 'make it shorter', 'say it shorter', 'shorter please'],
    es: ['más corto', 'más breve', 'dilo más corto'],
    de: ['kürzer', 'mach es kürzer', 'sag es kürzer'],
    fr: ['plus court', 'plus bref', 'dis-le plus court'],
  },
  keys: { motifs: ['48-53-56-54-54-48'] },
  help: {
    en: 'Says the last answer shorter; without a model, its first sentence.',
    es: 'Dice la última respuesta más corta; sin modelo, su primera frase.',
    de: 'Sagt die letzte Antwort kürzer; ohne Modell ihren ersten Satz.',
    fr: 'Redit la dernière réponse en plus court ; sans modèle, sa première phrase.',
  },
  parse: nothing,
  run: async (_, { answers, tabs }, signal) =>
    (await answers()).rewrite('shorter', await tabs.active(), signal),
  undo: 'changes-nothing',
  order: 'beside',
})
