import { beforeEach, describe, expect, test } from 'vitest'
import { registry } from '../../../src/commands/registry.ts'
import type { MediaItem } from '../../../src/ports/page-media.ts'
import { staying } from './fake-media.ts'
import { createWorld, kept, mail, organ, shop, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await createWorld()
})

const sound = () => world.browser.state().find(({ active }) => active)?.sound

function item(name: string, more: Partial<MediaItem> = {}): MediaItem {
  return {
    name,
    kind: 'sound',
    place: 0,
    length: 30,
    live: false,
    paused: true,
    muted: false,
    volume: 100,
    rate: 1,
    loop: false,
    tracks: [],
    track: -1,
    shown: 'page',
    area: 90,
    ready: true,
    last: false,
    looks: false,
    site: 'player.test',
    at: { documentId: 'frame', handle: 7 },
    ...more,
  }
}

describe('one sound on the page', () => {
  test('is played by "listen", paused, and played on', async () => {
    expect(await world.type('listen')).toMatchObject({ status: 'done', key: 'media-plays' })
    expect(sound()?.paused).toBe(false)
    expect((await world.type('listen')).key).toBe('media-plays-already')
    expect((await world.type('pause')).words).toBe('Paused “Organ music” at 1:00. “resume” plays on.')
    expect(sound()?.paused).toBe(true)
    expect(await world.type('pause')).toMatchObject({ status: 'refused', code: 'nothing-plays' })
    await world.type('resume')
    expect(sound()?.paused).toBe(false)
  })

  test('is played by keys', async () => {
    expect((await world.play(60, ...motif('play-media'), 61, 60)).key).toBe('media-plays')
  })

  test('is sped up in steps, held to a quarter and four times', async () => {
    await world.type('listen')
    for (let step = 0; step < 20; step += 1) await world.type('play faster')
    expect(sound()?.rate).toBe(4)
    for (let step = 0; step < 20; step += 1) await world.type('play slower')
    expect(sound()?.rate).toBe(0.25)
    expect((await world.type('play at 130 percent')).words).toBe('Playing at 130 per cent of its speed.')
    await world.type('play slower')
    expect(sound()?.rate).toBe(1.25)
    expect(await world.type('play at 900 percent')).toMatchObject({ code: 'number-out-of-bounds' })
  })

  test('goes to minutes and seconds', async () => {
    await world.type('seek to 2 minutes 30')
    expect(sound()?.place).toBe(150)
    await world.type('seek to 15')
    expect(sound()?.place).toBe(15)
    await world.type('forward 20 seconds')
    expect(sound()?.place).toBe(35)
    await world.type('back 5 seconds')
    expect(sound()?.place).toBe(30)
    expect(await world.type('seek to 9000 minutes')).toMatchObject({ code: 'number-out-of-bounds' })
  })
})

describe('faster and slower', () => {
  test('mean what plays, and a page that scrolls once it was begun later', async () => {
    await world.type('listen')
    expect((await world.type('faster')).key).toBe('media-speed')
    await world.clock.advance(1000)
    await world.type('keep scrolling')
    expect((await world.type('faster')).key).toBe('scroll-speed')
    await world.type('undo')
    await world.type('stop')
    expect((await world.type('slower')).key).toBe('media-speed')
    expect(sound()?.rate).toBe(1)
  })

  test('say how a page begins to move where nothing does', async () => {
    expect(await world.type('faster')).toMatchObject({ status: 'refused', code: 'nothing-scrolls' })
  })
})

describe('several sounds', () => {
  beforeEach(() => {
    world.browser.media.add([item('Birds'), item('Bells', { at: { documentId: 'frame', handle: 8 } })])
  })

  test('are offered with kind, length, state and site, and by numbers that go on meaning the same', async () => {
    expect((await world.type('media')).words).toContain('1 Organ music · 2 Birds · 3 Bells')
    expect(world.state().choices?.rows[1]).toEqual({
      label: 'Birds',
      detail: 'sound · 0:30 · not begun · player.test',
    })
    await world.type('play 1')
    expect(sound()?.paused).toBe(false)
    expect(await world.type('play 9')).toMatchObject({
      code: 'no-such-media',
      detail: { number: 9, count: 3 },
    })
  })

  test('beyond nine are numbered as they are drawn', async () => {
    const many = Array.from({ length: 100 }, (_, at) =>
      item(`Piece ${at}`, { at: { documentId: 'frame', handle: at + 20 } }),
    )
    world.browser.media.add(many)
    expect((await world.type('media')).status).toBe('done')
    await world.type('more')
    expect(world.state().choices?.rows[0]?.label).toBe('Piece 8')
    // It is in a document that is gone: what counts is that the tenth was meant and not the first.
    expect(await world.type('play 1')).toMatchObject({ code: 'media-gone' })
    expect(sound()?.paused).toBe(true)
  })

  test('are told apart by "listen" where one has begun, else offered', async () => {
    world.browser.media.add([item('Birds', { place: 3 })])
    expect((await world.type('listen')).key).toBe('choices-offered')
    world.browser.media.add([item('A fountain behind the page', { looks: true, area: 900_000, muted: true })])
    expect((await world.type('listen')).key).toBe('media-plays')
  })
})

describe('everything', () => {
  test('is muted in all tabs but those that are so already, and comes back as it was', async () => {
    world.browser.put(shop)
    await world.type('mute tab')
    world.browser.put(mail, 2)
    expect((await world.type('mute everything')).words).toBe('Muted 2 tabs.')
    expect((await world.type('mute everything')).key).toBe('tabs-muted-already')
    await world.type('undo')
    expect(world.browser.state().map(({ muted }) => muted)).toEqual([false, true, false])
  })

  test('that plays is told of, paused, and reached', async () => {
    expect(await world.type('what is playing')).toMatchObject({ code: 'nothing-plays' })
    await world.type('listen')
    world.browser.put(mail)
    expect((await world.type('what is playing')).words).toBe(
      '“The organ” is playing: “Organ music”. “1” goes there.',
    )
    await world.type('1')
    expect(world.browser.active()?.url).toBe(organ)
    world.browser.put(shop)
    expect((await world.type('pause everything')).words).toContain('Paused everything that played: 1.')
    expect(await world.type('go to the sound')).toMatchObject({ code: 'nothing-plays' })
    await world.type('undo')
    await world.type('go to the sound')
    expect(world.browser.active()?.url).toBe(organ)
  })
})

describe('one that stays as it was is told of', () => {
  const stays = (more: Partial<MediaItem> = {}) =>
    item('Birds', { at: { documentId: staying, handle: 3 }, ...more })

  test.each(['first', 'last'])('beside one that was paused, as the %s of them', async place => {
    await world.type('listen')
    world.browser.media.add([stays({ paused: false })], place === 'first')
    expect((await world.type('pause')).words).toBe(
      'Paused “Organ music” at 1:00. “resume” plays on. 1 sound or film stays as it was.',
    )
  })

  test('beside one that was muted', async () => {
    world.browser.media.add([stays()])
    expect((await world.type('mute')).words).toBe('Muted 1 sound or film. 1 sound or film stays as it was.')
  })

  test('where everything was paused', async () => {
    await world.type('listen')
    world.browser.media.add([stays({ paused: false })])
    expect((await world.type('pause everything')).words).toContain('Paused 1; 1 tab sounds on')
  })

  test('where undo does not put everything back', async () => {
    await world.type('listen')
    const first = world.browser.active()?.id ?? 0
    world.browser.put(organ)
    await world.type('listen')
    expect((await world.type('pause everything')).words).toContain('Paused everything that played: 2.')
    world.browser.media.stay(first)
    expect((await world.type('undo')).words).toBe('As it was before, but for 1 that could not be put back.')
  })

  test('where a tab could not be muted', async () => {
    const busy = world.browser.put(shop)
    world.browser.stayHeard(busy)
    expect((await world.type('mute everything')).words).toBe('Muted 1 tab. 1 tab stays as it was.')
    expect(await world.type('mute everything')).toMatchObject({ status: 'refused', code: 'tabs-busy' })
  })
})

test('of many tabs that sound, those that are not looked into are told of', async () => {
  await world.type('listen')
  for (let tab = 0; tab < 40; tab += 1) {
    world.browser.put(organ)
    await world.type('listen')
  }
  expect((await world.type('pause everything')).words).toContain('11 tabs sound on')
})

describe('refused, with nothing changed', () => {
  test.each([
    ['listen', 'play-refused'],
    ['play 1', 'media-broken'],
    ['seek to 10', 'cannot-seek'],
    ['mute', 'media-stays'],
    ['full screen', 'screen-refused'],
    ['next track', 'no-player-button'],
  ] as const)('%s, because of %s', async (phrase, code) => {
    world.browser.media.refuse(code)
    const was = kept(world)
    expect(await world.type(phrase)).toMatchObject({ status: 'refused', code })
    expect(kept(world)).toEqual(was)
  })

  test.each([
    'listen',
    'media',
    'pause',
    'resume',
    'mute',
    'unmute',
    'seek to 3',
    'loop',
    'captions',
    'next chapter',
  ])('%s on a page without a sound', async phrase => {
    world.browser.put(mail)
    const was = kept(world)
    expect(await world.type(phrase)).toMatchObject({ status: 'refused', code: 'no-media' })
    expect(kept(world)).toEqual(was)
  })
})

test('subtitles are in the language of the panel, else offered', async () => {
  expect((await world.type('captions')).words).toBe('Subtitles: English.')
  await world.type('language français')
  await world.type('sans sous-titres')
  expect((await world.type('sous-titres')).key).toBe('choices-offered')
  await world.type('2')
  expect(sound()?.track).toBe(1)
})

/** The inner keys of a command's 60-framed motif. */
function motif(id: string): readonly number[] {
  const text = registry.find(command => command.id === id)?.motifs[0] ?? ''
  return text.split('-').slice(1).map(Number)
}
