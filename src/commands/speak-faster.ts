import { changeSpeech } from './change-speech.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const speakFasterCommand = defineCommand({
  id: 'speak-faster',
  group: 'settings',
  phrases: {
    en: ['speak faster', 'talk faster'],
    es: ['habla más rápido', 'habla más deprisa'],
    de: ['sprich schneller', 'schneller sprechen'],
    fr: ['parle plus vite'],
  },
  keys: { motifs: ['48-55-55-51-51-48'] },
  help: {
    en: 'Outcomes are spoken faster.',
    es: 'Los resultados se dicen más rápido.',
    de: 'Ergebnisse werden schneller gesprochen.',
    fr: 'Les résultats sont dits plus vite.',
  },
  parse: nothing,
  run: (_, context) => changeSpeech(context, 'speechRate', 1),
  undo: restoreSettings,
  recorded: false,
})
