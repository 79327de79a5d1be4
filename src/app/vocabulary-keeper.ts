import type { Command } from '../commands/define-command.ts'
import { ClavierError } from '../errors.ts'
import type { Language } from '../language/language.ts'
import { formatMotif } from '../music/motif.ts'
import { emptyVocabularyBook, type Vocabulary, type VocabularyBook, type Word } from '../music/vocabulary.ts'
import { parseVocabularyBook, vocabularyBookAsJson } from '../music/vocabulary-schema.ts'
import type { Store } from '../ports/store.ts'
import { ownInWords } from '../speech/own-phrase.ts'
import type { PanelStore } from '../state/panel-state.ts'
import type { KeyBinding } from './key-bindings.ts'
import type { PhraseReader } from './phrase-reader.ts'
import { toldWord } from './told-word.ts'
import { usableWords, wordBinding } from './word-bindings.ts'

/** Where vocabularies are kept in the Store. */
export const vocabulariesKey = 'vocabularies'

interface Parts {
  readonly keep: Store
  readonly store: PanelStore
  readonly commands: readonly Command[]
  readonly language: () => Language
  readonly reader: Pick<PhraseReader, 'inWords' | 'meaningOfWord'>
  /** The keys of the commands, always the same. */
  readonly commandKeys: readonly KeyBinding[]
  readonly names: () => readonly KeyBinding[]
  readonly onChange: () => void
}

const noWords: readonly Word[] = []

export type VocabularyKeeper = ReturnType<typeof createVocabularyKeeper>

/** The user's own words as they are kept: one vocabulary of them in use beside the commands. */
export function createVocabularyKeeper(parts: Parts) {
  const { keep, store, commands } = parts
  let book = emptyVocabularyBook
  let words: readonly Word[] = []
  let usable: ReturnType<typeof usableWords> = { bindings: [], leftOut: [] }
  /** What `usable` was made from. */
  let madeFrom: { readonly words: readonly Word[]; readonly beside: string } | undefined

  return {
    /** Resolves with false where there are vocabularies that this version cannot read. */
    async open(): Promise<boolean> {
      // Watched first: what could not be read now comes with the next change.
      keep.watch(vocabulariesKey, changed => take(parseVocabularyBook(changed) ?? emptyVocabularyBook))
      const value = await keep.get(vocabulariesKey)
      take(parseVocabularyBook(value) ?? emptyVocabularyBook)
      return value === undefined || parseVocabularyBook(value) !== undefined
    },
    book: () => book,
    /** The vocabulary in use. */
    used,
    /** Words that can be said now: another array whenever any has changed. */
    sayable: () => words,
    bindings: () => usable.bindings,
    /** Words in use whose keys collide with something. */
    leftOut: () => usable.leftOut,
    /** What is bound beside the words, which vocabulary is in use, or the language has changed. */
    refresh,
    /** Changes the kept book under its lock; a book that this version cannot read is never written over. */
    async edit(to: (before: VocabularyBook) => VocabularyBook): Promise<void> {
      let after = book
      await keep.update(vocabulariesKey, value => {
        const before = value === undefined ? emptyVocabularyBook : parseVocabularyBook(value)
        if (before === undefined) throw new ClavierError('storage-broken')
        after = to(before)
        return vocabularyBookAsJson(after)
      })
      // Only what is kept counts: where the storage is full nothing has changed.
      take(after)
    },
  }

  function used(): Vocabulary | undefined {
    const { vocabulary } = store.getState().settings
    return book.vocabularies.find(({ id }) => id === vocabulary)
  }

  function take(next: VocabularyBook): void {
    book = next
    madeFrom = undefined
    refresh()
  }

  function refresh(): void {
    words = used()?.words ?? noWords
    const names = parts.names()
    const beside = `${parts.language()} ${names.map(({ motif }) => formatMotif(motif)).join(' ')}`
    // Names tell of every page that their tabs go to; their keys are the same then.
    if (madeFrom?.words !== words || madeFrom.beside !== beside) {
      madeFrom = { words, beside }
      const bound = [...parts.commandKeys, ...names]
      usable = usableWords(words, bound, word => wordBinding(word, parts.reader, commands))
      show()
    }
    parts.onChange()
  }

  function show(): void {
    const left = new Set(usable.leftOut.map(({ id }) => id))
    store.setState({
      vocabularies: book.vocabularies.map(({ id, name, words: its }) => ({ id, name, words: its.length })),
      words: words.map(word => ({
        ...toldWord(word, parts.reader),
        id: word.id,
        phrases: word.phrases.map(ownInWords),
        strikes: word.motif ?? [],
        collides: left.has(word.id),
        unknown: word.means.kind !== 'words' && parts.reader.meaningOfWord(word.means) === undefined,
      })),
    })
  }
}
