import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const myWordsCommand = defineCommand({
  id: 'my-words',
  group: 'settings',
  phrases: {
    en: ['my words'],
    es: ['mis palabras'],
    de: ['meine wörter'],
    fr: ['mes mots'],
  },
  keys: { motifs: ['48-50-54-52-48'] },
  help: {
    en: 'Says the words of the vocabulary in use.',
    es: 'Dice las palabras del vocabulario en uso.',
    de: 'Sagt die Wörter des genutzten Vokabulars.',
    fr: 'Dit les mots du vocabulaire utilisé.',
  },
  parse: nothing,
  run: async (_, { vocabularies, controls }) => {
    const words = (await vocabularies())
      .words()
      .map(({ phrase, notes, means }) => `${phrase || notes} → ${means}`)
    controls.showView('settings')
    return { text: say('words-listed', { count: words.length, words: words.slice(0, 12).join(' · ') }) }
  },
  undo: 'changes-nothing',
  recorded: false,
})
