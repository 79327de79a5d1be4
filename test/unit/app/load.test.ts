import { expect, test } from 'vitest'
import { manyMotifs } from '../../../bench/many-motifs.ts'
import { type KeptEntry, writeEntry } from '../../../src/answers/kept-entry.ts'
import { mostTabs } from '../../../src/app/answer-sources.ts'
import { namesKey } from '../../../src/app/name-keeper.ts'
import { isName } from '../../../src/music/motif.ts'
import type { Name } from '../../../src/music/name-book.ts'
import { highest, lowest } from '../../../src/music/notes.ts'
import type { Json } from '../../../src/ports/store.ts'
import { createLibrary } from '../../../src/sequence/library.ts'
import { sequenceVersion } from '../../../src/sequence/sequence-schema.ts'
import { firstStepsAsJson, firstStepsKey } from '../../../src/settings/first-steps-kept.ts'
import { seededRandom } from '../../../src/sound/seeded-random.ts'
import { createMemorySession } from '../memory-session.ts'
import { createMemoryStore } from '../memory-store.ts'
import { createMemoryTables } from '../memory-tables.ts'
import { createFakeBrowser } from './fake-browser.ts'
import { createWorld, organ, shop, type World } from './world.ts'

test('a hundred tabs are all listed, and the last of them is reached by number', async () => {
  const world = await createWorld()
  for (let tab = 1; tab < 100; tab += 1) world.browser.put(shop)
  expect((await world.type('tabs')).words).toContain('100')
  expect(world.state().choices?.total).toBe(100)
  for (let page = 0; page < 11; page += 1) await world.type('more')
  expect(world.state().choices).toMatchObject({ from: 99, rows: [expect.anything()] })
  await world.type('1')
  expect(world.browser.active()?.index).toBe(99)
})

test('a question about a hundred tabs reads as many as it may, and tells of every other that it was not read', async () => {
  const session = createMemorySession()
  const tables = createMemoryTables()
  const browser = createFakeBrowser({
    [organ]: { title: 'The organ' },
    [shop]: { title: 'Shop', text: 'Tickets cost nine pounds.' },
  })
  browser.put(organ)
  for (let tab = 1; tab < 100; tab += 1) browser.put(shop)
  const world = await createWorld({ session, tables, browser })
  const told = await world.type('ask all tabs what does it cost')
  expect(told.words).toContain('77 sources were not read; the Answers view says why.')
  const empty = { title: 'The organ', error: { code: 'page-empty', detail: {} } }
  const left = { title: 'Shop', error: { code: 'tabs-too-many', detail: { most: mostTabs } } }
  const { sources, missing } = world.state().answer ?? {}
  expect(sources).toHaveLength(mostTabs - 1)
  expect(missing).toEqual([empty, ...Array.from({ length: 100 - mostTabs }, () => left)])
  // One that was left out is asked about by itself.
  expect((await world.type('ask what does it cost')).words).not.toContain('not read')

  world.app.stop()
  const next = await createWorld({ session, tables, browser: world.browser })
  expect(next.state().earlierAnswers.map(row => row.missing.length)).toEqual([101 - mostTabs])
  expect([...world.bugs, ...next.bugs]).toEqual([])
})

/** Names of many tabs, none of which is open. */
function manyNames(count: number): readonly Name[] {
  return manyMotifs(count * 2)
    .filter(isName)
    .slice(0, count)
    .map((motif, at) => ({
      id: `name-${at}`,
      motif,
      spoken: `garden ${at}`,
      tab: { tabId: -1, windowId: -1, index: -1, url: shop, title: 'Shop' },
      boundAt: at,
    }))
}

test('of 5,000 names each is found by what it is called and by its keys; the book takes no more and says so', async () => {
  const names = manyNames(5_000)
  // What JSON gives back is JSON.
  const book = JSON.parse(JSON.stringify({ version: 2, names, deleted: [] })) as Json
  const first = firstStepsAsJson({ over: true, behind: [], declined: [] })
  const world = await createWorld({
    keep: createMemoryStore({ entries: { [namesKey]: book, [firstStepsKey]: first } }),
  })
  expect(world.state().names).toHaveLength(5_000)
  expect((await world.type('names')).words).toContain('5,000')
  for (const at of [0, 2_345, 4_999]) {
    expect((await world.type(`go to garden ${at}`)).words).toContain(`garden ${at}`)
    expect((await world.play(...(names[at]?.motif ?? []))).words).toContain(`garden ${at}`)
  }
  world.browser.put(organ)
  expect(await world.type('name this tab orchard')).toMatchObject({ code: 'names-full' })
  await world.type('forget the name garden 7')
  expect((await world.type('name this tab orchard')).status).toBe('done')
  expect(world.state().names).toHaveLength(5_000)
})

test('a hundred tabs are named by voice alone, each with keys of its own', async () => {
  const world = await createWorld()
  for (let tab = 1; tab <= 100; tab += 1) {
    world.browser.put(shop)
    expect(await world.type(`name this tab garden ${tab}`)).toMatchObject({ status: 'done' })
  }
  const { names } = world.state()
  expect(new Set(names.map(({ notes }) => notes)).size).toBe(100)
  for (const { keys } of names) expect(keys.length).toBeLessThanOrEqual(5)
  expect((await world.play(...(names[99]?.keys ?? []))).words).toContain('garden 100')
})

const scroll = { command: 'scroll-down', slots: {}, source: 'typed', heard: 'scroll down' } as const

/** Recordings of one step each, a second apart, the last of them about a gate. */
async function manySequences(count: number) {
  const keep = createMemoryStore({
    entries: { [firstStepsKey]: firstStepsAsJson({ over: true, behind: [], declined: [] }) },
  })
  const library = createLibrary({ store: keep, clock: { wall: () => 0 } })
  for (let at = 0; at < count; at += 1)
    await library.keep({
      version: sequenceVersion,
      id: `walk-${at}`,
      name: `walk ${at}`,
      createdAt: at * 1_000,
      durationMs: 1_000,
      tracks: [{ tab: 1, url: organ, title: 'The organ' }],
      events: [
        { kind: 'mark', ms: 500, track: 0, label: at === 0 ? 'gate' : `mark ${at}` },
        { kind: 'did', ms: 600, track: 0, step: 0, intent: scroll },
        { kind: 'outcome', ms: 700, track: 0, of: 0, status: 'done', latencyMs: 100 },
      ],
    })
  return keep
}

test('500 recordings are listed, found by name and by what is in them, and played', async () => {
  const world = await createWorld({ keep: await manySequences(500) })
  expect((await world.type('recordings')).words).toContain('500')
  expect(world.state().sequences).toHaveLength(500)
  expect((await world.type('find in sequences gate')).words).toContain('gate')
  expect((await world.type('rename the recording walk 499 to evening')).status).toBe('done')
  expect((await world.type('forget the recording walk 250')).status).toBe('done')
  expect(world.state().sequences).toHaveLength(499)
  const told = (await world.type('find in sequences walk')).words
  expect(told).toContain('498 found')
  for (const name of ['walk 0', 'walk 317']) {
    world.app.submit(`play ${name}`)
    await world.clock.advance(5_000)
    expect(world.outcome(), name).toMatchObject({ status: 'done' })
    expect(world.outcome().words).toContain(`Played “${name}” to its end`)
  }
})

const entries = 20_000

/** Entries about one thing each, and a tag that each hundredth has. */
async function manyEntries() {
  const tables = createMemoryTables()
  const entry = (at: number): KeptEntry => ({
    id: `entry-${at}`,
    kind: 'answer',
    question: `what is plant${at}`,
    answer: `It grows at place${at % 500}.`,
    tags: at % 100 === 0 ? [{ name: 'rare', source: 'user' }] : [],
    url: `https://site${at % 100}.test/${at}`,
    title: '',
    model: '',
    digest: '',
    systemPrompt: '',
    language: 'en',
    createdAt: at * 1_000,
    pinned: false,
  })
  await tables.write(
    Array.from({ length: entries }, (_, at) => ({
      table: 'entries',
      key: `entry-${at}`,
      value: writeEntry(entry(at)),
    })),
  )
  return tables
}

const foundIn = (world: World) => world.state().kept?.found

test('20,000 entries are counted, found, recalled by tag and written out, all of them', async () => {
  const world = await createWorld({ tables: await manyEntries() })
  expect((await world.type('recall all')).words).toContain('20000 found')
  expect([foundIn(world), world.state().kept?.count]).toEqual([entries, entries])
  const shown = world.state().kept?.rows.length ?? 0
  await world.type('recall more')
  expect(world.state().kept?.rows.length).toBeGreaterThan(shown)
  expect((await world.type('recall plant12345')).status).toBe('done')
  expect(world.state().kept?.rows[0]?.id).toBe('entry-12345')
  await world.type('recall rare')
  expect(foundIn(world)).toBe(entries / 100)
  await world.type('search what I kept place77')
  expect(foundIn(world)).toBe(entries / 500)
  await world.type('export kept')
  const text = world.saved.at(-1)?.text ?? ''
  expect(text.match(/"question":/g)).toHaveLength(entries)

  // And all of them come in elsewhere.
  const other = await createWorld()
  const bytes = new TextEncoder().encode(text)
  await other.app.readSequenceFiles([{ name: 'kept.json', size: bytes.length, bytes: async () => bytes }])
  expect(other.state().keptFile).toMatchObject({ entries, fresh: entries, missing: 0, refusedCount: 0 })
  expect((await other.type('keep import')).key).toBe('kept-merged')
  expect((await other.type('recall all')).words).toContain('20000 found')
  await other.type('recall plant19999')
  expect(other.state().kept?.rows[0]?.question).toBe('what is plant19999')
  expect(other.bugs).toEqual([])
})

test('200 notes a second for a minute are all in the recording, and what they came to is told', async () => {
  const world = await createWorld()
  await world.type('record')
  const random = seededRandom(5)
  for (let played = 0; played < 12_000; played += 1) {
    // Escape counts at any time: its two keys are not among them.
    const key = lowest + 1 + Math.floor(random() * (highest - lowest - 2))
    world.keyboard.down(key)
    world.keyboard.up(key)
    await world.clock.advance(5)
  }
  await world.clock.advance(1_000)
  await world.type('stop recording')
  const chunks = Object.entries(world.keep.dump()).filter(([key]) => /^sequence\/.+\/chunk\//.test(key))
  const kept = chunks.flatMap(([, chunk]) => JSON.stringify(chunk).match(/"kind":"note"/g) ?? [])
  expect(kept).toHaveLength(12_000)
  expect(world.bugs).toEqual([])
})
