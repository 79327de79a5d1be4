import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { inNewTab, leaveAgain } from './open-page.ts'
import { nothing } from './read-slots.ts'

export const privacyCommand = defineCommand({
  id: 'privacy',
  group: 'help',
  phrases: {
    en: ['privacy', 'what do you keep', 'what is kept about me'],
    es: ['privacidad', 'qué guardas de mí'],
    de: ['datenschutz', 'was behältst du'],
    fr: ['confidentialité', 'que gardes-tu'],
  },
  keys: { motifs: ['48-51-52-52-53-48'] },
  help: {
    en: 'Opens a page that says what Clavier keeps and where, and what leaves this machine, and when.',
    es: 'Abre una página que dice qué guarda Clavier y dónde, y qué sale de este equipo, y cuándo.',
    de: 'Öffnet eine Seite, die sagt, was Clavier wo behält und was diesen Rechner wann verlässt.',
    fr: 'Ouvre une page qui dit ce que Clavier garde et où, et ce qui quitte cette machine, et quand.',
  },
  parse: nothing,
  run: async (_, context) => ({
    ...(await inNewTab({ url: context.privacyPage }, context)),
    text: say('privacy-opened'),
  }),
  undo: leaveAgain,
  recorded: false,
})
