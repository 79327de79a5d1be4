import type { NameRow } from '../../../../src/state/panel-state.ts'
import type { CommandRow } from '../../panel-actions.ts'
import { commandName } from '../phrase-words.ts'

/** Something that keys mean: what it is called, and its keys. A chord and a name know no order. */
interface Meaning {
  readonly what: string
  readonly keys: readonly number[]
  readonly ordered: boolean
}

/** What pressing one more key would come to. */
export interface NextKey {
  /** What it would complete. */
  readonly completes: readonly string[]
  /** What it would be one step of. */
  readonly begins: readonly string[]
}

/** Everything that has keys, as the drawn keys need it. */
export function meaningsOf(commands: readonly CommandRow[], names: readonly NameRow[]): readonly Meaning[] {
  const meanings: Meaning[] = names
    .filter(({ keys }) => keys.length > 0)
    .map(({ spoken, title, keys }) => ({ what: spoken || title, keys, ordered: false }))
  for (const { id, motif, chord } of commands) {
    const what = commandName(commands, id)
    if (chord !== undefined && chord.length > 0) meanings.push({ what, keys: chord, ordered: false })
    if (motif.length > 0) meanings.push({ what, keys: motif.flat(), ordered: true })
  }
  return meanings
}

/** What the collected keys mean as they are. */
export function meaningOf(notes: readonly number[], meanings: readonly Meaning[]): readonly string[] {
  const found = meanings.filter(meaning => meaning.keys.length === notes.length && begunBy(notes, meaning))
  return [...new Set(found.map(({ what }) => what))]
}

/** True for the rule of a new name: three or more different keys with 48 among them, not framed. */
export function couldBeName(notes: readonly number[]): boolean {
  const first = notes[0]
  const framed = notes.length > 1 && first === notes.at(-1) && (first === 48 || first === 60)
  return notes.includes(48) && new Set(notes).size >= 3 && !framed
}

/** For every key what it would add to the collected ones; keys that lead nowhere are left out. */
export function nextKeys(
  notes: readonly number[],
  meanings: readonly Meaning[],
): ReadonlyMap<number, NextKey> {
  const next = new Map<number, { completes: string[]; begins: string[] }>()
  for (const meaning of meanings) {
    if (meaning.keys.length <= notes.length || !begunBy(notes, meaning)) continue
    const last = meaning.keys.length === notes.length + 1
    for (const note of following(notes, meaning)) {
      const entry = next.get(note) ?? { completes: [], begins: [] }
      next.set(note, entry)
      const list = last ? entry.completes : entry.begins
      if (!list.includes(meaning.what)) list.push(meaning.what)
    }
  }
  return next
}

function begunBy(notes: readonly number[], { keys, ordered }: Meaning): boolean {
  if (ordered) return notes.every((note, index) => keys[index] === note)
  return new Set(notes).size === notes.length && notes.every(note => keys.includes(note))
}

function following(notes: readonly number[], { keys, ordered }: Meaning): readonly number[] {
  if (!ordered) return keys.filter(key => !notes.includes(key))
  return keys.slice(notes.length, notes.length + 1)
}
