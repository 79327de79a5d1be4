import { describe, expect, test } from 'vitest'
import { createMemoryStore } from '../memory-store.ts'
import { createWorld, kept } from './world.ts'

const radio = async () => {
  const world = await createWorld()
  await world.type('learn radio means scroll down 2')
  return world
}

describe('phrases of one’s own', () => {
  test('mean what they were told to mean, said or typed', async () => {
    const world = await radio()
    expect(world.outcome()).toMatchObject({ key: 'phrase-learnt' })
    expect(await world.type('Radio, please')).toMatchObject({ key: 'scrolled' })
    await world.listen()
    expect(await world.hear('radio')).toMatchObject({ key: 'scrolled' })
    expect(world.state().activity.at(-1)).toMatchObject({ heard: 'radio', command: 'scroll-down' })
  })

  test('win over the slot of a command, as literal words do', async () => {
    const world = await createWorld()
    await world.type('learn go to work means top')
    expect(await world.type('go to work')).toMatchObject({ key: 'at-top' })
    expect(await world.type('go to play')).toMatchObject({ code: 'name-unknown' })
  })

  test('are refused where a command or another word has them', async () => {
    const world = await radio()
    const before = kept(world)
    for (const phrase of ['learn scroll down means top', 'learn Down means top', 'learn radio means top'])
      expect(await world.type(phrase)).toMatchObject({ code: 'phrase-taken' })
    expect(await world.type('learn radio two means flying')).toMatchObject({ code: 'phrase-unknown' })
    expect(await world.type('learn ! means top')).toMatchObject({ code: 'words-missing' })
    expect(kept(world)).toEqual(before)
  })

  test('may mean what another word of one’s own means, and get keys', async () => {
    const world = await radio()
    await world.type('learn music means radio')
    expect(world.state().words).toMatchObject([{ phrases: ['radio', 'music'], means: 'scroll down 2' }])
    await world.type('learn keys for music')
    expect(await world.play([54, 57, 59])).toMatchObject({ key: 'word-learnt' })
    expect(world.state().words).toMatchObject([{ phrases: ['radio', 'music'], notes: 'F♯3+A3+B3' }])
  })

  test('may be as many as are told: what one word has no room for is on another', async () => {
    const world = await radio()
    const phrases = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
    for (const number of phrases)
      expect(await world.type(`learn tune ${number} means radio`)).toMatchObject({ key: 'phrase-learnt' })
    for (const number of phrases)
      expect(await world.type(`tune ${number}`)).toMatchObject({ key: 'scrolled' })
  })

  test('give way to a command of another language that is called the same', async () => {
    const world = await createWorld()
    await world.type('learn sube means top')
    expect(await world.type('sube')).toMatchObject({ key: 'at-top' })
    world.app.change({ language: 'es' })
    await world.settle()
    expect(await world.type('sube')).toMatchObject({ key: 'at-top' })
    await world.type('baja')
    expect(await world.type('sube 1')).toMatchObject({ key: 'scrolled' })
  })

  test('are forgotten by what is said or by keys, and undo brings them back', async () => {
    const world = await radio()
    expect(await world.type('forget word Radio')).toMatchObject({ key: 'word-forgotten' })
    expect(await world.type('radio')).toMatchObject({ code: 'phrase-unknown' })
    await world.type('undo')
    expect(await world.type('radio')).toMatchObject({ key: 'scrolled' })
    expect(await world.type('forget word tv')).toMatchObject({ code: 'word-unknown' })
  })

  test('are given to the recogniser', async () => {
    const world = await radio()
    await world.listen()
    expect(JSON.stringify(world.speech.session())).toContain('radio')
  })
})

describe('vocabularies', () => {
  test('are made, used, called otherwise, turned off and deleted by what is said', async () => {
    const world = await radio()
    expect(await world.type('new vocabulary music')).toMatchObject({ key: 'vocabulary-made' })
    expect(await world.type('radio')).toMatchObject({ code: 'phrase-unknown' })
    expect(await world.type('call vocabulary songs')).toMatchObject({ key: 'vocabulary-renamed' })
    expect((await world.type('vocabularies')).words).toBe('My words · songs. In use: songs.')
    expect(await world.type('use vocabulary MY WORDS')).toMatchObject({ key: 'vocabulary-used' })
    expect(await world.type('radio')).toMatchObject({ key: 'scrolled' })
    expect((await world.type('my words')).words).toContain('radio → scroll down 2')
    expect(await world.type('vocabulary off')).toMatchObject({ key: 'vocabulary-off' })
    expect(await world.type('radio')).toMatchObject({ code: 'phrase-unknown' })
    expect(await world.type('delete vocabulary songs')).toMatchObject({ key: 'vocabulary-deleted' })
    expect(world.state().vocabularies).toMatchObject([{ name: 'My words' }])
  })

  test('that are off have no keys', async () => {
    const world = await createWorld()
    await world.type('learn keys for scroll down')
    await world.play([54, 57, 59])
    await world.type('vocabulary off')
    expect(await world.play([54, 57, 59])).toMatchObject({ code: 'motif-unknown' })
    await world.type('use vocabulary my words')
    expect(await world.play([54, 57, 59])).toMatchObject({ key: 'scrolled' })
  })

  test('are refused clearly, and nothing has changed then', async () => {
    const world = await createWorld()
    const before = kept(world)
    for (const phrase of [
      'my words',
      'forget word x',
      'call vocabulary x',
      'export vocabulary',
      'vocabulary off',
    ])
      expect(await world.type(phrase), phrase).toMatchObject({ code: 'vocabulary-none' })
    for (const phrase of ['use vocabulary x', 'delete vocabulary x', 'export vocabulary x'])
      expect(await world.type(phrase), phrase).toMatchObject({ code: 'vocabulary-unknown' })
    expect(await world.type('keep vocabulary')).toMatchObject({ code: 'nothing-asked' })
    expect(kept(world)).toEqual(before)
    await world.type('new vocabulary x')
    expect(await world.type('new vocabulary X')).toMatchObject({ code: 'vocabulary-taken' })
  })

  test('outlive the panel, and are the same in another one', async () => {
    const world = await radio()
    const other = await createWorld({ keep: world.keep, browser: world.browser })
    expect(await other.type('radio')).toMatchObject({ key: 'scrolled' })
    await other.type('forget word radio')
    expect(await world.type('radio')).toMatchObject({ code: 'phrase-unknown' })
  })

  test('of a later version are left as they are', async () => {
    const entries = { vocabularies: { version: 9, vocabularies: ['?'] } }
    const world = await createWorld({ keep: createMemoryStore({ entries }) })
    expect(world.outcome()).toMatchObject({ code: 'storage-broken' })
    expect(await world.type('new vocabulary music')).toMatchObject({ code: 'storage-broken' })
    expect(await world.type('learn radio means top')).toMatchObject({ code: 'storage-broken' })
    expect(world.keep.dump().vocabularies).toEqual(entries.vocabularies)
  })

  test('change nothing where there is no room', async () => {
    const world = await radio()
    const before = kept(world)
    world.keep.setQuota(world.keep.used())
    expect(await world.type('learn tv means top')).toMatchObject({ code: 'storage-full' })
    expect(kept(world)).toEqual(before)
  })

  test('whose keys a name has taken meanwhile leave them to the name, and say so', async () => {
    const world = await createWorld()
    await world.type('learn keys for top')
    await world.play(48, 51, 58)
    await world.type('vocabulary off')
    await world.clock.advance(5000)
    expect(await world.play(48, 51, 58)).toMatchObject({ key: 'name-bound' })
    expect((await world.type('use vocabulary my words')).words).toContain('1 of its words')
    expect(world.state().words).toMatchObject([{ collides: true }])
    expect(await world.play(48, 51, 58)).toMatchObject({ key: 'name-reached' })
  })
})

describe('a vocabulary as a file', () => {
  async function exported() {
    const world = await radio()
    await world.type('learn keys for radio')
    await world.play([54, 57, 59])
    expect(await world.type('export vocabulary')).toMatchObject({ key: 'vocabulary-exported' })
    const [file] = world.saved
    if (file === undefined) throw new Error('No file was saved.')
    return { world, file }
  }

  test('has a name for every system, and comes back whole', async () => {
    const { world, file } = await exported()
    expect(file.name).toBe('My-words.clavier.json')
    await world.type('delete vocabulary')
    await world.app.importVocabulary(file.text)
    expect(world.outcome()).toMatchObject({ key: 'import-previewed' })
    expect(world.state().vocabularyImport).toMatchObject({
      name: 'My words',
      words: [{ means: 'scroll down 2' }],
      problems: [],
    })
    // Nothing of it acts before it is kept.
    expect(await world.type('radio')).toMatchObject({ code: 'phrase-unknown' })
    expect(await world.type('yes')).toMatchObject({ key: 'vocabulary-imported' })
    expect(world.state().vocabularyImport).toBeUndefined()
    expect(await world.type('radio')).toMatchObject({ key: 'scrolled' })
    expect(await world.play([54, 57, 59])).toMatchObject({ key: 'scrolled' })
    await world.type('undo')
    expect(await world.type('undo')).toMatchObject({ key: 'scroll-undone' })
    await world.type('undo')
    expect(world.state().vocabularies).toEqual([])
    await world.type('undo')
    expect(world.state().vocabularies).toMatchObject([{ name: 'My words', words: 1 }])
  })

  test('gets another name where its own is taken', async () => {
    const { world, file } = await exported()
    await world.app.importVocabulary(file.text)
    await world.type('vocabulary off')
    await world.type('keep vocabulary')
    expect(world.state().vocabularies).toMatchObject([{ name: 'My words' }, { name: 'My words 2' }])
  })

  test('is left by “no” and by escape', async () => {
    const { world, file } = await exported()
    const before = kept(world)
    await world.app.importVocabulary(file.text)
    expect(await world.type('no')).toMatchObject({ key: 'import-dropped' })
    await world.app.importVocabulary(file.text)
    await world.type('escape')
    expect(await world.type('yes')).toMatchObject({ code: 'nothing-asked' })
    expect(kept(world)).toEqual(before)
  })

  test('lists what cannot be kept: taken keys, taken phrases, commands nobody has', async () => {
    const world = await createWorld()
    const word = (id: string, more: object) => ({
      id,
      phrases: [],
      means: { kind: 'command', command: 'top', slots: {} },
      ...more,
    })
    const words = [
      word('a', { motif: '50+55', phrases: ['lift'] }),
      word('b', { phrases: ['scroll down', 'attic'] }),
      word('c', { phrases: ['fly'], means: { kind: 'command', command: 'fly', slots: {} } }),
      word('d', { motif: '54+57+59' }),
      word('e', { motif: '54+57+59', phrases: ['attic'] }),
      word('f', { phrases: ['roof'], means: { kind: 'phrase', phrase: 'page down' } }),
    ]
    await world.app.importVocabulary(
      JSON.stringify({ kind: 'clavier-vocabulary', version: 1, name: 'house', words }),
    )
    const shown = world.state().vocabularyImport
    expect(shown?.problems.map(({ error }) => error.code)).toEqual([
      'keys-taken',
      'phrase-taken',
      'phrase-unknown',
      'phrase-taken',
      'keys-taken',
    ])
    expect(shown?.words.map(({ phrase, notes }) => phrase || notes)).toEqual([
      'lift',
      'attic',
      'F♯3+A3+B3',
      'roof',
    ])
    await world.type('keep vocabulary')
    expect(await world.type('roof')).toMatchObject({ key: 'scrolled' })
    expect(await world.play([50, 55])).toMatchObject({ key: 'scrolled' })
    expect(await world.type('attic')).toMatchObject({ key: 'reached-top' })
  })

  test.each([
    ['no JSON', 'hello'],
    ['another JSON', '[1, 2]'],
    ['too large', `{"kind":"clavier-vocabulary","version":1,"name":"${'x'.repeat(500_000)}","words":[]}`],
    [
      'a broken word',
      '{"kind":"clavier-vocabulary","version":1,"name":"x","words":[{"id":"a","phrases":[],"means":{}}]}',
    ],
    ['a later version', '{"kind":"clavier-vocabulary","version":3,"name":"x","words":[]}'],
  ])('%s is refused in words, and changes nothing', async (_, text) => {
    const world = await radio()
    const before = kept(world)
    await world.app.importVocabulary(text)
    expect(world.outcome()).toMatchObject({ code: 'vocabulary-file' })
    expect(kept(world)).toEqual(before)
  })
})
