import { entryBytes, type KeptEntry } from '../answers/kept-entry.ts'
import {
  contentOf,
  keptFileTexts,
  largestKeptFile,
  type ReadKeptFile,
  readKeptFile,
  trainingText,
} from '../answers/kept-file.ts'
import type { KeptFiles } from '../commands/kept-files-context.ts'
import type { Knowledge } from '../commands/knowledge-context.ts'
import type { Late } from '../commands/late.ts'
import { ClavierError } from '../errors.ts'
import { say, type Text } from '../language/text.ts'
import type { Clock } from '../ports/clock.ts'
import type { Files } from '../ports/files.ts'
import { decodeText } from '../sequence/utf8.ts'
import type { KeptFilePreview } from '../state/answers-state.ts'
import type { PanelStore } from '../state/panel-state.ts'
import type { GivenBytes } from './sequence-files-service.ts'

interface Parts {
  readonly knowledge: Late<Knowledge>
  readonly files: Files
  readonly store: PanelStore
  readonly clock: Clock
  readonly newId: () => string
}

/** Refused rows that are listed. */
const mostListed = 20

export type KeptFilesService = ReturnType<typeof createKeptFiles>

/** What is kept as files: given away whole or for training, read, shown, and kept after a yes. */
export function createKeptFiles({ knowledge, files, store, clock, newId }: Parts) {
  let offered: ReadKeptFile | undefined

  const service: KeptFiles = {
    async export() {
      const entries = await all()
      const texts = keptFileTexts(entries.toSorted((a, b) => a.createdAt - b.createdAt))
      texts.forEach((text, at) => {
        files.save(named(texts.length === 1 ? '' : `-${at + 1}`, 'json'), text)
      })
      const unreadable = await (await knowledge()).unreadable()
      return { text: say('kept-exported', { count: entries.length, files: texts.length, unreadable }) }
    },
    async exportTraining(said) {
      const kept = await knowledge()
      const { sought = '' } = store.getState().kept ?? {}
      const words = said ?? sought
      const entries = words === '' ? await all() : await kept.choose(words, Number.POSITIVE_INFINITY)
      const { text, count } = trainingText(entries)
      if (count === 0)
        throw words === '' ? new ClavierError('kept-empty') : new ClavierError('kept-not-found', { words })
      files.save(named('-training', 'jsonl'), text)
      return {
        text:
          words === ''
            ? say('kept-exported-training', { count })
            : say('kept-exported-training-of', { count, words }),
      }
    },
    ask() {
      store.setState(({ keptFileAsked }) => ({ view: 'answers', keptFileAsked: keptFileAsked + 1 }))
      return { text: say('kept-file-asked') }
    },
    waits: () => offered !== undefined,
    async keep(how) {
      const coming = offered
      if (coming === undefined) throw new ClavierError('no-kept-file')
      // Nothing in the place of everything would be a loss, not a file.
      if (coming.entries.length === 0) throw new ClavierError('kept-file-unknown')
      const kept = await knowledge()
      const now = await kept.choose('', Number.POSITIVE_INFINITY)
      const fresh = how === 'replace' ? coming.entries : newAmong(coming.entries, now)
      if (how === 'merge' && fresh.length === 0) throw new ClavierError('kept-file-nothing-new')
      const room = store.getState().settings.keptMegabytes * 1e6
      const bytes = sum(fresh) + (how === 'replace' ? 0 : sum(now))
      if (bytes > room) throw new ClavierError('kept-file-no-room', { megabytes: Math.ceil(bytes / 1e6) })
      const ids = new Set(fresh.map(({ id }) => id))
      const going = how === 'replace' ? now.filter(({ id }) => !ids.has(id)) : []
      const undo = await kept.putAll([
        ...going.map(({ id }) => ({ id, entry: undefined })),
        ...fresh.map(entry => ({ id: entry.id, entry })),
      ])
      // Another file may have been read meanwhile: it waits.
      if (offered === coming) drop()
      await kept.newest()
      const text =
        how === 'replace'
          ? say('kept-replaced', { count: fresh.length, gone: now.length })
          : say('kept-merged', { count: fresh.length })
      return { text, undo }
    },
    discard() {
      if (!drop()) throw new ClavierError('no-kept-file')
    },
  }

  return {
    ...service,
    /** Reads a file and shows what is in it; nothing is kept yet. Rejects with what is wrong with it. */
    async read({ name, size, bytes }: GivenBytes): Promise<Text> {
      // Not even read: there is no end to how large a file can be.
      if (size > largestKeptFile) throw new ClavierError('kept-file-large')
      const given = await bytes().catch(() => {
        // Moved or deleted since it was chosen, or a folder.
        throw new ClavierError('kept-file-unknown')
      })
      const read = readKeptFile(decodeText(given))
      if (typeof read === 'string') throw new ClavierError(read)
      const kept = await knowledge()
      const now = await kept.choose('', Number.POSITIVE_INFINITY)
      const fresh = newAmong(read.entries, now).length
      offered = read
      const preview: KeptFilePreview = {
        name,
        entries: read.entries.length,
        fresh,
        here: now.length,
        missing: Math.max(0, (read.count ?? 0) - read.entries.length - read.refused.length),
        bytes: sum(read.entries),
        refused: read.refused.slice(0, mostListed),
        refusedCount: read.refused.length,
        examples: read.entries
          .slice(0, 3)
          .map(({ question, title, answer }) => question || title || answer.slice(0, 80)),
      }
      store.setState({ view: 'answers', keptFile: preview })
      return say('kept-file-read', { count: read.entries.length, fresh, refused: read.refused.length })
    },
  }

  /** Those that are not there yet; under an id of their own where theirs is taken by another. */
  function newAmong(entries: readonly KeptEntry[], now: readonly KeptEntry[]): readonly KeptEntry[] {
    const ids = new Set(now.map(({ id }) => id))
    const contents = new Set(now.map(contentOf))
    return entries
      .filter(entry => !contents.has(contentOf(entry)))
      .map(entry => (ids.has(entry.id) ? { ...entry, id: newId() } : entry))
  }

  async function all(): Promise<readonly KeptEntry[]> {
    const kept = await knowledge()
    const entries = await kept.choose('', Number.POSITIVE_INFINITY)
    if (entries.length > 0) return entries
    const count = await kept.unreadable()
    throw count > 0 ? new ClavierError('kept-unreadable', { count }) : new ClavierError('kept-empty')
  }

  function named(more: string, ending: 'json' | 'jsonl'): string {
    return `clavier-kept${more}-${new Date(clock.wall()).toISOString().slice(0, 10)}.${ending}`
  }

  /** Tells whether there was something. */
  function drop(): boolean {
    const waited = offered !== undefined
    offered = undefined
    if (waited) store.setState({ keptFile: undefined })
    return waited
  }
}

function sum(entries: readonly KeptEntry[]): number {
  return entries.reduce((bytes, entry) => bytes + entryBytes(entry), 0)
}
