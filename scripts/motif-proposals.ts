import { commandBindings, needsParameter } from '../src/app/key-bindings.ts'
import type { Command } from '../src/commands/define-command.ts'
import { collisions, pairCollisions } from '../src/music/collisions.ts'
import { type Frame, freeMotifs } from '../src/music/free-motifs.ts'
import { formatMotif, parseMotif, shapeOf } from '../src/music/motif.ts'
import { lowest, middle } from '../src/music/notes.ts'

/** How the proposals are printed. */
export const motifProposalsCommand = 'npx tsx scripts/propose-motifs.ts'

export interface Proposal {
  readonly for: string
  readonly motifs: readonly string[]
}

/** How many different beginnings there are in the list of free motifs, by the id that they are for. */
const beginnings = 97

/**
 * Free motifs for a frame, shortest first. The same registry and the same id give the same ones, and
 * two ids different ones, so that two commands written at the same time rarely get the same.
 */
export function proposeMotifs(
  commands: readonly Command[],
  frame: Frame,
  count: number,
  id?: string,
): readonly string[] {
  const from = id === undefined ? 0 : hash(id) % beginnings
  return freeMotifs(commandBindings(readable(commands)), { frame, count, from }).map(formatMotif)
}

/** One proposal for every command that has no motif, one that is taken, or a slot and no motif for it. */
export function proposeMissing(commands: readonly Command[]): readonly Proposal[] {
  const known = readable(commands)
  const proposals: Proposal[] = []
  let proposed: readonly Command[] = known
  for (const command of known) {
    const wanted = missingFrame(command, known)
    if (wanted === undefined) continue
    const motifs = proposeMotifs(proposed, wanted, 3, command.id)
    proposals.push({ for: command.id, motifs })
    // The next one keeps clear of them too.
    proposed = proposed.map(one => (one.id === command.id ? { ...one, motifs } : one))
  }
  return proposals
}

/** Commands with those of their motifs that can be read: a file that is being written may say anything. */
function readable(commands: readonly Command[]): readonly Command[] {
  return commands.map(command => ({
    ...command,
    motifs: command.motifs.filter(text => parseMotif(text) !== undefined),
  }))
}

function missingFrame(command: Command, commands: readonly Command[]): Frame | undefined {
  if (command.id === 'escape') return undefined
  const frame = needsParameter(command) ? middle : lowest
  const shapes = command.motifs.map(text => shapeOf(parseMotif(text) ?? []))
  if (!shapes.some(shape => shape.startsWith('framed-'))) return frame
  if (frame === middle && !shapes.includes('framed-60')) return middle
  // The one that came later has to give way.
  const before = commands.slice(0, commands.indexOf(command))
  const earlier = commandBindings(before)
  const taken = commandBindings([command]).find(
    binding =>
      collisions([binding]).length > 0 || earlier.some(other => pairCollisions(other, binding).length > 0),
  )
  if (taken === undefined) return undefined
  return shapeOf(taken.motif) === 'framed-60' ? middle : frame
}

/** A whole number of the letters: the same for ever. FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return value >>> 0
}
