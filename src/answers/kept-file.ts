import * as v from 'valibot'
import { type KeptEntry, readEntry, writeEntry } from './kept-entry.ts'

/** Goes up with every change of the file's form; entries have a version of their own. */
export const keptFileVersion = 1
/** What tells such a file from others. */
export const keptFileMark = 'kept'
/** Largest file that is read, in bytes; larger collections are given away in several. */
export const largestKeptFile = 100_000_000
/** Entries of a file that are read at most. */
export const mostInFile = 50_000

/** A file that cannot be read at all. */
export type KeptFileTrouble = 'kept-file-large' | 'kept-file-unknown' | 'kept-file-later'

/** Why an entry of a file cannot be kept. */
export type RefusedWhy = 'unreadable' | 'twice' | 'empty'

export interface ReadKeptFile {
  readonly entries: readonly KeptEntry[]
  /** Places in the file, from 1. */
  readonly refused: readonly { readonly at: number; readonly why: RefusedWhy }[]
  /** How many the file says that it has, where it says so. */
  readonly count: number | undefined
}

/** Entries as texts of files, each not larger than `largest` UTF-16 units where its entries let it. */
export function keptFileTexts(
  entries: readonly KeptEntry[],
  largest = largestKeptFile / 3,
): readonly string[] {
  const files: string[][] = [[]]
  let length = 0
  for (const entry of entries) {
    const text = JSON.stringify(writeEntry(entry))
    if (length > 0 && length + text.length > largest) {
      files.push([])
      length = 0
    }
    files.at(-1)?.push(text)
    length += text.length + 1
  }
  return files.map(
    texts =>
      `{"clavier":"${keptFileMark}","version":${keptFileVersion},"count":${texts.length},"entries":[\n${texts.join(',\n')}\n]}\n`,
  )
}

const schema = v.object({
  clavier: v.literal(keptFileMark),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  count: v.fallback(v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))), undefined),
  entries: v.pipe(v.array(v.unknown()), v.maxLength(mostInFile)),
})

/** What is in a file. All of it is untrusted: entries are read as stored ones are, and nothing else of it is taken. */
export function readKeptFile(text: string): ReadKeptFile | KeptFileTrouble {
  if (text.length > largestKeptFile) return 'kept-file-large'
  const value = parse(text)
  const parsed = v.safeParse(schema, value)
  if (!parsed.success) return 'kept-file-unknown'
  if (parsed.output.version > keptFileVersion) return 'kept-file-later'
  const ids = new Set<string>()
  const contents = new Set<string>()
  const entries: KeptEntry[] = []
  const refused: { at: number; why: RefusedWhy }[] = []
  parsed.output.entries.forEach((row, at) => {
    const entry = readEntry(row)
    const why = entry === undefined ? 'unreadable' : troubleOf(entry)
    if (entry === undefined || why !== undefined) {
      refused.push({ at: at + 1, why: why ?? 'unreadable' })
      return
    }
    ids.add(entry.id)
    contents.add(contentOf(entry))
    entries.push(entry)
  })
  return { entries, refused, count: parsed.output.count }

  function troubleOf(entry: KeptEntry): RefusedWhy | undefined {
    if (entry.question.trim() === '' && entry.answer.trim() === '') return 'empty'
    return ids.has(entry.id) || contents.has(contentOf(entry)) ? 'twice' : undefined
  }
}

/** The same for entries that tell the same of the same page. */
export function contentOf({ question, answer, url }: Pick<KeptEntry, 'question' | 'answer' | 'url'>): string {
  return JSON.stringify([question.trim(), answer.trim(), url])
}

/** Whether a file may be one of these, from its beginning. */
export function looksLikeKept(beginning: string): boolean {
  return /^\uFEFF?\s*\{\s*"clavier"\s*:\s*"kept"/.test(beginning)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

/** A chat of supervised fine-tuning, a line of JSONL. */
interface TrainingLine {
  readonly messages: readonly { readonly role: 'system' | 'user' | 'assistant'; readonly content: string }[]
}

/**
 * Entries as chats to tune a model with, a line each: `{"messages": [system, user, assistant]}`. Without question or
 * answer there is no chat; the system message is left out where none is kept. What a model thought is never in it.
 */
export function trainingText(entries: readonly KeptEntry[]): {
  readonly text: string
  readonly count: number
} {
  const lines = entries.flatMap(({ systemPrompt, question, answer }): TrainingLine[] => {
    const said = withoutThoughts(answer)
    if (question.trim() === '' || said === '') return []
    const system = systemPrompt.trim() === '' ? [] : [{ role: 'system' as const, content: systemPrompt }]
    return [
      {
        messages: [...system, { role: 'user', content: question }, { role: 'assistant', content: said }],
      },
    ]
  })
  return { text: lines.map(line => `${JSON.stringify(line)}\n`).join(''), count: lines.length }
}

/** Older models put what they think into the answer itself; an open mark is never closed again. */
function withoutThoughts(answer: string): string {
  return answer
    .replace(/<think(?:ing)?>[\s\S]*?(?:<\/think(?:ing)?>|$)/gi, '')
    .replace(/^[\s\S]*<\/think(?:ing)?>/i, '')
    .trim()
}
