import { defineCommand } from './define-command.ts'
import { wantWords } from './read-slots.ts'

export const proposeCommand = defineCommand({
  id: 'propose',
  group: 'answers',
  phrases: {
    en: ['how do i {words}', 'help me {words}', 'propose {words}'],
    es: ['cómo puedo {words}', 'ayúdame a {words}', 'propón {words}'],
    de: ['wie kann ich {words}', 'hilf mir {words}', 'schlag vor {words}'],
    fr: ['comment puis-je {words}', 'aide-moi à {words}', 'propose {words}'],
  },
  keys: { motifs: ['60-57-54-59-60'] },
  help: {
    en: 'Offers commands for what you want to do, by number; none is run before you choose.',
    es: 'Ofrece por número órdenes para lo que quieres hacer; ninguna se ejecuta antes de que elijas.',
    de: 'Bietet mit Nummern Befehle an für das, was du vorhast; keiner läuft, bevor du wählst.',
    fr: 'Propose par numéro des commandes pour votre but ; aucune ne s’exécute avant votre choix.',
  },
  parse: wantWords,
  run: async (words, { proposals }, signal) => ({ text: await (await proposals()).propose(words, signal) }),
  undo: 'changes-nothing',
  order: 'beside',
  recorded: false,
})
