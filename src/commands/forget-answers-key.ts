import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const forgetAnswersKeyCommand = defineCommand({
  id: 'forget-answers-key',
  group: 'settings',
  phrases: {
    en: ["forget [the] server's key", 'forget [the] server key'],
    es: ['olvida la clave del servidor', 'borra la clave del servidor'],
    de: ['serverschlüssel vergessen', 'vergiss [den] serverschlüssel'],
    fr: ['oublie la clé du serveur', 'supprime la clé du serveur'],
  },
  keys: { motifs: ['48-50-57-57-53-48'] },
  help: {
    en: 'Removes the key of the server that answers; it cannot be brought back.',
    es: 'Quita la clave del servidor que responde; no se puede recuperar.',
    de: 'Entfernt den Schlüssel des Servers, der antwortet; er lässt sich nicht zurückholen.',
    fr: 'Retire la clé du serveur qui répond ; elle ne revient pas.',
  },
  parse: nothing,
  run: async (_, { providers }) => {
    const was = await (await providers()).forgetKey()
    return { text: say(was ? 'answers-key-gone' : 'answers-key-none') }
  },
  // What could bring it back would have to be kept where a key does not belong.
  undo: 'not-undoable',
  destructive: true,
  recorded: false,
})
