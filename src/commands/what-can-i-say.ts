import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const whatCanISayCommand = defineCommand({
  id: 'what-can-i-say',
  group: 'help',
  phrases: {
    en: ['what can i say', 'what can i say here', 'what can i say now'],
    es: ['qué puedo decir', 'qué puedo decir aquí'],
    de: ['was kann ich sagen', 'was kann ich hier sagen'],
    fr: ['que puis-je dire', "qu'est-ce que je peux dire"],
  },
  keys: { motifs: ['48-49-51-48'] },
  help: {
    en: 'Says some phrases that apply now.',
    es: 'Dice algunas frases útiles ahora.',
    de: 'Nennt Sätze, die jetzt passen.',
    fr: 'Dit quelques phrases utiles maintenant.',
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('what-can-i-say', { phrases: controls.sayable(8).join(' · ') }),
  }),
  undo: 'changes-nothing',
  recorded: false,
})
