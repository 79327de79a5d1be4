import type { WritingUndo } from '../commands/writing-context.ts'
import { say, type Text } from '../language/text.ts'
import type { Field, Written } from '../ports/page-writing.ts'
import { changeOf } from './text-change.ts'

/** Longest stretch that is told, in UTF-16 units: more than that nobody wants to hear. */
const longestTold = 80
/** Longest stretch that is kept to be put back, in UTF-16 units. */
const longestKept = 20_000

/** The words as they are told: in one line, the middle of a long stretch left out. */
export function cutForTelling(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  if (line.length <= longestTold) return line
  const half = longestTold / 2
  return `${line.slice(0, half).trimEnd()} … ${line.slice(-half).trimStart()}`
}

export function told(key: 'deleted' | 'selected', { secret }: Pick<Field, 'secret'>, words: string): Text {
  if (secret) return key === 'deleted' ? say('deleted-secret') : say('selected-secret')
  return say(key, { words: cutForTelling(words) })
}

/** What is told of a change of a field, given what was to be written, and what takes it back. */
export function wasWritten(
  tabId: number,
  field: Pick<Field, 'ref' | 'name' | 'secret' | 'blind' | 'whole'>,
  { before, after, asMeant, unfit, kept }: Written,
): { readonly text: (words: string) => Text; readonly undo: WritingUndo | undefined } {
  const { ref, name, secret, blind, whole } = field
  const { from, removed, inserted } = changeOf(before.text, after.text)
  const text = (words: string): Text => {
    if (secret) return say('typed-secret', { field: name })
    const params = { words: cutForTelling(asMeant ? words : inserted), field: name }
    if (!asMeant) return say('typed-otherwise', params)
    return unfit ? say('typed-unfit', params) : say('typed', params)
  }
  if (secret) return { text, undo: kept === undefined ? undefined : { tabId, kind: 'kept', ref, kept } }
  // Where not all is told, what has changed may not be in it.
  if (blind || !whole || removed.length + inserted.length > longestKept)
    return { text, undo: { tabId, kind: 'gone' } }
  if (removed === '' && inserted === '') return { text, undo: undefined }
  const selected = { from: before.from, to: before.to }
  return { text, undo: { tabId, kind: 'edit', ref, from, removed, inserted, selected } }
}
