import type { Choice } from '../commands/choice.ts'
import type { Choices } from '../commands/command-context.ts'
import type { Command } from '../commands/define-command.ts'
import { ClavierError } from '../errors.ts'
import { clockTime } from '../language/clock-time.ts'
import type { Language } from '../language/language.ts'
import { render, say, type Text } from '../language/text.ts'
import type { Clock } from '../ports/clock.ts'
import type { Store } from '../ports/store.ts'
import { type FoundPart, findInSequence } from '../sequence/find-in-sequences.ts'
import { createLibrary, deletedMs } from '../sequence/library.ts'
import { createSequenceSearch } from '../sequence/sequence-words.ts'
import type { SequenceEntry } from '../sequence/stored-sequence.ts'
import { phraseInWords } from '../speech/phrase-template.ts'
import type { PanelStore, SequenceRow } from '../state/panel-state.ts'
import { onlyRefused } from './only-refused.ts'

/** As many parts are looked for; sequences behind them are offered whole, for reading each takes its time. */
const enoughParts = 45

interface Parts {
  readonly commands: readonly Command[]
  readonly clock: Clock
  readonly keep: Store
  readonly store: PanelStore
  readonly choices: Pick<Choices, 'offer'>
  readonly language: () => Language
  readonly newId: () => string
}

/** What is kept: listed, found, renamed, copied, deleted and brought back. */
export function createSequencesShelf({ commands, clock, keep, store, choices, language, newId }: Parts) {
  const library = createLibrary({ store: keep, clock })
  const search = createSequenceSearch(keep)
  /** The search that was asked for last: an earlier one that ends later is not shown. */
  let asked = 0
  const phrases = new Map(commands.map(command => [command.id, command.phrases]))
  const commandWords = (id: string): string => {
    const phrase = phrases.get(id)?.[language()][0]
    return phrase === undefined ? '' : phraseInWords(phrase)
  }

  return {
    library,
    wanted,
    list,
    refresh,
    async rename(id: string, name: string): Promise<void> {
      await library.rename(id, name)
      await refresh()
    },
    async renameCalled(name: string, to: string) {
      const { id, name: before } = await wanted(name)
      await library.rename(id, to)
      await refresh()
      return { id, before }
    },
    async duplicate(name: string | undefined) {
      const { id, name: of } = await wanted(name)
      const copy = await library.duplicate(id, newId())
      await refresh()
      return { id: copy.id, of, name: copy.name }
    },
    async forget(name: string) {
      const { id, name: called } = await wanted(name)
      const gone = (await library.remove(id)) === 'gone'
      await refresh()
      return { id, name: called, gone }
    },
    async discard(id: string): Promise<void> {
      await library.erase(id)
      await refresh()
    },
    async forgetId(id: string): Promise<void> {
      await library.remove(id)
      await refresh()
    },
    async bringBack(id: string) {
      const { name } = await library.restore(id)
      await refresh()
      return { name }
    },
    async bringBackCalled(said: string | undefined) {
      const { id } = await deletedOne(said)
      const { name } = await library.restore(id)
      await refresh()
      return { id, name }
    },
    async purge(): Promise<number> {
      const count = await library.purge(Number.NEGATIVE_INFINITY)
      await refresh()
      if (count === 0) throw new ClavierError('nothing-deleted')
      return count
    },
    /** What was deleted long ago goes for good. */
    async purgeOld(): Promise<void> {
      if ((await library.purge(deletedMs)) > 0) await refresh()
    },
    async search(sought: string): Promise<void> {
      store.setState({ sequenceSearch: sought })
      await seek()
    },
    async find(words: string) {
      const found: Choice[] = []
      let unread: ClavierError | undefined
      const entries = await search.find(finished(await library.list()), words)
      for (const entry of entries) {
        if (found.length >= enoughParts) {
          found.push(rowOf(entry))
          continue
        }
        const sequence = await library.load(entry.id).catch(error => {
          if (!(error instanceof ClavierError)) throw error
          // A damaged one is told of where it is played.
          if (error.code !== 'sequence-broken') unread = error
          return undefined
        })
        if (sequence === undefined) continue
        const parts = findInSequence(sequence, words, commandWords)
        // Only its name, or words that are nowhere together.
        if (parts.length === 0) found.push(rowOf(entry))
        for (const part of parts) found.push(rowOf(entry, part))
      }
      if (found.length === 0) throw unread ?? new ClavierError('not-in-sequences', { words })
      return { count: found.length, rows: choices.offer(say('choices-sequence-parts', { words }), found) }
    },
    /** Those in whose name or words these are, newest first. */
    async fitting(words: string): Promise<readonly SequenceEntry[]> {
      return search.find(finished(await library.list()), words)
    },
    /** A new one is there: it is listed, and found from now on. */
    async added(id: string): Promise<void> {
      await learn(id).catch(onlyRefused)
      await refresh()
    },
    async show(): Promise<readonly string[]> {
      store.setState({ view: 'sequences' })
      return finished(await library.list()).map(({ name }) => name)
    },
    async storage() {
      const entries = finished(await library.list())
      const gone = await library.deleted()
      const left = await keep.room?.()
      return {
        count: entries.length,
        bytes: bytesOf(entries) + bytesOf(gone),
        deleted: gone.length,
        left: left ?? -1,
      }
    },
  }

  function rowOf({ id, name }: SequenceEntry, part?: FoundPart): Choice {
    if (part === undefined) return { label: name, detail: '', intent: { command: 'play', slots: { name } } }
    // From there, until the next mark, pause or end.
    const from = { command: 'play-part', slots: { sequence: id, event: part.event } }
    return {
      label: part.words,
      detail: render(language(), detailOf(name, part)),
      intent: phrases.has(from.command) ? from : { command: 'play', slots: { name } },
    }
  }

  /** The kept recording of that name, or the last one; rejects with what there is instead. */
  async function wanted(name: string | undefined): Promise<SequenceEntry> {
    if (name !== undefined) return sure(name, 'kept')
    const last = (await library.list()).find(entry => entry.finished)
    if (last === undefined) throw new ClavierError('nothing-recorded')
    return last
  }

  async function deletedOne(said: string | undefined): Promise<SequenceEntry> {
    if (said !== undefined) return sure(said, 'deleted')
    const [last] = await library.deleted()
    if (last === undefined) throw new ClavierError('nothing-deleted')
    return last
  }

  async function sure(name: string, among: 'kept' | 'deleted'): Promise<SequenceEntry> {
    // Lists mean the very one, whatever others are called.
    const listed = await (among === 'kept' ? library.list() : library.deleted())
    const byId = listed.find(({ id }) => id === name)
    if (byId !== undefined) return byId
    const found = await library.findByName(name, among)
    if (found.kind === 'one') return found.entry
    if (found.kind === 'none') throw new ClavierError('sequence-unknown', { name })
    // Of several deleted ones of the same name the one deleted last is meant.
    const [first] = found.entries
    if (among === 'deleted' && first !== undefined) return first
    const names = found.entries.slice(0, 5).map(entry => entry.name)
    throw new ClavierError('name-ambiguous', { name, choices: names.join(' · ') })
  }

  /** What was done is done, even where the list cannot be read now. */
  function refresh(): Promise<void> {
    return list().catch(onlyRefused)
  }

  async function learn(id: string): Promise<void> {
    const entry = (await library.list()).find(other => other.id === id)
    if (entry !== undefined) await search.learn(entry)
  }

  async function list(): Promise<void> {
    const kept = finished(await library.list())
    const gone = await library.deleted()
    store.setState({ sequences: kept.map(asRow), deletedSequences: gone.map(asRow) })
    if (store.getState().sequenceSearch !== '') await seek()
  }

  async function seek(): Promise<void> {
    const now = ++asked
    const sought = store.getState().sequenceSearch
    if (sought.trim() === '') return store.setState({ sequencesFound: undefined })
    const found = await search.find(finished(await library.list()), sought)
    if (now === asked) store.setState({ sequencesFound: found.map(({ id }) => id) })
  }
}

function finished(entries: readonly SequenceEntry[]): readonly SequenceEntry[] {
  return entries.filter(entry => entry.finished)
}

function bytesOf(entries: readonly SequenceEntry[]): number {
  return entries.reduce((sum, { bytes }) => sum + bytes, 0)
}

function asRow(entry: SequenceEntry): SequenceRow {
  const { id, name, createdAt, durationMs, steps, tabs, bytes, imported } = entry
  return { id, name, createdAt, durationMs, steps, tabs, bytes, imported: imported === true }
}

function detailOf(name: string, { matched, ms }: FoundPart): Text {
  return say('sequence-part', { name, kind: matched, at: clockTime(ms / 1000) })
}
