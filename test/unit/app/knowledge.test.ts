import { describe, expect, test } from 'vitest'
import { readEntry } from '../../../src/answers/kept-entry.ts'
import { ClavierError } from '../../../src/errors.ts'
import { createFakeClock } from '../fake-clock.ts'
import { createMemoryStore } from '../memory-store.ts'
import { createMemoryTables, type MemoryTables } from '../memory-tables.ts'
import { keepAnswer, storedEntries } from './kept-answers.ts'
import { createWorld, mail, organ, shop, type World } from './world.ts'

const questions = (world: World) => world.state().kept?.rows.map(({ question }) => question)

describe('keeping an answer', () => {
  test('keeps question, answer, page, model and time, and says how many there are', async () => {
    const tables = createMemoryTables()
    const world = await createWorld({ tables })
    world.browser.put(mail)
    await keepAnswer(world, 'when does it close?')
    expect(storedEntries(tables)).toMatchObject([
      {
        kind: 'answer',
        question: 'when does it close?',
        answer: 'At dusk.',
        url: mail,
        title: 'Mail',
        model: 'parrot',
        pinned: false,
        tags: [],
      },
    ])
    expect(world.state().answer?.keptAs).toBe(storedEntries(tables)[0]?.id)
  })

  test('keeps it once, and undo takes it back', async () => {
    const tables = createMemoryTables()
    const world = await createWorld({ tables })
    await keepAnswer(world, 'when?')
    expect((await world.type('save answer')).key).toBe('kept-already')
    expect((await world.type('undo')).status).toBe('done')
    expect(storedEntries(tables)).toEqual([])
    expect(world.state().answer?.keptAs).toBeUndefined()
    expect((await world.type('save answer')).key).toBe('kept-answer')
  })

  test('is refused without an answer', async () => {
    const world = await createWorld()
    expect((await world.type('save answer')).code).toBe('no-answer')
  })

  test('loses nothing on a full disk, and says so', async () => {
    const tables = createMemoryTables()
    const world = await createWorld({ tables })
    await world.type('ask when?')
    tables.full = true
    expect((await world.type('save answer')).code).toBe('storage-full')
    expect(world.state().answer).toMatchObject({ question: 'when?', keptAs: undefined })
    tables.full = false
    expect((await world.type('save answer')).status).toBe('done')
  })

  test('takes the second of the film in front', async () => {
    const tables = createMemoryTables()
    const world = await createWorld({ tables })
    await world.type('seek to 62')
    await keepAnswer(world, 'when?')
    expect(storedEntries(tables)).toMatchObject([{ kind: 'video', url: organ, mediaTime: 62 }])
  })

  test('takes at most five tags from the model, marked as its own, and only such that can be read', async () => {
    const tables = createMemoryTables()
    const world = await createWorld({ tables })
    world.assistant.script.answer = ({ schema }) =>
      schema === undefined
        ? 'At dusk.'
        : JSON.stringify({ tags: ['Organ', 'organ', 7, '  ', 'gate', 'a', 'b', 'c', 'd', 'e'] })
    await world.type('ask when?')
    await world.type('save answer')
    expect(storedEntries(tables)[0]?.tags).toEqual(
      ['Organ', 'gate', 'a', 'b', 'c'].map(name => ({ name, source: 'model' })),
    )
    expect(world.outcome().key).toBe('kept-tags-suggested')
    // The user's word makes it theirs.
    await world.type('tag órgan')
    expect(storedEntries(tables)[0]?.tags[0]).toEqual({ name: 'Organ', source: 'user' })
  })

  test.each(['no JSON', '{"tags": "organ"}', '[]', `{"tags": ["${'x'.repeat(5000)}"]}`])(
    'is kept without tags where the model says %.20s',
    async reply => {
      const tables = createMemoryTables()
      const world = await createWorld({ tables })
      world.assistant.script.answer = ({ schema }) => (schema === undefined ? 'At dusk.' : reply)
      await world.type('ask when?')
      expect((await world.type('save answer')).key).toBe('kept-answer')
      expect(storedEntries(tables)[0]?.tags).toEqual([])
      expect(world.bugs).toEqual([])
    },
  )
})

describe('what is kept', () => {
  test('is bounded as it is read again, whatever the page and the model say', async () => {
    const tables = createMemoryTables()
    const world = await createWorld({ tables })
    await keepAnswer(world, `why ${'so '.repeat(1_400)}?`, 'x'.repeat(100_500))
    const [row] = tables.held.entries.values()
    expect(row).toEqual({ version: 1, ...readEntry(row) })
  })
})

describe('tags', () => {
  test('are given, taken and taken back', async () => {
    const tables = createMemoryTables()
    const world = await createWorld({ tables })
    await keepAnswer(world, 'when?', 'At dusk.', 'organ and gate')
    const names = () => storedEntries(tables)[0]?.tags.map(({ name }) => name)
    expect(names()).toEqual(['organ', 'gate'])
    await world.type('untag Gate')
    expect(names()).toEqual(['organ'])
    await world.type('undo')
    expect(names()).toEqual(['organ', 'gate'])
    expect((await world.type('untag harbour')).code).toBe('tag-missing')
  })

  test('that are taken are named as they are written, and those that were not there apart from them', async () => {
    const world = await createWorld({ tables: createMemoryTables() })
    await keepAnswer(world, 'when?', 'At dusk.', 'Organ and gate')
    expect((await world.type('untag organ and harbour')).words).toBe(
      'Not tagged Organ any more: “when?”. It had no tag harbour.',
    )
    expect((await world.type('untag gate')).words).toBe('Not tagged gate any more: “when?”.')
  })

  test('for which an entry has no room are refused, all that were said with them', async () => {
    const tables = createMemoryTables()
    const world = await createWorld({ tables })
    const many = Array.from({ length: 29 }, (_, at) => `tag${at}`)
    await keepAnswer(world, 'when?', 'At dusk.', many.join(', '))
    expect(await world.type('tag organ and gate')).toMatchObject({ status: 'refused', code: 'tags-full' })
    expect(storedEntries(tables)[0]?.tags).toHaveLength(29)
    expect((await world.type('tag organ')).key).toBe('tagged')
    expect((await world.type('tag Organ')).key).toBe('tagged-already')
    expect((await world.type('tag gate')).code).toBe('tags-full')
  })

  test('with “and” in their name are taken whole, and given again by it', async () => {
    const tables = createMemoryTables()
    const world = await createWorld({ tables })
    await keepAnswer(world, 'one?', 'First.', 'RD and development')
    await world.type('rename tag RD to research and development')
    const names = () => storedEntries(tables).map(entry => entry?.tags.map(({ name }) => name))
    expect(names()).toEqual([['research and development', 'development']])
    await keepAnswer(world, 'two?', 'Second.', 'Research and Development')
    expect(names()[1]).toEqual(['research and development'])
    await world.type('recall all')
    // Number 2 is the older one, as with the × beside a tag.
    expect((await world.type('remove the tag research and development from entry 2')).key).toBe('untagged')
    expect(names()).toEqual([['development'], ['research and development']])
  })

  test('are not given to an answer that is not kept', async () => {
    const world = await createWorld()
    expect((await world.type('tag organ')).code).toBe('none-meant')
    await keepAnswer(world, 'when?')
    await world.type('ask why?')
    expect((await world.type('tag organ')).code).toBe('answer-not-kept')
  })

  test('are renamed everywhere, and become one with another of that name', async () => {
    const tables = createMemoryTables()
    const world = await createWorld({ tables })
    await keepAnswer(world, 'one?', 'First.', 'organ')
    await keepAnswer(world, 'two?', 'Second.', 'pipes and organ')
    expect((await world.type('rename tag organ to Órgano')).key).toBe('tag-renamed')
    expect(storedEntries(tables).map(entry => entry?.tags.map(({ name }) => name))).toEqual([
      ['Órgano'],
      ['pipes', 'Órgano'],
    ])
    expect((await world.type('merge tag organo into pipes')).key).toBe('tags-merged')
    expect(storedEntries(tables).map(entry => entry?.tags.map(({ name }) => name))).toEqual([
      ['pipes'],
      ['pipes'],
    ])
    await world.type('undo')
    expect(storedEntries(tables)[1]?.tags).toHaveLength(2)
    expect((await world.type('rename tag harbour to sea')).code).toBe('tag-unknown')
  })

  test('are listed, the most used first, to recall by', async () => {
    const world = await createWorld()
    await keepAnswer(world, 'one?', 'First.', 'organ')
    await keepAnswer(world, 'two?', 'Second.', 'organ and gate')
    await world.type('tags')
    expect(world.state().choices?.rows.map(({ label }) => label)).toEqual(['organ', 'gate'])
    await world.type('2')
    expect(questions(world)).toEqual(['two?'])
  })

  test('that come together are related', async () => {
    const world = await createWorld()
    for (const at of [1, 2, 3]) await keepAnswer(world, `one ${at}?`, 'First.', 'midi and layout')
    for (const at of [1, 2, 3, 4]) await keepAnswer(world, `two ${at}?`, 'Second.', 'harbour')
    expect((await world.type('related tags')).code).toBe('no-tag-sought')
    await world.type('recall midi')
    await world.type('related tags')
    expect(world.state().choices?.rows.map(({ label }) => label)).toEqual(['layout'])
    expect(world.state().kept?.related).toMatchObject([{ name: 'layout', npmi: 1 }])
  })
})

describe('recalling', () => {
  async function three() {
    const world = await createWorld()
    await keepAnswer(world, 'How fast is MIDI?', 'In a millisecond.', 'midi and hardware')
    await keepAnswer(world, 'Which model is small?', 'The one with a billion weights.', 'ai')
    await keepAnswer(world, 'Can a model play MIDI?', 'It can write notes.', 'midi and ai')
    return world
  }

  test('offers what fits by number, tells the best, and shows its score in parts', async () => {
    const world = await three()
    const outcome = await world.type('recall midi and ai')
    expect(outcome.words).toContain('1 found')
    expect(questions(world)).toEqual(['Can a model play MIDI?'])
    const score = world.state().kept?.rows[0]?.score
    expect(score?.all).toBeCloseTo((score?.words ?? 0) + (score?.tags ?? 0), 9)
    expect(score?.tags).toBeGreaterThan(0)
    expect(world.state().view).toBe('answers')
    await world.type('1')
    expect(world.outcome().words).toContain('Can a model play MIDI?')
    expect(world.voice.texts().at(-1)).toContain('It can write notes.')
  })

  test('reads the beginning of a long one, and says that there is more', async () => {
    const world = await createWorld()
    await keepAnswer(world, 'why?', 'so '.repeat(2_000).trim())
    await world.type('open entry 1')
    await world.type('recall all')
    await world.type('1')
    const spoken = world.voice.texts().at(-1) ?? ''
    expect(spoken.endsWith('so\nThat is not all of it: the rest is shown.')).toBe(true)
    expect(world.state().kept?.rows[0]?.answer).toHaveLength(5_999)
  })

  test('leaves out, takes either, and finds plain words', async () => {
    const world = await three()
    await world.type('recall midi not ai')
    expect(questions(world)).toEqual(['How fast is MIDI?'])
    await world.type('recall hardware or ai')
    expect(questions(world)).toHaveLength(3)
    await world.type('search what I kept billion')
    expect(questions(world)).toEqual(['Which model is small?'])
    expect((await world.type('recall zeppelin')).code).toBe('kept-not-found')
  })

  test('ranks by the tags before a colon and the question behind it', async () => {
    const world = await three()
    await world.type('recall midi: how fast')
    expect(questions(world)?.[0]).toBe('How fast is MIDI?')
  })

  test('follows the slider, which undo puts back', async () => {
    const world = await createWorld()
    for (const at of [1, 2, 3, 4, 5]) await keepAnswer(world, `news ${at}?`, 'Daily.', 'news and press')
    await keepAnswer(world, 'rare?', 'Seldom.', 'zither')
    await world.type('recall press or zither or news')
    const first = questions(world)?.[0]
    await world.type('all tags alike')
    expect(world.state().kept?.tags.map(({ weight }) => weight)).toEqual([1, 1, 1])
    expect([first, questions(world)?.[0]]).toEqual(['rare?', 'news 5?'])
    await world.type('weigh tags 50')
    expect(world.state().settings.tagWeighting).toBe(50)
    await world.type('undo')
    await world.type('undo')
    expect(world.state().settings.tagWeighting).toBe(100)
    expect(questions(world)?.[0]).toBe('rare?')
  })

  test('says that nothing is kept, and refuses numbers that are not shown', async () => {
    const world = await createWorld()
    expect((await world.type('recall organ')).code).toBe('kept-empty')
    expect((await world.type('recall more')).code).toBe('nothing-recalled')
    await keepAnswer(world, 'when?')
    await world.type('recall all')
    expect((await world.type('open entry 2')).code).toBe('no-entry')
    expect((await world.type('recall more')).key).toBe('kept-no-more')
  })

  test('forgets by number, and undo brings it back', async () => {
    const world = await three()
    await world.type('recall all')
    expect(questions(world)?.[0]).toBe('Can a model play MIDI?')
    await world.type('forget entry 1')
    expect(questions(world)).toHaveLength(2)
    await world.type('undo')
    expect(questions(world)).toHaveLength(3)
  })
})

describe('recalling by meaning', () => {
  test('finds what shares no word, once its vector is there, and shows how near it is', async () => {
    const world = await createWorld()
    const { script } = world.assistant
    script.embedders = [{ name: 'nomic', size: 1, parameters: '', quantisation: '' }]
    script.embed = text => (/ships|harbour/.test(text) ? Float32Array.of(1, 0) : Float32Array.of(0, 1))
    await keepAnswer(world, 'Where do ships lie?', 'At the quay.')
    await keepAnswer(world, 'When does it close?', 'At dusk.')
    // The first search begins to learn, and words find meanwhile.
    expect((await world.type('recall harbour')).code).toBe('kept-not-found')
    // Nothing tells when it is learnt: it is in the background.
    await expect
      .poll(async () => {
        await world.type('recall harbour')
        return questions(world)
      })
      .toEqual(['Where do ships lie?'])
    expect(world.state().kept?.rows[0]?.score).toMatchObject({ words: 0, meaning: 1 })
    expect(world.bugs).toEqual([])
  })

  test('goes on by words where the server fails', async () => {
    const world = await createWorld()
    const { script } = world.assistant
    script.embedders = [{ name: 'nomic', size: 1, parameters: '', quantisation: '' }]
    script.embed = () => {
      throw new ClavierError('ollama-failed')
    }
    await keepAnswer(world, 'Where do ships lie?', 'At the quay.')
    await world.type('recall quay')
    expect(questions(world)).toEqual(['Where do ships lie?'])
    expect(world.bugs).toEqual([])
  })
})

describe('going to the source', () => {
  test('goes to the open tab, and back', async () => {
    const world = await createWorld()
    await keepAnswer(world, 'when?')
    world.browser.put(mail)
    expect((await world.type('go to the source')).key).toBe('kept-source-at')
    expect((await world.browser.tabs.active()).url).toBe(organ)
    await world.type('undo')
    expect((await world.browser.tabs.active()).url).toBe(mail)
  })

  test('opens the page again, at the second of its film', async () => {
    const world = await createWorld()
    await world.type('seek to 62')
    await keepAnswer(world, 'when?')
    await world.browser.tabs.navigate(1, shop)
    await world.type('recall all')
    const outcome = await world.type('go to source 1')
    expect(outcome.key).toBe('kept-source-at')
    expect(outcome.words).toContain('1:02')
    const { id, url } = await world.browser.tabs.active()
    expect(url).toBe(organ)
    const { items } = await world.browser.page.media(id)
    expect(items[0]?.place).toBe(62)
  })

  test('copies an entry', async () => {
    const world = await createWorld()
    await keepAnswer(world, 'when?')
    await world.type('recall all')
    expect((await world.type('copy entry 1')).key).toBe('entry-copied')
  })
})

describe('room', () => {
  async function withRoom(tables: MemoryTables) {
    const world = await createWorld({ tables })
    world.store.setState(({ settings }) => ({ settings: { ...settings, keptMegabytes: 1 } }))
    return world
  }
  const long = 'word '.repeat(17_000)

  test('is made by the oldest that is not pinned, which is told and can be undone', async () => {
    const tables = createMemoryTables()
    const world = await withRoom(tables)
    for (let at = 0; at < 11; at += 1) {
      await keepAnswer(world, `question ${at}?`, long)
      if (at === 0) await world.type('pin entry')
    }
    await world.type('ask the last?')
    const outcome = await world.type('save answer')
    expect(outcome.key).toBe('kept-answer-pruned')
    const left = () =>
      storedEntries(tables)
        .map(entry => entry?.question)
        .toSorted()
    expect(left()).toContain('question 0?')
    expect(left()).not.toContain('question 1?')
    await world.type('undo')
    expect(left()).toContain('question 1?')
    expect(left()).not.toContain('the last?')
  })
})

describe('two panels', () => {
  test('see what the other keeps, and do not lose each other’s tags', async () => {
    const tables = createMemoryTables()
    const keep = createMemoryStore()
    const clock = createFakeClock()
    const one = await createWorld({ tables, keep, clock })
    await keepAnswer(one, 'when?', 'At dusk.', 'organ')
    const two = await createWorld({ tables, keep, clock })
    await two.type('recall all')
    await Promise.all([one.type('tag gate'), two.type('pin entry 1')])
    await two.type('open entry 1')
    await two.type('tag harbour')
    await one.type('recall harbour')
    expect(one.state().kept?.rows[0]?.tags).toEqual(['organ', 'gate', 'harbour'])
    // What the other has done since stays where one takes its own back.
    await one.type('undo')
    expect(storedEntries(tables)[0]).toMatchObject({ pinned: true })
    expect(storedEntries(tables)[0]?.tags.map(({ name }) => name)).toEqual(['organ', 'harbour'])
    await two.type('recall all')
    await keepAnswer(one, 'why?')
    expect(questions(two)).toEqual(['why?', 'when?'])
  })

  test('a row that was offered opens what it was offered for, whatever the other keeps since', async () => {
    const parts = { tables: createMemoryTables(), keep: createMemoryStore(), clock: createFakeClock() }
    const one = await createWorld(parts)
    for (const question of ['one?', 'two?']) await keepAnswer(one, question)
    const two = await createWorld(parts)
    await two.type('recall all')
    await keepAnswer(one, 'three?')
    expect(questions(two)).toEqual(['three?', 'two?', 'one?'])
    await two.type('1')
    expect(two.outcome().words).toContain('two?')
  })
})

describe('what cannot be read', () => {
  test('is left as it is, and said', async () => {
    const tables = createMemoryTables()
    const later = { version: 2, id: 'later', question: '?', answer: '!', createdAt: 1 }
    await tables.write([
      { table: 'entries', key: 'later', value: later },
      { table: 'entries', key: 'odd', value: 'nothing' },
    ])
    const world = await createWorld({ tables })
    expect((await world.type('recall all')).code).toBe('kept-unreadable')
    await keepAnswer(world, 'when?')
    expect(tables.held.entries.get('later')).toEqual(later)
    expect(tables.held.entries.get('odd')).toBe('nothing')
    await world.type('recall all')
    expect(questions(world)).toEqual(['when?'])
  })
})
