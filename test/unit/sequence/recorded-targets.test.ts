import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ElementTarget } from '../../../src/ports/page-targets.ts'
import { createLibrary } from '../../../src/sequence/library.ts'
import { createRecorder } from '../../../src/sequence/recorder.ts'
import { parseSequence } from '../../../src/sequence/sequence-schema.ts'
import { createFakeClock } from '../fake-clock.ts'
import { createMemoryStore } from '../memory-store.ts'
import { commands, intent } from './arbitrary-sequence.ts'

function target(name: string, words = ''): ElementTarget {
  return {
    selectors: [
      { by: 'role', role: 'button', name },
      { by: 'text', text: words },
    ],
    frame: [],
    frameUrl: '',
    role: 'button',
    name,
    text: words,
    box: { x: 0, y: 0, width: 10, height: 10 },
    around: words,
  }
}

function setUp(ms = 0, entries: ReturnType<ReturnType<typeof createMemoryStore>['dump']> = {}) {
  const clock = createFakeClock()
  const store = createMemoryStore({ entries, ...(ms === 0 ? {} : { slow: { clock, ms } }) })
  const recorder = createRecorder({ store, clock, newId: () => 'one' })
  return { clock, store, recorder, library: createLibrary({ store, clock }) }
}

/** Steps, each with its size in characters, when its element is known, and when it ends. */
const steps = fc.array(
  fc.record({
    size: fc.constantFrom(1, 900, 3_500),
    knownAfter: fc.option(fc.nat(400), { nil: undefined }),
    endsAfter: fc.nat(2_000),
  }),
  { minLength: 1, maxLength: 60 },
)

describe('the element of a step', () => {
  it('is kept whole however late it comes, however slow the storage, in chunks of at most 64 KB', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.constantFrom(0, 5, 300), async (all, slow) => {
        const { clock, store, recorder } = setUp(slow)
        const starting = recorder.start()
        await clock.advance(slow * 4)
        await starting
        for (const { size, knownAfter, endsAfter } of all) {
          const step = recorder.did(intent('scroll-down', { label: 'a'.repeat(size) }))
          await clock.advance(knownAfter ?? 0)
          if (step !== undefined && knownAfter !== undefined) recorder.target(step, target('Save', 'words'))
          await clock.advance(endsAfter)
          recorder.outcome(step, { status: 'done' })
        }
        const soFar = recorder.soFar()
        const before: unknown = JSON.parse(JSON.stringify(soFar?.events))
        const stopping = recorder.stop()
        await clock.advance(60_000)
        const sequence = await stopping
        expect(sequence.events).toEqual(before)
        const dids = sequence.events.flatMap(event => (event.kind === 'did' ? [event] : []))
        expect(dids.map(did => did.target?.name)).toEqual(
          all.map(({ knownAfter }) => (knownAfter === undefined ? undefined : 'Save')),
        )
        expect(parseSequence(JSON.parse(JSON.stringify(sequence)), commands)).toEqual(sequence)
        for (const [key, value] of Object.entries(store.dump()))
          if (key.includes('/chunk/'))
            expect(Buffer.byteLength(JSON.stringify(value))).toBeLessThanOrEqual(65_536)
      }),
      { numRuns: 60 },
    )
  })

  it('never leaves a recording broken that is cut off, and loses no more of it than two seconds', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.constantFrom(0, 5, 100), fc.nat(20_000), async (all, slow, cut) => {
        const { clock, store, recorder } = setUp(slow)
        const starting = recorder.start()
        await clock.advance(slow * 4)
        await starting
        const began = clock.now()
        const times: number[] = []
        for (const { size, knownAfter, endsAfter } of all) {
          if (clock.now() - began > cut) break
          times.push(clock.now() - began)
          const step = recorder.did(intent('scroll-down', { label: 'a'.repeat(size) }))
          await clock.advance(knownAfter ?? 0)
          if (step !== undefined && knownAfter !== undefined) recorder.target(step, target('Save'))
          await clock.advance(endsAfter)
          recorder.outcome(step, { status: 'done' })
        }
        const lasted = clock.now() - began
        const again = setUp(0, store.dump())
        const recovering = again.recorder.recoverUnfinished()
        await again.clock.advance(5_000)
        await recovering
        // Rejects where any of it is broken.
        const { events } = await again.library.load('one')
        const kept = events.filter(({ kind }) => kind === 'did').length
        expect(kept).toBeGreaterThanOrEqual(times.filter(time => time <= lasted - 2_000).length)
      }),
      { numRuns: 80 },
    )
  })

  it('keeps of a secret one its name alone', async () => {
    const { recorder, store } = setUp()
    await recorder.start()
    const step = recorder.did(intent(), { secret: true })
    if (step === undefined) throw new Error('It is being recorded.')
    recorder.target(step, target('Password', 'swordfish'))
    recorder.did(intent(), { secret: true, target: target('Code', 'swordfish') })
    await recorder.stop()
    const stored = JSON.stringify(store.dump())
    expect(stored).toContain('Password')
    expect(stored).toContain('Code')
    expect(stored).not.toContain('swordfish')
  })

  it('comes too late after the outcome, for another recording, or a second time', async () => {
    const { recorder } = setUp()
    await recorder.start()
    const step = recorder.did(intent())
    if (step === undefined) throw new Error('It is being recorded.')
    recorder.target({ ...step, sequence: 'other' }, target('Other'))
    recorder.target(step, target('Save'))
    recorder.target(step, target('Second'))
    recorder.outcome(step, { status: 'done' })
    recorder.target(step, target('Late'))
    expect(JSON.stringify(recorder.soFar())).not.toMatch(/Other|Second|Late/)
    expect((await recorder.stop()).events[0]).toMatchObject({ target: { name: 'Save' } })
  })
})

describe('a wall clock that is set', () => {
  it('never gives broken times, whenever and wherever to', async () => {
    const moves = fc.array(
      fc.record({ go: fc.nat(3_000), wall: fc.option(fc.nat(4e12), { nil: undefined }) }),
      {
        maxLength: 12,
      },
    )
    await fc.assert(
      fc.asyncProperty(moves, async all => {
        const { clock, recorder } = setUp()
        await recorder.start()
        let recorded = 0
        for (const [index, { go, wall }] of all.entries()) {
          if (wall !== undefined) clock.setWall(wall)
          await clock.advance(go)
          if (index % 3 === 1) await recorder.pause()
          if (index % 3 === 2) recorder.resume()
          if (index % 3 !== 2) recorded += go
          recorder.mark('here')
        }
        const sequence = await recorder.stop()
        expect(parseSequence(JSON.parse(JSON.stringify(sequence)), commands)).toEqual(sequence)
        expect(sequence.durationMs).toBe(recorded)
        for (const event of sequence.events)
          if (event.kind === 'pause') expect(event.wallMs).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 60 },
    )
  })

  it('back leaves a pause as long as it was', async () => {
    const { clock, recorder } = setUp()
    await recorder.start()
    await recorder.pause()
    clock.setWall(0)
    await clock.advance(5_000)
    recorder.resume()
    expect((await recorder.stop()).events).toMatchObject([{ kind: 'pause', wallMs: 5_000 }])
  })
})
