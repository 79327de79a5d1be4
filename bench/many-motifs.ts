import { formatMotif, type Motif, melody } from '../src/music/motif.ts'
import { highest, lowest } from '../src/music/notes.ts'
import { seededRandom } from '../src/sound/seeded-random.ts'

/**
 * Different motifs of one key after another, the same in every run: by turns framed by the lowest key,
 * as commands are, and names, which begin with another key so that none waits for a command.
 */
export function manyMotifs(count: number): readonly Motif[] {
  const random = seededRandom(25)
  const found = new Map<string, Motif>()
  while (found.size < count) {
    const inner = differentKeys(2 + Math.floor(random() * 3), random)
    const [first = highest, ...others] = inner
    const motif = melody(found.size % 2 === 0 ? [lowest, ...inner, lowest] : [first, lowest, ...others])
    found.set(formatMotif(motif), motif)
  }
  return [...found.values()]
}

/** Keys above the lowest, none twice. Not the highest: with the lowest soon before it, it is escape. */
function differentKeys(count: number, random: () => number): readonly number[] {
  const keys = new Set<number>()
  while (keys.size < count) keys.add(lowest + 1 + Math.floor(random() * (highest - lowest - 1)))
  return [...keys]
}
