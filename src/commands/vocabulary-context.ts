import type { Text } from '../language/text.ts'
import type { Motif } from '../music/motif.ts'
import type { Vocabulary, Word } from '../music/vocabulary.ts'
import type { EarconName } from '../ports/sound.ts'

/** A change to one word or to a whole vocabulary, with what is needed to take it back. Plain data. */
export type VocabularyChange =
  | {
      readonly kind: 'word'
      readonly vocabulary: string
      readonly word: string
      /** The word as it was; undefined where there was none. */
      readonly before: Word | undefined
      /** Its place in the list. */
      readonly at: number
    }
  | {
      readonly kind: 'vocabulary'
      readonly vocabulary: string
      readonly before: Vocabulary | undefined
      readonly at: number
      /** Id of the vocabulary that was in use; empty for none. */
      readonly used: string
    }

/** A word as it is told. */
export interface ToldWord {
  /** Its keys in words; empty without any. */
  readonly notes: string
  /** What is said for it; empty if nothing is. */
  readonly phrase: string
  /** The phrase of what it means. */
  readonly means: string
}

/** The user's own words. Rejects with `vocabulary-none` where one has to be in use. */
export interface Vocabularies {
  list(): readonly { readonly name: string; readonly words: number; readonly used: boolean }[]
  words(): readonly ToldWord[]
  create(name: string): Promise<{ readonly name: string; readonly change: VocabularyChange }>
  /** Uses the one that is called so; `leftOut` words collide with what is bound meanwhile. */
  use(name: string): Promise<{ readonly name: string; readonly leftOut: number; readonly before: string }>
  /** Uses none. Resolves with the name and the id of the one before. */
  useNone(): Promise<{ readonly name: string; readonly before: string }>
  /** Puts back which one is in use, by id. */
  useAgain(id: string): Promise<void>
  rename(name: string): Promise<{ readonly name: string; readonly change: VocabularyChange }>
  /** The one in use without a name. */
  remove(name: string | undefined): Promise<{ readonly name: string; readonly change: VocabularyChange }>
  /**
   * Lets a phrase mean what another phrase means; both may have one slot. Rejects with `phrase-taken`, also
   * where a command would lose words to it unless that is `sure`, and with `phrase-unfit`.
   */
  teach(
    phrase: string,
    meaning: string,
    sure: boolean,
  ): Promise<ToldWord & { readonly change: VocabularyChange }>
  /** Lets words that are heard stand for others. Rejects with `phrase-taken`, or `words-missing`. */
  teachMisheard(heard: string, said: string): Promise<{ readonly change: VocabularyChange }>
  /** Forgets the word with that phrase, those notes, or that id. */
  forget(said: string): Promise<ToldWord & { readonly change: VocabularyChange }>
  /** Gives the user a file of it. */
  exportFile(name: string | undefined): Promise<{ readonly name: string; readonly words: number }>
  /** Keeps the vocabulary that was read from a file, and uses it. Rejects with `nothing-asked`. */
  keepImport(): Promise<{ readonly name: string; readonly words: number; readonly change: VocabularyChange }>
  restore(change: VocabularyChange): Promise<void>
}

/** What came of keys that were played to be learnt. */
export interface Learnt {
  readonly text: Text
  readonly readBack: Motif
  readonly earcon?: EarconName
  readonly change?: VocabularyChange
}

export interface Learning {
  /** Arms: what is played next is not carried out but learnt, for the phrase if there is one. */
  arm(phrase: string | undefined): Promise<Text>
  /** Keys were played, for what is known already (as `meant` in JSON) or said afterwards. */
  take(motif: Motif, meant: string | undefined, sure: boolean): Promise<Learnt>
}
