import type { Slots } from '../ports/intent.ts'
import type { GroupAct } from './lists-context.ts'
import { optionalWords, wantWords } from './read-slots.ts'

/** What pages in the four languages call what puts an item away. */
const archiving = ['archive', 'archivar', 'archivieren', 'archiver']
/** Longest text of a draft, in UTF-16 units. */
const longestDraft = 8_000

/** What is to be pressed in which group; where only the group is said it is what puts an item away. */
export function readGroupAct(slots: Slots): GroupAct {
  const both = slots.group !== undefined
  const group = wantWords({ words: slots.group ?? slots.words ?? '' })
  const said = both ? (optionalWords({ words: slots.words ?? '' }) ?? '') : ''
  const { proposal } = slots
  return {
    group,
    names: said === '' ? archiving : [said],
    command: 'press-in-group',
    said,
    proposal: proposal === undefined ? undefined : String(proposal),
  }
}

/** The draft as the user has edited it in the panel; undefined where it is to be taken as it stands there. */
export function draftText({ words }: Slots): string | undefined {
  const text = typeof words === 'string' ? words.slice(0, longestDraft).trim() : ''
  return text === '' ? undefined : text
}
