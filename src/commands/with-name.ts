import { ClavierError } from '../errors.ts'
import { say } from '../language/text.ts'
import { type Motif, parseMotif } from '../music/motif.ts'
import type { Name } from '../music/name-book.ts'
import { notesInWords } from '../music/notes-in-words.ts'
import type { Slots } from '../ports/intent.ts'
import type { Choice } from './choice.ts'
import type { CommandContext } from './command-context.ts'
import type { Result } from './define-command.ts'
import { optionalWords } from './read-slots.ts'

/** The name slot: words or an id, or the keys that were played for a name that nobody has. */
export function wantName(slots: Slots): string {
  const motif = slotMotif(slots)
  const said = optionalWords(slots) ?? (motif === undefined ? undefined : notesInWords(motif))
  if (said === undefined) throw new ClavierError('words-missing')
  return said
}

/** Keys that were played where a name was wanted. */
export function slotMotif({ motif }: Slots): Motif | undefined {
  return typeof motif === 'string' ? parseMotif(motif) : undefined
}

/**
 * Runs with the one name that was surely meant. Where there are only near ones, or several, nothing is
 * done: they are offered by number, and the command runs with the one that is chosen.
 */
export async function withName<U>(
  said: string,
  again: { readonly command: string; readonly slots?: Slots; readonly among?: 'names' | 'deleted' },
  { names, choices }: CommandContext,
  run: (name: Name) => Promise<Result<U>>,
): Promise<Result<U>> {
  const near = names.near(said, again.among)
  if (near.length === 0) return run(again.among === 'deleted' ? names.deleted(said) : names.sure(said))
  const rows = choices.offer(
    say('choices-names', { name: said }),
    near.map(name => offered(name, near, again)),
  )
  return { text: say('names-near', { name: said, rows }), earcon: 'ambiguous' }
}

/** The name as a row to choose; `near` are all that are offered. */
export function offered(
  { id, spoken, motif, tab }: Name,
  near: readonly Name[],
  { command, slots }: { readonly command: string; readonly slots?: Slots },
): Choice {
  const notes = notesInWords(motif)
  // Two that are called the same are told apart by their keys, by ear as well.
  const alike = near.filter(other => other.spoken === spoken).length > 1
  return {
    label: alike ? `${spoken} (${notes})` : spoken,
    detail: tab.title,
    intent: { command, slots: { ...slots, name: id } },
  }
}
