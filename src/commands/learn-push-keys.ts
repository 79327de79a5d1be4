import { say } from '../language/text.ts'
import { notesInWords } from '../music/notes-in-words.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const learnPushKeysCommand = defineCommand({
  id: 'learn-push-keys',
  group: 'settings',
  phrases: {
    en: ['learn push keys', 'learn [the] keys to talk'],
    es: ['aprende teclas de hablar', 'aprende las teclas de hablar'],
    de: ['sprechtasten lernen'],
    fr: ['apprends les touches de parole'],
  },
  keys: { motifs: ['48-50-54-50-50-48'] },
  help: {
    en: 'The keys that you play together next are the ones to hold while you talk.',
    es: 'Las teclas que toques juntas a continuación son las que se mantienen al hablar.',
    de: 'Die Tasten, die du als Nächstes zusammen spielst, hältst du fortan zum Sprechen.',
    fr: 'Les touches jouées ensemble ensuite sont celles à tenir pour parler.',
  },
  parse: nothing,
  run: async (_, { listening }, signal) => {
    const { keys, before } = await listening.learnPushKeys(signal)
    return { text: say('push-keys-are', { notes: notesInWords(keys) }), readBack: keys, undo: before }
  },
  undo: restoreSettings,
  // It waits for a hand: nothing else has to wait with it.
  order: 'beside',
  recorded: false,
})
