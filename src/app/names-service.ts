import type { NameChange, Names } from '../commands/command-context.ts'
import { ClavierError } from '../errors.ts'
import { freeName } from '../music/free-name.ts'
import { keysOf, type Motif } from '../music/motif.ts'
import {
  bindName,
  emptyNameBook,
  findByMotif,
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
      const tab = (await tabs.reopen(name.tab.url)) ?? (await tabs.open(name.tab.url))
      await change(before =>
        rebindName(before, name.id, { tab: { ...name.tab, tabId: tab.id }, boundAt: name.boundAt }),
      )
      return { name: name.spoken, tab, restored: true }
    },
    async nameTab(tab, spoken) {
      const other = book.names.find(name => name.spoken.toLowerCase() === spoken.toLowerCase())
      if (other !== undefined && other.tab.tabId !== tab.id)
        throw new ClavierError('name-taken', { name: spoken })
      const bound = book.names.find(name => name.tab.tabId === tab.id)
      if (bound !== undefined) return rename(bound, spoken)
      const motif = freeName([...bindings(), ...book.names])
      if (motif === undefined) throw new ClavierError('storage-full')
      return add(motif, tab, spoken)
    },
    async renameLast(spoken) {
      const last = book.names.find(name => name.id === lastChanged)
      if (last === undefined) throw new ClavierError('nothing-asked')
      return rename(last, spoken)
    },
    bind: (motif, tab) => add(motif, tab, tab.title || notesInWords(motif)),
    async forget(said) {
      const name = wanted(said)
      await change(before => removeName(before, name.id))
      return changeOf(name, name)
    },
    async restore({ id, before }) {
      await change(now => {
        const without = now.names.some(name => name.id === id) ? removeName(now, id) : now
        return before === undefined ? without : bindName(without, before)
      })
    },
  }

  return {
    ...names,
    all: () => book.names,
    /** The names that this motif plays; several only where a chord and its broken form are both bound. */
    playedBy: (motif: Motif) => findByMotif(book, motif),
    /**
     * Reads the kept book. After a restart of the browser tabs have new ids: names then look for their
     * tab by its address, and wait without one until they are called.
     */
    async open(freshBrowser: boolean): Promise<void> {
      read(await keep.get(namesKey))
      keep.watch(namesKey, read)
      if (!freshBrowser || book.names.length === 0) return
      const open = [...(await tabs.list())]
      await change(before => ({
        ...before,
        names: before.names.map(name => ({ ...name, tab: found(name, open) })),
      }))
    },
    onTab(changed: TabChange): void {
      if (changed.kind !== 'updated') return
      const { id, url, title } = changed.tab
      if (followTab(book, id, { url, title }) === book) return
      void change(before => followTab(before, id, { url, title }))
    },
  }

  async function rename(name: Name, spoken: string): Promise<NameChange> {
    await change(before => renameName(before, name.id, spoken))
    lastChanged = name.id
    return changeOf({ ...name, spoken }, name)
  }

  async function add(motif: Motif, tab: Tab, spoken: string): Promise<NameChange> {
    const name: Name = { id: newId(), motif, spoken, tab: namedTab(tab), boundAt: clock.wall() }
    await change(before => bindName(before, name))
    lastChanged = name.id
    return changeOf(name, undefined)
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
    await keep.update(namesKey, value => {
      const before = value === undefined ? emptyNameBook : parseNameBook(value)
      if (before === undefined) throw new ClavierError('storage-broken')
      const after = edit(before)
      take(after)
      return asJson(after)
    })
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

/** The open tab that shows the name's address, each given to one name only. */
function found(name: Name, open: Tab[]): NamedTab {
  const place = open.findIndex(tab => tab.url === name.tab.url && tab.url !== '')
  const [tab] = place < 0 ? [] : open.splice(place, 1)
  return tab === undefined ? { ...name.tab, tabId: noTab } : namedTab(tab)
}

/** Books hold nothing but JSON; only their readonly types hide it. */
function asJson(book: NameBook): Json {
  return { version: book.version, names: book.names.map(name => ({ ...name, tab: { ...name.tab } })) }
}
