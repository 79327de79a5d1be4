import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const practiseFromMemoryCommand = defineCommand({
  id: 'practise-from-memory',
  group: 'help',
  phrases: {
    en: ['practise from memory', 'practice from memory'],
    es: ['practica de memoria', 'practicar de memoria'],
    de: ['auswendig üben', 'übe auswendig'],
    fr: ['exerce de mémoire', 'exercer de mémoire'],
  },
  keys: { motifs: ['48-50-52-56-56-48'] },
  help: {
    en: 'Practice names what to play without showing its keys.',
    es: 'La práctica dice qué tocar sin mostrar sus teclas.',
    de: 'Beim Üben wird nur genannt, was zu spielen ist, ohne die Tasten.',
    fr: 'L’exercice nomme ce qui est à jouer sans montrer ses touches.',
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('practice-memory-on'),
    undo: await controls.changeSettings({ practiceFromMemory: true }),
  }),
  undo: restoreSettings,
  recorded: false,
})
