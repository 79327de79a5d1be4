import * as v from 'valibot'
import { migrated, type Old, type VersionSteps } from '../kept-versions.ts'
import type { Json } from '../ports/store.ts'
import { formatMotif, keysOf, parseMotif } from './motif.ts'
import { lineOf } from './shown-line.ts'
import type { Meaning, Vocabulary, VocabularyBook, Word } from './vocabulary.ts'
import {
  longestArgument,
  longestFile,
  longestLearnt,
  longestPhrase,
  longestVocabularyName,
  mostArguments,
  mostPhrases,
  mostVocabularies,
  mostWords,
} from './vocabulary-limits.ts'

/** Version that this Clavier writes, of the kept book and of files alike. */
const vocabularyVersion = 2

const line = (length: number) => v.pipe(lineOf(length), v.minLength(1))
const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/))

const motif = v.pipe(
  v.string(),
  v.maxLength(longestLearnt * 4),
  v.transform(parseMotif),
  v.check(read => read !== undefined && keysOf(read).length <= longestLearnt),
)

const slots = v.pipe(
  v.record(
    v.pipe(v.string(), v.regex(/^[a-zA-Z]\w{0,30}$/)),
    v.union([v.pipe(v.string(), v.maxLength(longestArgument)), v.pipe(v.number(), v.safeInteger())]),
  ),
  v.check(all => Object.keys(all).length <= mostArguments),
)

const commandId = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,60}$/))

const means = v.variant('kind', [
  v.object({
    kind: v.literal('command'),
    command: commandId,
    slots,
  }),
  v.object({ kind: v.literal('phrase'), phrase: line(longestPhrase) }),
  v.object({ kind: v.literal('words'), words: line(longestPhrase) }),
])

const word = v.pipe(
  v.object({
    id,
    motif: v.optional(motif),
    phrases: v.pipe(v.array(line(longestPhrase)), v.maxLength(mostPhrases)),
    means,
  }),
  v.check(one => one.motif !== undefined || one.phrases.length > 0),
  // Words that are heard for others are words, whatever is played.
  v.check(one => one.means.kind !== 'words' || one.motif === undefined),
  v.transform((one): Word => ({ ...one, motif: one.motif })),
)

const noneTwice = (all: readonly { readonly id: string }[]) =>
  new Set(all.map(one => one.id)).size === all.length
const words = v.pipe(
  v.array(word),
  v.maxLength(mostWords),
  v.check(all => noneTwice(all)),
)

const vocabulary = v.object({ id, name: line(longestVocabularyName), words })

const book = v.object({
  version: v.literal(vocabularyVersion),
  vocabularies: v.pipe(
    v.array(vocabulary),
    v.maxLength(mostVocabularies),
    v.check(all => noneTwice(all)),
  ),
})

const file = v.object({
  kind: v.literal('clavier-vocabulary'),
  version: v.literal(vocabularyVersion),
  name: line(longestVocabularyName),
  words,
})

/** From each older version to the next. */
const steps: VersionSteps = {
  // Phrases came to have slots, and words may stand for other words; what was kept before had neither.
  1: old => ({ ...old, ...withoutBraces(old), version: 2 }),
}

/** Braces meant nothing in a phrase of version 1; a slot must not come of them. */
function withoutBraces({ words, vocabularies }: Old): Old {
  if (Array.isArray(words)) return { words: words.map(wordWithoutBraces) }
  return Array.isArray(vocabularies)
    ? { vocabularies: vocabularies.map(one => (isRecord(one) ? { ...one, ...withoutBraces(one) } : one)) }
    : {}
}

function wordWithoutBraces(one: unknown): unknown {
  if (!isRecord(one) || !Array.isArray(one.phrases)) return one
  const phrases = one.phrases.map(phrase =>
    typeof phrase === 'string' ? phrase.replace(/[{}]/g, ' ').trim() || phrase.replace(/[{}]/g, '-') : phrase,
  )
  return { ...one, phrases }
}

function isRecord(value: unknown): value is Old {
  return typeof value === 'object' && value !== null
}

/** A stored or imported book, of this version or one before, or undefined if it is none: it must not be written over. */
export function parseVocabularyBook(value: unknown): VocabularyBook | undefined {
  const result = v.safeParse(book, migrated(value, steps))
  return result.success ? result.output : undefined
}

export function vocabularyBookAsJson({ version, vocabularies }: VocabularyBook): Json {
  return {
    version,
    vocabularies: vocabularies.map(({ id, name, words }) => ({ id, name, words: words.map(wordAsJson) })),
  }
}

/** What a file of a vocabulary holds: its name and its words; ids are given anew when it is kept. */
export type VocabularyFile = Pick<Vocabulary, 'name' | 'words'>

export function vocabularyAsFile({ name, words }: Vocabulary): string {
  const whole = { kind: 'clavier-vocabulary', version: vocabularyVersion, name, words: words.map(wordAsJson) }
  return `${JSON.stringify(whole, undefined, 2)}\n`
}

/**
 * Reads a file that may come from anywhere. `later`: of a version that this Clavier does not know.
 * `none`: too large, or no vocabulary at all.
 */
export function parseVocabularyFile(text: string): VocabularyFile | 'later' | 'none' {
  if (text.length > longestFile) return 'none'
  const value = migrated(parsedJson(text), steps)
  const result = v.safeParse(file, value)
  if (result.success) return { name: result.output.name, words: result.output.words }
  const head = v.safeParse(v.object({ kind: v.literal('clavier-vocabulary'), version: v.number() }), value)
  return head.success && head.output.version > vocabularyVersion ? 'later' : 'none'
}

/** A command with its arguments from JSON; undefined if it is none. */
export function parseMeaning(json: string): Meaning | undefined {
  const result = v.safeParse(v.object({ command: commandId, slots }), parsedJson(json.slice(0, longestFile)))
  return result.success ? { kind: 'command', ...result.output } : undefined
}

function wordAsJson({ id, motif: keys, phrases, means: meaning }: Word): Json {
  const means =
    meaning.kind === 'command'
      ? { kind: meaning.kind, command: meaning.command, slots: { ...meaning.slots } }
      : { ...meaning }
  const whole = { id, phrases: [...phrases], means }
  return keys === undefined ? whole : { ...whole, motif: formatMotif(keys) }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // What is no JSON is no vocabulary: the caller says so.
    return undefined
  }
}
