import * as v from 'valibot'
import { foldWord } from './fold-word.ts'

/** Goes up with every change of what is stored; `migrateEntry` brings the ones before up to it. */
const entryVersion = 1

export const entryKinds = ['answer', 'note', 'comment', 'video'] as const
export type EntryKind = (typeof entryKinds)[number]

/** Longest parts of an entry, in UTF-16 units, and most tags. */
export const entryBounds = {
  question: 4_000,
  answer: 100_000,
  systemPrompt: 20_000,
  title: 500,
  url: 4_000,
  tag: 60,
  tags: 30,
  short: 200,
} as const

/** A tag is compared without case and accents (`foldTag`); its first spelling is shown. */
export interface EntryTag {
  readonly name: string
  readonly source: 'user' | 'model'
}

/** What is kept of a question and its answer. All of it may come from pages and models: untrusted text. */
export interface KeptEntry {
  /** 1 to 64 of A–Z, a–z, 0–9, `_` and `-`. */
  readonly id: string
  readonly kind: EntryKind
  readonly question: string
  readonly answer: string
  readonly tags: readonly EntryTag[]
  /** http or https; empty without a page. */
  readonly url: string
  readonly title: string
  /** Seconds from the beginning of the page's film or sound. */
  readonly mediaTime?: number
  /** Who answered: a model's name, or `retrieval`. */
  readonly model: string
  /** Version of that model, empty where it is not known. */
  readonly digest: string
  readonly systemPrompt: string
  /** BCP 47; empty where it is not known. */
  readonly language: string
  /** Wall time in ms. */
  readonly createdAt: number
  /** It is not taken away to make room. */
  readonly pinned: boolean
  /** Who wrote what was answered, such as a comment. */
  readonly author?: string
  /** When that was written, as far as its page says; wall time in ms. */
  readonly writtenAt?: number
  /** Id of the entry that it goes on from. */
  readonly replyTo?: string
  /** What it answers is settled. */
  readonly done?: boolean
}

/** An entry with its new value; undefined takes it away. */
export interface EntryChange {
  readonly id: string
  readonly entry: KeptEntry | undefined
}

/** Half of a pair stands for nothing, and no storage or speech takes it. */
const whole = (value: string) => value.replace(/\p{Cs}/gu, '\u{FFFD}')
const text = (most: number) =>
  v.pipe(
    v.string(),
    v.transform(value => whole(value.slice(0, most))),
  )
const short = v.fallback(text(entryBounds.short), '')
const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/))
const seconds = v.pipe(v.number(), v.finite(), v.minValue(0))
/** Up to the last moment that a date can hold (ECMA-262, 21.4.1.1): a later one is shown by nothing. */
const time = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15))

const tagSchema = v.object({
  name: v.pipe(v.string(), v.transform(tagName), v.minLength(1)),
  source: v.fallback(v.picklist(['user', 'model']), 'user'),
})

const schema = v.object({
  version: v.literal(entryVersion),
  id,
  kind: v.fallback(v.picklist(entryKinds), 'answer'),
  question: text(entryBounds.question),
  answer: text(entryBounds.answer),
  tags: v.pipe(
    v.fallback(v.pipe(v.array(v.unknown()), v.maxLength(1_000)), []),
    v.transform((tags): readonly EntryTag[] => readTags(tags)),
  ),
  url: v.pipe(v.fallback(v.string(), ''), v.transform(webAddress)),
  title: v.fallback(text(entryBounds.title), ''),
  mediaTime: v.fallback(v.optional(seconds), undefined),
  model: short,
  digest: short,
  systemPrompt: v.fallback(text(entryBounds.systemPrompt), ''),
  language: short,
  createdAt: time,
  pinned: v.fallback(v.boolean(), false),
  author: v.fallback(v.optional(text(entryBounds.short)), undefined),
  writtenAt: v.fallback(v.optional(time), undefined),
  replyTo: v.fallback(v.optional(id), undefined),
  done: v.fallback(v.optional(v.boolean()), undefined),
})

/**
 * An entry from what was stored or read from a file. Single values that are broken fall back; what is no entry, or
 * one of a later version, gives undefined, and must not be written over.
 */
export function readEntry(value: unknown): KeptEntry | undefined {
  const parsed = v.safeParse(schema, migrateEntry(value))
  if (!parsed.success) return undefined
  const { version: _, ...entry } = parsed.output
  // What is undefined is left out, so that an entry is the same after it was stored and read.
  const { mediaTime, author, writtenAt, replyTo, done, ...always } = entry
  return {
    ...always,
    ...(mediaTime === undefined ? {} : { mediaTime }),
    ...(author === undefined || author === '' ? {} : { author }),
    ...(writtenAt === undefined ? {} : { writtenAt }),
    ...(replyTo === undefined ? {} : { replyTo }),
    ...(done === undefined ? {} : { done }),
  }
}

/** As it is stored. */
export function writeEntry(entry: KeptEntry): KeptEntry & { readonly version: number } {
  return { version: entryVersion, ...entry }
}

/** Brings what an earlier version stored up to this one. There is none before the first. */
function migrateEntry(value: unknown): unknown {
  return value
}

/** A tag as it is shown: one space between words, no signs that cannot be seen, at most 60 UTF-16 units. */
export function tagName(said: string): string {
  return said
    .replace(/[\p{C}\s,#]+/gu, ' ')
    .trim()
    .slice(0, entryBounds.tag)
    .replace(/\p{Cs}/gu, '')
    .trim()
}

/** A tag as it is compared: without case and accents. */
export function foldTag(name: string): string {
  return foldWord(tagName(name)).replaceAll('ß', 'ss')
}

/** Those with more tags, each once, the first spelling and the user's word before the model's; at most 30. */
export function addTags(tags: readonly EntryTag[], more: readonly EntryTag[]): readonly EntryTag[] {
  const byFolded = new Map<string, EntryTag>()
  for (const tag of [...tags, ...more]) {
    const folded = foldTag(tag.name)
    const before = byFolded.get(folded)
    if (folded === '') continue
    if (before === undefined) byFolded.set(folded, tag)
    // A tag that the user says too is theirs from then on.
    else if (tag.source === 'user' && before.source === 'model')
      byFolded.set(folded, { ...before, source: 'user' })
  }
  return [...byFolded.values()].slice(0, entryBounds.tags)
}

function readTags(tags: readonly unknown[]): readonly EntryTag[] {
  return addTags(
    [],
    tags.flatMap(tag => {
      const parsed = v.safeParse(tagSchema, tag)
      return parsed.success ? [parsed.output] : []
    }),
  )
}

/**
 * As browsers write it. What they would read as something else is none: a backslash is a slash to them, what is not
 * ASCII in a host another name, and white space nothing.
 */
const ofTheWeb = /^https?:\/\/(?:(?![/?#\\])[!-~])+(?:[/?#][^\s\p{Cc}]*)?$/iu

/** The address itself if it is one of the web, else empty: nothing else is ever opened. */
export function webAddress(url: string): string {
  const trimmed = url.trim()
  return trimmed.length <= entryBounds.url && ofTheWeb.test(trimmed) ? trimmed : ''
}

/** Host of an address without `www.`, in lower case; empty without one. */
export function siteOfEntry(url: string): string {
  return (/^https?:\/\/(?:[^/?#]*@)?(?:www\.)?([^/?#]+)/i.exec(url)?.[1] ?? '').toLowerCase()
}

/** About how many bytes it takes on the disk: its text in UTF-8. */
export function entryBytes(entry: KeptEntry): number {
  const { question, answer, systemPrompt, title, url, model, digest, author = '' } = entry
  const texts = [
    question,
    answer,
    systemPrompt,
    title,
    url,
    model,
    digest,
    author,
    ...entry.tags.map(tag => tag.name),
  ]
  return texts.reduce((sum, part) => sum + utf8Length(part), overhead)
}

/** Names of its fields, times and marks, in bytes. */
const overhead = 300

function utf8Length(value: string): number {
  let bytes = value.length
  for (let at = 0; at < value.length; at += 1) {
    const unit = value.charCodeAt(at)
    // A surrogate pair is two units and four bytes.
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1
  }
  return bytes
}
