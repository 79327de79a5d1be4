import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ClavierError } from '../../../src/errors.ts'
import type { Json, Store } from '../../../src/ports/store.ts'
import { createLibrary, deletedMs, SequenceBroken } from '../../../src/sequence/library.ts'
import { createRecorder } from '../../../src/sequence/recorder.ts'
import { parseSequence, type Sequence } from '../../../src/sequence/sequence-schema.ts'
import { createFakeClock } from '../fake-clock.ts'
import { createMemoryStore } from '../memory-store.ts'
import { anySequence, commands, intent, stepsAt } from './arbitrary-sequence.ts'

/** Recordings of those names, one a second; their ids are `s0`, `s1` and so on. */
async function recorded(...names: readonly string[]) {
  const clock = createFakeClock()
  const store = createMemoryStore()
  let ids = 0
  const recorder = createRecorder({ store, clock, newId: () => `s${ids++}` })
  for (const name of names) {
    await recorder.start({ name })
    recorder.outcome(recorder.did(intent()), { status: 'done' })
    recorder.mark(name)
    await clock.advance(1_000)
    await recorder.stop()
  }
  return { clock, store, recorder, library: createLibrary({ store, clock }) }
}

describe('library', () => {
  it('lists the newest first', async () => {
    const { library } = await recorded('one', 'two')
    expect(await library.list()).toEqual([
      {
        id: 's1',
        name: 'two',
        createdAt: Date.UTC(2024, 0, 1) + 1_000,
        durationMs: 1_000,
        events: 3,
        steps: 1,
        tabs: 1,
        bytes: expect.any(Number),
        finished: true,
        touchedAt: Date.UTC(2024, 0, 1) + 2_000,
      },
      expect.objectContaining({ id: 's0', name: 'one' }),
    ])
  })

  it('finds the exact name before beginnings, a unique beginning, and asks otherwise', async () => {
    const { library } = await recorded('Mail', 'mail evening', 'News', 'news')
    expect(await library.findByName('mail')).toMatchObject({ kind: 'one', entry: { id: 's0' } })
    expect(await library.findByName(' MAIL  Eve ')).toMatchObject({ kind: 'one', entry: { id: 's1' } })
    expect(await library.findByName('ma')).toMatchObject({
      kind: 'several',
      entries: [{ name: 'mail evening' }, { name: 'Mail' }],
    })
    expect(await library.findByName('news')).toMatchObject({ kind: 'several' })
    expect(await library.findByName('weather')).toEqual({ kind: 'none' })
    expect(await library.findByName('  ')).toEqual({ kind: 'none' })
  })

  it('renames, in the list and in the sequence', async () => {
    const { library } = await recorded('one', 'two')
    await library.rename('s0', ' morning ')
    expect((await library.list()).map(entry => entry.name)).toEqual(['two', 'morning'])
    expect((await library.load('s0')).name).toBe('morning')
    await expect(library.rename('s0', 'TWO')).rejects.toMatchObject({
      code: 'name-taken',
      detail: { name: 'TWO' },
    })
    await expect(library.rename('s0', ' ')).rejects.toMatchObject({ code: 'name-unknown' })
    await expect(library.rename('s9', 'x')).rejects.toMatchObject({ code: 'sequence-unknown' })
  })

  it('deletes a sequence, and brings it back as it was within 30 days', async () => {
    const { library, store, clock } = await recorded('one', 'two')
    const before = store.dump()
    await library.remove('s0')
    expect((await library.list()).map(entry => entry.id)).toEqual(['s1'])
    expect(await library.findByName('one')).toEqual({ kind: 'none' })
    expect(await library.findByName('one', 'deleted')).toMatchObject({ kind: 'one', entry: { id: 's0' } })
    await expect(library.load('s0')).rejects.toMatchObject({ code: 'sequence-unknown' })
    await expect(library.remove('s0')).rejects.toMatchObject({ code: 'sequence-unknown' })
    await clock.advance(deletedMs - 1)
    expect(await library.purge()).toBe(0)
    await library.restore('s0')
    await expect(library.restore('s0')).rejects.toMatchObject({ code: 'sequence-unknown' })
    const after = store.dump()
    expect(after['sequence/s0/head']).toEqual(before['sequence/s0/head'])
    expect(await library.list()).toHaveLength(2)
    expect(await library.deleted()).toEqual([])
  })

  it('deletes for good after 30 days, and leaves nothing of it', async () => {
    const { library, store, clock } = await recorded('one', 'two')
    await library.remove('s0')
    await clock.advance(deletedMs)
    expect(await library.purge()).toBe(1)
    expect(Object.keys(store.dump()).filter(key => key.includes('s0'))).toEqual([])
    await expect(library.restore('s0')).rejects.toMatchObject({ code: 'sequence-unknown' })
    expect((await library.list()).map(entry => entry.id)).toEqual(['s1'])
  })

  it('erases for good what is there, and what was deleted, and nothing else', async () => {
    const { library, store } = await recorded('one', 'two')
    await library.erase('s0')
    await library.remove('s1')
    await library.erase('s1')
    await library.erase('s1')
    expect(Object.keys(store.dump()).filter(key => /s0|s1/.test(key))).toEqual([])
    expect([...(await library.list()), ...(await library.deleted())]).toEqual([])
  })

  it('gives a sequence that comes back a free name where its own was given away', async () => {
    const { library } = await recorded('mail', 'two')
    await library.remove('s0')
    await library.rename('s1', 'Mail')
    expect(await library.restore('s0')).toMatchObject({ name: 'mail 2' })
    expect((await library.load('s0')).name).toBe('mail 2')
  })

  it('copies a sequence under a name that no other has', async () => {
    const { library } = await recorded('mail')
    const mail = await library.load('s0')
    expect(await library.duplicate('s0', 'c1')).toMatchObject({ id: 'c1', name: 'mail 2', tabs: 1 })
    expect(await library.duplicate('s0', 'c2')).toMatchObject({ id: 'c2', name: 'mail 3' })
    expect(await library.load('c2')).toEqual({ ...mail, id: 'c2', name: 'mail 3' })
    await expect(library.duplicate('nothing', 'c3')).rejects.toMatchObject({ code: 'sequence-unknown' })
  })

  it('writes over a sequence, again and again, and leaves nothing of what was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anySequence, { minLength: 2, maxLength: 4 }), async versions => {
        const store = createMemoryStore()
        const library = createLibrary({ store, clock: createFakeClock() })
        const [first, ...later] = versions
        if (first === undefined) return
        await library.keep(first)
        // Not waited for one by one: each comes after the one before it.
        await Promise.all(later.map(version => library.change('a1', () => ({ ...version, imported: true }))))
        expect(await library.load('a1')).toEqual({ ...later.at(-1), imported: true })
        expect(await library.list()).toMatchObject([
          { events: later.at(-1)?.events.length, tabs: 3, imported: true },
        ])
        expect((await store.keys('sequence/a1/chunk/')).length).toBeLessThanOrEqual(1)
      }),
      { numRuns: 40 },
    )
  })

  it('lets one of two panels write over a state, and the other one know; a new name stays', async () => {
    const { store, library } = await recorded('mail')
    const other = createLibrary({ store, clock: createFakeClock() })
    const mail = await library.load('s0')
    const written = { ...stepsAt(1, 2, 3), id: 's0' }
    const [mine, theirs, named] = await Promise.allSettled([
      library.replace(written, 0),
      other.replace({ ...mail, durationMs: 9_000 }, 0),
      other.rename('s0', 'post'),
    ])
    expect([mine.status, named.status]).toEqual(['fulfilled', 'fulfilled'])
    expect(theirs).toMatchObject({ reason: { code: 'sequence-changed', detail: { name: 'mail' } } })
    expect(await other.load('s0')).toEqual({ ...written, name: 'post' })
  })

  it('is read whole while another panel writes over it', async () => {
    const { store, library } = await recorded('mail')
    const other = createLibrary({ store, clock: createFakeClock() })
    const versions = Array.from({ length: 20 }, (_, n) => ({ ...stepsAt(n), id: 's0' }))
    const writing = Promise.all(versions.map(version => other.change('s0', () => version)))
    const read = await Promise.all(versions.map(() => library.load('s0')))
    await writing
    expect(read).toHaveLength(20)
    expect(await library.load('s0')).toEqual(versions.at(-1))
  })

  it('has the old one or the new one, whole, wherever writing over it is cut off', async () => {
    const long = (count: number): Sequence => {
      const steps = stepsAt(...Array.from({ length: count }, (_, n) => n))
      return { ...steps, name: `${count}` }
    }
    for (const kill of Array.from({ length: 10 }, (_, n) => n)) {
      const clock = createFakeClock()
      const kept = createMemoryStore()
      await createLibrary({ store: kept, clock }).keep(long(600))
      const store = createMemoryStore({ entries: kept.dump(), slow: { clock, ms: 10 } })
      void createLibrary({ store, clock }).change('steps', () => long(450))
      await clock.advance(kill * 10 + 5)
      const again = createMemoryStore({ entries: store.dump() })
      const recovering = createRecorder({ store: again, clock, newId: () => 'x' }).recoverUnfinished()
      await clock.advance(5_000)
      await recovering
      const library = createLibrary({ store: again, clock })
      const loaded = await library.load('steps')
      expect([long(600), long(450)], `after ${kill} writes`).toContainEqual(loaded)
      expect(await library.list()).toMatchObject([{ name: loaded.name, events: loaded.events.length }])
    }
  })

  it('has nothing of a sequence that was being kept when the browser was killed', async () => {
    const clock = createFakeClock()
    const store = createMemoryStore({ slow: { clock, ms: 10 } })
    void createLibrary({ store, clock }).keep(stepsAt(...Array.from({ length: 1_000 }, (_, n) => n)))
    await clock.advance(25)
    const again = createMemoryStore({ entries: store.dump() })
    expect(await again.keys('sequence/steps/chunk/')).not.toEqual([])
    const recovering = createRecorder({ store: again, clock, newId: () => 'x' }).recoverUnfinished()
    await clock.advance(5_000)
    expect(await recovering).toEqual([])
    expect(await again.keys('sequence/steps')).toEqual([])
  })

  it('leaves the old one where the new one has no room', async () => {
    const store = createMemoryStore()
    const library = createLibrary({ store, clock: createFakeClock() })
    await library.keep(stepsAt(0, 1))
    const before = store.dump()
    store.setQuota(store.used() + 2_000)
    const longer = stepsAt(...Array.from({ length: 1_000 }, (_, n) => n))
    await expect(library.change(longer.id, () => longer)).rejects.toMatchObject({ code: 'storage-full' })
    expect(store.dump()).toEqual(before)
    await expect(library.change('other', () => longer)).rejects.toMatchObject({
      code: 'sequence-unknown',
    })
  })

  it('loses nothing where there is not even room to take back what was begun', async () => {
    const store = createMemoryStore()
    const clock = createFakeClock()
    await createLibrary({ store, clock }).keep(stepsAt(0, 1))
    let full = false
    const refused = () => Promise.reject(new ClavierError('storage-full'))
    const filling: Store = {
      ...store,
      set: (key, value) => (full && key.endsWith('/head') ? refused() : store.set(key, value)),
      update: () => {
        full = true
        return refused()
      },
    }
    const longer = stepsAt(0, 1, 2)
    const replacing = createLibrary({ store: filling, clock }).replace(longer, 0)
    await expect(replacing).rejects.toMatchObject({ code: 'storage-full' })
    expect(await createLibrary({ store, clock }).load(longer.id)).toEqual(longer)
  })

  it('lets deleted ones go where room is needed, before anything is refused', async () => {
    const { library, store } = await recorded('one', 'two')
    await library.change('s0', at => ({ ...stepsAt(...Array.from({ length: 50 }, (_, n) => n)), id: at.id }))
    await library.remove('s0')
    store.setQuota(store.used() + 100)
    await library.keep({ ...stepsAt(0, 1, 2), id: 'new' })
    expect((await library.list()).map(({ id }) => id).sort()).toEqual(['new', 's1'])
    expect(await library.deleted()).toEqual([])
    expect(await store.keys('sequence/s0')).toEqual([])
  })

  it('deletes for good where there is not even room to note that it is deleted', async () => {
    const { library, store } = await recorded('one', 'two')
    store.setQuota(store.used())
    expect(await library.remove('s0')).toBe('gone')
    expect(await store.keys('sequence/s0')).toEqual([])
    expect((await library.list()).map(({ id }) => id)).toEqual(['s1'])
    expect(await library.remove('s1')).toBe('deleted')
  })

  it('reads a list and heads of the version before as they are', async () => {
    const { store } = await recorded('one')
    const index = {
      version: 1,
      entries: [
        { id: 's0', name: 'one', createdAt: 5, durationMs: 1_000, events: 3, steps: 1, finished: true },
      ],
    }
    const { tracks } = await createLibrary({ store, clock: createFakeClock() }).load('s0')
    await store.set('sequence/index', index)
    await store.set('sequence/s0/head', {
      ...index.entries[0],
      version: 1,
      tracks: [...tracks].map(track => ({ ...track })),
      chunks: 1,
      touchedAt: 9,
    } as Json) // plain data
    const library = createLibrary({ store, clock: createFakeClock() })
    expect(await library.list()).toMatchObject([{ name: 'one', tabs: 1, bytes: 0 }])
    expect((await library.load('s0')).events).toHaveLength(3)
    await library.rename('s0', 'two')
    expect(await library.load('s0')).toMatchObject({ name: 'two', createdAt: 5 })
  })

  it('keeps and loads any sequence unchanged', async () => {
    await fc.assert(
      fc.asyncProperty(anySequence, async sequence => {
        const library = createLibrary({ store: createMemoryStore(), clock: createFakeClock() })
        await library.keep(sequence)
        expect(await library.load(sequence.id)).toEqual(sequence)
      }),
      { numRuns: 50 },
    )
  })

  it('keeps nothing of a sequence that does not fit', async () => {
    const store = createMemoryStore({ quota: 1_500 })
    const times = Array.from({ length: 1_000 }, (_, ms) => ms)
    await expect(
      createLibrary({ store, clock: createFakeClock() }).keep(stepsAt(...times)),
    ).rejects.toMatchObject({
      code: 'storage-full',
    })
    expect(store.dump()).toEqual({})
  })

  it('does not touch what is being recorded', async () => {
    const { library, recorder } = await recorded('one')
    await recorder.start({ name: 'now' })
    expect(await library.list()).toMatchObject([{ name: 'now', finished: false }, { name: 'one' }])
    await expect(library.remove('s1')).rejects.toMatchObject({ code: 'already-recording' })
    await expect(library.rename('s1', 'x')).rejects.toMatchObject({ code: 'already-recording' })
  })

  it('gives what can be read of a broken sequence, and everything else whole', async () => {
    const { library, store, clock, recorder } = await recorded('whole')
    await recorder.start({ name: 'long' })
    for (let n = 0; n < 600; n++) {
      const step = recorder.did(intent('scroll-down', { label: 'a'.repeat(200), n }))
      recorder.outcome(step, { status: 'done' })
    }
    await clock.advance(1_000)
    await recorder.stop()
    expect((await store.keys('sequence/s1/chunk/')).length).toBeGreaterThanOrEqual(3)
    await store.set('sequence/s1/chunk/1', 'rubbish')
    const broken: unknown = await library.load('s1').catch(error => error)
    if (!(broken instanceof SequenceBroken)) throw broken
    expect(broken).toMatchObject({ code: 'sequence-broken', detail: { name: 'long' } })
    expect(parseSequence(broken.readable, commands)).toEqual(broken.readable)
    const steps = broken.readable.events.flatMap(event => (event.kind === 'did' ? [event.step] : []))
    expect(steps[0]).toBe(0)
    expect(steps.at(-1)).toBe(599)
    expect(steps.length).toBeLessThan(600)
    expect(await library.load('s0')).toMatchObject({ name: 'whole' })
    expect(await library.list()).toHaveLength(2)
    await store.remove(['sequence/s1/chunk/1'])
    await expect(library.load('s1')).rejects.toMatchObject({ code: 'sequence-broken' })
    await library.remove('s1')
    expect(await library.list()).toHaveLength(1)
  })

  it('survives any rubbish in the store, and whatever it still gives is sound', async () => {
    const rubbish = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constant([{ kind: 'mark', ms: 0, track: 99, label: '' }]),
    )
    const keys = ['sequence/index', 'sequence/s0/head', 'sequence/s0/chunk/0', 'sequence/s0/chunk/7']
    const { store } = await recorded('one', 'two')
    const entries = store.dump()
    const anyWrites = fc.array(fc.tuple(fc.constantFrom(...keys), rubbish), { minLength: 1, maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(anyWrites, async writes => {
        // Whatever JSON can hold, the store can: fast-check's own type for it has no readonly.
        const spoilt = createMemoryStore({
          entries: { ...entries, ...Object.fromEntries(writes) } as Record<string, Json>,
        })
        const library = createLibrary({ store: spoilt, clock: createFakeClock() })
        const loaded: unknown = await library.load('s0').catch(error => error)
        const readable = loaded instanceof SequenceBroken ? loaded.readable : loaded
        expect(parseSequence(readable, commands)).toEqual(readable)
        expect(await library.load('s1')).toMatchObject({ name: 'two' })
        expect((await library.list()).map(entry => entry.id)).toContain('s1')
        const clock = createFakeClock({ wall: Date.UTC(2030, 0, 1) })
        await createRecorder({ store: spoilt, clock, newId: () => 'x' }).recoverUnfinished()
        expect((await library.list()).map(entry => entry.id)).toEqual(expect.arrayContaining(['s0', 's1']))
      }),
      { numRuns: 200 },
    )
  })
})
