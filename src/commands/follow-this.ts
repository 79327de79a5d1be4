import { defineCommand } from './define-command.ts'
import { followAnother, followedIn } from './follow-choice.ts'
import { restoreSettings } from './restore-settings.ts'

export const followThisCommand = defineCommand({
  id: 'follow-this',
  group: 'layout',
  phrases: {
    en: ['follow [the] {words}', 'follow also [the] {words}'],
    es: ['sigue {words}', 'sigue también {words}'],
    de: ['folge {words}', 'folge auch {words}'],
    fr: ['suis {words}', 'suis aussi {words}'],
  },
  keys: { motifs: ['60-59-55-57-60'] },
  help: {
    en: 'Sounds where one thing moves: focus, scrolling, pointer or hints.',
    es: 'Hace sonar dónde se mueve una cosa: foco, desplazamiento, puntero o pistas.',
    de: 'Lässt hören, wohin sich eines bewegt: Fokus, Scrollen, Zeiger oder Hinweise.',
    fr: 'Fait entendre où bouge une chose : focus, défilement, pointeur ou repères.',
  },
  parse: followedIn,
  run: async (one, context) => followAnother(one, context),
  undo: restoreSettings,
  recorded: false,
})
