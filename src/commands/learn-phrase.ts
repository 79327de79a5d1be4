import { ClavierError } from '../errors.ts'
import { say } from '../language/text.ts'
import type { Slots } from '../ports/intent.ts'
import { defineCommand } from './define-command.ts'
import { wantWords } from './read-slots.ts'
import { undoVocabularyChange } from './undo-vocabulary-change.ts'

export const learnPhraseCommand = defineCommand({
  id: 'learn-phrase',
  group: 'settings',
  phrases: {
    en: ['learn {words} means {meaning:words}'],
    es: ['aprende {words} significa {meaning:words}'],
    de: ['lerne {words} bedeutet {meaning:words}'],
    fr: ['apprends {words} veut dire {meaning:words}'],
  },
  keys: { motifs: ['60-71-71-60'] },
  help: {
    en: 'Lets words of your own mean a phrase.',
    es: 'Hace que palabras tuyas signifiquen una frase.',
    de: 'Lässt eigene Worte einen Satz bedeuten.',
    fr: 'Fait que vos mots veuillent dire une phrase.',
  },
  parse: readBoth,
  run: async ({ phrase, meaning }, { vocabularies }) => {
    const { means, change } = await vocabularies.teach(phrase, meaning)
    return { text: say('phrase-learnt', { phrase, means }), undo: change }
  },
  undo: undoVocabularyChange,
  recorded: false,
})

/** What parts the two where they came as one, after the command's keys. */
const means = /\s+(?:means|significa|bedeutet|veut dire)\s+/i

function readBoth(slots: Slots): { readonly phrase: string; readonly meaning: string } {
  const said = wantWords(slots)
  const [phrase = '', meaning = ''] =
    typeof slots.meaning === 'string' ? [said, slots.meaning.trim()] : said.split(means, 2)
  if (phrase === '' || meaning === '') throw new ClavierError('words-missing')
  return { phrase, meaning }
}
