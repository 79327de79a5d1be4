import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { offerModels } from './meant-model.ts'
import { optionalWords } from './read-slots.ts'

export const pullModelCommand = defineCommand({
  id: 'pull-model',
  group: 'answers',
  phrases: {
    en: [
      'pull [the] model {name}',
      'pull [the] recommended model',
      'pull [a] model',
      'download [the] model {name}',
      'download [the] recommended model',
    ],
    es: [
      'descarga el modelo {name}',
      'descarga el modelo recomendado',
      'descarga un modelo',
      'trae el modelo {name}',
      'trae el modelo recomendado',
    ],
    de: [
      'hole [das] modell {name}',
      'hole das empfohlene modell',
      'hole ein modell',
      'modell {name} herunterladen',
      'empfohlenes modell herunterladen',
    ],
    fr: [
      'télécharge le modèle {name}',
      'télécharge le modèle recommandé',
      'télécharge un modèle',
      'récupère le modèle {name}',
      'récupère le modèle recommandé',
    ],
  },
  keys: { motifs: ['48-49-49-49-52-48', '60-64-64-67-60'] },
  help: {
    en: 'Brings a model onto the disk, the recommended one without a name; you can do other things meanwhile.',
    es: 'Trae un modelo al disco, el recomendado si no hay nombre; mientras, puedes hacer otras cosas.',
    de: 'Holt ein Modell auf die Platte, ohne Namen das empfohlene; währenddessen geht alles andere.',
    fr: 'Amène un modèle sur le disque, le recommandé sans nom ; le reste marche entre-temps.',
  },
  parse: optionalWords,
  run: async (said, context) => {
    const models = await context.models()
    const [name, ...others] = await models.pullable(said)
    if (others.length > 0) return offerModels([name, ...others], 'pull-model', context)
    const { size, before } = await models.pull(name)
    return {
      text: before === 0 ? say('pull-begun', { name, bytes: size }) : say('pull-queued', { name, before }),
    }
  },
  undo: 'not-undoable',
  recorded: false,
})
