import { defineCommand } from './define-command.ts'
import { followedIn, followLess } from './follow-choice.ts'
import { restoreSettings } from './restore-settings.ts'

export const followLessCommand = defineCommand({
  id: 'follow-less',
  group: 'layout',
  phrases: {
    en: ['do not follow [the] {words}', 'stop following [the] {words}'],
    es: ['no sigas {words}', 'deja de seguir {words}'],
    de: ['folge nicht {words}', 'folge nicht mehr {words}'],
    fr: ['ne suis pas {words}', 'arrête de suivre {words}'],
  },
  keys: { motifs: ['60-59-62-64-60'] },
  help: {
    en: 'Leaves one thing unheard as it moves: focus, scrolling, pointer or hints.',
    es: 'Deja de hacer sonar una cosa: foco, desplazamiento, puntero o pistas.',
    de: 'Lässt eines nicht mehr hören: Fokus, Scrollen, Zeiger oder Hinweise.',
    fr: 'Ne fait plus entendre une chose : focus, défilement, pointeur ou repères.',
  },
  parse: followedIn,
  run: async (one, context) => followLess(one, context),
  undo: restoreSettings,
  recorded: false,
})
