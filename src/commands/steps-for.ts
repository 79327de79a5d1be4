import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { wantWords } from './read-slots.ts'

export const stepsForCommand = defineCommand({
  id: 'steps-for',
  group: 'answers',
  phrases: {
    en: ['steps for {words}'],
    es: ['pasos para {words}'],
    de: ['schritte für {words}'],
    fr: ['étapes pour {words}'],
  },
  keys: { motifs: ['60-55-53-56-60'] },
  help: {
    en: 'Shows how to get Ollama going on another system: macOS, Windows, Linux or ChromeOS.',
    es: 'Muestra cómo poner en marcha Ollama en otro sistema: macOS, Windows, Linux o ChromeOS.',
    de: 'Zeigt, wie Ollama auf einem anderen System in Gang kommt: macOS, Windows, Linux oder ChromeOS.',
    fr: 'Montre comment mettre Ollama en marche sur un autre système : macOS, Windows, Linux ou ChromeOS.',
  },
  parse: wantWords,
  run: async (said, { models }) => ({
    text: say('steps-shown', await (await models()).stepsFor(said)),
  }),
  undo: 'changes-nothing',
  recorded: false,
})
