import { parseMotif } from '../music/motif.ts'
import type { Slots } from '../ports/intent.ts'
import { defineCommand } from './define-command.ts'
import { optionalWords } from './read-slots.ts'
import { undoVocabularyChange } from './undo-vocabulary-change.ts'

export const learnKeysCommand = defineCommand({
  id: 'learn-keys',
  group: 'settings',
  phrases: {
    en: ['learn keys for {words}', 'learn keys'],
    es: ['aprende teclas para {words}', 'aprende teclas'],
    de: ['lerne tasten für {words}', 'lerne tasten'],
    fr: ['apprends les touches pour {words}', 'apprends les touches'],
  },
  keys: { motifs: ['48-52-50-54-48', '60-57-53-60'] },
  help: {
    en: 'Gives a phrase keys of your own: play them next.',
    es: 'Da teclas propias a una frase: tócalas a continuación.',
    de: 'Gibt einem Satz eigene Tasten: Spiel sie danach.',
    fr: 'Donne vos propres touches à une phrase : jouez-les ensuite.',
  },
  parse: slots => ({ keys: playedKeys(slots), phrase: optionalWords(slots) }),
  run: async ({ keys, phrase }, { learning }) => {
    if (keys === undefined) return { text: await learning.arm(phrase), earcon: 'waiting' }
    const { text, readBack, earcon, change } = await learning.take(keys.motif, keys.meant, keys.sure)
    return { text, readBack, earcon: earcon ?? 'done', ...(change === undefined ? {} : { undo: change }) }
  },
  undo: undoVocabularyChange,
  recorded: false,
})

/** Played, the slots are the keys, and in JSON what they are to mean where that is known. */
function playedKeys({ motif: text, meant, sure }: Slots) {
  const motif = typeof text === 'string' ? parseMotif(text) : undefined
  if (motif === undefined) return undefined
  return { motif, meant: typeof meant === 'string' ? meant : undefined, sure: sure === 1 }
}
