import type { ToldWord } from '../commands/vocabulary-context.ts'
import { notesInWords } from '../music/notes-in-words.ts'
import type { Word } from '../music/vocabulary.ts'
import { ownInWords } from '../speech/own-phrase.ts'
import type { PhraseReader } from './phrase-reader.ts'

/** A word as it is told: its keys, what is said for it, and what it means. */
export function toldWord(
  { motif, phrases, means }: Word,
  reader: Pick<PhraseReader, 'meaningOfWord' | 'inWords'>,
): ToldWord {
  const meant = reader.meaningOfWord(means)
  const unknown =
    means.kind === 'command'
      ? means.command
      : means.kind === 'phrase'
        ? ownInWords(means.phrase)
        : means.words
  return {
    notes: motif === undefined ? '' : notesInWords(motif),
    phrase: ownInWords(phrases[0] ?? ''),
    means: meant === undefined ? unknown : reader.inWords(meant),
  }
}
