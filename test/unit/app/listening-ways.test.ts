import { describe, expect, test } from 'vitest'
import { noisy, silentMs } from '../../../src/app/listen-hints.ts'
import type { Settings } from '../../../src/settings/settings.ts'
import { missingWait } from '../../../src/speech/restart-waits.ts'
import { awakeMs } from '../../../src/speech/wake-gate.ts'
import { createWorld, organ, type World } from './world.ts'

/** Listens in a way that was chosen by its phrase, long enough ago that nothing of it sounds any more. */
async function listening(way: string): Promise<World> {
  const world = await createWorld()
  await world.type(way)
  await world.listen()
  return world
}

/** Says words while Clavier is silent, and gives the addresses of the tabs that came of it. */
async function hear({ speech, clock, settle, browser }: World, words: string) {
  await clock.advance(3000)
  speech.session().hear(words)
  await settle()
  return browser.urls()
}

const activity = ({ state }: World) => state().activity.map(({ heard }) => heard)

describe('push to talk', () => {
  test('words count while the button is held, and otherwise nobody gets to know of them', async () => {
    const world = await listening('push to talk')
    world.speech.session().hear('new', { final: false })
    expect(await hear(world, 'new tab')).toEqual([organ])
    expect([world.state().interim, activity(world)]).toEqual(['', ['push to talk', 'start listening']])
    world.app.talk.press('button', world.clock.now())
    expect(world.state().listen.held).toBe('held')
    expect(await hear(world, 'new tab')).toHaveLength(2)
    world.app.talk.release('button', world.clock.now())
    await world.clock.advance(2000)
    expect(await hear(world, 'new tab')).toHaveLength(2)
  })

  test('“stop” and the way back get through unheld', async () => {
    const world = await listening('push to talk')
    await hear(world, 'stop')
    expect(world.outcome().key).toBe('nothing-to-stop')
    await hear(world, 'always listen')
    expect(world.state().settings.listenMode).toBe('always')
    expect(await hear(world, 'new tab')).toHaveLength(2)
  })

  test('keys that are held talk and fire nothing; struck they mean what they always do', async () => {
    const world = await listening('push to talk')
    const { app, keyboard, clock, state } = world
    await app.change({ pushNotes: [50, 55] })
    keyboard.down(50)
    keyboard.down(55)
    await clock.advance(300)
    expect(state().listen.held).toBe('held')
    expect(await hear(world, 'new tab')).toHaveLength(2)
    keyboard.up(50)
    keyboard.up(55)
    await clock.advance(2000)
    expect([state().listen.held, activity(world).at(-1)]).toEqual(['no', 'new tab'])
    await world.play([50, 55])
    expect(activity(world).at(-1)).toBe('D3+G3')
    expect(state().listen.held).toBe('no')
  })

  test('escape is looked for first, also while keys are held', async () => {
    const world = await listening('push to talk')
    await world.app.change({ pushNotes: [50, 55] })
    world.keyboard.down(50)
    world.keyboard.down(55)
    await world.clock.advance(300)
    await world.play([48, 72])
    expect(activity(world).at(-1)).toBe('C3+C5')
    world.keyboard.up(50)
    expect(world.state().listen.held).toBe('no')
  })

  test('a keyboard that is unplugged lets go', async () => {
    const world = await listening('push to talk')
    await world.app.change({ pushNotes: [50, 55] })
    world.keyboard.down(50)
    world.keyboard.down(55)
    await world.clock.advance(300)
    world.keyboard.state({ kind: 'ready', keyboards: [] })
    await world.settle()
    expect(world.state().listen.held).toBe('no')
  })

  test('pressed while it is off it listens', async () => {
    const world = await createWorld()
    await world.type('push to talk')
    world.app.talk.press('button', world.clock.now())
    await world.settle()
    world.speech.session().events.started()
    await world.settle()
    expect(world.state()).toMatchObject({ listening: true, listen: { held: 'held' } })
    await world.type('microphone off')
    expect(world.state().listen.held).toBe('no')
  })

  test('the keys are learnt by playing them, and taken back', async () => {
    const world = await createWorld()
    await world.type('learn push keys')
    expect([world.outcome().key, world.state().learning]).toEqual([
      'push-keys-asked',
      { phrase: '', notes: '' },
    ])
    await world.play([53, 50])
    expect(world.state().settings.pushNotes).toEqual([50, 53])
    expect([world.outcome().key, world.state().learning]).toEqual(['push-keys-are', undefined])
    await world.type('undo')
    expect(world.state().settings.pushNotes).toEqual([])
  })

  test.each([[[60]], [[50], [53]]])('%j are refused, and change nothing', async (...strikes) => {
    const world = await createWorld()
    await world.type('learn push keys')
    await world.play(...strikes)
    expect(world.outcome()).toMatchObject({ code: 'push-keys-unfit' })
    expect([world.state().settings.pushNotes, world.state().learning]).toEqual([[], undefined])
  })

  test('learning ends by escape, or when nobody plays', async () => {
    const world = await createWorld()
    await world.type('learn push keys')
    await world.type('escape')
    expect(world.state().learning).toBeUndefined()
    await world.type('learn push keys')
    await world.clock.advance(30_000)
    expect(world.state().learning).toBeUndefined()
    await world.play([50, 55])
    expect(world.outcome().key).toBe('scrolled')
  })
})

describe('the wake word', () => {
  test('lets a command through, alone or before it, and nothing else is shown, recorded or told', async () => {
    const world = await listening('wake word')
    await world.type('record')
    const before = activity(world)
    world.speech.session().hear('we had new', { final: false })
    expect(world.state().interim).toBe('')
    expect(await hear(world, 'new tab')).toEqual([organ])
    expect(activity(world)).toEqual(before)
    expect(world.state().recording.events).toBe(0)
    expect(await hear(world, 'Clavier, new tab')).toHaveLength(2)
    expect(activity(world).at(-1)).toBe('new tab')
    expect(await hear(world, 'clavia')).toHaveLength(2)
    expect(world.state().listen.awake).toBe(true)
    expect(activity(world).at(-1)).toBe('new tab')
    expect(await hear(world, 'new tab')).toHaveLength(3)
    expect(world.state().listen.awake).toBe(false)
  })

  test('alone it is answered by an earcon, and sleeps again in time', async () => {
    const world = await listening('wake word')
    const played = world.sound.scores.length
    world.speech.session().hear('Clavier')
    expect(world.sound.scores.length).toBe(played + 1)
    await world.clock.advance(awakeMs)
    expect(world.state().listen.awake).toBe(false)
  })

  test('is not needed to answer what Clavier asks', async () => {
    const world = await listening('wake word')
    world.browser.put(organ)
    await hear(world, 'Clavier, tabs')
    expect(world.state().choices).toBeDefined()
    expect(world.state().listen.awake).toBe(true)
  })

  test('another one is set by phrase, and taken back; a short one and an order are refused', async () => {
    const world = await createWorld()
    await world.type('set the wake word to Computer')
    expect(world.state().settings.wakeWord).toBe('Computer')
    await world.type('undo')
    expect(world.state().settings.wakeWord).toBe('Clavier')
    for (const word of ['al', 'escape'])
      expect(await world.type(`set wake word ${word}`)).toMatchObject({ code: 'wake-word-unfit' })
    expect(world.state().settings.wakeWord).toBe('Clavier')
  })

  test('is among the phrases that the recogniser expects', async () => {
    const world = await listening('wake word')
    expect(world.speech.session().options.phrases[0]).toBe('Clavier')
  })
})

test('the way to listen is told', async () => {
  const world = await createWorld()
  expect((await world.type('listening mode')).key).toBe('listen-always')
  await world.type('push to talk')
  expect((await world.type('listening mode')).key).toBe('listen-push')
  await world.type('wake word')
  expect((await world.type('how do you listen')).words).toContain('“Clavier”')
})

describe('settings', () => {
  test.each<Partial<Settings>>([
    { language: 'de' },
    { recognisers: ['on-device', 'server'] },
    { speechServerAddress: 'http://127.0.0.1:9000' },
    { microphone: { id: 'x', name: 'Headset' } },
  ])('%j begins the recogniser anew', async change => {
    const world = await createWorld()
    await world.listen()
    await world.app.change(change)
    world.speech.session().end()
    await world.settle()
    expect([world.speech.starts(), world.speech.most()]).toEqual([2, 1])
  })

  test('that do not touch it leave it alone', async () => {
    const world = await createWorld()
    await world.listen()
    await world.app.change({ latch: false, listenMode: 'wake', wakeWord: 'Computer' })
    expect([world.speech.starts(), world.speech.session().cancelled]).toEqual([1, false])
  })
})

describe('a microphone', () => {
  test('that is lost and comes back is told once each, and listened to again', async () => {
    const world = await createWorld()
    await world.listen()
    world.speech.session().end('microphone-missing')
    await world.settle()
    expect(world.outcome()).toMatchObject({ code: 'microphone-missing' })
    expect(world.state()).toMatchObject({
      listening: true,
      speech: { kind: 'waiting', error: 'microphone-missing' },
      listen: { retrySeconds: missingWait / 1000 },
    })
    await world.clock.advance(missingWait)
    world.speech.session().end('microphone-missing')
    await world.settle()
    world.recognition.connect([{ id: 'usb', name: 'Headset' }])
    await world.settle()
    world.speech.session().events.started()
    await world.settle()
    expect(world.outcome().key).toBe('microphone-back')
    const lost = world.voice.texts().filter(text => text.startsWith('No microphone'))
    expect(lost).toHaveLength(1)
    world.speech.session().end()
    await world.clock.advance(1000)
    world.speech.session().events.started()
    await world.clock.advance(3000)
    expect(await hear(world, 'new tab')).toHaveLength(2)
    expect(world.voice.texts().filter(text => text.includes('there again'))).toHaveLength(1)
  })

  test('that gives nothing for a minute is pointed out, until something is heard', async () => {
    const world = await createWorld()
    await world.listen()
    world.speech.session().end()
    await world.clock.advance(250)
    world.speech.session().events.started()
    await world.clock.advance(silentMs)
    expect(world.state().listen.hint).toBe('silent')
    world.speech.session().hear('scroll', { final: false })
    expect(world.state().listen.hint).toBeUndefined()
  })

  test('that gives noise is pointed out, until something is surely heard', async () => {
    const world = await createWorld()
    await world.listen()
    for (let time = 0; time < noisy; time += 1) {
      expect(world.state().listen.hint).toBeUndefined()
      world.speech.session().hear(`hm ${time}`, { confidence: 0.1 })
      await world.clock.advance(5000)
    }
    expect(world.state().listen.hint).toBe('noise')
    world.speech.session().hear('scroll down', { confidence: 0.8 })
    expect(world.state().listen.hint).toBeUndefined()
  })

  test('what goes wrong while it listens on is told, and not again at once', async () => {
    const world = await createWorld()
    await world.listen()
    for (let time = 0; time < 3; time += 1) world.speech.session().events.noticed?.('speech-lost')
    await world.settle()
    expect(world.outcome()).toMatchObject({ status: 'note', code: 'speech-lost' })
    expect(world.voice.texts().filter(text => text === world.outcome().words)).toHaveLength(1)
    expect(world.state().listening).toBe(true)
  })

  test('somebody who speaks is shown before any word is known', async () => {
    const world = await createWorld()
    await world.listen()
    world.speech.session().events.speaking?.(true)
    expect(world.state().listen.hearing).toBe(true)
    world.speech.session().end()
    expect(world.state().listen.hearing).toBe(false)
  })
})

test('what sounds without words lets only urgent words through; earcons let all through', async () => {
  const world = await createWorld()
  await world.listen()
  await world.type('layout')
  expect(world.sound.scores.at(-1)?.duration).toBeGreaterThan(1)
  await world.clock.advance(300)
  world.speech.session().hear('la la')
  await world.settle()
  expect(activity(world)).not.toContain('la la')
  world.speech.session().hear('stop', { final: false })
  await world.settle()
  expect(activity(world).at(-1)).toBe('stop')
})
