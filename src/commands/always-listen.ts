import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const alwaysListenCommand = defineCommand({
  id: 'always-listen',
  group: 'settings',
  phrases: {
    en: ['always listen', 'listen always'],
    es: ['escucha siempre', 'siempre a la escucha'],
    de: ['immer zuhören', 'höre immer zu'],
    fr: ['écoute toujours', 'toujours à l’écoute'],
  },
  keys: { motifs: ['48-49-49-52-52-48'] },
  help: {
    en: 'Whatever is said counts while listening is on. Gets through while nothing is held to talk, too.',
    es: 'Cuenta todo lo que se dice mientras se escucha. Se oye también sin mantener nada para hablar.',
    de: 'Alles Gesagte zählt, solange das Zuhören an ist. Kommt auch durch, wenn nichts zum Sprechen gehalten wird.',
    fr: 'Tout ce qui est dit compte tant que l’écoute est allumée. Passe aussi quand rien n’est tenu pour parler.',
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('listen-always'),
    undo: await controls.changeSettings({ listenMode: 'always' }),
  }),
  undo: restoreSettings,
  recorded: false,
})
