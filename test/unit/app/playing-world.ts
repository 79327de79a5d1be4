import { createLibrary } from '../../../src/sequence/library.ts'
import type { Sequence } from '../../../src/sequence/sequence-schema.ts'
import { createFakeClock } from '../fake-clock.ts'
import { createMemoryStore } from '../memory-store.ts'
import { createWorld, type World } from './world.ts'

/** A world in which these are kept, as recordings of before. */
export async function worldWith(...sequences: readonly Sequence[]): Promise<World> {
  const keep = createMemoryStore()
  const clock = createFakeClock()
  const library = createLibrary({ store: keep, clock })
  for (const sequence of sequences) await library.keep(sequence)
  return createWorld({ keep, clock })
}

/** Types it and lets a minute pass. */
export async function played(world: World, phrase = 'play'): Promise<ReturnType<World['outcome']>> {
  world.app.submit(phrase)
  await world.clock.advance(60_000)
  return world.outcome()
}
