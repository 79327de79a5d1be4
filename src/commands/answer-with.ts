import { defineCommand } from './define-command.ts'
import { providerText, wantProvider } from './provider-words.ts'
import { restoreSettings } from './restore-settings.ts'

export const answerWithCommand = defineCommand({
  id: 'answer-with',
  group: 'settings',
  phrases: {
    en: ['answers by {words}', 'let {words} answer'],
    es: ['responde con {words}', 'respuestas de {words}'],
    de: ['antworten von {words}', 'lass {words} antworten'],
    fr: ['réponds avec {words}', 'réponses de {words}'],
  },
  keys: { motifs: ['60-52-57-57-60'] },
  help: {
    en: 'Who answers questions: Ollama, the server, the browser, whoever can, or nobody, and then the page itself does.',
    es: 'Quién responde: Ollama, el servidor, el navegador, quien pueda, o nadie, y entonces la propia página.',
    de: 'Wer Fragen beantwortet: Ollama, der Server, der Browser, irgendwer oder niemand, dann die Seite selbst.',
    fr: "Qui répond : Ollama, le serveur, le navigateur, n'importe qui, ou personne, et alors la page elle-même.",
  },
  parse: wantProvider,
  run: async (choice, { providers }) => {
    const before = await (await providers()).choose(choice)
    return { text: providerText(choice), undo: before }
  },
  undo: restoreSettings,
  recorded: false,
})
