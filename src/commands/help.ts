import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const helpCommand = defineCommand({
  id: 'help',
  group: 'help',
  phrases: {
    en: ['help', 'show help', 'help me'],
    es: ['ayuda', 'muestra [la] ayuda', 'ayúdame'],
    de: ['hilfe', 'zeig [mir] [die] hilfe', 'hilf mir'],
    fr: ['aide', "montre l'aide", 'aide moi'],
  },
  keys: { motifs: ['48-49-49-48'] },
  help: {
    en: 'Opens the list of commands.',
    es: 'Abre la lista de órdenes.',
    de: 'Öffnet die Liste der Befehle.',
    fr: 'Ouvre la liste des commandes.',
  },
  when: ['always'],
  parse: nothing,
  run: async (_, { controls }) => {
    controls.showView('help')
    return { text: say('help-shown') }
  },
  undo: 'changes-nothing',
  recorded: false,
})
