import type { Slots } from '../ports/intent.ts'
import { defineCommand } from './define-command.ts'
import type { DictatedSlots } from './dictation-context.ts'
import { wantWords } from './read-slots.ts'

/** Words as they were said, or with “back” the text that dictation has made of them, spaces and all. */
function dictatedIn(slots: Slots): DictatedSlots {
  const { words, back } = slots
  if (typeof words !== 'string' || typeof back !== 'number' || !Number.isInteger(back))
    return { words: wantWords(slots) }
  return { words: words.slice(0, longestDictated), exact: { back: Math.min(mostBack, Math.max(0, back)) } }
}

/** As long as what any recogniser gives at once, and a step of a recording keeps. */
const longestDictated = 4000
/** Characters before the caret that a sign may take the place of. */
const mostBack = 8

export const dictateWordsCommand = defineCommand({
  id: 'dictate-words',
  group: 'text',
  phrases: {
    en: ['dictate {words}'],
    es: ['dicta {words}'],
    de: ['diktiere {words}'],
    fr: ['dicte {words}'],
  },
  keys: { motifs: ['60-62-62-65-60'] },
  help: {
    en: 'Writes the words as dictation does: “comma” is a comma, spaces and capitals fit what is there.',
    es: 'Escribe las palabras como el dictado: «coma» es una coma; espacios y mayúsculas se ajustan a lo que hay.',
    de: 'Schreibt die Wörter wie ein Diktat: „Komma“ ist ein Komma; Leerzeichen und Großschreibung passen zum Text.',
    fr: 'Écrit les mots comme une dictée : « virgule » est une virgule ; espaces et majuscules suivent le texte.',
  },
  parse: dictatedIn,
  run: async (dictated, { dictation }) => (await dictation()).write(dictated),
  undo: async (change, { dictation }) => (await dictation()).takeBack(change),
  guarded: true,
})
