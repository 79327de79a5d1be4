import type { Command } from '../commands/define-command.ts'
import { ClavierError, type ErrorData } from '../errors.ts'
import type { Language } from '../language/language.ts'
import { learningConflict } from '../music/learnt-motif.ts'
import { notesInWords } from '../music/notes-in-words.ts'
import type { VocabularyBook, Word } from '../music/vocabulary.ts'
import { longestVocabularyName } from '../music/vocabulary-limits.ts'
import { parseVocabularyFile, type VocabularyFile } from '../music/vocabulary-schema.ts'
import { fitsItsMeaning } from '../speech/own-phrase.ts'
import { plainText } from '../speech/plain-words.ts'
import type { PanelStore } from '../state/panel-state.ts'
import type { KeyBinding } from './key-bindings.ts'
import { explainConflict } from './learning-conflict-error.ts'
import type { PhraseReader } from './phrase-reader.ts'
import { toldWord } from './told-word.ts'
import { wordBinding } from './word-bindings.ts'

interface Parts {
  readonly store: PanelStore
  readonly commands: readonly Command[]
  readonly language: () => Language
  readonly reader: PhraseReader
  readonly bound: () => readonly KeyBinding[]
  readonly newId: () => string
}

/** What of a word cannot be kept, and why. */
interface Problem {
  readonly word: string
  readonly error: ErrorData
}

export type VocabularyImport = ReturnType<typeof createVocabularyImport>

/** A vocabulary from a file, shown whole before any of it is kept. Nothing of it acts until then. */
export function createVocabularyImport(parts: Parts) {
  const { store, commands, language } = parts
  let waiting: VocabularyFile | undefined

  return {
    /** Reads a file and shows what would be kept of it. Throws `vocabulary-file` with why. */
    preview(text: string): { readonly name: string; readonly words: number; readonly problems: number } {
      drop()
      const file = parseVocabularyFile(text)
      if (typeof file === 'string') throw new ClavierError('vocabulary-file', { why: file })
      const { words, problems } = sift(file.words)
      waiting = { name: file.name, words }
      const rows = words.map(word => toldWord(word, parts.reader))
      store.setState({ vocabularyImport: { name: file.name, words: rows, problems } })
      return { name: file.name, words: words.length, problems: problems.length }
    },
    /** What was read, to be kept now; throws `nothing-asked` where nothing was. */
    take(): VocabularyFile {
      if (waiting === undefined) throw new ClavierError('nothing-asked')
      return waiting
    },
    /** Tells whether there was something. */
    drop,
    waits: () => waiting !== undefined,
  }

  function drop(): boolean {
    const any = waiting !== undefined
    waiting = undefined
    store.setState({ vocabularyImport: undefined })
    return any
  }

  /** Each word with what of it can be kept, under an id of its own. */
  function sift(read: readonly Word[]): {
    readonly words: readonly Word[]
    readonly problems: readonly Problem[]
  } {
    const words: Word[] = []
    const problems: Problem[] = []
    const bound = [...parts.bound()]
    const said = new Set<string>()
    for (const one of read) {
      const word: Word = { ...one, id: parts.newId() }
      const called = word.phrases[0] ?? (word.motif === undefined ? '' : notesInWords(word.motif))
      const { means } = word
      if (means.kind !== 'words' && parts.reader.meaningOfWord(means) === undefined) {
        const meant = means.kind === 'command' ? means.command : means.phrase
        problems.push({ word: called, error: { code: 'phrase-unknown', detail: { heard: meant } } })
        continue
      }
      const phrases = word.phrases.filter(phrase => {
        const plain = plainText(phrase)
        const owner = parts.reader.ownerOf(phrase)
        const whole =
          means.kind === 'words' || fitsItsMeaning(phrase, means.kind === 'phrase' ? means.phrase : '')
        if (plain !== '' && whole && owner === undefined && !said.has(plain)) return said.add(plain)
        problems.push({
          word: called,
          error: { code: 'phrase-taken', detail: { phrase, other: owner?.phrases[language()][0] ?? phrase } },
        })
        return false
      })
      const binding = wordBinding(word, parts.reader, commands)
      const conflict = binding && learningConflict(binding, bound)
      if (binding && conflict)
        problems.push({ word: called, error: explainConflict(conflict, binding, bound, language()).error })
      else if (binding) bound.push(binding)
      const motif = conflict ? undefined : word.motif
      if (motif !== undefined || phrases.length > 0) words.push({ ...word, phrases, motif })
    }
    return { words, problems }
  }
}

/** The name, with a number after it where it is taken. */
export function freeVocabularyName({ vocabularies }: VocabularyBook, wanted: string): string {
  const taken = new Set(vocabularies.map(({ name }) => name.toLowerCase()))
  if (!taken.has(wanted.toLowerCase())) return wanted
  const cut = wanted.slice(0, longestVocabularyName - 4)
  for (let number = 2; ; number += 1) {
    const name = `${cut} ${number}`
    if (!taken.has(name.toLowerCase())) return name
  }
}
