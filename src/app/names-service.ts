import type { NameChange, Names } from '../commands/command-context.ts'
import { ClavierError } from '../errors.ts'
import { freeName } from '../music/free-name.ts'
import { keysOf, type Motif } from '../music/motif.ts'
import {
  bindName,
  emptyNameBook,
  followTab,
  type Name,
  type NameBook,
  type NamedTab,
  rebindName,
  removeName,
  renameName,
} from '../music/name-book.ts'
import { parseNameBook } from '../music/name-book-schema.ts'
import { findBySpoken } from '../music/name-search.ts'
import { notesInWords } from '../music/notes-in-words.ts'
import type { Clock } from '../ports/clock.ts'
import type { Json, Store } from '../ports/store.ts'
import type { Tab, TabChange, Tabs } from '../ports/tabs.ts'
import type { PanelStore } from '../state/panel-state.ts'

/** Where the name book is kept in the Store. */
export const namesKey = 'names'

/** A tab that no longer has an id in this browser session. */
const noTab = -1

interface Parts {
  readonly tabs: Tabs
  readonly keep: Store
  readonly clock: Clock
  readonly store: PanelStore
  readonly newId: () => string
  readonly onChange: () => void
  /** What else is bound to keys: free names keep clear of it. */
  readonly bindings: () => readonly { readonly motif: Motif }[]
}

/** Names bound to tabs: kept, followed through navigation, and brought back when closed. */
export function createNames({ tabs, keep, clock, store, newId, onChange, bindings }: Parts) {
  let book = emptyNameBook
  let lastChanged: string | undefined

  const names: Names = {
    async go(said) {
      const name = wanted(said)
      const open = await tabs.get(name.tab.tabId)
      if (open !== undefined) {
        return { name: name.spoken, tab: await tabs.activate(open.id), restored: false }
      }
      if (name.tab.url === '') throw new ClavierError('tab-gone')
      const reopened = await tabs.reopen(name.tab.url)
      // Undo, or the user's own hand, may have brought it back already.
      const back = reopened === undefined ? await nameless(name.tab.url) : undefined
      const tab = reopened ?? back ?? (await tabs.open(name.tab.url))
      await change(before =>
        rebindName(before, name.id, { tab: { ...name.tab, tabId: tab.id }, boundAt: name.boundAt }),
      )
      return { name: name.spoken, tab, restored: back === undefined }
    },
    async nameTab(tab, spoken) {
      const other = book.names.find(name => name.spoken.toLowerCase() === spoken.toLowerCase())
      if (other !== undefined && other.tab.tabId !== tab.id)
        throw new ClavierError('name-taken', { name: spoken })
      const bound = book.names.find(name => name.tab.tabId === tab.id)
      if (bound !== undefined) return rename(bound, spoken)
      return add(before => freeName([...bindings(), ...before.names]), tab, spoken)
    },
    async renameLast(spoken) {
      const last = book.names.find(name => name.id === lastChanged)
      if (last === undefined) throw new ClavierError('nothing-asked')
      return rename(last, spoken)
    },
    bind: (motif, tab) => add(() => motif, tab, tab.title || notesInWords(motif)),
    async forget(said) {
      const name = wanted(said)
      await change(before => removeName(before, name.id))
      return changeOf(name, name)
    },
    restore: ({ id, before }) => change(now => takenBack(now, id, before)),
  }

  return {
    ...names,
    all: () => book.names,
    /**
     * Reads the kept book. After a restart of the browser tabs have new ids: names then look for their
     * tab by its address, and wait without one until they are called. Resolves with false where there is
     * a book that this version cannot read.
     */
    async open(freshBrowser: boolean): Promise<boolean> {
      // Asked for first: until names have found their tabs, an old id must not pass for a new one.
      const open = freshBrowser ? await tabs.list() : undefined
      const value = await keep.get(namesKey)
      const kept = parseNameBook(value) ?? emptyNameBook
      keep.watch(namesKey, read)
      if (open === undefined || kept.names.length === 0) take(kept)
      else
        await unlessStorage(
          change(before => found(before, open)),
          () => take(found(kept, open)),
        )
      return value === undefined || parseNameBook(value) !== undefined
    },
    onTab(changed: TabChange): void {
      if (changed.kind !== 'updated') return
      const { id, url, title } = changed.tab
      if (followTab(book, id, { url, title }) === book) return
      // Nobody asked: where it cannot be kept the name stays with its tab, and leads to the old address later.
      void unlessStorage(change(before => followTab(before, id, { url, title })))
    },
  }

  async function rename(name: Name, spoken: string): Promise<NameChange> {
    await change(before => renameName(before, name.id, spoken))
    lastChanged = name.id
    return changeOf(asKept(name.id), name)
  }

  /** `motifIn`: the keys, chosen under the lock so that no other panel chooses them too. */
  async function add(
    motifIn: (before: NameBook) => Motif | undefined,
    tab: Tab,
    spoken: string,
  ): Promise<NameChange> {
    const id = newId()
    await change(before => {
      const motif = motifIn(before)
      if (motif === undefined) throw new ClavierError('storage-full')
      return bindName(before, { id, motif, spoken, tab: namedTab(tab), boundAt: clock.wall() })
    })
    lastChanged = id
    return changeOf(asKept(id), undefined)
  }

  /** The name as the book has it: over-long or disguised words are not kept. */
  function asKept(id: string): Name {
    const name = book.names.find(other => other.id === id)
    if (name === undefined) throw new ClavierError('name-unknown', { name: id })
    return name
  }

  /** An open tab that shows the address and has no name of its own, brought forward. */
  async function nameless(url: string): Promise<Tab | undefined> {
    const taken = new Set(book.names.map(name => name.tab.tabId))
    const tab = (await tabs.list()).find(other => other.url === url && !taken.has(other.id))
    return tab === undefined ? undefined : tabs.activate(tab.id)
  }

  function wanted(said: string): Name {
    const byId = book.names.find(name => name.id === said)
    if (byId !== undefined) return byId
    const search = findBySpoken(book, said)
    if (search.kind === 'one' && search.by !== 'near') return search.name
    if (search.kind === 'none') throw new ClavierError('name-unknown', { name: said })
    const near = search.kind === 'one' ? [search.name] : search.names
    const choices = near.slice(0, 5).map(name => name.spoken)
    // What is only near is offered, never guessed.
    if (search.by === 'near')
      throw new ClavierError('name-unknown', { name: said, nearest: choices.join(' · ') })
    throw new ClavierError('name-ambiguous', { name: said, choices: choices.join(' · ') })
  }

  /** Changes the kept book under its lock; a book that this version cannot read is never written over. */
  async function change(edit: (before: NameBook) => NameBook): Promise<void> {
    let after = book
    await keep.update(namesKey, value => {
      const before = value === undefined ? emptyNameBook : parseNameBook(value)
      if (before === undefined) throw new ClavierError('storage-broken')
      after = edit(before)
      return asJson(after)
    })
    // Only what is kept counts: where the storage is full nothing has changed.
    take(after)
  }

  function read(value: unknown): void {
    take(parseNameBook(value) ?? emptyNameBook)
  }

  function take(next: NameBook): void {
    book = next
    store.setState({
      names: book.names.map(({ id, spoken, motif, tab }) => ({
        id,
        spoken,
        notes: notesInWords(motif),
        title: tab.title,
        url: tab.url,
        keys: keysOf(motif),
      })),
    })
    onChange()
  }
}

function changeOf({ id, spoken, motif }: Name, before: Name | undefined): NameChange {
  return { id, spoken, notes: notesInWords(motif), before }
}

function namedTab({ id, url, title }: Tab): NamedTab {
  return { tabId: id, url, title }
}

/** Every name with the open tab that shows its address, or without one; a tab is given to one name only. */
function found(book: NameBook, open: readonly Tab[]): NameBook {
  const left = [...open]
  const tabOf = ({ tab: { url, title } }: Name): NamedTab => {
    const place = left.findIndex(tab => tab.url === url && url !== '')
    const [tab] = place < 0 ? [] : left.splice(place, 1)
    return tab === undefined ? { tabId: noTab, url, title } : namedTab(tab)
  }
  return { ...book, names: book.names.map(name => ({ ...name, tab: tabOf(name) })) }
}

/** The book without a change to one name: `before` is how it was, undefined where there was none. */
function takenBack(book: NameBook, id: string, before: Name | undefined): NameBook {
  const there = book.names.some(name => name.id === id)
  if (before === undefined) return there ? removeName(book, id) : book
  // What it is called is all that changed: its tab may have gone on since.
  if (there) return renameName(book, id, before.spoken)
  const { names, ...rest } = bindName(book, before)
  return { ...rest, names: names.toSorted((a, b) => a.boundAt - b.boundAt) }
}

/** Waits for a change that nobody asked for; a storage that refuses it is no reason to stop. */
async function unlessStorage(changed: Promise<void>, otherwise: () => void = () => {}): Promise<void> {
  try {
    await changed
  } catch (error) {
    if (!(error instanceof ClavierError)) throw error
    otherwise()
  }
}

/** Books hold nothing but JSON; only their readonly types hide it. */
function asJson(book: NameBook): Json {
  return { version: book.version, names: book.names.map(name => ({ ...name, tab: { ...name.tab } })) }
}
