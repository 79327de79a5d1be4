import { ClavierError } from '../errors.ts'
import type { Slots } from '../ports/intent.ts'
import { keptUrl } from './kept-url.ts'
import { isName, type Motif, sameMotif } from './motif.ts'
import { sameName } from './name-forms.ts'
import { longestSpoken, longestTitle, mostNames } from './name-limits.ts'
import { notesInWords } from './notes-in-words.ts'
import { shownLine } from './shown-line.ts'

/** The tab that a name stands for, as it was seen last. Title and address come from pages: untrusted text. */
export interface NamedTab {
  /** `noTab` where none is known: closed, or not found again yet. */
  readonly tabId: number
  /** Where it was, to tell it from others with the same address after a restart; -1 where that is not known. */
  readonly windowId: number
  /** Place in its window, from 0; -1 where that is not known. */
  readonly index: number
  /** Empty where the address must not, or cannot, be opened again. At most 8,192 characters. */
  readonly url: string
  /** At most 300 characters. */
  readonly title: string
  /** When it was found to be closed, as wall time; absent while it is open, or where nobody knows. */
  readonly closedAt?: number
}

/** Stands for a tab that has no id in this browser session. */
export const noTab = -1

/** What is done on arrival, as data: it runs through the one door like any other intent. */
export interface Arrival {
  /** Id of a registered command; one that is not registered is refused when its turn comes. */
  readonly command: string
  readonly slots: Slots
  /** As the user said it, to be shown. */
  readonly words: string
}

export interface Name {
  readonly id: string
  readonly motif: Motif
  /** What the user calls it, or the page's title; 1–100 characters. */
  readonly spoken: string
  readonly tab: NamedTab
  /** Wall time, ms since 1970-01-01 UTC. */
  readonly boundAt: number
  readonly arrival?: Arrival
}

/** A deleted name, kept for a while to be found and brought back. */
export interface DeletedName extends Name {
  /** Wall time. */
  readonly deletedAt: number
}

/** The user's names, in the order in which they were bound, and the deleted ones, the last deleted at the end. */
export interface NameBook {
  readonly version: 2
  readonly names: readonly Name[]
  readonly deleted: readonly DeletedName[]
}

export const emptyNameBook: NameBook = { version: 2, names: [], deleted: [] }

/**
 * Adds a name. Throws `name-taken` where its motif, or another form of the same keys, is bound
 * already (`{ apart: true }` lets the other form stand, once the user was asked), `motif-unknown`
 * where the motif is no name, and `names-full` at 5,000 names.
 */
export function bindName(book: NameBook, name: Name, { apart = false } = {}): NameBook {
  if (book.names.length >= mostNames) throw new ClavierError('names-full')
  if (book.names.some(({ id }) => id === name.id)) throw new ClavierError('name-taken', { name: name.spoken })
  checkFree(book.names, name.motif, apart)
  const names = [...book.names, cleanName(name)]
  return { ...book, names: names.toSorted((a, b) => a.boundAt - b.boundAt) }
}

/** Calls a name something else. Throws `name-unknown`. */
export function renameName(book: NameBook, id: string, spoken: string): NameBook {
  return change(book, id, name => ({ ...name, spoken }))
}

/**
 * Lets a name stand for another tab, or gives it another motif. Throws `name-unknown`, or as `bindName`.
 * Its place in the book stays.
 */
export function rebindName(
  book: NameBook,
  id: string,
  to: { readonly tab?: NamedTab; readonly motif?: Motif },
  { apart = false } = {},
): NameBook {
  if (to.motif)
    checkFree(
      book.names.filter(name => name.id !== id),
      to.motif,
      apart,
    )
  return change(book, id, name => ({ ...name, ...to }))
}

/** Sets what is done on arrival; undefined is nothing. Throws `name-unknown`. */
export function setArrival(book: NameBook, id: string, arrival: Arrival | undefined): NameBook {
  return change(book, id, ({ arrival: _before, ...name }) =>
    arrival === undefined ? name : { ...name, arrival },
  )
}

/** The names that this motif plays: chord and broken form of the same keys are one. Several are ambiguous. */
export function findByMotif<N extends Name>(names: readonly N[], motif: Motif): readonly N[] {
  return names.filter(name => sameName(name.motif, motif))
}

/** Throws `name-unknown`. */
export function nameOf(book: NameBook, id: string): Name {
  const name = book.names.find(one => one.id === id)
  if (!name) throw new ClavierError('name-unknown', { name: id })
  return name
}

export function cleanTab({ url, title, ...place }: NamedTab): NamedTab {
  return { ...place, url: keptUrl(url), title: shownLine(title, longestTitle) }
}

function change(book: NameBook, id: string, to: (name: Name) => Name): NameBook {
  const changed = cleanName(to(nameOf(book, id)))
  return { ...book, names: book.names.map(name => (name.id === id ? changed : name)) }
}

function checkFree(names: readonly Name[], motif: Motif, apart: boolean): void {
  if (!isName(motif)) throw new ClavierError('motif-unknown', { notes: notesInWords(motif) })
  const taken = names.find(name => (apart ? sameMotif : sameName)(name.motif, motif))
  if (taken) throw new ClavierError('name-taken', { name: taken.spoken })
}

function cleanName(name: Name): Name {
  const tab = cleanTab(name.tab)
  return {
    ...name,
    spoken: shownLine(name.spoken, longestSpoken) || shownLine(tab.title, longestSpoken) || '?',
    tab,
  }
}
