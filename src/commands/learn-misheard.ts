import { ClavierError } from '../errors.ts'
import { say } from '../language/text.ts'
import type { Slots } from '../ports/intent.ts'
import { defineCommand } from './define-command.ts'
import { wantWords } from './read-slots.ts'
import { undoVocabularyChange } from './undo-vocabulary-change.ts'

export const learnMisheardCommand = defineCommand({
  id: 'learn-misheard',
  group: 'settings',
  phrases: {
    en: ['when i say {words} i mean {meaning:words}', 'instead of {words} i mean {meaning:words}'],
    es: [
      'cuando digo {words} quiero decir {meaning:words}',
      'en vez de {words} quiero decir {meaning:words}',
    ],
    de: ['mit {words} meine ich {meaning:words}', 'wenn ich {words} sage dann meine ich {meaning:words}'],
    fr: [
      'quand je dis {words} je veux dire {meaning:words}',
      'au lieu de {words} je veux dire {meaning:words}',
    ],
  },
  keys: { motifs: ['60-59-61-63-60'] },
  help: {
    en: 'Takes words that are heard wrong for those you mean, where they mean nothing otherwise.',
    es: 'Toma las palabras mal oídas por las que quieres decir, donde no significan otra cosa.',
    de: 'Nimmt falsch gehörte Worte für die gemeinten, wo sie sonst nichts bedeuten.',
    fr: 'Prend des mots mal entendus pour ceux que vous dites, là où ils ne veulent rien dire.',
  },
  parse: readBoth,
  run: async ({ heard, said }, { vocabularies }) => ({
    text: say('misheard-learnt', { heard, said }),
    undo: (await (await vocabularies()).teachMisheard(heard, said)).change,
  }),
  undo: undoVocabularyChange,
  recorded: false,
})

/** What parts the two where they came as one, after the command's keys. */
const mean = /\s+(?:i mean|quiero decir|sage dann meine ich|meine ich|je veux dire)\s+/i

function readBoth(slots: Slots): { readonly heard: string; readonly said: string } {
  const both = wantWords(slots)
  const [heard = '', said = ''] =
    typeof slots.meaning === 'string' ? [both, slots.meaning.trim()] : both.split(mean, 2)
  if (heard === '' || said === '') throw new ClavierError('words-missing')
  return { heard, said }
}
