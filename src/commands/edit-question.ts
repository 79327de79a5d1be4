import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const editQuestionCommand = defineCommand({
  id: 'edit-question',
  group: 'answers',
  phrases: {
    en: ['edit [the] [last] question', 'change [the] question'],
    es: ['edita la pregunta', 'cambia la pregunta', 'corrige la pregunta'],
    de: ['frage bearbeiten', 'bearbeite die frage', 'ändere die frage'],
    fr: ['modifie la question', 'change la question', 'corrige la question'],
  },
  keys: { motifs: ['48-53-55-51-49-48'] },
  help: {
    en: 'Puts the last question back into its field, to be changed and asked again.',
    es: 'Devuelve la última pregunta a su campo, para cambiarla y hacerla de nuevo.',
    de: 'Bringt die letzte Frage zurück in ihr Feld, um sie zu ändern und neu zu stellen.',
    fr: 'Remet la dernière question dans son champ, pour la changer et la reposer.',
  },
  parse: nothing,
  run: async (_, { answers, tabs }) => {
    const question = await (await answers()).editQuestion(await tabs.active())
    return { text: say('question-in-field', { question }) }
  },
  undo: 'changes-nothing',
  recorded: false,
})
