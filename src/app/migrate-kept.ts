import { ClavierError } from '../errors.ts'
import { versionOf } from '../kept-versions.ts'
import { nameBookVersion } from '../music/name-book-migrations.ts'
import { parseNameBook } from '../music/name-book-schema.ts'
import { emptyVocabularyBook } from '../music/vocabulary.ts'
import { parseVocabularyBook, vocabularyBookAsJson } from '../music/vocabulary-schema.ts'
import type { Json, Store } from '../ports/store.ts'
import { migrateSequences } from '../sequence/migrate-sequences.ts'
import { parseSettings, settingsKey } from '../settings/settings.ts'
import { settingsVersion } from '../settings/settings-migrations.ts'
import { asBookJson, namesKey } from './name-keeper.ts'
import { vocabulariesKey } from './vocabulary-keeper.ts'

/** Something that is kept in versions. */
interface Kept {
  readonly key: string
  readonly version: number
  /** The value as this version writes it; undefined where this version cannot read it. */
  readonly now: (value: unknown) => Json | undefined
}

/** One line for each, but for sequences, of which there may be many. */
const everything: readonly Kept[] = [
  {
    key: settingsKey,
    version: settingsVersion,
    now: value => {
      const settings = parseSettings(value)
      return settings === undefined ? undefined : { ...settings }
    },
  },
  {
    key: namesKey,
    version: nameBookVersion,
    now: value => {
      const book = parseNameBook(value)
      return book === undefined ? undefined : asBookJson(book)
    },
  },
  {
    key: vocabulariesKey,
    version: emptyVocabularyBook.version,
    now: value => {
      const book = parseVocabularyBook(value)
      return book === undefined ? undefined : vocabularyBookAsJson(book)
    },
  },
]

export interface Migrated {
  /** Keys whose value was written anew. */
  readonly written: readonly string[]
  /** Keys whose value this version cannot read; it was left as it is, and the panel says so when it opens. */
  readonly unreadable: readonly string[]
}

/**
 * Writes all that is kept as this version writes it, each under its own lock; for the moment after an update.
 * Whatever cannot be read or has no room is left as it is: every reader migrates for itself as well.
 */
export async function migrateKept(keep: Store): Promise<Migrated> {
  const written: string[] = []
  const unreadable: string[] = []
  for (const { key, version, now } of everything) {
    const value = await keep.get(key)
    if (value === undefined) continue
    if (now(value) === undefined) unreadable.push(key)
    else if (versionOf(value) !== version && (await rewritten(keep, key, now))) written.push(key)
  }
  const sequences = await migrateSequences(keep)
  return {
    written: [...written, ...sequences.written],
    unreadable: [...unreadable, ...sequences.unreadable],
  }
}

async function rewritten(keep: Store, key: string, now: Kept['now']): Promise<boolean> {
  try {
    await keep.update(key, value => {
      const next = now(value)
      if (next === undefined) throw new ClavierError('storage-broken')
      return next
    })
    return true
  } catch (error) {
    if (!(error instanceof ClavierError)) throw error
    return false
  }
}
