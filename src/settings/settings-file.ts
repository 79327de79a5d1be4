import * as v from 'valibot'
import { migrated, type VersionSteps } from '../kept-versions.ts'
import type { Json } from '../ports/store.ts'

/** What a file may hold; each part has its own schema, version and migrations. */
export const fileParts = ['settings', 'names', 'vocabularies', 'practice'] as const
export type FilePart = (typeof fileParts)[number]

/** Version of the file around its parts. */
export const fileVersion = 1

/** UTF-16 units of a file that is read: more than everything that is kept can come to. */
export const longestFile = 32_000_000

/** Why a text is no file of settings. `later` is one of a Clavier that is newer than this. */
export type FileTrouble = 'too-large' | 'unknown' | 'later' | 'broken'

export type ReadFile =
  | { readonly kind: 'file'; readonly parts: Readonly<Partial<Record<FilePart, unknown>>> }
  | { readonly kind: 'trouble'; readonly trouble: FileTrouble }

const head = v.object({ kind: v.literal('clavier'), version: v.pipe(v.number(), v.integer(), v.minValue(1)) })
const file = v.object({
  ...head.entries,
  version: v.literal(fileVersion),
  settings: v.optional(v.unknown()),
  names: v.optional(v.unknown()),
  vocabularies: v.optional(v.unknown()),
  practice: v.optional(v.unknown()),
})

/** From each older version of the file to the next; none has been needed yet. */
const steps: VersionSteps = {}

/** The text of a file with these parts. */
export function settingsFileText(parts: Readonly<Partial<Record<FilePart, Json>>>): string {
  return `${JSON.stringify({ kind: 'clavier', version: fileVersion, ...parts }, undefined, 1)}\n`
}

/** Reads a text that may come from anywhere. The parts are still to be read by those whose they are. */
export function readSettingsFile(text: string): ReadFile {
  if (text.length > longestFile) return { kind: 'trouble', trouble: 'too-large' }
  const value = migrated(jsonOf(text), steps)
  const begins = v.safeParse(head, value)
  if (!begins.success) return { kind: 'trouble', trouble: 'unknown' }
  if (begins.output.version > fileVersion) return { kind: 'trouble', trouble: 'later' }
  const parsed = v.safeParse(file, value)
  if (!parsed.success) return { kind: 'trouble', trouble: 'broken' }
  const { settings, names, vocabularies, practice } = parsed.output
  const parts = { settings, names, vocabularies, practice }
  const there = Object.values(parts).some(part => part !== undefined)
  return there ? { kind: 'file', parts } : { kind: 'trouble', trouble: 'broken' }
}

function jsonOf(text: string): unknown {
  try {
    // Some editors put a mark before everything, which JSON does not know.
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    // What is no JSON is no file of ours: the caller says so.
    return undefined
  }
}
