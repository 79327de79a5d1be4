import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const followOffCommand = defineCommand({
  id: 'follow-off',
  group: 'layout',
  phrases: {
    en: ['follow off', 'stop following', 'follow nothing'],
    es: ['seguir desactivado', 'no sigas', 'deja de seguir'],
    de: ['folgen aus', 'nicht mehr folgen', 'folge nichts mehr'],
    fr: ['suivi désactivé', 'arrête de suivre', 'ne suis plus'],
  },
  keys: { motifs: ['48-53-53-51-51-48'] },
  help: {
    en: 'Nothing that moves is sounded any more.',
    es: 'Deja de hacer sonar lo que se mueve.',
    de: 'Was sich bewegt, klingt nicht mehr.',
    fr: 'Ne fait plus entendre ce qui bouge.',
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('following-off'),
    undo: await controls.changeSettings({ following: false }),
  }),
  undo: restoreSettings,
  recorded: false,
})
