import { ClavierError } from '../errors.ts'
import type { Slots } from '../ports/intent.ts'
import type { CommandContext } from './command-context.ts'
import type { Editing } from './editing-context.ts'
import { wantNumber } from './read-slots.ts'

/** What a command reads, and the event that a view means, by its number; the selected ones without. */
export function onEvent<A>(parse: (slots: Slots) => A) {
  return ({ event, ...slots }: Slots) => ({
    value: parse(slots),
    event: event === undefined ? undefined : wantNumber({ number: event }),
  })
}

/** The editor with that event selected alone: that and what is done to it are one run, and told once. */
export async function editingAt(
  { editing }: Pick<CommandContext, 'editing'>,
  event: number | undefined,
): Promise<Editing> {
  const editor = await editing()
  if (event !== undefined) await editor.select({ from: event, to: event })
  return editor
}

/** Seconds that were said, or the ms that a view tells; in ms. Rejects with `number-wanted`. */
export function wantMs({ number, ms }: Slots): number {
  const value = typeof ms === 'number' ? ms : typeof number === 'number' ? number * 1000 : undefined
  if (value === undefined || !Number.isFinite(value)) throw new ClavierError('number-wanted')
  return value
}

/** The same, or half a second where none were said. */
export function halfSecondOr(slots: Slots): number {
  return slots.number === undefined && slots.ms === undefined ? 500 : wantMs(slots)
}

/** The same, or a second where none were said. */
export function secondOr(slots: Slots): number {
  return slots.number === undefined && slots.ms === undefined ? 1000 : wantMs(slots)
}
