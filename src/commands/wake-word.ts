import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const wakeWordCommand = defineCommand({
  id: 'wake-word',
  group: 'settings',
  phrases: {
    en: ['wake word', 'listen for the wake word'],
    es: ['palabra de activación', 'espera la palabra de activación'],
    de: ['weckwort', 'auf das weckwort warten'],
    fr: ["mot d'éveil", "attends le mot d'éveil"],
  },
  keys: { motifs: ['48-50-53-52-52-48'] },
  help: {
    en: 'Words count only behind the wake word; without it nothing is obeyed, shown or recorded.',
    es: 'Las palabras solo cuentan tras la palabra de activación; sin ella nada se obedece, muestra ni graba.',
    de: 'Worte zählen nur nach dem Weckwort; ohne es wird nichts befolgt, gezeigt oder aufgenommen.',
    fr: 'Les mots ne comptent qu’après le mot d’éveil ; sans lui rien n’est obéi, montré ni enregistré.',
  },
  parse: nothing,
  run: async (_, { controls, listening }) => ({
    text: say('listen-wake', { word: listening.wakeWord() }),
    undo: await controls.changeSettings({ listenMode: 'wake' }),
  }),
  undo: restoreSettings,
  recorded: false,
})
