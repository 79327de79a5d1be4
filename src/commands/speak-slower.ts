import { changeSpeech } from './change-speech.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const speakSlowerCommand = defineCommand({
  id: 'speak-slower',
  group: 'settings',
  phrases: {
    en: ['speak slower', 'speak more slowly', 'talk slower'],
    es: ['habla más despacio', 'habla más lento'],
    de: ['sprich langsamer', 'langsamer sprechen'],
    fr: ['parle moins vite', 'parle plus lentement'],
  },
  keys: { motifs: ['48-54-54-51-51-48'] },
  help: {
    en: 'Outcomes are spoken more slowly.',
    es: 'Los resultados se dicen más despacio.',
    de: 'Ergebnisse werden langsamer gesprochen.',
    fr: 'Les résultats sont dits moins vite.',
  },
  parse: nothing,
  run: (_, context) => changeSpeech(context, 'speechRate', -1),
  undo: restoreSettings,
  recorded: false,
})
