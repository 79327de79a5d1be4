import { ClavierError } from '../errors.ts'
import type { Intent } from '../ports/intent.ts'
import type { Sequence } from './sequence-schema.ts'
import { percentOf } from './speed-steps.ts'

/** Sequences play each other so deep at most, the outermost not counted. */
export const mostNested = 5

/** The commands that play a sequence. */
export const playCommands: ReadonlySet<string> = new Set([
  'play',
  'play-with',
  'play-double-speed',
  'play-half-speed',
])

/** The name of the sequence that an intent plays; empty where it names none. */
export function playedBy({ command, slots }: Intent): string {
  const name = slots.name ?? slots.words
  return playCommands.has(command) && name !== undefined ? String(name).trim() : ''
}

/** How much faster than what plays it an intent plays its sequence: a factor. */
export function fasterBy({ command, slots: { name, number } }: Intent): number {
  if (command === 'play-double-speed') return 2
  if (command === 'play-half-speed') return 0.5
  if (command !== 'play' || name === undefined || typeof number !== 'number') return 1
  return (percentOf(number) ?? 100) / 100
}

/**
 * All sequences that this one plays, by the names in its steps, and those that they play: looked through before
 * anything runs. Throws `sequence-loop` and `sequence-deep`. What `load` does not know is left out.
 */
export async function innerSequences(
  sequence: Sequence,
  load: (name: string) => Promise<Sequence | undefined>,
): Promise<ReadonlyMap<string, Sequence>> {
  const found = new Map<string, Sequence>()
  const visit = async (outer: Sequence, path: readonly Sequence[]): Promise<void> => {
    for (const event of outer.events) {
      const name = event.kind === 'did' ? playedBy(event.intent) : ''
      if (name === '') continue
      const inner = found.get(name) ?? (await load(name))
      if (inner === undefined) continue
      if (path.some(({ id }) => id === inner.id))
        throw new ClavierError('sequence-loop', { name: inner.name })
      if (path.length > mostNested)
        throw new ClavierError('sequence-deep', { name: inner.name, most: mostNested })
      found.set(name, inner)
      await visit(inner, [...path, inner])
    }
  }
  await visit(sequence, [sequence])
  return found
}
