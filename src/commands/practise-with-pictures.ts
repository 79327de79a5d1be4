import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const practiseWithPicturesCommand = defineCommand({
  id: 'practise-with-pictures',
  group: 'help',
  phrases: {
    en: ['practise with pictures', 'practice with pictures'],
    es: ['practica con imágenes', 'practicar con imágenes'],
    de: ['mit bildern üben', 'übe mit bildern'],
    fr: ['exerce avec images', 'exercer avec images'],
  },
  keys: { motifs: ['48-50-52-57-57-48'] },
  help: {
    en: 'Practice shows the keys of what to play.',
    es: 'La práctica muestra las teclas de lo que hay que tocar.',
    de: 'Beim Üben werden die Tasten gezeigt.',
    fr: 'L’exercice montre les touches à jouer.',
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('practice-memory-off'),
    undo: await controls.changeSettings({ practiceFromMemory: false }),
  }),
  undo: restoreSettings,
  recorded: false,
})
