import { stillDeleted } from '../music/deleted-names.ts'
import { keysOf } from '../music/motif.ts'
import { type Name, type NameBook, type NamedTab, noTab } from '../music/name-book.ts'
import { notesInWords } from '../music/notes-in-words.ts'
import type { NameRow } from '../state/panel-state.ts'

/** Names as the panel lists them. */
export function nameRows({ names }: NameBook): readonly NameRow[] {
  return names.map(name => nameRow(name, stateOf(name.tab)))
}

/** Deleted names that can still be brought back at that wall time, the last deleted first. */
export function deletedRows(book: NameBook, now: number): readonly NameRow[] {
  return stillDeleted(book, now)
    .map(name => nameRow(name, 'deleted'))
    .toReversed()
}

function nameRow({ id, spoken, motif, tab, arrival }: Name, state: NameRow['state']): NameRow {
  return {
    id,
    spoken,
    notes: notesInWords(motif),
    title: tab.title,
    url: tab.url,
    keys: keysOf(motif),
    state,
    arrival: arrival?.words,
  }
}

function stateOf({ tabId, closedAt }: NamedTab): NameRow['state'] {
  if (tabId !== noTab) return 'open'
  return closedAt === undefined ? 'lost' : 'closed'
}
