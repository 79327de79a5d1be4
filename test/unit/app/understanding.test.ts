import { describe, expect, test } from 'vitest'
import { account, createWorld, mail, organ, shop } from './world.ts'

async function listening() {
  const world = await createWorld()
  await world.listen()
  await world.clock.advance(5000)
  return world
}

const labels = (world: Awaited<ReturnType<typeof createWorld>>) =>
  world.state().choices?.rows.map(({ label }) => label)

describe('several commands in one breath', () => {
  test('run in order, and are taken back one at a time', async () => {
    const world = await createWorld()
    await world.type('new tab and scroll down then open mail.test')
    await world.type('new tab and go back')
    expect(world.browser.urls().length).toBeGreaterThan(2)
    const world2 = await createWorld()
    await world2.type('scroll down and new tab')
    expect(world2.browser.urls()).toHaveLength(2)
    await world2.type('undo')
    expect(world2.browser.urls()).toEqual([organ])
    expect(await world2.type('undo')).toMatchObject({ status: 'done' })
  })

  test('stop at the first refusal, and say what was left out', async () => {
    const world = await createWorld()
    const { words } = await world.type('click 99 and new tab')
    expect(world.browser.urls()).toEqual([organ])
    expect(words).toContain('new tab')
    expect(words).toContain('99')
  })

  test('ask before what destroys between others, and do not go on', async () => {
    const world = await createWorld()
    world.browser.put(shop)
    const before = world.browser.urls()
    await world.type('scroll down and close tab and new tab')
    expect(world.browser.urls()).toEqual(before)
    expect(labels(world)).toEqual(['close tab'])
    await world.type('1')
    expect(world.browser.urls()).toHaveLength(before.length - 1)
  })

  test('keep secret words out of what is shown and kept', async () => {
    const world = await createWorld()
    world.browser.put(account)
    await world.type('click 99 and type hunter2')
    await world.type('scroll down then type hunter2 and press enter')
    const shown = JSON.stringify([world.state().activity.at(0), world.state().outcome])
    expect(shown).not.toContain('hunter2')
  })
})

describe('what is not understood', () => {
  test('is offered by number, with what was said in its slot', async () => {
    const world = await createWorld()
    expect(await world.type('clse tb')).toMatchObject({ code: 'phrase-unknown', status: 'refused' })
    expect(labels(world)).toContain('close tab')
    await world.type(`${(labels(world) ?? []).indexOf('close tab') + 1}`)
    expect(world.browser.urls()).not.toContain(organ)
  })

  test('closes with its answer, also where that only looks around', async () => {
    const world = await createWorld()
    await world.type('scrrll dwwn')
    const place = (labels(world) ?? []).indexOf('scroll down') + 1
    expect(place).toBeGreaterThan(0)
    await world.type(`${place}`)
    expect(labels(world)).toBeUndefined()
  })

  test('chosen once, it is learnt for good by yes, and forgotten by undo', async () => {
    const world = await createWorld()
    await world.type('nuuw taap')
    const place = (labels(world) ?? []).indexOf('new tab') + 1
    expect(place).toBeGreaterThan(0)
    expect((await world.type(`${place}`)).key).toBe('always-asked')
    expect(await world.type('yes')).toMatchObject({ key: 'misheard-learnt' })
    const tabs = world.browser.urls().length
    await world.type('nuuw taap')
    expect(world.browser.urls()).toHaveLength(tabs + 1)
    await world.type('forget the word nuuw taap')
    expect(await world.type('nuuw taap')).toMatchObject({ code: 'phrase-unknown' })
  })

  test('no leaves it unknown, and another command withdraws the question', async () => {
    const world = await createWorld()
    for (const answer of ['no', 'scroll down']) {
      await world.type('nuuw taap')
      await world.type(`${(labels(world) ?? []).indexOf('new tab') + 1}`)
      await world.type(answer)
      if (answer === 'scroll down') await world.type('yes')
      expect(await world.type('nuuw taap'), answer).toMatchObject({ code: 'phrase-unknown' })
      await world.type('escape')
    }
  })

  test('talk at the table is written down and not answered; what came near is', async () => {
    const world = await listening()
    const spoken = world.voice.said.length
    const before = world.state().outcome
    await world.hear('so then she told me that the soup was much too salty again')
    await world.hear('fine thanks')
    expect(world.voice.said).toHaveLength(spoken)
    expect(world.state().outcome).toEqual(before)
    expect(world.state().choices).toBeUndefined()
    expect(world.state().activity.at(-1)).toMatchObject({ heard: 'fine thanks', status: 'refused' })
    expect(await world.hear('noo tabb')).toMatchObject({ code: 'phrase-unknown' })
    expect(labels(world)).toContain('new tab')
  })

  test('another list that is being chosen from stays', async () => {
    const world = await createWorld()
    world.browser.put(shop)
    await world.type('tabs')
    const rows = labels(world)
    await world.type('nuuw taap')
    expect(labels(world)).toEqual(rows)
  })
})

describe('a recogniser that is not sure', () => {
  const hearAt = async (words: string, confidence: number) => {
    const world = await listening()
    world.browser.put(shop)
    world.speech.session().hear(words, { confidence })
    await world.settle()
    return world
  }

  test('is asked about before what destroys', async () => {
    const world = await hearAt('close tab', 0.2)
    expect(world.outcome()).toMatchObject({ code: 'phrase-unsure' })
    expect(world.browser.urls()).toHaveLength(2)
    await world.type('1')
    expect(world.browser.urls()).toHaveLength(1)
  })

  test('is asked about each that destroys in a breath, not about what stands before it', async () => {
    const world = await hearAt('new tab and close tab', 0.2)
    expect(world.browser.urls()).toHaveLength(3)
    expect(labels(world)).toEqual(['close tab'])
  })

  test('is believed for the rest, and where it tells nothing', async () => {
    expect((await hearAt('new tab', 0.2)).browser.urls()).toHaveLength(3)
    expect((await hearAt('close tab', 0)).browser.urls()).toHaveLength(1)
    expect((await hearAt('close tab', 0.9)).browser.urls()).toHaveLength(1)
  })
})

describe('words of the user’s own', () => {
  test('part of a phrase that is misheard is put right only where it means nothing', async () => {
    const world = await createWorld()
    expect(await world.type('when i say glows i mean close')).toMatchObject({ key: 'misheard-learnt' })
    expect(world.state().words).toMatchObject([{ phrase: 'glows', means: 'close', unknown: false }])
    await world.type('glows tab')
    expect(world.browser.urls()).not.toContain(organ)
  })

  test('are kept, go into a file and come back from it', async () => {
    const world = await createWorld()
    await world.type('when i say glows i mean close')
    await world.type('learn look up something means search for something')
    await world.type('export vocabulary')
    const other = await createWorld()
    await other.app.importVocabulary(world.saved.at(-1)?.text ?? '')
    expect(other.state().vocabularyImport?.problems).toEqual([])
    await other.type('yes')
    expect(other.state().words).toMatchObject([
      { phrase: 'glows', means: 'close' },
      { phrase: 'look up …', means: 'search for …' },
    ])
  })

  test('may not take what a command is called', async () => {
    const world = await createWorld()
    expect(await world.type('when i say stop i mean new tab')).toMatchObject({ code: 'phrase-taken' })
    expect(await world.type('when i say tabs i mean tabs')).toMatchObject({ code: 'phrase-taken' })
  })

  test('a phrase with a slot means another with what was said there', async () => {
    const world = await createWorld()
    expect(await world.type('learn look up something means find something')).toMatchObject({
      key: 'phrase-learnt',
    })
    expect(await world.type('look up gate')).not.toMatchObject({ code: 'phrase-unknown' })
    expect(await world.type('learn far {number} means scroll to {number}')).toMatchObject({
      key: 'phrase-learnt',
    })
    await world.type('undo')
    expect(world.state().words).toHaveLength(1)
  })

  test('a slot needs its like in the meaning, words beside it, and a command there', async () => {
    const world = await createWorld()
    expect(await world.type('learn {words} means search for {words}')).toMatchObject({ code: 'phrase-unfit' })
    expect(await world.type('learn look {words} means new tab')).toMatchObject({ code: 'phrase-unfit' })
    expect(await world.type('learn look {words} up {number} means find {words}')).toMatchObject({
      code: 'phrase-unfit',
    })
    expect(await world.type('learn look {words} means fly to {words}')).toMatchObject({
      code: 'phrase-unknown',
    })
  })

  test('takes words from a command only where that is said again', async () => {
    const world = await createWorld()
    expect(await world.type('learn open {words} means search for {words}')).toMatchObject({
      code: 'phrase-taken',
    })
    expect(world.state().words).toEqual([])
    await world.type('1')
    expect(world.state().words).toMatchObject([{ phrase: 'open …' }])
  })

  test('from a file with hostile phrases stand for one wording each, or are left out', async () => {
    const world = await createWorld()
    const phrase = '(a|b) '.repeat(16).trim()
    const words = [
      { id: 'a', phrases: [phrase], means: { kind: 'phrase', phrase: 'new tab' } },
      { id: 'b', phrases: ['{words} {words} x'], means: { kind: 'phrase', phrase: 'find {words}' } },
      { id: 'c', phrases: ['stop'], means: { kind: 'words', words: 'new tab' } },
      { id: 'd', phrases: ['{evil}'], means: { kind: 'phrase', phrase: 'new tab' } },
    ]
    await world.app.importVocabulary(
      JSON.stringify({ kind: 'clavier-vocabulary', version: 2, name: 'x', words }),
    )
    expect(world.state().vocabularyImport?.words).toHaveLength(1)
    expect(world.state().vocabularyImport?.problems).toHaveLength(3)
    await world.type('yes')
    expect(await world.type('stop')).toMatchObject({ status: 'done' })
    expect(world.browser.urls()).toEqual([organ])
    expect(world.bugs).toEqual([])
  })
})

test('of several readings the best that stands literally is taken', async () => {
  const world = await listening()
  world.browser.put(mail)
  await world.hear('knew tap', ['new tab'])
  expect(world.browser.urls()).toHaveLength(3)
  await world.hear('first tab', ['close tab'])
  expect(world.browser.urls()).toHaveLength(3)
  await world.hear('blurb', ['last tab'])
  expect(world.outcome().status).toBe('done')
})
