import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { optionalWords } from './read-slots.ts'

export const cancelPullCommand = defineCommand({
  id: 'cancel-pull',
  group: 'answers',
  phrases: {
    en: ['cancel [the] pull', 'cancel [the] download', 'cancel [the] pull of {name}', 'stop pulling'],
    es: ['cancela la descarga', 'cancela la descarga de {name}', 'deja de descargar'],
    de: ['holen abbrechen', 'herunterladen abbrechen', 'holen von {name} abbrechen'],
    fr: ['annule le téléchargement', 'annule le téléchargement de {name}', 'arrête de télécharger'],
  },
  keys: { motifs: ['48-51-49-53-51-48', '60-64-66-66-60'] },
  help: {
    en: 'Stops bringing a model; what is there stays, and undo goes on.',
    es: 'Deja de traer un modelo; lo que hay se queda, y deshacer sigue.',
    de: 'Hört auf, ein Modell zu holen; was da ist, bleibt, und Rückgängig geht weiter.',
    fr: 'Arrête d’amener un modèle ; ce qui est là reste, et annuler continue.',
  },
  parse: optionalWords,
  run: async (said, { models }) => {
    const stopped = await (await models()).cancelPull(said)
    return { text: say('pull-cancelled', stopped), undo: { name: stopped.name } }
  },
  undo: async ({ name }, { models }) => say('pull-resumed', await (await models()).resumePull(name)),
  recorded: false,
})
