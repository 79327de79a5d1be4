import { describe, expect, test } from 'vitest'
import { type KeptEntry, writeEntry } from '../../../src/answers/kept-entry.ts'
import type { AskOptions } from '../../../src/ports/assistant.ts'
import { createMemoryTables, type MemoryTables } from '../memory-tables.ts'
import { keepAnswer, storedEntries } from './kept-answers.ts'
import { createWorld } from './world.ts'

/** Writes entries as another time has kept them. */
async function put(tables: MemoryTables, entries: readonly Partial<KeptEntry>[]): Promise<void> {
  await tables.write(
    entries.map((entry, at) => {
      const whole: KeptEntry = {
        id: `entry-${at}`,
        kind: 'answer',
        question: `question ${at}`,
        answer: `answer ${at}`,
        tags: [],
        url: `https://example.test/${at}`,
        title: '',
        model: '',
        digest: '',
        systemPrompt: '',
        language: 'en',
        createdAt: at,
        pinned: false,
        ...entry,
      }
      return { table: 'entries', key: whole.id, value: writeEntry(whole) }
    }),
  )
}

test('what a question about what is kept cites knows where the film of its page was', async () => {
  const tables = createMemoryTables()
  await put(tables, [
    { question: 'when does the gate close', answer: 'The gate closes at dusk.', mediaTime: 62 },
  ])
  const world = await createWorld({ tables })
  world.assistant.script.answer = () => 'At dusk [1].'
  await world.type('ask my notes: when does the gate close')
  expect(world.state().answer).toMatchObject({
    sources: [{ kind: 'kept' }],
    citations: [{ number: 1, url: 'https://example.test/0', mediaTime: 62 }],
  })
})

describe('the room that entries may take', () => {
  /** Fourteen entries of a tenth of a megabyte, one after another. */
  async function large() {
    const tables = createMemoryTables()
    await put(
      tables,
      Array.from({ length: 14 }, (_, at) => ({
        id: `large-${at}`,
        answer: 'x'.repeat(99_000),
        createdAt: at,
      })),
    )
    return { tables, world: await createWorld({ tables }) }
  }

  test('says what would go, takes it only after a yes, and undo brings all of it back', async () => {
    const { tables, world } = await large()
    const asked = await world.type('keep at most 1 megabytes')
    expect(asked.key).toBe('kept-limit-asks')
    expect(storedEntries(tables)).toHaveLength(14)
    expect(world.state().settings.keptMegabytes).toBe(100)
    const set = await world.type('1')
    expect(set.words).toContain('At most 1 megabytes')
    expect(world.state().settings.keptMegabytes).toBe(1)
    const ids = storedEntries(tables).map(entry => entry?.id)
    expect(ids).toEqual(Array.from({ length: 10 }, (_, at) => `large-${at + 4}`))
    expect((await world.type('undo')).status).toBe('done')
    expect(storedEntries(tables)).toHaveLength(14)
    expect(world.state().settings.keptMegabytes).toBe(100)
    expect(world.bugs).toEqual([])
  })

  test('is set at once where everything fits, and shown', async () => {
    const world = await createWorld()
    await keepAnswer(world, 'when?')
    await world.type('recall all')
    expect((await world.type('keep at most 250 megabytes')).key).toBe('kept-limit-set')
    expect(world.state().kept?.mostBytes).toBe(250e6)
    expect((await world.type('keep at most 2001 megabytes')).code).toBe('number-out-of-bounds')
    expect(world.state().settings.keptMegabytes).toBe(250)
  })
})

describe('a question to what was kept', () => {
  const midi = (at: number, answer = `MIDI fact ${at}.`): Partial<KeptEntry> => ({
    id: `midi-${at}`,
    question: `What about MIDI ${at}?`,
    answer,
    tags: [{ name: 'midi', source: 'user' }],
    createdAt: at,
  })
  const ai = (at: number): Partial<KeptEntry> => ({
    id: `ai-${at}`,
    question: `What about AI ${at}?`,
    answer: `AI fact ${at}.`,
    tags: [{ name: 'ai', source: 'user' }],
    createdAt: 1_000 + at,
  })
  const isBatch = (options: AskOptions) => options.schema !== undefined
  /** A point for each note that it was sent, as a model makes them; its answer cites the first two. */
  const model = (options: AskOptions): string => {
    if (!isBatch(options)) return 'MIDI is faster [2], AI is not [1]. Nobody knows [99].'
    const notes = [...(options.messages[1]?.content ?? '').matchAll(/Note (e\d+)\n.*\n?(.*)/g)]
    return JSON.stringify({
      points: notes.map(([, id, words]) => ({ text: words, entries: [id, 'e900'], score: 7 })),
    })
  }
  async function asking(entries: readonly Partial<KeptEntry>[]) {
    const tables = createMemoryTables()
    await put(tables, entries)
    const world = await createWorld({ tables })
    world.assistant.script.answer = model
    return { tables, world, asked: () => world.assistant.script.asked.filter(isBatch).length }
  }
  const twelve = [...Array(9).keys()].map(at => midi(at)).concat([ai(0), ai(1), ai(2)])

  test('reads each tag, answers from both, and numbers its entries and the rows alike', async () => {
    const { world } = await asking(twelve)
    const outcome = await world.type('recall midi and ai: which is faster?')
    expect(outcome.key).toBe('recalled')
    const { recalled, kept } = world.state()
    expect(recalled).toMatchObject({ state: 'done', by: 'parrot', question: 'which is faster?' })
    expect(recalled?.text).toBe('MIDI is faster [1], AI is not [2]. Nobody knows.')
    expect(recalled?.citations.map(({ number }) => number)).toEqual([1, 2])
    expect(kept?.rows.slice(0, 2).map(({ url }) => url)).toEqual(recalled?.citations.map(({ url }) => url))
    expect((await world.type('show 2')).key).toBe('citation-opened')
    expect(world.browser.active()?.url).toBe(recalled?.citations[1]?.url)
    // The rarer tag weighs more, so that it comes first.
    const joined = world.assistant.script.asked.at(-1)?.messages[1]?.content ?? ''
    expect(joined.indexOf('Tag: ai')).toBeGreaterThan(0)
    expect(joined.indexOf('Tag: ai')).toBeLessThan(joined.indexOf('Tag: midi'))
    expect(world.bugs).toEqual([])
  })

  test('tells of words that nothing is kept about, and of tags that are too many', async () => {
    const tagged = (tag: string, at: number): Partial<KeptEntry> => ({
      id: tag,
      tags: [{ name: tag, source: 'user' }],
      createdAt: at,
    })
    const tags = ['bells', 'drums', 'flutes', 'gongs', 'harps', 'lutes', 'organs']
    const { world } = await asking(tags.map(tagged))
    const outcome = await world.type(`recall ${tags.join(' and ')} and zithers: which is loudest?`)
    expect(outcome.words).toContain('Nothing was found about zithers.')
    expect(outcome.words).toContain('Not read, for 6 are read at a time: organs.')
    expect(world.voice.texts().at(-1)).toMatch(/Nothing was found about zithers\. .*: organs\.$/)
    world.assistant.script.state = { kind: 'offline' }
    expect((await world.type('recall bells and zithers: which is loudest?')).words).toContain(
      'Nothing was found about zithers.',
    )
    expect((await world.type('recall bells: which is loudest?')).words).not.toContain('Nothing')
  })

  test('a long answer is spoken to its middle, and that is said', async () => {
    const { world } = await asking(twelve)
    world.assistant.script.answer = options => (isBatch(options) ? model(options) : 'so '.repeat(2_000))
    await world.type('recall midi and ai: which is faster?')
    expect(world.voice.texts().at(-1)).toMatch(/so\nThat is not all of it: the rest is shown\.$/)
  })

  test('asked again reads nothing again; one more entry is one more batch, and a forgotten one is read no more', async () => {
    const { world, tables, asked } = await asking(twelve)
    await world.type('recall midi and ai: which is faster?')
    const first = asked()
    expect(first).toBeGreaterThan(1)
    await world.type('recall midi and ai: and which is older?')
    expect(asked()).toBe(first)
    await put(tables, [midi(500)])
    const later = await createWorld({ tables })
    later.assistant.script.answer = model
    await later.type('recall midi and ai: which is faster?')
    expect(later.assistant.script.asked.filter(isBatch)).toHaveLength(1)
    // Summaries of what is gone go with it.
    await later.type('open entry 1')
    const gone = later.state().kept?.opened ?? ''
    expect(JSON.stringify([...tables.held.summaries.values()])).toContain(`"${gone}"`)
    await later.type('forget entry 1')
    expect(JSON.stringify([...tables.held.summaries.values()])).not.toContain(`"${gone}"`)
  })

  test('holds a time that is said behind the tags for all of them', async () => {
    const now = (await createWorld()).clock.wall()
    const { world } = await asking([
      midi(0),
      ai(0),
      { ...midi(1), createdAt: now },
      { ...ai(1), createdAt: now },
    ])
    await world.type('recall midi and ai this week: which is faster?')
    expect(world.state().recalled?.tags).toMatchObject([
      { tag: 'midi', count: 1 },
      { tag: 'ai', count: 1 },
    ])
    expect(
      world
        .state()
        .kept?.rows.map(({ id }) => id)
        .toSorted(),
    ).toEqual(['ai-1', 'midi-1'])
  })

  test('is overtaken by the next one, and says nothing any more', async () => {
    const { world } = await asking(twelve)
    const { script } = world.assistant
    script.hang = true
    await world.type('recall midi and ai: which is faster?')
    script.hang = false
    expect((await world.type('recall ai: what is it?')).key).toBe('recalled')
    await world.settle()
    expect(world.state().recalled).toMatchObject({ question: 'what is it?', state: 'done' })
    expect(world.bugs).toEqual([])
  })

  test('says what it reads, and can be stopped in the middle; what was read stays', async () => {
    const tables = createMemoryTables()
    await put(tables, twelve)
    const world = await createWorld({ tables })
    const asked = () => world.assistant.script.asked.filter(isBatch).length
    world.assistant.script.hang = true
    await world.type('recall midi and ai: which is faster?')
    expect(world.state().recalled).toMatchObject({ state: 'reading', done: 0 })
    expect(world.state().recalled?.of).toBeGreaterThan(1)
    expect((await world.type('stop')).key).toBe('stopped')
    await world.settle()
    expect(world.state().recalled?.state).toBe('stopped')
    expect(asked()).toBe(1)
  })

  test('without a model tells the entries that fit best, and says so', async () => {
    const { world } = await asking(twelve.concat([midi(20, 'Clocks run at 24 pulses a beat.')]))
    world.assistant.script.state = { kind: 'offline' }
    const outcome = await world.type('recall midi and ai: how many pulses a beat?')
    expect(outcome.key).toBe('recalled-by-retrieval')
    expect(world.state().recalled).toMatchObject({ by: 'retrieval', state: 'done' })
    expect(world.state().recalled?.text).toMatch(
      /^\[1\] What about MIDI 20\?: Clocks run at 24 pulses a beat\./,
    )
    expect(world.state().kept?.rows[0]?.id).toBe('midi-20')
  })

  test.each(['no JSON', '{"points": 7}', '[]', '{"points": [{"text": 1}]}'])(
    'goes on where the model says %s of a batch',
    async reply => {
      const { world, tables } = await asking(twelve)
      world.assistant.script.answer = options => (isBatch(options) ? reply : 'Both [1].')
      const outcome = await world.type('recall midi and ai: which is faster?')
      expect(outcome.status).toBe('done')
      expect(world.state().recalled?.state).toBe('done')
      expect(world.bugs).toEqual([])
      if (reply === 'no JSON') expect(tables.held.summaries.size).toBe(0)
    },
  )

  test('summarises one tag; nothing under it is refused', async () => {
    const { world } = await asking(twelve)
    expect((await world.type('summarise tag midi')).key).toBe('recalled')
    expect(world.state().recalled?.tags.map(({ tag }) => tag)).toEqual(['midi'])
    expect((await world.type('summarise tag cooking')).code).toBe('kept-not-found')
    expect((await world.type('answer from midi and ai the question which is faster')).key).toBe('recalled')
    expect((await world.type('ask what I kept midi')).code).toBe('recall-no-question')
  })
})

describe('files of what is kept', () => {
  const given = (text: string, name = 'kept.json') => {
    const bytes = new TextEncoder().encode(text)
    return [{ name, size: bytes.length, bytes: async () => bytes }]
  }
  const three = [0, 1, 2].map(
    (at): Partial<KeptEntry> => ({
      createdAt: at,
      tags: at === 0 ? [] : [{ name: 'midi', source: 'model' }],
      systemPrompt: 'Be brief.',
    }),
  )
  async function exported() {
    const tables = createMemoryTables()
    await put(tables, three)
    const world = await createWorld({ tables })
    expect((await world.type('export kept')).key).toBe('kept-exported')
    const [file] = world.saved
    if (file === undefined) throw new Error('Nothing was saved.')
    return { tables, world, text: file.text, name: file.name }
  }

  test('come back whole elsewhere, after a yes, and undo takes all of it away', async () => {
    const { tables: from, text, name } = await exported()
    expect(name).toMatch(/^clavier-kept-\d{4}-\d\d-\d\d\.json$/)
    const tables = createMemoryTables()
    const world = await createWorld({ tables })
    await world.app.readSequenceFiles(given(text, name))
    expect(world.state().keptFile).toMatchObject({
      entries: 3,
      fresh: 3,
      here: 0,
      refusedCount: 0,
      missing: 0,
    })
    expect(storedEntries(tables)).toEqual([])
    expect((await world.type('keep import')).key).toBe('kept-merged')
    expect(storedEntries(tables)).toEqual(storedEntries(from))
    expect(world.state()).toMatchObject({ keptFile: undefined, kept: { count: 3 } })
    await world.type('undo')
    expect(storedEntries(tables)).toEqual([])
    expect(world.bugs).toEqual([])
  })

  test('bring only what is new, under another id where theirs is taken', async () => {
    const { text } = await exported()
    const tables = createMemoryTables()
    await put(tables, [three[0] ?? {}, { ...three[1], answer: 'Something else.' }])
    const world = await createWorld({ tables })
    await world.app.readSequenceFiles(given(text))
    expect(world.state().keptFile).toMatchObject({ entries: 3, fresh: 2, here: 2 })
    await world.type('keep import')
    const answers = storedEntries(tables).map(entry => entry?.answer)
    expect(answers.toSorted()).toEqual(['Something else.', 'answer 0', 'answer 1', 'answer 2'])
    await world.app.readSequenceFiles(given(text))
    expect((await world.type('keep import')).code).toBe('kept-file-nothing-new')
  })

  test('bring what is new under another id, too, where a row has theirs that cannot be read', async () => {
    const { text } = await exported()
    const tables = createMemoryTables()
    const later = { version: 99, id: 'entry-1' }
    await tables.write([{ table: 'entries', key: 'entry-1', value: later }])
    const world = await createWorld({ tables })
    await world.app.readSequenceFiles(given(text))
    expect((await world.type('keep import')).words).toBe('Kept 3 entries from the file.')
    const answers = storedEntries(tables).flatMap(entry => entry?.answer ?? [])
    expect(answers.toSorted()).toEqual(['answer 0', 'answer 1', 'answer 2'])
    expect(tables.held.entries.get('entry-1')).toEqual(later)
    await world.type('undo')
    expect([...tables.held.entries.values()]).toContainEqual(later)
  })

  test('that lack what cannot be read say so', async () => {
    const tables = createMemoryTables()
    await tables.write([{ table: 'entries', key: 'later', value: { version: 99, id: 'later' } }])
    const world = await createWorld({ tables })
    expect((await world.type('export kept')).code).toBe('kept-unreadable')
    await put(tables, three)
    const another = await createWorld({ tables })
    expect((await another.type('export kept')).words).toBe(
      'Saved 3 entries in 1 file. 1 entry cannot be read by this version, and is not in it.',
    )
  })

  test('take the place of everything, and undo brings that back', async () => {
    const { text } = await exported()
    const tables = createMemoryTables()
    await put(tables, [{ id: 'mine', answer: 'Mine.' }])
    const world = await createWorld({ tables })
    await world.app.readSequenceFiles(given(text))
    expect((await world.type('replace what is kept')).key).toBe('kept-replaced')
    expect(storedEntries(tables).map(entry => entry?.id)).toEqual(['entry-0', 'entry-1', 'entry-2'])
    await world.type('undo')
    expect(storedEntries(tables).map(entry => entry?.id)).toEqual(['mine'])
  })

  test('without an entry that can be read take the place of nothing', async () => {
    const tables = createMemoryTables()
    await put(tables, [{ id: 'mine', answer: 'Mine.' }])
    const world = await createWorld({ tables })
    await world.app.readSequenceFiles(given('{"clavier":"kept","version":1,"entries":[7]}'))
    expect((await world.type('replace what is kept')).code).toBe('kept-file-unknown')
    expect(storedEntries(tables).map(entry => entry?.id)).toEqual(['mine'])
  })

  test('that do not fit, are broken or were discarded change nothing', async () => {
    const large = [...Array(12).keys()].map(
      (at): Partial<KeptEntry> => ({ id: `l-${at}`, answer: `${at}`.padEnd(99_000, 'x') }),
    )
    const from = createMemoryTables()
    await put(from, large)
    const other = await createWorld({ tables: from })
    await other.type('export kept')
    const tables = createMemoryTables()
    const world = await createWorld({ tables })
    await world.type('keep at most 1 megabytes')
    await world.app.readSequenceFiles(given(other.saved[0]?.text ?? ''))
    expect((await world.type('keep import')).code).toBe('kept-file-no-room')
    await world.type('discard import')
    expect((await world.type('replace what is kept')).code).toBe('no-kept-file')
    await world.app.readSequenceFiles(given('{"clavier":"kept","version":1,'))
    expect(world.outcome().code).toBe('kept-file-unknown')
    await world.app.readSequenceFiles(given('{"clavier":"kept","version":9,"entries":[]}'))
    expect(world.outcome().code).toBe('kept-file-later')
    expect(storedEntries(tables)).toEqual([])
    expect(world.bugs).toEqual([])
  })

  test('for training have what is shown, or what was said, a chat a line', async () => {
    const { world } = await exported()
    expect((await world.type('export for training')).key).toBe('kept-exported-training')
    await world.type('recall midi')
    expect((await world.type('export for training')).key).toBe('kept-exported-training-of')
    expect((await world.type('training file of question')).status).toBe('done')
    const lines = world.saved
      .slice(1)
      .map(({ name, text }) => [name.endsWith('.jsonl'), text.trim().split('\n').length])
    expect(lines).toEqual([
      [true, 3],
      [true, 2],
      [true, 3],
    ])
    expect((await world.type('training file of cooking')).code).toBe('kept-not-found')
  })

  test('are asked for by voice and keys', async () => {
    const world = await createWorld()
    expect((await world.type('import kept')).key).toBe('kept-file-asked')
    expect(world.state()).toMatchObject({ view: 'answers', keptFileAsked: 1 })
    expect((await world.type('export kept')).code).toBe('kept-empty')
  })
})
