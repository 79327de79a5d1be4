import { createLibrary } from '../src/sequence/library.ts'
import { createRecorder } from '../src/sequence/recorder.ts'
import { createSequenceSearch } from '../src/sequence/sequence-words.ts'
import { createFakeClock } from '../test/unit/fake-clock.ts'
import { createMemoryStore } from '../test/unit/memory-store.ts'
import { atMost, type Bench, type Goal } from './bench-row.ts'
import { liveHeap } from './live-heap.ts'
import { median } from './timing.ts'

/** One hour of somebody who does much: a step with its outcome every 0.36 s. */
const steps = 10_000
const stepMs = 360
/** Sequences that are kept. */
const shelf = 500

const intent = {
  command: 'click',
  slots: { words: 'next page' },
  source: 'spoken',
  heard: 'click next page',
} as const
const fingerprint = {
  url: 'https://example.org/articles/organ',
  titleHash: '0badcafe',
  scroll: 40,
  viewport: { width: 1_280, height: 800 },
  counts: { link: 90, image: 12, text: 60, heading: 9, button: 20, field: 3, media: 1, landmark: 5 },
  focus: 'link “next page”',
  similarity: '0123456789abcdef',
} as const

/** What recording costs beside not recording, and what an hour of it takes up. */
const recording: Bench = async () => {
  const clock = createFakeClock()
  const store = createMemoryStore()
  const recorder = createRecorder({ store, clock, newId: () => 'hour' })
  const library = createLibrary({ store, clock })
  const idle = await run(0)
  const heapBefore = liveHeap()
  await recorder.start({ name: 'hour', tab: { id: 1, title: 'The organ', url: fingerprint.url } })
  const live = await run(stepMs)
  const heap = liveHeap() - heapBefore
  await recorder.stop()
  const [entry] = await library.list()
  const times = {
    list: await timesOf(() => library.list()),
    load: await timesOf(() => library.load('hour')),
  }
  const many = await manyKept()
  return [
    row(`listing ${shelf} sequences`, many.list, 'ms', 50, 'budget'),
    row(`searching ${shelf} sequences by a word`, many.search, 'ms', 100, 'budget'),
    row('recording an event', live, 'ms', idle, 'the same while not recording', atMost(300)),
    row(
      'an hour of 20,000 events as kept',
      (entry?.bytes ?? 0) / 1e6,
      'MB',
      10,
      '10 MB of storage without unlimitedStorage',
    ),
    row('heap while an hour is recorded', heap / 1e6, 'MB', 100, 'budget'),
    row('listing it', times.list, 'ms', 50, 'budget'),
    row('loading it whole, every event checked', times.load, 'ms', 2_000, 'budget'),
  ]

  /** Milliseconds of an event, in the middle half of the hour, which is that of its steps and outcomes alone. */
  async function run(gap: number): Promise<number> {
    const spent: number[] = []
    for (let step = 0; step < steps; step++) {
      const began = performance.now()
      recorder.outcome(recorder.did(intent), { status: 'done' }, fingerprint)
      spent.push((performance.now() - began) / 2)
      if (gap > 0) await clock.advance(gap)
    }
    return median(spent)
  }
}

/** As many as somebody may have after years, each of ten steps, in a library of their own. */
async function manyKept() {
  const store = createMemoryStore()
  const clock = createFakeClock()
  const library = createLibrary({ store, clock })
  const recorder = createRecorder({ store, clock, newId: () => 'first' })
  await recorder.start({ name: 'first' })
  for (let step = 0; step < 10; step++)
    recorder.outcome(recorder.did(intent), { status: 'done' }, fingerprint)
  const first = await recorder.stop()
  for (let n = 1; n < shelf; n++) await library.keep({ ...first, id: `s${n}`, name: `walk ${n}` })
  const search = createSequenceSearch(store)
  const entries = await library.list()
  // The first search of a panel reads the words of each.
  await search.find(entries, 'page')
  return {
    list: await timesOf(() => library.list()),
    search: await timesOf(() => search.find(entries, 'next page')),
  }
}

async function timesOf(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < 5; round++) {
    const began = performance.now()
    await work()
    times.push(performance.now() - began)
  }
  return median(times)
}

function row(
  name: string,
  value: number,
  unit: string,
  baseline: number,
  against: string,
  goal: Goal = atMost(1),
) {
  return { name, value, unit, baseline, against, goal }
}

export default recording
