import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLibrary } from '../../../src/sequence/library.ts'
import { createRecorder } from '../../../src/sequence/recorder.ts'
import { createFakeClock } from '../fake-clock.ts'
import { createMemoryStore } from '../memory-store.ts'
import { intent } from './arbitrary-sequence.ts'

/** Starts on what a kill left behind, `later` milliseconds of wall time after it. */
function startAgain(entries: ReturnType<ReturnType<typeof createMemoryStore>['dump']>, wall: number) {
  const clock = createFakeClock({ now: 0, wall })
  const store = createMemoryStore({ entries })
  const recorder = createRecorder({ store, clock, newId: () => 'second' })
  return { clock, store, recorder, library: createLibrary({ store, clock }) }
}

describe('a closed panel', () => {
  it('takes no step or mark along that the user has seen the outcome of', async () => {
    const clock = createFakeClock()
    const oneWrite = 5
    const store = createMemoryStore({ slow: { clock, ms: oneWrite } })
    const recorder = createRecorder({ store, clock, newId: () => 'first' })
    const started = recorder.start({ name: 'closed' })
    await clock.advance(100)
    await started
    const step = recorder.did(intent('scroll-down', {}))
    recorder.outcome(step, { status: 'done' })
    recorder.mark('here')
    // The head and the chunk, and once more what came during that; the next regular write is far off.
    await clock.advance(4 * oneWrite)

    const again = startAgain(store.dump(), clock.wall())
    const recovering = again.recorder.recoverUnfinished()
    await again.clock.advance(5_000)
    await recovering
    const { events } = await again.library.load('first')
    expect(events.map(({ kind }) => kind)).toEqual(['did', 'outcome', 'mark'])
  })
})

describe('a killed browser', () => {
  it('loses at most the last two seconds, wherever it is cut and however slow the storage', async () => {
    const scenario = fc.record({
      gaps: fc.array(fc.nat(1_200), { minLength: 1, maxLength: 40 }),
      sizes: fc.constantFrom(1, 50, 300),
      slow: fc.constantFrom(0, 5, 100),
      cut: fc.nat(20_000),
      away: fc.constantFrom(0, 1_000, 3_600_000),
    })
    await fc.assert(
      fc.asyncProperty(scenario, async ({ gaps, sizes, slow, cut, away }) => {
        const clock = createFakeClock()
        const store = createMemoryStore({ slow: { clock, ms: slow } })
        const recorder = createRecorder({ store, clock, newId: () => 'first' })
        const started = recorder.start({ name: 'cut' })
        const times: number[] = []
        let now = 0
        for (const gap of gaps) {
          const wait = Math.min(gap, cut - now)
          await clock.advance(wait)
          now += wait
          if (wait < gap) break
          times.push(now)
          const step = recorder.did(intent('scroll-down', { label: 'a'.repeat(sizes) }))
          recorder.outcome(step, { status: 'done' })
        }
        if (now > 1_000) await started

        const again = startAgain(store.dump(), clock.wall() + away)
        const recovering = again.recorder.recoverUnfinished()
        await again.clock.advance(5_000)
        const recovered = await recovering
        const safe = times.filter(time => time <= now - 2_000)
        if (now >= 2_000) expect(recovered.map(entry => entry.id)).toEqual(['first'])
        if (recovered.length === 0) return
        const sequence = await again.library.load('first')
        const kept = sequence.events.flatMap(event => (event.kind === 'did' ? [event.ms] : []))
        expect(kept).toEqual(times.slice(0, kept.length))
        expect(kept.length).toBeGreaterThanOrEqual(safe.length)
        expect(sequence.durationMs).toBeGreaterThanOrEqual(now - 2_000)
        expect(sequence.durationMs).toBeLessThanOrEqual(now)
        expect(await again.library.list()).toMatchObject([{ id: 'first', finished: true }])
        expect(Object.keys(again.store.dump())).not.toContain('sequence/first/reserve')
      }),
      { numRuns: 150 },
    )
  }, 60_000)

  it('leaves a recording alone that another window is making', async () => {
    const clock = createFakeClock()
    const store = createMemoryStore()
    const here = createRecorder({ store, clock, newId: () => 'here' })
    const there = createRecorder({ store, clock, newId: () => 'there' })
    await here.start()
    await clock.advance(10_000)
    await here.pause()
    const recovering = there.recoverUnfinished()
    await clock.advance(10_000)
    expect(await recovering).toEqual([])
    expect(here.state().kind).toBe('paused')
    here.resume()
    here.mark('still here')
    expect((await here.stop()).events).toMatchObject([{ kind: 'pause' }, { label: 'still here' }])
  })

  it('leaves its own recording alone', async () => {
    const clock = createFakeClock()
    const recorder = createRecorder({ store: createMemoryStore(), clock, newId: () => 'own' })
    await recorder.start()
    expect(await recorder.recoverUnfinished()).toEqual([])
    expect(recorder.state().kind).toBe('recording')
  })

  it('does nothing where nothing was cut off', async () => {
    const clock = createFakeClock()
    const store = createMemoryStore()
    const recorder = createRecorder({ store, clock, newId: () => 'whole' })
    await recorder.start()
    await recorder.stop()
    const before = store.dump()
    expect(await recorder.recoverUnfinished()).toEqual([])
    expect(store.dump()).toEqual(before)
  })

  it('leaves a recording alone that a later version has written', async () => {
    const entries = {
      'sequence/later/head': { version: 3, id: 'later', parts: [1, 2] },
      'sequence/later/chunk/0': [{ packed: 'AAAA' }],
    }
    const { store, recorder } = startAgain(entries, 0)
    expect(await recorder.recoverUnfinished()).toEqual([])
    expect(store.dump()).toEqual(entries)
  })

  it('puts sequences back that the index has lost, and takes out those that are gone', async () => {
    const clock = createFakeClock()
    const store = createMemoryStore()
    let ids = 0
    const recorder = createRecorder({ store, clock, newId: () => `s${ids++}` })
    for (const name of ['zero', 'one', 'two']) {
      await recorder.start({ name })
      recorder.mark(name)
      await recorder.stop()
    }
    const entries = store.dump()
    delete entries['sequence/index']
    const again = startAgain(entries, clock.wall())
    await again.recorder.recoverUnfinished()
    expect((await again.library.list()).map(entry => entry.name).sort()).toEqual(['one', 'two', 'zero'])
    await again.store.remove(['sequence/s1/head', 'sequence/s1/chunk/0'])
    await again.recorder.recoverUnfinished()
    expect((await again.library.list()).map(entry => entry.name).sort()).toEqual(['two', 'zero'])
  })
})
