import { render, say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { providerChoices } from './provider-words.ts'
import { nothing } from './read-slots.ts'

export const whoAnswersCommand = defineCommand({
  id: 'who-answers',
  group: 'settings',
  phrases: {
    en: ['who answers', 'answers by'],
    es: ['quién responde'],
    de: ['wer antwortet'],
    fr: ['qui répond'],
  },
  keys: { motifs: ['48-50-56-56-53-48'] },
  help: {
    en: 'Says who answers questions, and offers the others, each with a number.',
    es: 'Dice quién responde a las preguntas y ofrece los demás, cada uno con un número.',
    de: 'Sagt, wer Fragen beantwortet, und bietet die anderen an, jeden mit einer Nummer.',
    fr: 'Dit qui répond aux questions et propose les autres, chacun avec un numéro.',
  },
  parse: nothing,
  run: async (_, { providers, choices, language }) => {
    const now = (await providers()).chosen()
    const rows = choices.offer(
      say('choices-who-answers'),
      providerChoices
        .filter(choice => choice !== now)
        .map(choice => ({
          label: render(language(), say(`provider-${choice}`)),
          detail: '',
          intent: { command: 'answer-with', slots: { words: choice } },
        })),
    )
    return { text: say('who-answers-offered', { who: say(`provider-${now}`), rows }) }
  },
  undo: 'changes-nothing',
  recorded: false,
})
