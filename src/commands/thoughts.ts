import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const thoughtsCommand = defineCommand({
  id: 'thoughts',
  group: 'answers',
  phrases: {
    en: ['thoughts', 'show [the] thoughts', 'read [the] thoughts', 'what did you think'],
    es: ['pensamientos', 'muestra los pensamientos', 'lee los pensamientos'],
    de: ['gedanken', 'zeige die gedanken', 'lies die gedanken'],
    fr: ['pensées', 'montre les pensées', 'lis les pensées'],
  },
  keys: { motifs: ['48-53-56-56-56-48'] },
  help: {
    en: 'Shows and says what the model thought before it answered.',
    es: 'Muestra y dice lo que pensó el modelo antes de responder.',
    de: 'Zeigt und sagt, was das Modell vor der Antwort gedacht hat.',
    fr: 'Montre et dit ce que le modèle a pensé avant de répondre.',
  },
  parse: nothing,
  run: async (_, { answers, tabs }) => {
    const spoken = await (await answers()).showThoughts(await tabs.active())
    return { text: say('thoughts-shown'), spoken }
  },
  undo: 'changes-nothing',
})
