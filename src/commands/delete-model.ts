import { render, say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { aboutModel, wantModel } from './meant-model.ts'

export const deleteModelCommand = defineCommand({
  id: 'delete-model',
  group: 'answers',
  destructive: true,
  phrases: {
    en: ['delete [the] model {name}', 'delete model {number}'],
    es: ['borra el modelo {name}', 'borra el modelo {number}'],
    de: ['lösche [das] modell {name}', 'lösche modell {number}'],
    fr: ['supprime le modèle {name}', 'supprime le modèle {number}'],
  },
  keys: { motifs: ['60-58-58-54-60'] },
  help: {
    en: 'Asks, then deletes a model from the disk; “pull model” and its name bring it back.',
    es: 'Pregunta y borra un modelo del disco; «descarga el modelo» y su nombre lo traen de nuevo.',
    de: 'Fragt nach und löscht ein Modell von der Platte; „hole das Modell“ und sein Name bringt es wieder.',
    fr: 'Demande, puis supprime un modèle du disque ; « télécharge le modèle » et son nom le ramène.',
  },
  parse: slots => ({ said: wantModel(slots), sure: slots.sure === 'yes' }),
  run: ({ said, sure }, context, signal) =>
    aboutModel(said, 'delete-model', context, async name => {
      const { choices, language } = context
      const models = await context.models()
      if (sure) return { text: say('model-deleted', { name, bytes: await models.remove(name, signal) }) }
      const label = render(language(), say('delete-model', { name, bytes: await models.size(name) }))
      const intent = { command: 'delete-model', slots: { name, sure: 'yes' } }
      const rows = choices.offer(say('choices-delete-model'), [{ label, detail: '', intent }])
      return { text: say('delete-model-asked', { rows, name }), earcon: 'ambiguous', asks: true }
    }),
  undo: 'not-undoable',
  recorded: false,
})
