import { describe, expect, test } from 'vitest'
import { createChoices } from '../../../src/app/choices-service.ts'
import { say } from '../../../src/language/text.ts'
import type { Intent } from '../../../src/ports/intent.ts'
import { createPanelStore } from '../../../src/state/panel-state.ts'
import { createWorld, mail, organ, shop, type World } from './world.ts'

function setUp() {
  const store = createPanelStore()
  const ran: Intent[] = []
  const choices = createChoices({
    store,
    dispatch: async intent => {
      ran.push(intent)
      return { status: 'done', text: say('stopped'), earcon: 'done' }
    },
  })
  const offer = (count: number) => {
    const words = choices.offer(
      say('help-shown'),
      Array.from({ length: count }, (_, place) => ({
        label: `row ${place + 1}`,
        detail: '',
        intent: { command: 'go-to', slots: { name: String(place + 1) } },
      })),
    )
    choices.after('tabs', 'done')
    return words
  }
  return { store, ran, choices, offer, shown: () => store.getState().choices }
}

describe('choices', () => {
  test('are shown with numbers in the view Now, nine at once, and told in words', () => {
    const { offer, shown, store } = setUp()
    store.setState({ view: 'help' })
    expect(offer(2)).toBe('1 row 1 · 2 row 2')
    expect(store.getState().view).toBe('now')
    offer(11)
    expect(shown()).toMatchObject({ from: 0, total: 11 })
    expect(shown()?.rows).toHaveLength(9)
  })

  test('number what comes next from 1 again, round the end', async () => {
    const { choices, offer, shown, ran } = setUp()
    offer(11)
    expect(choices.more()).toBe('1 row 10 · 2 row 11')
    await expect(choices.choose(3)).rejects.toMatchObject({
      code: 'no-such-choice',
      detail: { number: 3, count: 2 },
    })
    await choices.choose(2)
    expect(ran).toMatchObject([{ command: 'go-to', slots: { name: '11' }, heard: 'row 11' }])
    expect(choices.more()).toContain('1 row 1 ·')
    expect(shown()?.from).toBe(0)
  })

  test('stay while one looks around or is refused, and go when something else was done', () => {
    const { choices, offer, shown } = setUp()
    offer(2)
    for (const command of ['scroll-down', 'help', 'more']) choices.after(command, 'done')
    choices.after('click', 'refused')
    expect(shown()).toBeDefined()
    choices.after('new-tab', 'done')
    expect(shown()).toBeUndefined()
    expect(() => choices.more()).toThrow('nothing-offered')
  })

  test('offered by a command that is refused stay: names that are near', () => {
    const { choices, shown } = setUp()
    choices.offer(say('help-shown'), [{ label: 'a', detail: '', intent: { command: 'go-to', slots: {} } }])
    choices.after('go-to', 'refused')
    expect(shown()?.rows).toHaveLength(1)
  })

  test('what a page calls itself is cut, not run', () => {
    const { choices, shown } = setUp()
    choices.offer(say('help-shown'), [
      { label: 'x'.repeat(5000), detail: 'y'.repeat(5000), intent: { command: 'go-to', slots: {} } },
    ])
    expect(shown()?.rows[0]?.label.length).toBeLessThanOrEqual(120)
    expect(shown()?.rows[0]?.detail.length).toBeLessThanOrEqual(120)
  })
})

describe('a number chooses while choices are open', () => {
  const offered = async () => {
    const world = await createWorld()
    for (const url of [shop, mail]) world.browser.put(url)
    await world.type('tabs')
    expect(world.state().choices?.rows.map(({ label }) => label)).toEqual(['The organ', 'Shop', 'Mail'])
    return world
  }

  test.each(['2', 'two', 'number 2', 'choose two'])('typed: %s', async phrase => {
    const world = await offered()
    expect((await world.type(phrase)).words).toBe('Now at “Shop”.')
    expect(world.browser.active()?.url).toBe(shop)
    expect(world.state().choices).toBeUndefined()
    await world.type('undo')
    expect(world.browser.active()?.url).toBe(mail)
  })

  test('said', async () => {
    const world = await offered()
    await world.listen()
    await world.type('tabs')
    await world.clock.advance(5000)
    await world.hear('two')
    expect(world.browser.active()?.url).toBe(shop)
  })

  test.each([
    ['a digit', [62]],
    ['a digit and the key that enters it', [62, 60]],
    ['the motif and a digit', [60, 61, 60]],
  ])('played: %s', async (_, keys) => {
    const world = await offered()
    await world.play(...keys)
    if (keys.length === 3) await world.play(62, 60)
    expect(world.browser.active()?.url).toBe(shop)
    expect(world.bugs).toEqual([])
  })

  test('played in powers of two', async () => {
    const world = await offered()
    world.app.change({ numberLanguage: 'two' })
    await world.settle()
    await world.play([61, 62])
    expect(world.browser.active()?.url).toBe(mail)
    expect(world.outcome().words).toBe('Now at “Mail”.')
  })

  test('not while none are open, and not when it is no number', async () => {
    const world = await createWorld()
    expect(await world.play(62)).toMatchObject({ code: 'motif-unknown' })
    await world.type('tabs')
    expect(await world.play(58)).toMatchObject({ code: 'motif-unknown' })
    expect(world.state().choices).toBeDefined()
  })

  test('a chord is still its command', async () => {
    const world = await offered()
    await world.play([67, 72])
    expect(world.browser.urls()).toEqual([organ, shop])
    expect(world.state().choices).toBeUndefined()
  })

  test('escape takes them away', async () => {
    const world = await offered()
    await world.type('escape')
    expect(world.state().choices).toBeUndefined()
    expect(await world.type('2')).toMatchObject({ code: 'nothing-offered' })
  })

  test.each([
    ['said', (world: World) => world.type('no')],
    ['played', (world: World) => world.play(48, 54, 54, 48)],
  ])('“no” %s puts them away, and no number chooses any more', async (_, answer) => {
    const world = await offered()
    await answer(world)
    expect(world.outcome()).toMatchObject({ status: 'done', key: 'nothing-chosen' })
    expect(world.state().choices).toBeUndefined()
    expect(await world.type('2')).toMatchObject({ code: 'nothing-offered' })
    expect(world.browser.active()?.url).toBe(mail)
    expect(await world.type('no')).toMatchObject({ code: 'nothing-asked' })
  })

  test('“yes” chooses nothing, and leaves them', async () => {
    const world = await offered()
    expect(await world.type('yes')).toMatchObject({ code: 'nothing-asked' })
    expect(world.state().choices?.rows).toHaveLength(3)
  })

  test('“no” to a question is the answer to that', async () => {
    const world = await createWorld()
    await world.play(48, 52, 55)
    await world.type('tabs')
    await world.play(48, 52, 54)
    expect(world.outcome()).toMatchObject({ key: 'did-you-mean' })
    expect(world.state().choices).toBeDefined()
    await world.type('no')
    expect(world.outcome()).toMatchObject({ key: 'name-bound' })
  })

  test('a choice that is gone is refused, and the others stay', async () => {
    const world = await offered()
    world.browser.closeByHand(2)
    expect(await world.type('2')).toMatchObject({ status: 'refused', code: 'tab-gone' })
    expect(world.state().choices?.rows).toHaveLength(3)
  })
})
