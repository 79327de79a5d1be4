import type { Names } from '../commands/command-context.ts'
import { ClavierError } from '../errors.ts'
import { removeName, reviveName, stillDeleted } from '../music/deleted-names.ts'
import { findNamedTabs } from '../music/find-named-tabs.ts'
import { freeName } from '../music/free-name.ts'
import type { Motif } from '../music/motif.ts'
import {
  bindName,
  findByMotif,
  type Name,
  type NameBook,
  nameOf,
  rebindName,
  renameName,
  setArrival,
} from '../music/name-book.ts'
import { type NameChange, type NameChangeKind, takeBack } from '../music/name-changes.ts'
import { findBySpoken, nameFits, type SpokenSearch, soundsTheSame } from '../music/name-search.ts'
import { checkTabIds, namedTab } from '../music/name-tabs.ts'
import { notesInWords } from '../music/notes-in-words.ts'
import type { Clock } from '../ports/clock.ts'
import type { Store } from '../ports/store.ts'
import type { Tab, Tabs } from '../ports/tabs.ts'
import type { PanelStore } from '../state/panel-state.ts'
import { createNameKeeper } from './name-keeper.ts'
import { deletedRows, nameRows } from './name-rows.ts'
import { createNamedTabs } from './named-tabs.ts'

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

/** Names offered where none was sure, at most. */
const mostOffered = 9

/** Names bound to tabs: kept, followed, brought back, changed, found. */
export function createNames({ tabs, keep, clock, store, newId, onChange, bindings }: Parts) {
  /** The name that "call it" means. */
  let lastChanged: string | undefined
  const keeper = createNameKeeper({ keep, clock, onChange: show })
  const named = createNamedTabs({ tabs, clock, keeper })
  const book = keeper.book

  const names: Names = {
    sure(said) {
      const search = lookUp(book().names, said)
      if (search.kind === 'one' && search.by !== 'near') return search.name
      throw refusal(said, search)
    },
    deleted(said) {
      const found = lookUp(stillDeleted(book(), clock.wall()), said)
      if (found.kind === 'one' && found.by !== 'near') return found.name
      // The one deleted last is meant; the others can be brought back in the view.
      const last = found.kind === 'several' && found.by === 'exact' ? found.names.at(-1) : undefined
      if (last !== undefined) return last
      throw refusal(said, found)
    },
    near(said, among = 'names') {
      const all = among === 'names' ? book().names : stillDeleted(book(), clock.wall())
      const search = lookUp(all, said)
      if (search.kind === 'none' || (search.kind === 'one' && search.by !== 'near')) return []
      return (search.kind === 'one' ? [search.name] : search.names).slice(0, mostOffered)
    },
    async go(id) {
      const name = nameOf(book(), id)
      const { tab, restored } = await named.reach(name)
      return { name: name.spoken, tab, restored, arrival: name.arrival }
    },
    async nameTab(tab, spoken) {
      const bound = book().names.find(name => name.tab.tabId === tab.id)
      if (bound !== undefined) return rename(bound.id, spoken)
      return add(before => freeName([...bindings(), ...before.names]), tab, spoken, true)
    },
    async renameLast(spoken) {
      if (!book().names.some(({ id }) => id === lastChanged) || lastChanged === undefined)
        throw new ClavierError('nothing-asked')
      return rename(lastChanged, spoken)
    },
    renameNext(id) {
      lastChanged = id
    },
    rename,
    // The page's title was not chosen by anybody: two names may share one.
    bind: (motif, tab) => add(() => motif, tab, tab.title || notesInWords(motif), false),
    move: (id, tab) => change('moved', id, before => rebindName(before, id, { tab: namedTab(tab) })),
    newKeys: (id, motif, apart) => change('keys', id, before => rebindName(before, id, { motif }, { apart })),
    onArrival: (id, arrival) => change('arrival', id, before => setArrival(before, id, arrival)),
    forget: id => change('deleted', id, before => removeName(before, id, clock.wall())),
    revive: id => change('revived', id, before => reviveName(before, id)),
    find(said) {
      // Played, a name is given by its id: its keys find it, and those that had them before.
      const played = book().names.find(({ id }) => id === said)
      const sought = played === undefined ? said : notesInWords(played.motif)
      store.setState({ nameSearch: sought, view: 'names' })
      const { names: bound, deletedNames } = store.getState()
      return [...bound, ...deletedNames].filter(row => nameFits(row, sought))
    },
    bound: motif => findByMotif(book().names, motif),
    once: motif => findByMotif(stillDeleted(book(), clock.wall()), motif),
    takeBack: undone => keeper.change(before => takeBack(before, undone, clock.wall())),
    book,
    async replaceWith(next) {
      const open = await tabs.list()
      const before = book()
      await keeper.change(() => findNamedTabs(checkTabIds(next, open), open))
      return before
    },
  }

  return {
    ...names,
    all: () => book().names,
    /**
     * Reads the kept book and finds the tabs of its names. Resolves with false where there is a book that
     * this version cannot read.
     */
    open: (freshBrowser: boolean) => named.open(freshBrowser, keeper.open),
    onTab: named.onTab,
    stop: named.stop,
  }

  function rename(id: string, spoken: string): Promise<NameChange> {
    return change('renamed', id, before => {
      checkUnsaid(before, spoken, id)
      return renameName(before, id, spoken)
    })
  }

  /** `motifIn`: the keys, chosen under the lock so that no other panel chooses them too. */
  async function add(
    motifIn: (before: NameBook) => Motif | undefined,
    tab: Tab,
    spoken: string,
    chosen: boolean,
  ): Promise<NameChange> {
    const id = newId()
    return change('added', id, before => {
      if (chosen) checkUnsaid(before, spoken, id)
      const motif = motifIn(before)
      if (motif === undefined) throw new ClavierError('names-full')
      return bindName(before, { id, motif, spoken, tab: namedTab(tab), boundAt: clock.wall() })
    })
  }

  async function change(
    kind: NameChangeKind,
    id: string,
    edit: (before: NameBook) => NameBook,
  ): Promise<NameChange> {
    let was: Name | undefined
    await keeper.change(before => {
      was = before.names.find(name => name.id === id)
      return edit(before)
    })
    if (kind !== 'deleted') lastChanged = id
    // As the book has it: over-long or disguised words are not kept.
    const { spoken, motif } = kind === 'deleted' && was !== undefined ? was : nameOf(book(), id)
    return { kind, id, spoken, notes: notesInWords(motif), before: was }
  }

  function show(next: NameBook): void {
    store.setState({ names: nameRows(next), deletedNames: deletedRows(next, clock.wall()) })
    onChange()
  }
}

/** By id, else by what was said. */
function lookUp<N extends Name>(among: readonly N[], said: string): SpokenSearch<N> {
  const byId = among.find(name => name.id === said)
  return byId === undefined ? findBySpoken(among, said) : { kind: 'one', name: byId, by: 'exact' }
}

/** What is only near is told, never guessed. */
function refusal(said: string, search: SpokenSearch<Name>): ClavierError {
  if (search.kind === 'none') return new ClavierError('name-unknown', { name: said })
  const found = search.kind === 'one' ? [search.name] : search.names
  const list = found
    .slice(0, mostOffered)
    .map(name => name.spoken)
    .join(' · ')
  if (search.by === 'near') return new ClavierError('name-unknown', { name: said, nearest: list })
  return new ClavierError('name-ambiguous', { name: said, choices: list })
}

/** A name that was chosen is refused where another one sounds the same. */
function checkUnsaid({ names }: NameBook, spoken: string, id: string): void {
  const other = names.find(name => name.id !== id && soundsTheSame(name.spoken, spoken))
  if (other !== undefined) throw new ClavierError('name-taken', { name: other.spoken })
}
