import type { Command } from '../commands/define-command.ts'
import type { ToldWord, Vocabularies, VocabularyChange } from '../commands/vocabulary-context.ts'
import { ClavierError } from '../errors.ts'
import type { Language } from '../language/language.ts'
import { formatMotif, type Motif } from '../music/motif.ts'
import { notesInWords } from '../music/notes-in-words.ts'
import {
  addVocabulary,
  emptyVocabularyBook,
  findVocabulary,
  type Meaning,
  putWord,
  removeVocabulary,
  removeWord,
  renameVocabulary,
  sameMeaning,
  type Vocabulary,
  type VocabularyBook,
  vocabularyOf,
  type Word,
} from '../music/vocabulary.ts'
import { parseVocabularyBook, vocabularyAsFile, vocabularyBookAsJson } from '../music/vocabulary-schema.ts'
import type { Files } from '../ports/files.ts'
import type { Store } from '../ports/store.ts'
import { fillOwn, fitsItsMeaning, ownInWords, slotOfOwn, withSpokenSlots } from '../speech/own-phrase.ts'
import { plainText } from '../speech/plain-words.ts'
import type { PanelStore } from '../state/panel-state.ts'
import type { KeyBinding } from './key-bindings.ts'
import type { Meant, PhraseReader } from './phrase-reader.ts'
import type { SettingsService } from './settings-service.ts'
import { toldWord } from './told-word.ts'
import { createVocabularyImport, freeVocabularyName } from './vocabulary-import.ts'
import { usableWords, wordBinding } from './word-bindings.ts'

/** Where vocabularies are kept in the Store. */
export const vocabulariesKey = 'vocabularies'

interface Parts {
  readonly keep: Store
  readonly store: PanelStore
  readonly settings: Pick<SettingsService, 'change'>
  readonly files: Files
  readonly commands: readonly Command[]
  readonly language: () => Language
  readonly reader: PhraseReader
  readonly newId: () => string
  /** All else that is bound to keys: commands and names. */
  readonly bound: () => readonly KeyBinding[]
  /** What a vocabulary is called that is made with its first word. */
  readonly firstName: () => string
  /** The word of the language that stands for a slot in a phrase of one's own. */
  readonly something: () => string
  readonly onChange: () => void
}

const noWords: readonly Word[] = []

/** What is put on a word. */
interface Taught {
  readonly motif?: Motif
  readonly phrase?: string
}

export type VocabulariesService = ReturnType<typeof createVocabularies>

/** The user's own words: kept, one vocabulary of them in use beside the commands. */
export function createVocabularies(parts: Parts) {
  const { keep, store, settings, newId, commands } = parts
  let book = emptyVocabularyBook
  let words: readonly Word[] = []
  let usable: ReturnType<typeof usableWords> = { bindings: [], leftOut: [] }
  /** What `usable` was made from. */
  let madeFrom: { readonly words: readonly Word[]; readonly beside: string } | undefined
  const imports = createVocabularyImport(parts)

  const vocabularies: Vocabularies = {
    list: () =>
      book.vocabularies.map(({ id, name, words: its }) => ({
        name,
        words: its.length,
        used: id === usedId(),
      })),
    words: () => inUse().words.map(told),
    create: name => add({ id: newId(), name, words: [] }),
    async use(name) {
      const { id, name: called } = findVocabulary(book, name)
      const before = usedId()
      await settings.change({ vocabulary: id })
      return { name: called, leftOut: usable.leftOut.length, before }
    },
    async useNone() {
      const { name, id } = inUse()
      await settings.change({ vocabulary: '' })
      return { name, before: id }
    },
    async useAgain(id) {
      await settings.change({ vocabulary: id })
    },
    async rename(name) {
      const before = inUse()
      const change = changeOf(before.id)
      await edit(now => renameVocabulary(now, before.id, name))
      return { name: vocabularyOf(book, before.id).name, change }
    },
    async remove(name) {
      const found = name === undefined ? inUse() : findVocabulary(book, name)
      const change = changeOf(found.id)
      await edit(now => removeVocabulary(now, found.id))
      if (change.used === found.id) await settings.change({ vocabulary: '' })
      return { name: found.name, change }
    },
    async teach(phrase, meaning, sure) {
      const open = withSpokenSlots(phrase, meaning, parts.something())
      if (open !== undefined) return teachOpen(open.phrase, open.meaning, sure)
      const meant = parts.reader.meaningOf(meaning)
      checkPhrase(phrase)
      return put({ kind: 'command', ...meant }, { phrase })
    },
    async teachMisheard(heard, said) {
      if (plainText(heard) === plainText(said))
        throw new ClavierError('phrase-taken', { phrase: heard, other: said })
      checkPhrase(heard)
      if (plainText(said) === '') throw new ClavierError('words-missing')
      return put({ kind: 'words', words: said }, { phrase: heard })
    },
    async forget(said) {
      const { id } = inUse()
      const found = wordCalled(said)
      const change = wordChange(id, found.id)
      await edit(now => removeWord(now, id, found.id))
      return { ...told(found), change }
    },
    async exportFile(name) {
      const found = name === undefined ? inUse() : findVocabulary(book, name)
      parts.files.save(fileNameOf(found), vocabularyAsFile(found))
      return { name: found.name, words: found.words.length }
    },
    async keepImport() {
      const { name, words: read } = imports.take()
      const added = await add({ id: newId(), name: freeVocabularyName(book, name), words: read })
      imports.drop()
      return { ...added, words: read.length }
    },
    async restore(change) {
      const { vocabulary: id, at } = change
      if (change.kind === 'word') {
        const { word, before } = change
        await edit(now => (before === undefined ? removeWord(now, id, word) : putWord(now, id, before, at)))
        return
      }
      const { before, used } = change
      await edit(now => {
        const without = now.vocabularies.some(one => one.id === id) ? removeVocabulary(now, id) : now
        return before === undefined ? without : addVocabulary(without, before, at)
      })
      if (usedId() !== used) await settings.change({ vocabulary: used })
    },
  }

  return {
    ...vocabularies,
    imports,
    /** Resolves with false where there are vocabularies that this version cannot read. */
    async open(): Promise<boolean> {
      const value = await keep.get(vocabulariesKey)
      take(parseVocabularyBook(value) ?? emptyVocabularyBook)
      keep.watch(vocabulariesKey, changed => take(parseVocabularyBook(changed) ?? emptyVocabularyBook))
      return value === undefined || parseVocabularyBook(value) !== undefined
    },
    all: () => book,
    /** Puts another book in the place of this one, as read from a file or put back by undo. */
    replaceWith: (next: VocabularyBook): Promise<void> => edit(() => next),
    /** Words that can be said now: another array whenever any has changed. */
    sayable: () => words,
    bindings: () => usable.bindings,
    /** What is bound beside the words, which vocabulary is in use, or the language has changed. */
    refresh,
    /** Binds keys that collide with nothing, as `learningConflict` says. */
    learn: (motif: Motif, meant: Meant) => put({ kind: 'command', ...meant }, { motif }),
  }

  /** A phrase with a slot; a command that would lose words to it is named unless the user is `sure`. */
  async function teachOpen(phrase: string, meaning: string, sure: boolean) {
    if (slotOfOwn(meaning) === undefined || !fitsItsMeaning(phrase, meaning))
      throw new ClavierError('phrase-unfit', { phrase: ownInWords(phrase), meaning: ownInWords(meaning) })
    const means: Meaning = { kind: 'phrase', phrase: meaning }
    // Told as for any phrase that is none, with a word in its slot.
    if (parts.reader.meaningOfWord(means) === undefined) parts.reader.meaningOf(fillOwn(meaning, 'x'))
    checkPhrase(phrase)
    const other = sure ? undefined : parts.reader.losesTo(phrase)
    if (other !== undefined) throw new ClavierError('phrase-taken', { phrase: ownInWords(phrase), other })
    return put(means, { phrase })
  }

  function usedId(): string {
    return used()?.id ?? ''
  }

  function used(): Vocabulary | undefined {
    const { vocabulary } = store.getState().settings
    return book.vocabularies.find(({ id }) => id === vocabulary)
  }

  function inUse(): Vocabulary {
    const one = used()
    if (one === undefined) throw new ClavierError('vocabulary-none')
    return one
  }

  function told(word: Word): ToldWord {
    return toldWord(word, parts.reader)
  }

  /** Throws `phrase-taken` for what a command or another word is called, `words-missing` for no words. */
  function checkPhrase(phrase: string): void {
    const plain = plainText(phrase)
    if (plain === '') throw new ClavierError('words-missing')
    const owner = parts.reader.ownerOf(phrase)
    const other = used()?.words.find(word => word.phrases.some(one => plainText(one) === plain))
    if (owner !== undefined)
      throw new ClavierError('phrase-taken', {
        phrase,
        other: parts.reader.inWords({ command: owner.id, slots: {} }),
      })
    if (other !== undefined) throw new ClavierError('phrase-taken', { phrase, other: told(other).means })
  }

  /** The word with that phrase, those notes or that id. */
  function wordCalled(said: string): Word {
    const plain = plainText(said)
    const found = inUse().words.find(
      ({ id, phrases, motif }) =>
        id === said ||
        phrases.some(phrase => plainText(phrase) === plain || plainText(ownInWords(phrase)) === plain) ||
        (motif !== undefined && plainText(notesInWords(motif)) === plain),
    )
    if (found === undefined) throw new ClavierError('word-unknown', { word: said })
    return found
  }

  function changeOf(id: string): Extract<VocabularyChange, { kind: 'vocabulary' }> {
    const at = book.vocabularies.findIndex(one => one.id === id)
    const before = book.vocabularies[at]
    return { kind: 'vocabulary', vocabulary: id, before, at: Math.max(0, at), used: usedId() }
  }

  function wordChange(vocabulary: string, word: string): VocabularyChange {
    const known = vocabularyOf(book, vocabulary).words
    const at = known.findIndex(({ id }) => id === word)
    return { kind: 'word', vocabulary, word, before: known[at], at: at < 0 ? known.length : at }
  }

  /** Adds a vocabulary and uses it. */
  async function add(vocabulary: Vocabulary): Promise<{ name: string; change: VocabularyChange }> {
    const { id } = vocabulary
    const change: VocabularyChange = { ...changeOf(id), at: book.vocabularies.length }
    await edit(now => addVocabulary(now, vocabulary))
    await settings.change({ vocabulary: id })
    return { name: vocabularyOf(book, id).name, change }
  }

  /** Puts keys or a phrase on the word that means this, or on a new one; the first makes a vocabulary. */
  async function put(
    means: Meaning,
    taught: Taught,
  ): Promise<ToldWord & { readonly change: VocabularyChange }> {
    const like = used()?.words.find(
      one => sameMeaning(one.means, means) && (taught.motif === undefined || one.motif === undefined),
    )
    const word: Word = {
      id: like?.id ?? newId(),
      motif: taught.motif ?? like?.motif,
      phrases: [...(like?.phrases ?? []), ...(taught.phrase === undefined ? [] : [taught.phrase])],
      means,
    }
    const vocabulary = used()
    const shown = { ...told(word), phrase: ownInWords(taught.phrase ?? word.phrases[0] ?? '') }
    if (vocabulary === undefined) {
      const { change } = await add({
        id: newId(),
        name: freeVocabularyName(book, parts.firstName()),
        words: [word],
      })
      return { ...shown, change }
    }
    const change = wordChange(vocabulary.id, word.id)
    await edit(now => putWord(now, vocabulary.id, word))
    return { ...shown, change }
  }

  /** Changes the kept book under its lock; a book that this version cannot read is never written over. */
  async function edit(to: (before: VocabularyBook) => VocabularyBook): Promise<void> {
    let after = book
    await keep.update(vocabulariesKey, value => {
      const before = value === undefined ? emptyVocabularyBook : parseVocabularyBook(value)
      if (before === undefined) throw new ClavierError('storage-broken')
      after = to(before)
      return vocabularyBookAsJson(after)
    })
    // Only what is kept counts: where the storage is full nothing has changed.
    take(after)
  }

  function take(next: VocabularyBook): void {
    book = next
    madeFrom = undefined
    refresh()
  }

  function refresh(): void {
    words = used()?.words ?? noWords
    const bound = parts.bound()
    const beside = `${parts.language()} ${bound.map(({ motif }) => formatMotif(motif)).join(' ')}`
    // Names tell of every page that their tabs go to; their keys are the same then.
    if (madeFrom?.words !== words || madeFrom.beside !== beside) {
      madeFrom = { words, beside }
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
        ...told(word),
        id: word.id,
        phrases: word.phrases.map(ownInWords),
        strikes: word.motif ?? [],
        collides: left.has(word.id),
        unknown: word.means.kind !== 'words' && parts.reader.meaningOfWord(word.means) === undefined,
      })),
    })
  }
}

/** A name that every system takes for a file. */
function fileNameOf({ name }: Vocabulary): string {
  const plain = name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '')
  return `${plain || 'vocabulary'}.clavier.json`
}
