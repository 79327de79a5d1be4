import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const hideModelsCommand = defineCommand({
  id: 'hide-models',
  group: 'answers',
  phrases: {
    en: ['hide [the] models', 'close [the] models'],
    es: ['oculta los modelos', 'cierra los modelos'],
    de: ['modelle ausblenden', 'modelle schließen'],
    fr: ['cache les modèles', 'ferme les modèles'],
  },
  keys: { motifs: ['48-52-52-53-49-48'] },
  help: {
    en: 'Puts the models away; what is being pulled goes on.',
    es: 'Cierra los modelos; lo que se descarga sigue.',
    de: 'Blendet die Modelle aus; was geholt wird, geht weiter.',
    fr: 'Cache les modèles ; ce qui se télécharge continue.',
  },
  parse: nothing,
  run: async (_, { models }) => ({
    text: say((await models()).hide() ? 'models-hidden' : 'models-not-shown'),
  }),
  undo: 'changes-nothing',
  recorded: false,
})
