import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { aboutModel, optionalModel, unending } from './meant-model.ts'

export const loadModelCommand = defineCommand({
  id: 'load-model',
  group: 'answers',
  phrases: {
    en: ['load [the] model {name}', 'load model {number}', 'load [the] model'],
    es: ['carga el modelo {name}', 'carga el modelo {number}', 'carga el modelo'],
    de: ['lade [das] modell {name}', 'lade modell {number}', 'modell laden'],
    fr: ['charge le modèle {name}', 'charge le modèle {number}', 'charge le modèle'],
  },
  keys: { motifs: ['48-52-52-51-51-48', '60-58-55-62-60'] },
  help: {
    en: 'Loads a model into memory, so that it answers at once; “stop” ends the waiting.',
    es: 'Carga un modelo en la memoria, para que responda al momento; «para» deja de esperar.',
    de: 'Lädt ein Modell in den Speicher, damit es sofort antwortet; „stopp“ beendet das Warten.',
    fr: 'Charge un modèle en mémoire, pour qu’il réponde aussitôt ; « stop » cesse d’attendre.',
  },
  parse: optionalModel,
  run: (said, context, signal) => {
    const load = async (name?: string) => {
      const loaded = await (await context.models()).load(name, signal)
      const text = say('model-loaded', { name: loaded.name, tokens: loaded.contextTokens })
      return loaded.before ? { text } : { text, undo: { name: loaded.name } }
    }
    return said === undefined ? load() : aboutModel(said, 'load-model', context, load)
  },
  undo: async ({ name }, { models }) => {
    const there = await models()
    await there.unload(name, unending)
    return say('model-unloaded', { name })
  },
  // Loading may take minutes.
  order: 'beside',
  recorded: false,
})
