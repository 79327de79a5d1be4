import { describe, expect, test } from 'vitest'
import { createWorld, organ, type World } from './world.ts'

/** How often the text of the outcome now was spoken. */
function timesTold({ voice, outcome }: World) {
  const { words } = outcome()
  return voice.texts().filter(text => text === words).length
}

/** The recogniser ends with that error, and is started again by the supervisor. */
async function fail(world: World, error: 'recogniser-network' | 'recogniser-failed') {
  world.speech.session().end(error)
  await world.clock.advance(10_000)
  world.speech.session().events.started()
  await world.settle()
}

describe('the switch', () => {
  test('shows every state', async () => {
    const world = await createWorld()
    const states: string[] = []
    world.store.subscribe(({ speech, listening }, { speech: before }) => {
      if (speech !== before) states.push(`${speech.kind}${listening ? ' listening' : ''}`)
    })
    await world.listen()
    world.speech.session().end()
    await world.clock.advance(250)
    world.speech.session().events.started()
    world.speech.session().end('microphone-denied')
    await world.type('microphone on')
    await world.type('microphone off')
    expect(states).toEqual([
      'starting listening',
      'on listening',
      'waiting listening',
      'starting listening',
      'on listening',
      'trouble',
      'starting listening',
      'off',
    ])
  })

  test('says that it listens only once it does', async () => {
    const world = await createWorld()
    await world.type('microphone on')
    expect(world.outcome().key).toBe('ready')
    world.speech.session().events.started()
    await world.settle()
    expect(world.outcome()).toMatchObject({ key: 'listening-on' })
  })

  test.each(['microphone-denied', 'microphone-prompt', 'microphone-missing', 'recogniser-missing'] as const)(
    '%s is what “microphone on” comes to, once, and it is off then',
    async code => {
      const world = await createWorld()
      await world.type('microphone on')
      world.speech.session().end(code)
      await world.settle()
      expect(world.outcome()).toMatchObject({ status: 'refused', code })
      expect(world.state()).toMatchObject({ listening: false, speech: { kind: 'trouble', error: code } })
      await world.clock.advance(60_000)
      expect(world.speech.starts()).toBe(1)
      expect(timesTold(world)).toBe(1)
      expect(await world.type('undo')).toMatchObject({ code: 'nothing-to-undo' })
    },
  )

  test('on while it is on already changes nothing and holds nothing up', async () => {
    const world = await createWorld()
    await world.listen()
    await world.type('microphone on')
    expect(world.state().activity.map(({ status }) => status)).toEqual(['done', 'done'])
    expect(await world.type('scroll down')).toMatchObject({ key: 'scrolled' })
    expect(world.speech.starts()).toBe(1)
  })

  test('off does not wait for on: who changes their mind is obeyed at once', async () => {
    const world = await createWorld()
    await world.type('microphone on')
    expect(await world.type('microphone off')).toMatchObject({ key: 'listening-off' })
    expect(world.speech.session().cancelled).toBe(true)
    expect(world.state().activity).toMatchObject([
      { command: 'microphone-on', status: 'refused' },
      { command: 'microphone-off', status: 'done' },
    ])
    await world.clock.advance(10_000)
    expect(world.state().listening).toBe(false)
  })

  test('waits four seconds at most for a recogniser that does not say', async () => {
    const world = await createWorld()
    await world.type('microphone on')
    await world.clock.advance(3999)
    expect(world.outcome().key).toBe('ready')
    await world.clock.advance(1)
    expect(world.outcome()).toMatchObject({ key: 'listening-on' })
  })

  test('off ends the recogniser and what it was hearing', async () => {
    const world = await createWorld()
    await world.listen()
    world.speech.session().hear('scroll', { final: false })
    expect(world.state().interim).toBe('scroll')
    await world.type('microphone off')
    expect(world.speech.session().cancelled).toBe(true)
    expect(world.state()).toMatchObject({ interim: '', listening: false, speech: { kind: 'off' } })
  })

  test('a permission that is given later starts it', async () => {
    const world = await createWorld()
    await world.type('microphone on')
    world.speech.session().end('microphone-prompt')
    await world.settle()
    world.app.permissionChanged('microphone')
    await world.settle()
    expect(world.speech.starts()).toBe(2)
    world.app.permissionChanged('midi')
    expect(world.keyboard.retries()).toBe(1)
  })

  test('expects phrases in the user’s language, as they are said', async () => {
    const world = await createWorld({ browserLanguage: 'de' })
    await world.type('mikrofon an')
    const { language, phrases } = world.speech.session().options
    expect(language).toBe('de-DE')
    expect(phrases).toContain('neuer tab')
    expect(phrases.join()).not.toMatch(/[[\]{}]/)
  })
})

describe('trouble', () => {
  test('of the network is told once, though every try begins well before it fails', async () => {
    const world = await createWorld()
    await world.listen()
    for (let time = 0; time < 4; time += 1) await fail(world, 'recogniser-network')
    expect(world.outcome()).toMatchObject({ status: 'note', code: 'recogniser-network' })
    expect(timesTold(world)).toBe(1)
    expect(world.state().listening).toBe(true)
  })

  test('is told again after something was heard, and another trouble at once', async () => {
    const world = await createWorld()
    await world.listen()
    await fail(world, 'recogniser-network')
    await fail(world, 'recogniser-failed')
    expect(world.outcome()).toMatchObject({ code: 'recogniser-failed' })
    await world.hear('where am i')
    await world.clock.advance(5000)
    await fail(world, 'recogniser-failed')
    expect(timesTold(world)).toBe(2)
  })

  test('none is told where the recogniser merely ends', async () => {
    const world = await createWorld()
    await world.listen()
    const before = world.voice.said.length
    for (let time = 0; time < 3; time += 1) {
      world.speech.session().end()
      await world.clock.advance(10_000)
      world.speech.session().events.started()
    }
    expect(world.voice.said).toHaveLength(before)
    expect(world.speech.starts()).toBe(4)
  })
})

describe('what is heard', () => {
  test('runs once it is final', async () => {
    const world = await createWorld()
    await world.listen()
    world.speech.session().hear('new', { final: false })
    world.speech.session().hear('new tab', { final: false })
    await world.settle()
    expect(world.browser.urls()).toEqual([organ])
    expect(await world.hear('new tab')).toMatchObject({ key: 'tab-opened' })
    expect(world.state().interim).toBe('')
    expect(world.state().activity.at(-1)).toMatchObject({ heard: 'new tab', command: 'new-tab' })
  })

  test('is not obeyed while Clavier itself speaks, save for what is urgent', async () => {
    const world = await createWorld()
    await world.listen()
    await world.type('scroll down')
    expect(world.voice.speaking()).toBe(true)
    await world.clock.advance(500)
    await world.hear('close tab')
    expect(world.browser.urls()).toEqual([organ])
    expect(await world.hear('stop')).toMatchObject({ key: 'stopped' })
    expect(world.voice.texts().at(-1)).toBe(world.outcome().words)
  })

  test('is heard again after Clavier has spoken and its echo has died away', async () => {
    const world = await createWorld()
    await world.listen()
    await world.type('scroll down')
    await world.clock.advance(3000)
    expect(await world.hear('new tab')).toMatchObject({ key: 'tab-opened' })
  })

  test('acts through one panel of several', async () => {
    const world = await createWorld()
    await world.listen()
    world.turn.ours = false
    await world.hear('new tab')
    expect(world.browser.urls()).toEqual([organ])
  })

  test('other readings are tried', async () => {
    const world = await createWorld()
    await world.listen()
    expect(await world.hear('nude app', ['new tab'])).toMatchObject({ key: 'tab-opened' })
  })
})
