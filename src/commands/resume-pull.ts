import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { optionalWords } from './read-slots.ts'

export const resumePullCommand = defineCommand({
  id: 'resume-pull',
  group: 'answers',
  phrases: {
    en: [
      'resume [the] pull',
      'resume [the] download',
      'resume [the] pull of {name}',
      'continue [the] download',
    ],
    es: ['reanuda la descarga', 'reanuda la descarga de {name}', 'sigue descargando'],
    de: ['holen fortsetzen', 'herunterladen fortsetzen', 'holen von {name} fortsetzen'],
    fr: ['reprends le téléchargement', 'reprends le téléchargement de {name}', 'continue à télécharger'],
  },
  keys: { motifs: ['48-50-53-49-49-48', '60-53-55-58-60'] },
  help: {
    en: 'Goes on bringing a model that was stopped, where it was.',
    es: 'Sigue trayendo un modelo que se detuvo, desde donde estaba.',
    de: 'Holt ein Modell weiter, das angehalten war, von dort an.',
    fr: 'Continue d’amener un modèle arrêté, là où il en était.',
  },
  parse: optionalWords,
  run: async (said, { models }) => ({
    text: say('pull-resumed', await (await models()).resumePull(said)),
  }),
  undo: 'not-undoable',
  recorded: false,
})
