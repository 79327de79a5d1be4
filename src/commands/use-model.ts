import { ClavierError } from '../errors.ts'
import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { aboutModel } from './meant-model.ts'
import { restoreSettings } from './restore-settings.ts'

export const useModelCommand = defineCommand({
  id: 'use-model',
  group: 'answers',
  phrases: {
    en: [
      'use [the] model {name}',
      'use model {number}',
      'use [the] model {meaning:name} for meaning',
      'use model {number} for meaning',
    ],
    es: [
      'usa el modelo {name}',
      'usa el modelo {number}',
      'usa el modelo {meaning:name} para el significado',
      'usa el modelo {number} para el significado',
    ],
    de: [
      'nimm [das] modell {name}',
      'nimm modell {number}',
      'nimm [das] modell {meaning:name} für die bedeutung',
      'nimm modell {number} für die bedeutung',
    ],
    fr: [
      'utilise le modèle {name}',
      'utilise le modèle {number}',
      'utilise le modèle {meaning:name} pour le sens',
      'utilise le modèle {number} pour le sens',
    ],
  },
  keys: { motifs: ['60-57-62-57-60'] },
  help: {
    en: 'Asks that model from now on, or finds by meaning with it.',
    es: 'Pregunta a ese modelo desde ahora, o busca por sentido con él.',
    de: 'Fragt von nun an dieses Modell, oder sucht damit nach Sinn.',
    fr: 'Interroge ce modèle désormais, ou cherche par le sens avec lui.',
  },
  parse: ({ name, number, meaning, use }) => {
    const said = meaning ?? number ?? name
    if (said === undefined || said === '') throw new ClavierError('words-missing')
    return { said, use: meaning !== undefined || use === 'vectors' ? ('vectors' as const) : undefined }
  },
  run: ({ said, use }, context) => {
    const take = async (name: string) => {
      const used = await (await context.models()).use(name, use)
      return { text: say(`model-for-${used.use}`, { name }), undo: used.before }
    }
    return aboutModel(said, 'use-model', context, take, use === undefined ? {} : { use })
  },
  undo: restoreSettings,
  recorded: false,
})
