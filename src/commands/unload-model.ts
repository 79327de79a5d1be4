import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { aboutModel, optionalModel, unending } from './meant-model.ts'

export const unloadModelCommand = defineCommand({
  id: 'unload-model',
  group: 'answers',
  phrases: {
    en: ['unload [the] model {name}', 'unload model {number}', 'unload [the] model'],
    es: [
      'descarga de la memoria el modelo {name}',
      'descarga de la memoria el modelo {number}',
      'descarga de la memoria el modelo',
    ],
    de: ['entlade [das] modell {name}', 'entlade modell {number}', 'modell entladen'],
    fr: ['décharge le modèle {name}', 'décharge le modèle {number}', 'décharge le modèle'],
  },
  keys: { motifs: ['48-53-55-52-50-48', '60-62-64-66-60'] },
  help: {
    en: 'Takes a model out of memory; it stays on the disk.',
    es: 'Saca un modelo de la memoria; sigue en el disco.',
    de: 'Nimmt ein Modell aus dem Speicher; auf der Platte bleibt es.',
    fr: 'Retire un modèle de la mémoire ; il reste sur le disque.',
  },
  parse: optionalModel,
  run: (said, context, signal) => {
    const unload = async (wanted?: string) => {
      const { name } = await (await context.models()).unload(wanted, signal)
      return { text: say('model-unloaded', { name }), undo: { name } }
    }
    return said === undefined ? unload() : aboutModel(said, 'unload-model', context, unload)
  },
  undo: async ({ name }, { models }) => {
    const there = await models()
    const { contextTokens } = await there.load(name, unending)
    return say('model-loaded', { name, tokens: contextTokens })
  },
  recorded: false,
})
