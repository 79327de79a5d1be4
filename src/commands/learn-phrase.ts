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
    en: 'Lets words of your own mean a phrase; “something” in both stands for any words.',
    es: 'Hace que palabras tuyas signifiquen una frase; «algo» en ambas vale por cualquier palabra.',
    de: 'Lässt eigene Worte einen Satz bedeuten; „etwas“ in beiden steht für beliebige Worte.',
    fr: 'Fait que vos mots veuillent dire une phrase ; « quelque chose » dans les deux vaut pour tous les mots.',
  },
  parse: readBoth,
  run: async ({ phrase, meaning, sure }, { vocabularies, choices }) => {
    try {
      const { phrase: learnt, means, change } = await (await vocabularies()).teach(phrase, meaning, sure)
      return { text: say('phrase-learnt', { phrase: learnt, means }), undo: change }
    } catch (error) {
      // A phrase with a slot may take words from a command, if the user says so a second time.
      if (
        error instanceof ClavierError &&
        error.code === 'phrase-taken' &&
        !sure &&
        mayHaveSlot(phrase, error)
      ) {
        const slots = { words: phrase, meaning, sure: 1 }
        choices.offer(say('choices-meant', { heard: phrase }), [
          { label: `${phrase} → ${meaning}`, detail: '', intent: { command: 'learn-phrase', slots } },
        ])
      }
      throw error
    }
  },
  undo: undoVocabularyChange,
  recorded: false,
})

/** What parts the two where they came as one, after the command's keys. */
const means = /\s+(?:means|significa|bedeutet|veut dire)\s+/i

/** The error is about a template, not about a phrase that is taken as it stands. */
function mayHaveSlot(phrase: string, { detail }: ClavierError): boolean {
  return String(detail.phrase).includes('…') || phrase.includes('{')
}

function readBoth(slots: Slots): {
  readonly phrase: string
  readonly meaning: string
  readonly sure: boolean
} {
  const said = wantWords(slots)
  const [phrase = '', meaning = ''] =
    typeof slots.meaning === 'string' ? [said, slots.meaning.trim()] : said.split(means, 2)
  if (phrase === '' || meaning === '') throw new ClavierError('words-missing')
  return { phrase, meaning, sure: slots.sure === 1 }
}
