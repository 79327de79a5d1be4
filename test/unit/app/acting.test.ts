import { describe, expect, test } from 'vitest'
import { account, createWorld, mail, shop, visit, type World } from './world.ts'

async function onForm(...phrases: readonly string[]): Promise<World> {
  const world = await createWorld()
  world.browser.visit(1, visit)
  for (const phrase of phrases) await world.type(phrase)
  return world
}
const fields = ({ browser }: World) => browser.acting.state(1).fields

describe('what is meant', () => {
  test('is clicked by its number and by its words, a number before words', async () => {
    const world = await onForm('hints')
    expect(await world.type('click four')).toMatchObject({ key: 'act-on' })
    expect(await world.type('click newsletter')).toMatchObject({ key: 'act-off' })
    expect(await world.type('click 99')).toMatchObject({ status: 'refused', code: 'no-such-hint' })
  })

  test('that is called by nothing here offers what is near, and a number chooses it', async () => {
    const world = await onForm()
    expect(await world.type('click xylophone')).toMatchObject({
      code: 'element-not-found',
      detail: { nearest: '' },
    })
    expect(await world.type('click letters new')).toMatchObject({ code: 'element-not-found' })
    expect(world.state().choices?.rows.map(({ label }) => label)).toEqual(['Newsletter'])
    expect(await world.type('1')).toMatchObject({ status: 'done' })
    expect(fields(world)).toContain('Newsletter: on')
  })

  test('with a slip of the ear is what it sounds like', async () => {
    const world = await onForm()
    expect(await world.type('click newslettr')).toMatchObject({ key: 'act-on' })
  })

  test.each([
    ['es', 'clic en newsletter'],
    ['de', 'klicke auf newsletter'],
    ['fr', 'clique sur newsletter'],
  ] as const)('in %s', async (language, phrase) => {
    const world = await onForm()
    await world.app.change({ language })
    await world.settle()
    expect(await world.type(phrase)).toMatchObject({ status: 'done', key: 'act-on' })
  })
})

describe('what came of it', () => {
  test('nothing is said to be nothing, and pressing by hand is offered once that is allowed', async () => {
    const world = await onForm()
    expect(await world.type('click play')).toMatchObject({ key: 'act-no-effect' })
    expect(world.state().choices).toBeUndefined()
    expect(await world.type('click play by hand')).toMatchObject({ code: 'by-hand-off' })
    await world.type('trusted input on')
    expect(await world.type('click play')).toMatchObject({ key: 'act-no-effect-hand' })
    await world.type('1')
    expect(world.browser.acting.byHand()).toEqual(['click Play'])
  })

  test('a file is only asked for by hand', async () => {
    const world = await onForm()
    expect(await world.type('click photo')).toMatchObject({ status: 'refused', code: 'file-needs-hand' })
    await world.type('trusted input on')
    expect(await world.type('click photo')).toMatchObject({ status: 'done' })
    expect(world.browser.acting.byHand()).toEqual(['click Photo'])
  })

  test('a link opens beside, in a window, or goes to the clipboard', async () => {
    const world = await onForm()
    await world.type('open shop in new tab')
    expect(world.browser.urls()).toEqual([visit, shop])
    await world.type('undo')
    await world.type('copy link tickets')
    expect(world.browser.acting.copied()).toBe(mail)
    expect(await world.type('copy link play')).toMatchObject({ code: 'no-link' })
  })
})

describe('fields', () => {
  test('take what is said, or say how it would be said', async () => {
    const world = await onForm()
    expect(await world.type('set day of visit to 12 March 2027')).toMatchObject({ key: 'field-set' })
    expect(fields(world)).toContain('Day of visit: 2027-03-12')
    const refused = await world.type('set day of visit to someday')
    expect(refused).toMatchObject({ code: 'value-unclear' })
    expect(refused.words).toContain('2027-03-12')
    expect(await world.type('set play to on')).toMatchObject({ code: 'element-not-found' })
  })

  test('a list offers its options, and takes one by number or by words', async () => {
    const world = await onForm()
    expect((await world.type('click seat')).words).toContain('1 Nave · 2 Gallery · 3 Choir')
    await world.type('3')
    expect(fields(world)).toContain('Seat: Choir')
    await world.type('select option gallery')
    expect(fields(world)).toContain('Seat: Gallery')
    expect(await world.type('select option loft')).toMatchObject({ code: 'no-such-option' })
    expect(await world.type('choose option nave in visitors')).toMatchObject({ code: 'not-a-field' })
  })

  test('nothing reached is said, and what was left with its page is not meant any more', async () => {
    const world = await onForm()
    for (const phrase of ['click it', 'increase', 'select option nave'])
      expect(await world.type(phrase)).toMatchObject({ code: 'nothing-reached' })
    await world.type('click newsletter')
    world.browser.visit(1, shop)
    expect(await world.type('click it')).toMatchObject({ code: 'nothing-reached' })
  })
})

test('what a secret field is set to is never told back, kept or recorded', async () => {
  const world = await createWorld()
  world.browser.visit(1, account)
  await world.type('record')
  expect(await world.type('set password to swordfish')).toMatchObject({ key: 'typed-secret' })
  await world.type('stop recording')
  expect(fields(world)).toEqual(['Password: swordfish'])
  const shown = [world.state(), world.keep.dump(), [...world.session.held], world.voice.texts()]
  expect(JSON.stringify(shown)).not.toContain('swordfish')
})

test('what was offered and is gone since is sought again by its words', async () => {
  const world = await onForm()
  world.app.run('click', { document: '99', handle: 4, words: 'Newsletter' })
  await world.settle()
  expect(world.outcome()).toMatchObject({ key: 'act-on' })
  world.app.run('click', { document: '99', handle: 4 })
  await world.settle()
  expect(world.outcome()).toMatchObject({ code: 'element-gone' })
})
