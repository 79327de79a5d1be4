import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ClavierError } from '../../../src/errors.ts'
import { createLibrary } from '../../../src/sequence/library.ts'
import type { RecorderOptions } from '../../../src/sequence/recorder.ts'
import { createRecorder } from '../../../src/sequence/recorder.ts'
import { parseSequence } from '../../../src/sequence/sequence-schema.ts'
import { createFakeClock } from '../fake-clock.ts'
import type { MemoryStoreOptions } from '../memory-store.ts'
import { createMemoryStore } from '../memory-store.ts'
import { anyIntent, commands, intent } from './arbitrary-sequence.ts'

const mail = { id: 7, title: 'Mail', url: 'https://example.org/mail' }
const news = { id: 8, title: 'News', url: 'https://example.org/news' }

function setUp({ quota, ...options }: Partial<RecorderOptions> & Pick<MemoryStoreOptions, 'quota'> = {}) {
  const clock = createFakeClock()
  const store = createMemoryStore(quota === undefined ? {} : { quota })
  const cuts: ClavierError[] = []
  let ids = 0
  const recorder = createRecorder({
    store,
    clock,
    newId: () => `id-${++ids}`,
    onCutShort: error => cuts.push(error),
    ...options,
  })
  return { clock, store, recorder, cuts, library: createLibrary({ store, clock }) }
}

describe('recorder', () => {
  it('keeps every kind of event at its time', async () => {
    const { clock, recorder, library } = setUp()
    const id = await recorder.start({ name: ' morning ', tab: mail })
    await clock.advance(100)
    recorder.said({ text: 'new tab', confidence: 0.9, language: 'en-US' })
    const step = recorder.did(intent('new-tab'))
    await clock.advance(40)
    recorder.tab('open', news)
    await clock.advance(10)
    recorder.outcome(step, { status: 'done' })
    await clock.advance(850)
    recorder.note({ key: 60, velocity: 0.5, duration: 300 })
    recorder.mark('here')
    const sequence = await recorder.stop()
    expect(sequence).toEqual({
      version: 2,
      id,
      name: 'morning',
      createdAt: Date.UTC(2024, 0, 1),
      durationMs: 1_000,
      tracks: [
        { tab: 0, title: 'Mail', url: 'https://example.org/mail' },
        { tab: 1, title: 'News', url: 'https://example.org/news' },
      ],
      events: [
        { kind: 'said', ms: 100, track: 0, text: 'new tab', confidence: 0.9, language: 'en-US' },
        { kind: 'did', ms: 100, track: 0, step: 0, intent: intent('new-tab') },
        { kind: 'tab', ms: 140, track: 1, action: 'open', of: 0 },
        { kind: 'outcome', ms: 150, track: 1, of: 0, status: 'done', latencyMs: 50 },
        { kind: 'note', ms: 700, track: 1, key: 60, velocity: 0.5, duration: 300 },
        { kind: 'mark', ms: 1_000, track: 1, label: 'here' },
      ],
    })
    expect(await library.load(id)).toEqual(sequence)
    expect(await library.list()).toMatchObject([{ id, name: 'morning', events: 6, finished: true }])
    expect(clock.pending()).toBe(0)
  })

  it('stops its clock in a pause, records nothing then, and keeps how long it was', async () => {
    const { clock, recorder } = setUp()
    await recorder.start({ tab: mail })
    await clock.advance(1_000)
    const step = recorder.did(intent())
    await recorder.pause()
    expect(recorder.state()).toMatchObject({ kind: 'paused', ms: 1_000, events: 1 })
    await clock.advance(60_000)
    recorder.outcome(step, { status: 'done' })
    expect(recorder.did(intent())).toBeUndefined()
    recorder.mark('unheard')
    recorder.tab('switch', news)
    recorder.resume()
    await clock.advance(500)
    recorder.note({ key: 60, velocity: 1, duration: 30_000 })
    const { events, durationMs } = await recorder.stop()
    expect(durationMs).toBe(1_500)
    expect(events).toEqual([
      { kind: 'did', ms: 1_000, track: 0, step: 0, intent: intent() },
      { kind: 'outcome', ms: 1_000, track: 0, of: 0, status: 'done', latencyMs: 60_000 },
      { kind: 'pause', ms: 1_000, track: 1, wallMs: 60_000 },
      { kind: 'tab', ms: 1_000, track: 1, action: 'switch' },
      { kind: 'note', ms: 1_000, track: 1, key: 60, velocity: 1, duration: 500 },
    ])
  })

  it('measures only what was recorded, whatever the pauses', async () => {
    const stretches = fc.array(fc.tuple(fc.nat(4_000), fc.nat(100_000)), { maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(stretches, async parts => {
        const { clock, recorder } = setUp()
        await recorder.start()
        for (const [recorded, paused] of parts) {
          await clock.advance(recorded)
          await recorder.pause()
          await clock.advance(paused)
          recorder.resume()
        }
        const sequence = await recorder.stop()
        expect(sequence.durationMs).toBe(parts.reduce((sum, [recorded]) => sum + recorded, 0))
        expect(sequence.events.map(event => event.kind === 'pause' && event.wallMs)).toEqual(
          parts.map(p => p[1]),
        )
      }),
      { numRuns: 30 },
    )
  })

  it('tells a change of tab by hand from the effect of a step', async () => {
    const { clock, recorder } = setUp()
    await recorder.start({ tab: mail })
    const step = recorder.did(intent('next-tab'))
    recorder.outcome(step, { status: 'done' })
    await clock.advance(500)
    recorder.tab('switch', news)
    await clock.advance(1)
    recorder.tab('switch', mail)
    recorder.did(intent('ask'))
    await clock.advance(5_001)
    recorder.closed(news.id)
    recorder.closed(99)
    const { events } = await recorder.stop()
    expect(events.filter(event => event.kind === 'tab')).toEqual([
      { kind: 'tab', ms: 500, track: 1, action: 'switch', of: 0 },
      { kind: 'tab', ms: 501, track: 0, action: 'switch' },
      { kind: 'tab', ms: 5_502, track: 1, action: 'close' },
    ])
  })

  it('never stores the words of a secret', async () => {
    const { clock, store, recorder } = setUp()
    await recorder.start()
    recorder.said({ text: 'hunter2', confidence: 1, language: 'en' }, { secret: true })
    const typed = { ...intent('write', { text: 'hunter2' }), heard: 'write hunter2' }
    const step = recorder.did(typed, { secret: true })
    recorder.outcome(step, { status: 'failed', error: { code: 'step-failed', detail: { said: 'hunter2' } } })
    await clock.advance(2_000)
    expect(JSON.stringify(store.dump())).not.toContain('hunter2')
    const { events } = await recorder.stop()
    expect(JSON.stringify(store.dump())).not.toContain('hunter2')
    expect(events).toMatchObject([
      { kind: 'said', text: '', secret: true },
      { kind: 'did', intent: { command: 'write', slots: {}, heard: '' }, secret: true },
      { kind: 'outcome', status: 'failed', code: 'step-failed' },
    ])
  })

  it('leaves out commands that are never replayed', async () => {
    const { recorder } = setUp({ neverReplayed: new Set(['record', 'play']) })
    await recorder.start()
    const step = recorder.did(intent('play'))
    recorder.outcome(step, { status: 'done' })
    expect((await recorder.stop()).events).toEqual([])
  })

  it('refuses what does not fit its state', async () => {
    const { recorder } = setUp()
    await expect(recorder.stop()).rejects.toMatchObject({ code: 'not-recording' })
    await expect(recorder.pause()).rejects.toMatchObject({ code: 'not-recording' })
    expect(() => recorder.resume()).toThrow('not-recording')
    const first = recorder.start()
    await expect(recorder.start()).rejects.toMatchObject({ code: 'already-recording' })
    await first
    await expect(recorder.start()).rejects.toMatchObject({ code: 'already-recording' })
    expect(() => recorder.resume()).toThrow('already-recording')
    await recorder.pause()
    await expect(recorder.pause()).rejects.toMatchObject({ code: 'not-recording' })
    await expect(recorder.start()).rejects.toMatchObject({ code: 'already-recording' })
    await recorder.stop()
    await expect(recorder.stop()).rejects.toMatchObject({ code: 'not-recording' })
  })

  it('tells of every change, until it is asked to stop', async () => {
    const { recorder } = setUp()
    const kinds: string[] = []
    const stop = recorder.watch(({ kind, events }) => kinds.push(`${kind} ${events}`))
    await recorder.start()
    recorder.mark('a')
    await recorder.pause()
    await recorder.stop()
    expect(kinds).toEqual(['recording 0', 'recording 1', 'paused 1', 'idle 0'])
    stop()
    await recorder.start()
    expect(kinds).toHaveLength(4)
  })

  it('ignores outcomes of an earlier recording, of unknown steps, and second ones', async () => {
    const { recorder } = setUp()
    await recorder.start()
    const old = recorder.did(intent())
    await recorder.stop()
    await recorder.start()
    const step = recorder.did(intent())
    recorder.outcome(old, { status: 'failed' })
    recorder.outcome(undefined, { status: 'failed' })
    recorder.outcome(step, { status: 'done' })
    recorder.outcome(step, { status: 'failed' })
    const { events } = await recorder.stop()
    expect(events.map(event => (event.kind === 'outcome' ? event.status : event.kind))).toEqual([
      'did',
      'done',
    ])
  })

  it('keeps within the limits, so that what it saved can be read', async () => {
    const long = fc.string({ unit: 'binary', maxLength: 50 }).map(part => part.repeat(200))
    const wild = fc.double()
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(anyIntent, long, wild), { maxLength: 8 }), async inputs => {
        const { clock, recorder } = setUp()
        await recorder.start({ name: inputs[0]?.[1] ?? '' })
        for (const [meant, text, n] of inputs) {
          await clock.advance(Math.abs(n % 1_000) || 0)
          recorder.note({ key: n, velocity: n, duration: n })
          recorder.said({ text, confidence: n, language: text })
          const step = recorder.did({ ...meant, heard: text, slots: { text, n, again: text } })
          recorder.tab('open', { id: n, title: text, url: `https://example.org/${text}` })
          recorder.outcome(step, { status: 'done' }, wildFingerprint(text, n))
          recorder.mark(text)
        }
        const sequence = await recorder.stop()
        expect(parseSequence(JSON.parse(JSON.stringify(sequence)), commands)).toEqual(sequence)
        expect(sequence.events).toHaveLength(inputs.length * 6)
      }),
      { numRuns: 40 },
    )
  })

  it('writes chunks of at most 64 KB, one at a time', async () => {
    const { clock, store, recorder } = setUp()
    await recorder.start()
    for (let i = 0; i < 40; i++) {
      for (let n = 0; n < 10; n++) recorder.mark('ü'.repeat(290))
      await clock.advance(500)
    }
    expect((await recorder.stop()).events).toHaveLength(400)
    const chunks = Object.entries(store.dump()).filter(([key]) => key.includes('/chunk/'))
    expect(chunks.length).toBeGreaterThan(3)
    for (const [, chunk] of chunks) {
      expect(Buffer.byteLength(JSON.stringify(chunk))).toBeLessThanOrEqual(65_536)
    }
    expect(store.writing()).toEqual({ now: 0, most: 1 })
  })
})

describe('recorder with a slow storage', () => {
  it('has one write under way at a time, and ends where it was stopped', async () => {
    const clock = createFakeClock()
    const store = createMemoryStore({ slow: { clock, ms: 900 } })
    const recorder = createRecorder({ store, clock, newId: () => 'slow' })
    const began = clock.now()
    const starting = recorder.start()
    for (let n = 0; n < 30; n++) {
      recorder.mark(String(n))
      await clock.advance(250)
    }
    await starting
    const stoppedAfter = clock.now() - began
    const stopping = recorder.stop()
    await clock.advance(20_000)
    const sequence = await stopping
    expect(sequence.durationMs).toBe(stoppedAfter)
    expect(sequence.events).toHaveLength(30)
    expect(store.writing()).toEqual({ now: 0, most: 1 })
  })
})

describe('recorder whose storage refuses', () => {
  const refusing = () => {
    const setting = setUp()
    const { set } = setting.store
    let left = 0
    setting.store.set = async (key, value) => {
      if (left-- > 0) throw new ClavierError('storage-refused')
      await set(key, value)
    }
    const refuse = (writes: number) => {
      left = writes
    }
    return { ...setting, refuse }
  }

  it('goes on after one refusal, in a flush or a pause, and loses nothing of it', async () => {
    const { clock, recorder, cuts, refuse } = refusing()
    await recorder.start()
    for (const label of ['one', 'two', 'three']) {
      refuse(1)
      recorder.mark(label)
      await clock.advance(3_000)
    }
    refuse(1)
    await recorder.pause()
    recorder.resume()
    expect([cuts, recorder.state().kind]).toEqual([[], 'recording'])
    const { events } = await recorder.stop()
    expect(events.filter(({ kind }) => kind === 'mark')).toHaveLength(3)
  })

  it('ends by itself where it goes on refusing, and keeps all of it at the next stop', async () => {
    const { clock, recorder, cuts, refuse, library } = refusing()
    const id = await recorder.start()
    recorder.mark('one')
    refuse(Number.POSITIVE_INFINITY)
    await clock.advance(10_000)
    expect(cuts.map(({ code }) => code)).toEqual(['storage-refused'])
    await expect(recorder.stop()).rejects.toMatchObject({ code: 'storage-refused' })
    refuse(0)
    expect((await recorder.stop()).events).toMatchObject([{ label: 'one' }])
    expect(await library.list()).toMatchObject([{ id, finished: true }])
    await expect(recorder.stop()).rejects.toMatchObject({ code: 'not-recording' })
    expect(clock.pending()).toBe(0)
  })

  it('closes what was left open when the next recording begins', async () => {
    const { recorder, refuse, library, clock } = refusing()
    await recorder.start({ name: 'first' })
    recorder.mark('one')
    refuse(Number.POSITIVE_INFINITY)
    await expect(recorder.stop()).rejects.toMatchObject({ code: 'storage-refused' })
    refuse(0)
    await clock.advance(1)
    await recorder.start({ name: 'second' })
    await clock.advance(0)
    await recorder.stop()
    expect((await library.list()).map(({ finished, events }) => [finished, events])).toEqual([
      [true, 0],
      [true, 1],
    ])
  })
})

describe('recorder with a full storage', () => {
  it('refuses to start, and leaves nothing behind', async () => {
    const { store, clock, recorder } = setUp({ quota: 10_000 })
    await expect(recorder.start()).rejects.toMatchObject({ code: 'storage-full' })
    expect(recorder.state().kind).toBe('idle')
    expect(Object.keys(store.dump()).filter(key => key !== 'sequence/index')).toEqual([])
    expect(clock.pending()).toBe(0)
  })

  it('ends by itself with everything kept, what filled it included', async () => {
    const { clock, store, recorder, cuts, library } = setUp({ quota: 60_000 })
    const id = await recorder.start({ name: 'long' })
    let marks = 0
    while (recorder.state().kind === 'recording' && marks < 1_000) {
      recorder.mark(`${marks++} ${'a'.repeat(200)}`)
      await clock.advance(100)
    }
    expect(cuts.map(error => error.code)).toEqual(['storage-full'])
    expect(recorder.state()).toMatchObject({ kind: 'idle', ms: 0, events: 0 })
    expect((await library.load(id)).events).toHaveLength(marks)
    expect(await library.list()).toMatchObject([{ id, name: 'long', events: marks, finished: true }])
    expect(store.used()).toBeLessThanOrEqual(60_000)
    expect(clock.pending()).toBe(0)
  })

  it('goes on where room could be made', async () => {
    let made = 0
    const { clock, recorder, store, cuts, library } = setUp({
      makeRoom: async () => {
        made++
        store.setQuota(Number.POSITIVE_INFINITY)
        return true
      },
    })
    await recorder.start()
    store.setQuota(store.used() + 100)
    recorder.mark('a'.repeat(200))
    await clock.advance(3_000)
    expect([made, cuts, recorder.state().kind]).toEqual([1, [], 'recording'])
    const { id } = await recorder.stop()
    expect((await library.load(id)).events).toHaveLength(1)
  })

  it('makes room where it is stopped with more to write than was held back for that', async () => {
    let made = 0
    const { recorder, store } = setUp({
      makeRoom: async () => {
        made++
        store.setQuota(Number.POSITIVE_INFINITY)
        return true
      },
    })
    await recorder.start()
    store.setQuota(store.used())
    for (let mark = 0; mark < 100; mark++) recorder.mark('a'.repeat(300))
    expect((await recorder.stop()).events).toHaveLength(100)
    expect(made).toBe(1)
  })

  it('says so when a pause finds it full, and keeps the recording', async () => {
    const { store, recorder, cuts, library } = setUp()
    const id = await recorder.start()
    recorder.mark('kept')
    store.setQuota(store.used())
    await expect(recorder.pause()).rejects.toMatchObject({ code: 'storage-full' })
    expect(recorder.state().kind).toBe('idle')
    expect(cuts).toHaveLength(1)
    expect((await library.load(id)).events).toMatchObject([{ label: 'kept' }])
  })

  it('can be stopped in order when it is full', async () => {
    const { store, recorder } = setUp()
    await recorder.start()
    recorder.mark('kept')
    store.setQuota(store.used())
    expect((await recorder.stop()).events).toMatchObject([{ label: 'kept' }])
  })

  it('keeps what was written when not even the end fits', async () => {
    const { clock, store, recorder, library, cuts } = setUp()
    const id = await recorder.start()
    recorder.mark('written')
    await clock.advance(2_000)
    store.setQuota(0)
    recorder.mark('lost')
    await clock.advance(2_000)
    expect(cuts).toHaveLength(1)
    expect((await library.load(id)).events).toMatchObject([{ label: 'written' }])
  })
})

function wildFingerprint(text: string, n: number) {
  return {
    url: text,
    titleHash: '0123abcd',
    scroll: n,
    viewport: { width: n, height: n },
    counts: { link: 1, image: 2, text: 3, heading: 4, button: 5, field: 6, media: 7, landmark: 8 },
    focus: text,
    similarity: '0123456789abcdef',
  }
}
