import type { FaultWorld, Seen } from './fault-world.ts'

/** A line for each of what was found that is not what was wanted. */
export function problemsOf(...looks: readonly (readonly [found: unknown, wanted: unknown])[]): string[] {
  return looks
    .map(([found, wanted]) => [JSON.stringify(found), JSON.stringify(wanted)])
    .filter(([found, wanted]) => found !== wanted)
    .map(([found, wanted]) => `${found} instead of ${wanted}`)
}

/** What is seen of the world once it is as wanted; what it is after `patience` ms where it never is. */
export async function inTheEnd<T>(
  world: FaultWorld,
  look: (seen: Seen) => T,
  wanted: T,
  patience = 20_000,
): Promise<T> {
  const until = Date.now() + patience
  for (;;) {
    const found = look(await world.seen())
    if (JSON.stringify(found) === JSON.stringify(wanted) || Date.now() > until) return found
  }
}
