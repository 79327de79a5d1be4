import { defineCommand } from './define-command.ts'
import { optionalWords } from './read-slots.ts'
import { sayableText } from './sayable-text.ts'

export const whatCanISayCommand = defineCommand({
  id: 'what-can-i-say',
  group: 'help',
  phrases: {
    en: ['what can i say', 'what can i say here', 'what can i say now', 'what can i say about {words}'],
    es: ['qué puedo decir', 'qué puedo decir aquí', 'qué puedo decir sobre {words}'],
    de: ['was kann ich sagen', 'was kann ich hier sagen', 'was kann ich sagen zu {words}'],
    fr: ['que puis-je dire', "qu'est-ce que je peux dire", 'que puis-je dire sur {words}'],
  },
  keys: { motifs: ['48-49-51-48'] },
  help: {
    en: 'Says and shows the phrases that fit now, or those about something; “more” names the next.',
    es: 'Dice y muestra las frases útiles ahora, o sobre algo; «más» nombra las siguientes.',
    de: 'Nennt und zeigt die Sätze, die jetzt passen, oder die zu etwas; „mehr“ nennt die nächsten.',
    fr: 'Dit et montre les phrases utiles maintenant, ou sur un sujet ; « suite » nomme les suivantes.',
  },
  parse: optionalWords,
  run: async (about, { sayable }, signal) => ({
    text: sayableText(await (await sayable()).now(about, signal)),
  }),
  undo: 'changes-nothing',
  recorded: false,
})
