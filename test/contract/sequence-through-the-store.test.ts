import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Intent, OutcomeData } from '../../src/ports/intent.ts'
import { createLibrary } from '../../src/sequence/library.ts'
import { createPlayer } from '../../src/sequence/player.ts'
import { createRecorder } from '../../src/sequence/recorder.ts'
import { parseSequence } from '../../src/sequence/sequence-schema.ts'
import { createFakeClock } from '../unit/fake-clock.ts'
import { createMemoryStore } from '../unit/memory-store.ts'

const commands = ['scroll-down', 'next-tab', 'click']
const anyStep = fc.record({
  wait: fc.nat(2_000),
  command: fc.constantFrom(...commands),
  heard: fc.string({ unit: 'binary', maxLength: 20 }),
  slots: fc.dictionary(fc.constantFrom('number', 'name'), fc.oneof(fc.nat(99), fc.string()), {
    noNullPrototype: true,
  }),
  status: fc.constantFrom<OutcomeData['status'][]>('done', 'done', 'done', 'refused'),
})

describe('a sequence, from the recorder through the store to the player', () => {
  it('plays what was done, in order and in time, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { maxLength: 15 }), async steps => {
        const clock = createFakeClock()
        const store = createMemoryStore()
        const recorder = createRecorder({
          store,
          clock,
          newId: () => 'one',
          neverReplayed: new Set(['record']),
        })
        const id = await recorder.start({
          name: 'trip',
          tab: { id: 1, title: 'Start', url: 'https://example.org/' },
        })
        recorder.did({ command: 'record', slots: {}, source: 'spoken', heard: 'record' })
        for (const { wait, status, command, slots, heard } of steps) {
          await clock.advance(wait)
          recorder.outcome(recorder.did({ command, slots, heard, source: 'spoken' }), { status })
        }
        const saved = await recorder.stop()
        const loaded = await createLibrary({ store, clock }).load(id)
        expect(loaded).toEqual(saved)
        expect(parseSequence(JSON.parse(JSON.stringify(loaded)), new Set(commands))).toEqual(loaded)

        const began = clock.now()
        const played: (Intent & { ms: number })[] = []
        const player = createPlayer({
          clock,
          settled: async () => true,
          run: async intent => {
            played.push({ ...intent, ms: clock.now() - began })
            return { status: 'done' }
          },
        })
        const playing = player.play(loaded)
        await clock.advance(loaded.durationMs)
        expect((await playing).status).toBe('finished')
        let ms = 0
        const expected = steps.flatMap(({ wait, status, command, slots, heard }) => {
          ms += wait
          return status === 'done' ? [{ command, slots, heard, source: 'sequence', ms }] : []
        })
        expect(played).toEqual(expected)
      }),
      { numRuns: 60 },
    )
  })
})
