import { ClavierError } from '../errors.ts'
import { isName, type Motif, sameMotif } from './motif.ts'
import { sameName } from './name-forms.ts'
import { cutText, keptUrl, longestSpoken, longestTitle, mostNames } from './name-limits.ts'
import { notesInWords } from './notes-in-words.ts'

/** The tab that a name stands for, as it was seen last. Title and address come from pages: untrusted text. */
export interface NamedTab {
  readonly tabId: number
  /** Empty where the address must not, or cannot, be opened again. At most 8,192 characters. */
  readonly url: string
  /** At most 300 characters. */
  readonly title: string
}

export interface Name {
  readonly id: string
  readonly motif: Motif
  /** What the user calls it, or the page's title; 1–100 characters. */
  readonly spoken: string
  readonly tab: NamedTab
  /** Wall time, ms since 1970-01-01 UTC. */
  readonly boundAt: number
}

/** The user's names, in the order in which they were bound. */
export interface NameBook {
  readonly version: 1
  readonly names: readonly Name[]
}

export const emptyNameBook: NameBook = { version: 1, names: [] }

/**
 * Adds a name. Rejects with `name-taken` where its motif, or another form of the same keys, is bound
 * already (`{ apart: true }` lets the other form stand, once the user was asked), with `motif-unknown`
 * where the motif is no name, and with `storage-full` at 2,000 names.
 */
export function bindName(book: NameBook, name: Name, { apart = false } = {}): NameBook {
  if (book.names.length >= mostNames) throw new ClavierError('storage-full')
  if (book.names.some(({ id }) => id === name.id)) throw new ClavierError('name-taken', { name: name.spoken })
  checkFree(book.names, name.motif, apart)
  return { ...book, names: [...book.names, cleanName(name)] }
}

/** Calls a name something else. Throws `name-unknown`. */
export function renameName(book: NameBook, id: string, spoken: string): NameBook {
  return change(book, id, name => ({ ...name, spoken }))
}

/** Lets a name stand for another tab, or gives it another motif. Throws `name-unknown`, or as `bindName`. */
export function rebindName(
  book: NameBook,
  id: string,
  to: { readonly tab?: NamedTab; readonly motif?: Motif; readonly boundAt: number },
): NameBook {
  if (to.motif)
    checkFree(
      book.names.filter(name => name.id !== id),
      to.motif,
      false,
    )
  return change(book, id, name => ({ ...name, ...to }))
}

/** Takes a name away. Throws `name-unknown`. */
export function removeName(book: NameBook, id: string): NameBook {
  nameOf(book, id)
  return { ...book, names: book.names.filter(name => name.id !== id) }
}

/** The names that this motif plays: chord and broken form of the same keys are one. Several are ambiguous. */
export function findByMotif(book: NameBook, motif: Motif): readonly Name[] {
  return book.names.filter(name => sameName(name.motif, motif))
}

/** The book after a tab went somewhere: every name of that tab goes with it. The same book if nothing changed. */
export function followTab(
  book: NameBook,
  tabId: number,
  seen: { readonly url: string; readonly title: string },
): NameBook {
  const tab = cleanTab({ tabId, ...seen })
  const stale = (name: Name) =>
    name.tab.tabId === tabId && (name.tab.url !== tab.url || name.tab.title !== tab.title)
  if (!book.names.some(stale)) return book
  return { ...book, names: book.names.map(name => (stale(name) ? { ...name, tab } : name)) }
}

function nameOf(book: NameBook, id: string): Name {
  const name = book.names.find(one => one.id === id)
  if (!name) throw new ClavierError('name-unknown', { name: id })
  return name
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
    spoken: cutText(name.spoken, longestSpoken) || cutText(tab.title, longestSpoken) || '?',
    tab,
  }
}

function cleanTab({ tabId, url, title }: NamedTab): NamedTab {
  return { tabId, url: keptUrl(url), title: cutText(title, longestTitle) }
}
