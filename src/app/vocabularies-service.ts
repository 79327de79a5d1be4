import type { Late } from '../commands/late.ts'
import type { ToldWord, Vocabularies, VocabularyChange } from '../commands/vocabulary-context.ts'
import { ClavierError } from '../errors.ts'
import type { Motif } from '../music/motif.ts'
import { notesInWords } from '../music/notes-in-words.ts'
import {
  addVocabulary,
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
import { mostPhrases } from '../music/vocabulary-limits.ts'
import { vocabularyAsFile, vocabularyBookAsJson } from '../music/vocabulary-schema.ts'
import type { Files } from '../ports/files.ts'
import { fillOwn, fitsItsMeaning, ownInWords, slotOfOwn, withSpokenSlots } from '../speech/own-phrase.ts'
import { plainText } from '../speech/plain-words.ts'
import { onlyRefused } from './only-refused.ts'
import type { Meant, PhraseReader } from './phrase-reader.ts'
import type { SettingsService } from './settings-service.ts'
import { toldWord } from './told-word.ts'
import { freeVocabularyName, type VocabularyImport } from './vocabulary-import.ts'
import type { VocabularyKeeper } from './vocabulary-keeper.ts'

interface Parts {
  readonly keeper: Pick<VocabularyKeeper, 'book' | 'edit' | 'leftOut' | 'used'>
  readonly settings: Pick<SettingsService, 'change'>
  readonly files: Files
  readonly imports: Late<VocabularyImport>
  readonly reader: PhraseReader
  readonly newId: () => string
  /** What a vocabulary is called that is made with its first word. */
  readonly firstName: () => string
  /** The word of the language that stands for a slot in a phrase of one's own. */
  readonly something: () => string
}

/** What is put on a word. */
interface Taught {
  readonly motif?: Motif
  readonly phrase?: string
}

export type VocabulariesService = ReturnType<typeof createVocabularies>

/** What is done with the user's own words; `vocabulary-keeper.ts` keeps them. */
export function createVocabularies(parts: Parts) {
  const { settings, newId } = parts
  const { book, used, edit, leftOut } = parts.keeper

  const vocabularies: Vocabularies = {
    list: () =>
      book().vocabularies.map(({ id, name, words: its }) => ({
        name,
        words: its.length,
        used: id === usedId(),
      })),
    words: () => inUse().words.map(told),
    create: name => add({ id: newId(), name, words: [] }),
    async use(name) {
      const { id, name: called } = findVocabulary(book(), name)
      const before = usedId()
      await settings.change({ vocabulary: id })
      return { name: called, leftOut: leftOut().length, before }
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
      return { name: vocabularyOf(book(), before.id).name, change }
    },
    async remove(name) {
      const found = name === undefined ? inUse() : findVocabulary(book(), name)
      const change = changeOf(found.id)
      const use = change.used === found.id ? '' : change.used
      await editAndUse(now => removeVocabulary(now, found.id), use)
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
      const found = name === undefined ? inUse() : findVocabulary(book(), name)
      parts.files.save(fileNameOf(found), vocabularyAsFile(found))
      return { name: found.name, words: found.words.length }
    },
    async keepImport() {
      const imports = await parts.imports()
      const { name, words: read } = imports.take()
      const added = await add({ id: newId(), name: freeVocabularyName(book(), name), words: read })
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
      await editAndUse(now => {
        const without = now.vocabularies.some(one => one.id === id) ? removeVocabulary(now, id) : now
        return before === undefined ? without : addVocabulary(without, before, at)
      }, used)
    },
  }

  return {
    ...vocabularies,
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

  /** Changes the book, and then which vocabulary is in use; where that has no room the book is put back. */
  async function editAndUse(to: (now: VocabularyBook) => VocabularyBook, use: string): Promise<void> {
    const inUseBefore = usedId()
    let was = book()
    await edit(now => {
      was = now
      return to(now)
    })
    if (inUseBefore === use) return
    const made = asText(book())
    try {
      await settings.change({ vocabulary: use })
    } catch (error) {
      // Unless another panel has changed it since.
      await edit(now => (asText(now) === made ? was : now)).catch(onlyRefused)
      throw error
    }
  }

  function changeOf(id: string): Extract<VocabularyChange, { kind: 'vocabulary' }> {
    const at = book().vocabularies.findIndex(one => one.id === id)
    const before = book().vocabularies[at]
    return { kind: 'vocabulary', vocabulary: id, before, at: Math.max(0, at), used: usedId() }
  }

  function wordChange(vocabulary: string, word: string): VocabularyChange {
    const known = vocabularyOf(book(), vocabulary).words
    const at = known.findIndex(({ id }) => id === word)
    return { kind: 'word', vocabulary, word, before: known[at], at: at < 0 ? known.length : at }
  }

  /** Adds a vocabulary and uses it. */
  async function add(vocabulary: Vocabulary): Promise<{ name: string; change: VocabularyChange }> {
    const { id } = vocabulary
    const change: VocabularyChange = { ...changeOf(id), at: book().vocabularies.length }
    await editAndUse(now => addVocabulary(now, vocabulary), id)
    return { name: vocabularyOf(book(), id).name, change }
  }

  /** Puts keys or a phrase on the word that means this, or on a new one; the first makes a vocabulary. */
  async function put(
    means: Meaning,
    taught: Taught,
  ): Promise<ToldWord & { readonly change: VocabularyChange }> {
    // One that has no room for another phrase keeps those that it has: the phrase gets a word of its own.
    const like = used()?.words.find(
      one =>
        sameMeaning(one.means, means) &&
        (taught.motif === undefined || one.motif === undefined) &&
        (taught.phrase === undefined || one.phrases.length < mostPhrases),
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
        name: freeVocabularyName(book(), parts.firstName()),
        words: [word],
      })
      return { ...shown, change }
    }
    const change = wordChange(vocabulary.id, word.id)
    await edit(now => putWord(now, vocabulary.id, word))
    return { ...shown, change }
  }
}

function asText(book: VocabularyBook): string {
  return JSON.stringify(vocabularyBookAsJson(book))
}

/** A name that every system takes for a file. */
function fileNameOf({ name }: Vocabulary): string {
  const plain = name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '')
  return `${plain || 'vocabulary'}.clavier.json`
}
