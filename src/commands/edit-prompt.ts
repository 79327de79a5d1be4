import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const editPromptCommand = defineCommand({
  id: 'edit-prompt',
  group: 'answers',
  phrases: {
    en: ['edit [the] [system] prompt', 'show [the] [system] prompt'],
    es: ['edita las indicaciones', 'muestra las indicaciones'],
    de: ['systemprompt bearbeiten', 'zeige den systemprompt'],
    fr: ['modifie la consigne', 'montre la consigne'],
  },
  keys: { motifs: ['48-54-54-49-49-48'] },
  help: {
    en: 'Shows what the model is told before every question, and its options, to be edited.',
    es: 'Muestra lo que se dice al modelo antes de cada pregunta, y sus opciones, para editarlo.',
    de: 'Zeigt, was dem Modell vor jeder Frage gesagt wird, und seine Optionen, zum Bearbeiten.',
    fr: 'Montre ce qui est dit au modèle avant chaque question, et ses options, pour les modifier.',
  },
  parse: nothing,
  run: async (_, { prompts }) => {
    await (await prompts()).show()
    return { text: say('prompt-shown') }
  },
  undo: 'changes-nothing',
  recorded: false,
})
