import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type SampledInstrument, type SampleSet, sampledInstruments } from '../../../src/devices/samples.ts'
import { createSampleStore, decodedLimit } from '../../../src/devices/tone-samples.ts'

/** One recording each. */
const set: SampleSet = {
  piano: [{ note: 60, url: 'piano', from: 0, keep: 1 }],
  horn: [{ note: 60, url: 'horn', from: 0, keep: 1 }],
  violin: [{ note: 60, url: 'violin', from: 0, keep: 1 }],
  viola: [{ note: 60, url: 'viola', from: 0, keep: 1 }],
  cello: [{ note: 60, url: 'cello', from: 0, keep: 1 }],
}

/** As much of a decoded recording as the store looks at. */
const buffer = (length: number) => ({ length }) as AudioBuffer // the browser alone makes whole ones

function setUp({ length = 1_000 } = {}) {
  const state = { now: 0, broken: new Set<string>(), hangs: false, length, fetched: [] as string[] }
  const timers: { readonly ms: number; readonly abort: () => void }[] = []
  const store = createSampleStore(set, {
    now: () => state.now,
    timeout(ms) {
      const controller = new AbortController()
      timers.push({ ms, abort: () => controller.abort() })
      return controller.signal
    },
    decode: ({ url }) => {
      state.fetched.push(url)
      if (state.hangs) return new Promise(() => undefined)
      return state.broken.has(url)
        ? Promise.reject(new Error('broken'))
        : Promise.resolve(buffer(state.length))
    },
  })
  return { store, state, timers }
}

test('loads an instrument once, however often it is asked for', async () => {
  const { store, state } = setUp()
  expect(store.ready('horn')).toBeUndefined()
  expect(await Promise.all([store.load('horn'), store.load('horn')])).toEqual([true, true])
  expect(await store.load('horn')).toBe(true)
  expect(state.fetched).toEqual(['horn'])
  expect(store.ready('horn')?.get(60)?.length).toBe(1_000)
})

describe('what cannot be had', () => {
  test('is left alone for half a minute, then tried again', async () => {
    const { store, state } = setUp()
    state.broken.add('cello')
    expect(await store.load('cello')).toBe(false)
    state.broken.clear()
    state.now = 29_000
    expect(await store.load('cello')).toBe(false)
    expect(store.ready('cello')).toBeUndefined()
    expect(state.fetched).toEqual(['cello'])
    state.now = 31_000
    expect(await store.load('cello')).toBe(true)
    expect(store.ready('cello')).toBeDefined()
  })

  test('does not keep another instrument from loading', async () => {
    const { store, state } = setUp()
    state.broken.add('cello')
    expect(await Promise.all([store.load('cello'), store.load('piano')])).toEqual([false, true])
  })

  test('is given up after ten seconds where it hangs', async () => {
    const { store, state, timers } = setUp()
    state.hangs = true
    const loading = store.load('piano')
    expect(timers.map(({ ms }) => ms)).toEqual([10_000])
    timers[0]?.abort()
    expect(await loading).toBe(false)
    state.hangs = false
    state.now = 31_000
    expect(await store.load('piano')).toBe(true)
  })

  test('is so where a recording alone is larger than all that may be kept', async () => {
    const { store } = setUp({ length: decodedLimit / 4 + 1 })
    expect(await store.load('piano')).toBe(false)
    expect(store.bytes()).toBe(0)
  })
})

describe('memory', () => {
  test('is let go of on release, with what was on its way', async () => {
    const { store } = setUp()
    await store.load('piano')
    expect(store.bytes()).toBe(4_000)
    const late = store.load('horn')
    store.release()
    expect(await late).toBe(false)
    expect(store.bytes()).toBe(0)
    expect(await store.load('horn')).toBe(true)
  })

  test('never exceeds 8 MB, and what was used last is there', async () => {
    const use = fc.record({
      instrument: fc.constantFrom<SampledInstrument>(...sampledInstruments),
      length: fc.integer({ min: 1, max: decodedLimit / 4 }),
      release: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(use, { maxLength: 30 }), async uses => {
        const { store, state } = setUp()
        for (const { instrument, length, release } of uses) {
          if (release) store.release()
          state.length = length
          expect(await store.load(instrument)).toBe(true)
          expect(store.ready(instrument)).toBeDefined()
          expect(store.bytes()).toBeLessThanOrEqual(decodedLimit)
        }
      }),
    )
  })
})
