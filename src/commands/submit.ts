import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const submitCommand = defineCommand({
  id: 'submit',
  group: 'text',
  destructive: true,
  phrases: {
    en: ['submit', 'submit [the] form', 'send [the] form', 'submit this form'],
    es: [
      'enviar formulario',
      'envía [el] formulario',
      'enviar [el] formulario',
      'envía formulario',
      'manda [el] formulario',
    ],
    de: [
      'abschicken',
      'formular abschicken',
      'schick [das] formular ab',
      'schicke [das] formular ab',
      'das formular abschicken',
      'formular senden',
      'absenden',
    ],
    fr: ['envoie le formulaire', 'valide le formulaire', 'envoyer le formulaire', 'valider le formulaire'],
  },
  keys: { motifs: ['48-53-49-54-48'] },
  help: {
    en: 'Sends the form of the field that has the focus.',
    es: 'Envía el formulario del campo que tiene el foco.',
    de: 'Schickt das Formular des Felds ab, das den Fokus hat.',
    fr: 'Envoie le formulaire du champ qui a le focus.',
  },
  when: ['field'],
  parse: nothing,
  run: async (_, { writing }) => (await writing()).submit(),
  undo: 'not-undoable',
})
