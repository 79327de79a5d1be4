import { describe, expect, test, vi } from 'vitest'
import { ClavierError } from '../../../src/errors.ts'
import type { Intent, Slots } from '../../../src/ports/intent.ts'
import type { ElementTarget } from '../../../src/ports/page-targets.ts'
import { createLibrary } from '../../../src/sequence/library.ts'
import type { DidEvent, Sequence, SequenceEvent, Track } from '../../../src/sequence/sequence-schema.ts'
import { createFakeClock } from '../fake-clock.ts'
import { createMemoryStore } from '../memory-store.ts'
import { played, worldWith } from './playing-world.ts'
import { account, createWorld, mail, organ, shop, visit, type World, type WorldOptions } from './world.ts'

const intent = (command: string, slots: Slots = {}, heard = command): Intent => ({
  command,
  slots,
  source: 'typed',
  heard,
})

const target = (name: string, role = 'link'): ElementTarget => ({
  selectors: [{ by: 'role', role, name }],
  frame: [],
  frameUrl: '',
  role,
  name,
  text: name,
  box: { x: 0, y: 0, width: 100, height: 20 },
  around: '',
})

interface Step extends Partial<Omit<DidEvent, 'kind' | 'intent' | 'step'>> {
  readonly intent: Intent
  readonly status?: 'done' | 'refused'
}

const tracks: readonly Track[] = [
  { tab: 0, title: 'The organ', url: organ },
  { tab: 1, title: 'Mail', url: mail },
]

/** Steps 100 ms apart, each with its outcome, and whatever else. */
function sequenceOf(id: string, steps: readonly Step[], more: readonly SequenceEvent[] = []): Sequence {
  const events: SequenceEvent[] = steps.flatMap(({ status = 'done', ...step }, at): SequenceEvent[] => {
    const place = { ms: step.ms ?? at * 100, track: step.track ?? 0 }
    return [
      { kind: 'did', ...step, ...place, step: at },
      { kind: 'outcome', ...place, of: at, status, latencyMs: 0 },
    ]
  })
  const all = [...events, ...more].sort((a, b) => a.ms - b.ms)
  const durationMs = Math.max(0, ...all.map(({ ms }) => ms))
  return { version: 2, id: id.replaceAll(' ', '-'), name: id, createdAt: 1, durationMs, tracks, events: all }
}

const front = ({ browser }: World) => browser.active()?.url
const click = (name: string, more: Partial<Step> = {}): Step => ({
  intent: intent('click', { words: name }, `click ${name}`),
  target: target(name),
  ...more,
})

describe('elements', () => {
  test('are found by what they were, not by the number that was said', async () => {
    const step = click('Shop', { intent: intent('click', { number: 7 }, 'click 7') })
    const world = await worldWith(sequenceOf('morning', [step]))
    expect(await played(world)).toMatchObject({ key: 'sequence-played' })
    expect(front(world)).toBe(shop)
  })

  test('that are gone let it wait, with nothing clicked, though the words would fit another', async () => {
    const step = click('Shopping', { intent: intent('click', { words: 'shop' }, 'click shop') })
    const world = await worldWith(sequenceOf('morning', [step]))
    await played(world)
    expect(front(world)).toBe(organ)
    expect(world.state().playing?.problem?.error.code).toBe('step-differs')
    expect(world.state().choices?.rows.map(({ label }) => label)).toEqual([
      'Try again',
      'Skip the step',
      'Go on: I did it',
      'Stop',
    ])
    expect(world.outcome().words).toContain(
      'Nothing was clicked. Choose: 1 Try again · 2 Skip the step · 3 Go on: I did it · 4 Stop',
    )
    // By its number, as by voice or keys.
    expect(await played(world, 'choose 2')).toMatchObject({ key: 'sequence-played-left' })
    expect(front(world)).toBe(organ)
  })

  test('of another page, under another title and of other words, are left alone, whatever they are called', async () => {
    const counts = { link: 0, image: 0, text: 0, heading: 0, button: 0, field: 0, media: 0, landmark: 0 }
    const page = { url: organ, scroll: 0, viewport: { width: 1280, height: 800 }, counts, focus: '' }
    const recorded = (titleHash: string, similarity: string): Sequence => {
      const sequence = sequenceOf('morning', [{ intent: intent('top') }, click('Shop')])
      const fingerprint = { ...page, titleHash, similarity }
      const events = sequence.events.map(event =>
        event.kind === 'outcome' ? { ...event, fingerprint } : event,
      )
      return { ...sequence, events }
    }
    const other = await worldWith(recorded('11111111', 'ffffffffffffffff'))
    await played(other)
    expect(front(other)).toBe(organ)
    expect(other.outcome().words).toContain('shows something else')
    // Built anew under its title, or called otherwise with the same words, it is that page.
    for (const [titleHash, similarity] of [
      ['00000000', 'ffffffffffffffff'],
      ['11111111', '0000000000000001'],
    ] as const) {
      const same = await worldWith(recorded(titleHash, similarity))
      await played(same)
      expect(front(same)).toBe(shop)
    }
  })

  test('that come three seconds later are waited for', async () => {
    const world = await worldWith(sequenceOf('morning', [click('Shop')]))
    const [tab] = await world.browser.tabs.list()
    if (tab === undefined) throw new Error('There is no tab.')
    world.browser.visit(tab.id, mail)
    const back = world.clock.after(3_000, () => world.browser.visit(tab.id, organ))
    // It is brought to its address first: the tab it has is none of that address.
    expect(await played(world)).toMatchObject({ key: 'sequence-played' })
    back()
    expect(front(world)).toBe(shop)
  })

  test('have the focus before words are written into them', async () => {
    const step: Step = {
      intent: intent('increase', {}, 'increase'),
      target: target('Visitors', 'number'),
    }
    const world = await worldWith({
      ...sequenceOf('more', [step]),
      tracks: [{ ...tracks[0], tab: 0, title: '', url: visit }],
    })
    expect(await played(world)).toMatchObject({ key: 'sequence-played' })
    expect(world.browser.acting.state(world.browser.active()?.id ?? 0).fields).toContain('Visitors: 3')
  })
})

describe('while it waits', () => {
  const waiting = async () => {
    const world = await worldWith(sequenceOf('morning', [click('Gone'), click('Shop')]))
    await played(world)
    expect(world.state().playing?.problem).toBeDefined()
    return world
  }

  test.each([
    ['skip', shop],
    ['it is done', shop],
    ['continue', shop],
    ['stop', organ],
    ['stop playing', organ],
    ['escape', organ],
  ])('“%s” decides', async (phrase, url) => {
    const world = await waiting()
    await played(world, phrase)
    expect(front(world)).toBe(url)
    expect(world.state().playing).toBeUndefined()
    expect(world.state().choices).toBeUndefined()
    expect(world.clock.pending()).toBe(0)
    expect(world.bugs).toEqual([])
  })

  test('“try again” tries again, and it waits again', async () => {
    const world = await waiting()
    await played(world, 'try again')
    expect(world.state().playing?.problem).toBeDefined()
    expect(front(world)).toBe(organ)
  })

  test('nothing waits, and nothing is played: said', async () => {
    const world = await createWorld()
    expect(await world.type('skip')).toMatchObject({ code: 'nothing-played' })
    expect(await world.type('next mark')).toMatchObject({ code: 'nothing-played' })
  })
})

describe('tabs', () => {
  test('two of one address are not mixed, and one that was closed is opened again', async () => {
    const to = (track: number, ms: number): SequenceEvent => ({ kind: 'tab', ms, track, action: 'switch' })
    const steps = [click('Shop', { ms: 0, track: 0 }), { intent: intent('scroll-down'), ms: 2_000, track: 1 }]
    const two = [
      { tab: 0, title: '', url: organ },
      { tab: 1, title: '', url: organ },
    ]
    const world = await worldWith({ ...sequenceOf('two', steps, [to(1, 1_000), to(0, 3_000)]), tracks: two })
    world.app.submit('play')
    await world.clock.advance(1_900)
    const first = world.browser.urls()
    expect(first).toEqual([shop, organ])
    world.browser.closeByHand(world.browser.active()?.id ?? 0)
    await world.clock.advance(20_000)
    expect(world.state().playing?.problem?.text).toBeDefined()
    expect(world.outcome().words).toContain('was closed')
    await played(world, 'try again')
    expect(world.browser.urls()).toEqual([shop, organ])
    expect(front(world)).toBe(shop)
  })
})

describe('step by step', () => {
  test('each step waits for the next', async () => {
    const world = await worldWith(sequenceOf('morning', [click('Shop'), click('Cart')]))
    await played(world, 'play morning step by step')
    expect(front(world)).toBe(organ)
    // Whoever does not see it hears what it waits for.
    expect(world.outcome()).toMatchObject({ key: 'playing-stepwise' })
    expect(world.state().playing).toMatchObject({ stepwise: true, stepWaits: true })
    await played(world, 'next step')
    expect(front(world)).toBe(shop)
    expect(await played(world, 'next step')).toMatchObject({ key: 'sequence-played' })
    expect(front(world)).toBe('http://shop.test/cart')
    expect(await world.type('next step')).toMatchObject({ code: 'nothing-played' })
  })
})

describe('pause, speed', () => {
  test('a step that waits to be asked for is not played by an end to steps while all stands still', async () => {
    const world = await worldWith(sequenceOf('morning', [click('Shop')]))
    await played(world, 'step by step')
    await played(world, 'pause the sequence')
    await played(world, 'without steps')
    expect(front(world)).toBe(organ)
    expect(world.state().playing).toMatchObject({ paused: true, stepwise: false, stepWaits: false })
    await played(world, 'continue the sequence')
    expect(front(world)).toBe(shop)
  })

  test('stands still until it is told to go on, and goes faster from where it is', async () => {
    const world = await worldWith(
      sequenceOf('slow', [{ intent: intent('scroll-down'), ms: 0 }, click('Shop', { ms: 20_000 })]),
    )
    world.app.submit('play')
    await world.clock.advance(5_000)
    expect(await world.type('pause')).toMatchObject({ key: 'playing-paused' })
    await world.clock.advance(60_000)
    expect(front(world)).toBe(organ)
    expect(await world.type('continue')).toMatchObject({ key: 'playing-resumed' })
    expect(await world.type('faster')).toMatchObject({ key: 'playing-speed' })
    expect(world.state().playing?.speed).toBe(150)
    expect(await world.type('sequence speed 4')).toMatchObject({ key: 'playing-speed' })
    expect(await world.type('sequence speed 900')).toMatchObject({ code: 'number-out-of-bounds' })
    await world.clock.advance(3_500)
    expect(front(world)).toBe(organ)
    await world.clock.advance(3_000)
    expect(front(world)).toBe(shop)
  })
})

describe('a speed that is said with it', () => {
  const plays = (phrase: string, slots: Slots, command = 'play'): Step => ({
    intent: intent(command, { name: 'slow', ...slots }, phrase),
  })
  const slow = sequenceOf('slow', [{ intent: intent('scroll-down') }, click('Shop', { ms: 20_000 })])

  test.each([
    ['en', 'play slow at double speed', 200],
    ['en', 'play slow twice as fast', 200],
    ['en', 'play slow at half speed', 50],
    ['en', 'play slow at two times the normal speed', 200],
    ['en', 'play slow at 4 times', 400],
    ['en', 'play slow at 150 percent', 150],
    ['es', 'reproduce slow a doble velocidad', 200],
    ['es', 'reproduce slow a media velocidad', 50],
    ['es', 'reproduce slow al 150 por ciento', 150],
    ['es', 'reproduce slow a dos veces su velocidad normal', 200],
    ['de', 'spiele slow mit doppeltem tempo', 200],
    ['de', 'spiele slow halb so schnell', 50],
    ['de', 'spiele slow mit 150 prozent', 150],
    ['fr', 'joue slow à double vitesse', 200],
    ['fr', 'joue slow à demi vitesse', 50],
    ['fr', 'joue slow à deux fois la vitesse', 200],
  ] as const)('%s: %s', async (language, phrase, percent) => {
    const world = await worldWith(slow)
    await world.app.change({ language })
    world.app.submit(phrase)
    await world.clock.advance(2_000)
    expect(world.state().playing).toMatchObject({ name: 'slow', speed: percent })
  })

  test('is for this time only, and out of bounds plays nothing', async () => {
    const world = await worldWith(slow)
    expect(await played(world, 'play slow at double speed')).toMatchObject({ key: 'sequence-played' })
    expect(world.state().settings.playingSpeed).toBe(100)
    expect(await world.type('play slow at 900 percent')).toMatchObject({ code: 'number-out-of-bounds' })
    expect(world.state().playing).toBeUndefined()
    world.app.submit('play slow')
    await world.clock.advance(2_000)
    expect(world.state().playing?.speed).toBe(100)
  })

  test('one within another is so much faster than that one, and what is changed is what is shown', async () => {
    const world = await worldWith(
      slow,
      sequenceOf('outer', [plays('play slow twice as fast', {}, 'play-double-speed'), click('Cart')]),
      sequenceOf('numbers', [plays('play slow at 4 times', { number: 4 })]),
    )
    world.app.submit('play outer at double speed')
    await world.clock.advance(2_000)
    expect(world.state().playing).toMatchObject({ within: ['outer'], speed: 400 })
    await world.type('sequence speed 300')
    expect(world.state().playing).toMatchObject({ within: ['outer'], speed: 300 })
    await world.clock.advance(8_000)
    expect(world.state().playing?.speed ?? 150).toBe(150)
    await world.clock.advance(60_000)
    world.app.submit('play numbers')
    await world.clock.advance(2_000)
    expect(world.state().playing).toMatchObject({ within: ['numbers'], speed: 400 })
  })
})

describe('names', () => {
  test('a name said alone plays it, unless it is something else', async () => {
    const world = await worldWith(
      sequenceOf('morning round', [click('Shop')]),
      sequenceOf('new tab', [click('Shop')]),
      sequenceOf('find the shop', [click('Shop')]),
    )
    await played(world, 'new tab')
    expect(front(world)).not.toBe(shop)
    await played(world, 'find the shop')
    expect(world.state().outcome?.text).toMatchObject({ key: 'sequence-played' })
    await played(world, 'Morning round!')
    expect(front(world)).toBe(shop)
  })

  test('keys that are bound to it play it, and say so when it is gone', async () => {
    const world = await worldWith(sequenceOf('morning', [click('Shop')]))
    await world.type('learn keys for play morning')
    await world.play(50, 54, 57)
    await world.type('yes')
    await world.clock.advance(2_000)
    await world.play(50, 54, 57)
    await world.clock.advance(10_000)
    expect(front(world)).toBe(shop)
    await world.type('forget the recording morning')
    expect(await world.play(50, 54, 57)).toMatchObject({
      code: 'sequence-unknown',
      detail: { name: 'morning' },
    })
  })
})

describe('words of its own', () => {
  const search: Step = {
    intent: intent('click', { words: 'Cart' }, 'click Cart'),
    target: target('Cart'),
    parameter: { slot: 'words', name: 'which' },
  }

  test('take the place of the recorded ones, on whatever they mean', async () => {
    const world = await worldWith(sequenceOf('morning', [search]), sequenceOf('plain', [click('Shop')]))
    await played(world, 'play morning with shop')
    expect(front(world)).toBe(shop)
    expect(await world.type('play plain with shop')).toMatchObject({ code: 'no-parameters' })
  })
})

describe('one in another', () => {
  const plays = (name: string): Step => ({ intent: intent('play', { name }, `play ${name}`) })

  test('is played inside, and ends with it', async () => {
    const world = await worldWith(
      sequenceOf('outer', [plays('inner'), click('Cart', { ms: 500 })]),
      sequenceOf('inner', [click('Shop')]),
    )
    world.app.submit('play outer')
    await world.clock.advance(700)
    expect(world.state().playing?.within).toEqual(['outer'])
    await world.clock.advance(60_000)
    expect(front(world)).toBe('http://shop.test/cart')
  })

  test('a loop, or too many in each other, is refused before anything runs', async () => {
    const deep = Array.from({ length: 8 }, (_, at) =>
      sequenceOf(`level${at}`, [click('Shop'), plays(`level${at + 1}`)]),
    )
    const world = await worldWith(
      sequenceOf('egg', [click('Shop'), plays('hen')]),
      sequenceOf('hen', [plays('egg')]),
      ...deep,
    )
    expect(await played(world, 'play egg')).toMatchObject({ code: 'sequence-loop' })
    expect(await played(world, 'play level0')).toMatchObject({ code: 'sequence-deep', detail: { most: 5 } })
    expect(front(world)).toBe(organ)
    expect(await played(world, 'play level3')).not.toMatchObject({ code: 'sequence-deep' })
  })
})

describe('from elsewhere', () => {
  test('asks before it reaches beyond the page, once, and is the user’s own after its end', async () => {
    const press: Step = { intent: intent('click', { words: 'Shop' }, 'click shop') }
    const world = await worldWith({ ...sequenceOf('gift', [press]), imported: true })
    await played(world)
    expect(front(world)).toBe(organ)
    expect(world.outcome().words).toContain('came from elsewhere')
    expect(world.state().choices?.rows[0]?.label).toBe('Do it')
    await played(world, 'choose 1')
    expect(front(world)).toBe(shop)
    const library = createLibrary({ store: world.keep, clock: world.clock })
    const kept = await library.load('gift')
    expect(kept.imported).toBeUndefined()
  })
})

describe('parts', () => {
  const said = (ms: number, text: string): SequenceEvent => ({
    kind: 'said',
    ms,
    track: 0,
    text,
    confidence: 1,
    language: 'en-GB',
  })

  test('are played from where words were said until the next mark; several are offered', async () => {
    const steps = [click('Gone', { ms: 0 }), click('Shop', { ms: 5_000 }), click('Gone', { ms: 9_000 })]
    const mark: SequenceEvent = { kind: 'mark', ms: 8_000, track: 0, label: 'here' }
    const world = await worldWith(sequenceOf('long', steps, [said(4_900, 'to the shop please'), mark]))
    expect(await played(world, 'play the part where i said shop please')).toMatchObject({
      key: 'sequence-played',
    })
    expect(front(world)).toBe(shop)
    expect(await world.type('play the part where i said organ pipes')).toMatchObject({
      code: 'sequence-part-missing',
    })
  })

  test('are found however many sequences were kept since', async () => {
    const wanted = sequenceOf('first', [click('Shop', { ms: 5_000 })], [said(4_900, 'to the shop please')])
    const since = Array.from({ length: 60 }, (_, at) => sequenceOf(`later ${at}`, [click('Gone')]))
    const world = await worldWith(
      ...[wanted, ...since].map((sequence, at) => ({ ...sequence, createdAt: sequence.createdAt + at })),
    )
    expect(await played(world, 'play the part where i said shop please')).toMatchObject({
      key: 'sequence-played',
    })
  })

  test('in what cannot be read now are no parts that are missing', async () => {
    const world = await worldWith(sequenceOf('long', [click('Shop')], [said(0, 'to the shop please')]))
    await world.type('sequences')
    const refusing = vi.spyOn(world.keep, 'alone').mockRejectedValue(new ClavierError('storage-refused'))
    expect(await world.type('play the part where i said shop please')).toMatchObject({
      code: 'storage-refused',
    })
    refusing.mockRestore()
  })
})

test('films that are not there are told of, once in each play, and the rest is played', async () => {
  const films = [0, 500].map(
    (ms): SequenceEvent => ({ kind: 'media', ms, track: 0, url: organ, place: 7, mediaMs: 0, playing: true }),
  )
  const world = await worldWith(sequenceOf('morning', [{ intent: intent('scroll-down'), ms: 1_000 }], films))
  for (const _ of ['first', 'second']) {
    world.app.submit('play morning')
    await world.clock.advance(300)
    expect(world.outcome()).toMatchObject({ status: 'note', key: 'playing-media-missing' })
    await world.type('play by itself')
    await world.clock.advance(400)
    expect(world.outcome().key).toBe('playing-on')
    await world.clock.advance(5_000)
    expect(world.outcome()).toMatchObject({ key: 'sequence-played' })
  }
  expect(world.bugs).toEqual([])
})

test('a film is put where it was, kept in step, and stands still with the sequence', async () => {
  const film: SequenceEvent = {
    kind: 'media',
    ms: 0,
    track: 0,
    url: organ,
    place: 0,
    mediaMs: 90_000,
    playing: true,
  }
  const world = await worldWith(sequenceOf('film', [{ intent: intent('scroll-down'), ms: 20_000 }], [film]))
  const sound = () => world.browser.state()[0]?.sound
  world.app.submit('play')
  await world.clock.advance(700)
  expect(sound()).toMatchObject({ place: 90, paused: false })
  // The fake film stands where it was put: a second later it is behind, and is put right.
  await world.clock.advance(1_500)
  expect(sound()?.place).toBeGreaterThan(90.5)
  await world.type('pause')
  await world.settle()
  expect(sound()?.paused).toBe(true)
  await world.type('stop playing')
  await world.clock.advance(5_000)
  expect(sound()?.paused).toBe(true)
  expect(world.clock.pending()).toBe(0)
  expect(world.bugs).toEqual([])
})

test('an empty one is refused, and words of a secret are the user’s to write', async () => {
  const secret: Step = { intent: { ...intent('type'), heard: '' }, secret: true }
  const world = await worldWith(sequenceOf('empty', []), sequenceOf('secret', [secret]))
  expect(await world.type('play empty')).toMatchObject({ code: 'sequence-empty' })
  await played(world, 'play secret')
  expect(world.outcome().words).toContain('secret')
  expect(await played(world, 'it is done')).toMatchObject({ key: 'sequence-played' })
})

describe('words that were left out when it was shared', () => {
  const emptied: Step = {
    intent: intent('click', { words: '' }, ''),
    target: target('Cart'),
    parameter: { slot: 'words', name: 'which' },
  }

  test('are asked for before anything runs, and taken', async () => {
    const world = await worldWith(sequenceOf('morning', [click('Gone'), emptied]))
    expect(await played(world, 'play morning')).toMatchObject({
      code: 'parameters-missing',
      detail: { missing: 'which' },
    })
    const other = await worldWith(sequenceOf('morning', [emptied]))
    await played(other, 'play morning with shop')
    expect(front(other)).toBe(shop)
  })

  test('are the user’s to write where another plays it: nothing is written in their place', async () => {
    const plays: Step = { intent: intent('play', { name: 'inner' }, 'play inner') }
    const world = await worldWith(sequenceOf('outer', [plays]), sequenceOf('inner', [emptied]))
    await played(world, 'play outer')
    expect(world.outcome().words).toContain('left out when it was shared')
    expect(world.state().choices?.rows[0]?.label).toBe('Skip the step')
    expect(front(world)).toBe(organ)
  })
})

test('one from elsewhere asks also where it plays one of the user’s own', async () => {
  const plays: Step = { intent: intent('play', { name: 'own' }, 'play own') }
  const press: Step = { intent: intent('click', { words: 'Shop' }, 'click shop') }
  const gift = { ...sequenceOf('gift', [plays]), imported: true } as const
  const world = await worldWith(gift, sequenceOf('own', [press]))
  await played(world, 'play gift')
  expect(front(world)).toBe(organ)
  expect(world.outcome().words).toContain('came from elsewhere')
  expect(await played(world, 'choose 1')).toMatchObject({ key: 'sequence-played' })
  expect(front(world)).toBe(shop)
})

test('what comes nearest is used by the user’s choice alone', async () => {
  const keep = createMemoryStore()
  const clock = createFakeClock()
  await createLibrary({ store: keep, clock }).keep(sequenceOf('morning', [click('Shopping')]))
  const targets: WorldOptions['targets'] = {
    findTarget: async tabId => ({
      kind: 'differs',
      why: 'renamed',
      nearest: { ref: { documentId: `${tabId}`, handle: 1 }, name: 'Shop', role: 'link', risk: undefined },
    }),
  }
  const world = await createWorld({ keep, clock, targets })
  await played(world)
  expect(front(world)).toBe(organ)
  expect(world.state().choices?.rows.map(({ label }) => label)).toContain('Use “Shop”')
  await played(world, 'try again')
  expect(front(world)).toBe(organ)
  expect(await played(world, 'choose 4')).toMatchObject({ key: 'sequence-played' })
  expect(front(world)).toBe(shop)
})

describe('steps without an element', () => {
  const counts = { link: 0, image: 0, text: 0, heading: 0, button: 0, field: 0, media: 0, landmark: 0 }
  const print = (url: string) => ({
    url,
    scroll: 0,
    viewport: { width: 1280, height: 800 },
    counts,
    focus: '',
    titleHash: '00000000',
    similarity: '0000000000000000',
  })
  const seen = (step: Intent, before: string, after: string): Sequence => {
    const sequence = sequenceOf('morning', [{ intent: intent('where-am-i') }, { intent: step }])
    const events = sequence.events.map(event =>
      event.kind === 'outcome' ? { ...event, fingerprint: print(event.of === 0 ? before : after) } : event,
    )
    return { ...sequence, events }
  }

  test('are not done on another page', async () => {
    const world = await worldWith(seen(intent('bottom'), shop, shop))
    await played(world)
    expect(world.outcome().words).toContain('Another page is in front')
    expect(world.state().playing?.problem?.error.code).toBe('step-differs')
  })

  test('are done where the step before was seen too early; nothing is sent off there', async () => {
    const world = await worldWith(seen(intent('bottom'), shop, organ))
    expect(await played(world)).toMatchObject({ key: 'sequence-played' })
    const sends = await worldWith(seen(intent('press', { words: 'enter' }), shop, organ))
    await played(sends)
    expect(sends.outcome().words).toContain('Another page is in front')
  })
})

test('words of its own never go into a secret field', async () => {
  const step: Step = {
    intent: intent('set-field', { words: 'Password', value: 'old' }, 'set password to old'),
    target: target('Password', 'text'),
    parameter: { slot: 'value', name: 'what' },
  }
  const sequence = { ...sequenceOf('sign in', [step]), tracks: [{ tab: 0, title: '', url: account }] }
  const world = await worldWith(sequence)
  await played(world, 'play sign in with new')
  expect(world.state().playing?.problem?.error.code).toBe('step-failed')
  expect(world.outcome().words).toContain('secret')
})

describe('its notes', () => {
  const note = (ms: number, duration: number): SequenceEvent => ({
    kind: 'note',
    ms,
    track: 0,
    key: 60,
    velocity: 0.6,
    duration,
  })

  test('sound to their end, and are let go of when it is stopped', async () => {
    const world = await worldWith({ ...sequenceOf('tune', [], [note(0, 900)]), durationMs: 900 })
    await world.type('notes of recordings on')
    world.app.submit('play')
    await world.clock.advance(600)
    expect(world.sound.keys).toEqual(['60 down'])
    await world.clock.advance(600)
    expect(world.sound.keys).toEqual(['60 down', '60 up'])
    await world.settle()
    expect(world.state().playing).toBeUndefined()
    world.app.submit('play')
    await world.clock.advance(600)
    await world.type('stop playing')
    expect(world.sound.keys).toEqual(['60 down', '60 up', '60 down', '60 up'])
  })
})

test('several parts are offered, and the chosen one is played', async () => {
  const said = (ms: number): SequenceEvent => {
    const words = { text: 'to the shop please', confidence: 1, language: 'en-GB' } as const
    return { kind: 'said', ms, track: 0, ...words }
  }
  const steps = [click('Gone', { ms: 1_000 }), click('Shop', { ms: 5_000 })]
  const mark: SequenceEvent = { kind: 'mark', ms: 4_000, track: 0, label: '' }
  const world = await worldWith(sequenceOf('long', steps, [said(900), mark, said(4_900)]))
  await played(world, 'play the part where i said shop please')
  expect(world.state().choices?.rows.map(({ detail }) => detail)).toEqual(['long · 0:00', 'long · 0:04'])
  expect(front(world)).toBe(organ)
  await played(world, 'choose 2')
  expect(front(world)).toBe(shop)
})

describe('a panel that is closed meanwhile', () => {
  test.each([200, 700, 30_000])('after %d ms leaves nothing behind', async ms => {
    const world = await worldWith(sequenceOf('morning', [click('Gone'), click('Shop')]))
    world.app.submit('play')
    await world.clock.advance(ms)
    expect(world.state().playing).toBeDefined()
    world.app.stop()
    await world.clock.advance(60_000)
    expect(front(world)).toBe(organ)
    expect(world.state().playing).toBeUndefined()
    expect(world.clock.pending()).toBe(0)
    expect(world.bugs).toEqual([])
  })
})

test('a mark that is gone to takes the question of a waiting step away', async () => {
  const mark: SequenceEvent = { kind: 'mark', ms: 5_000, track: 0, label: '' }
  const world = await worldWith(sequenceOf('morning', [click('Gone'), click('Shop', { ms: 9_000 })], [mark]))
  await played(world)
  expect(world.state().choices).toBeDefined()
  world.app.submit('next mark')
  await world.clock.advance(1_000)
  expect(world.state().playing?.problem).toBeUndefined()
  expect(world.state().choices).toBeUndefined()
  await world.type('stop playing')
  expect(world.state().playing).toBeUndefined()
})
