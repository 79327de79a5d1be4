import { describe, expect, test } from 'vitest'
import { createWorld, type World } from './world.ts'

const headset = { id: 'a', name: 'Headset (046d:0a8f)' }
const webcam = { id: 'b', name: 'Webcam' }

/** A machine without a pack, whose browser has the service. */
async function withService() {
  const world = await createWorld()
  world.recognition.hinder('on-device', 'language-not-installed')
  world.recognition.hinder('service', undefined)
  return world
}

/** What was told, in order. */
function tellings({ store }: World) {
  const keys: string[] = []
  store.subscribe(({ outcome }, { outcome: before }) => {
    if (outcome !== undefined && outcome !== before && 'key' in outcome.text) keys.push(outcome.text.key)
  })
  return keys
}

async function restarted({ clock, speech, settle }: World) {
  await clock.advance(2000)
  speech.session().events.started()
  await settle()
}

describe('speech that leaves the machine', () => {
  test('is told of, shown and spoken, before the recogniser has the microphone; then it listens unasked', async () => {
    const world = await withService()
    const told = tellings(world)
    await world.type('start listening')
    expect(told).toEqual(['speech-to-service'])
    expect(world.voice.texts().at(-1)).toContain('outside this machine')
    expect(world.speech.starts()).toBe(0)
    await world.clock.advance(1000)
    expect(world.recognition.started).toEqual(['service'])
    world.speech.session().events.started()
    await world.settle()
    expect(world.state().listening).toBe(true)
    expect(told).toEqual(['speech-to-service', 'listening-on'])
  })

  test('is told of to its end before it goes, where listening begins anew meanwhile too', async () => {
    const world = await withService()
    await world.type('start listening')
    await world.app.change({ leastConfidence: 40, speechServerModel: 'other' })
    await world.settle()
    expect(world.speech.starts()).toBe(0)
    await world.clock.advance(1000)
    expect(world.speech.starts()).toBe(1)
  })

  test('is told of once', async () => {
    const world = await withService()
    const told = tellings(world)
    await world.type('start listening')
    await world.clock.advance(1000)
    world.speech.session().end()
    await world.clock.advance(2000)
    expect(world.speech.starts()).toBe(2)
    expect(told.filter(key => key === 'speech-to-service')).toHaveLength(1)
  })

  test('is told of where nothing is spoken too, and does not wait then', async () => {
    const world = await withService()
    await world.type('stop feedback')
    const told = tellings(world)
    await world.type('start listening')
    expect([told, world.recognition.started]).toEqual([['speech-to-service'], ['service']])
  })

  test('starts nothing where it was turned off meanwhile', async () => {
    const world = await withService()
    await world.type('start listening')
    await world.type('microphone off')
    await world.clock.advance(20_000)
    expect([world.speech.starts(), world.state().listening]).toEqual([0, false])
  })

  test.each([
    ['http://127.0.0.1:8080', []],
    ['http://localhost:8080', []],
    ['http://[::1]:8080', []],
    ['http://box.test:8080', ['speech-to-server']],
    ['http://127.0.0.1.evil.test:8080', ['speech-to-server']],
    ['http://localhost.evil.test', ['speech-to-server']],
    ['https://192.168.1.4:8080', ['speech-to-server']],
  ])('to a server at %s: %j', async (speechServerAddress, keys) => {
    const world = await createWorld()
    world.recognition.hinder('server', undefined)
    await world.app.change({ recognisers: ['server'], speechServerAddress })
    const told = tellings(world)
    await world.type('start listening')
    expect(told).toEqual(keys)
    await world.clock.advance(1000)
    expect(world.recognition.started).toEqual(['server'])
  })

  test('never goes to a service that was ruled out', async () => {
    const world = await withService()
    await world.type('never use the speech service')
    await world.type('start listening')
    await world.clock.advance(60_000)
    expect(world.recognition.started).toEqual([])
    expect(world.outcome().code).toBe('language-not-installed')
    expect(world.state().listening).toBe(false)
  })
})

describe('who listens', () => {
  test.each([
    [undefined, 'listens-on-device'],
    ['language-not-installed', 'listens-service'],
  ] as const)('is told once it does, with %s on this machine: %s', async (obstacle, key) => {
    const world = await withService()
    await world.type('stop feedback')
    world.recognition.hinder('on-device', obstacle)
    await world.type('start listening')
    world.speech.session().events.started()
    await world.settle()
    expect(world.state().outcome?.text).toMatchObject({ key: 'listening-on', params: { who: { key } } })
  })

  test('is in the panel’s state, with those passed over and why', async () => {
    const world = await withService()
    await world.type('stop feedback')
    await world.type('start listening')
    expect(world.state().recognition).toMatchObject({
      by: 'service',
      passed: [{ id: 'on-device', error: 'language-not-installed' }],
    })
    const said = await world.type('who is listening')
    expect(said.key).toBe('listens-service')
    expect(said.words).toContain('leaves this machine')
    expect(said.words).toContain('install the language pack')
    // It is begun anew: that it rests for a moment is nothing to see.
    world.speech.session().end()
    await world.settle()
    expect(world.state().recognition.by).toBe('service')
    await restarted(world)
    await world.type('microphone off')
    world.speech.session().end()
    await world.settle()
    expect(world.state().recognition.by).toBeUndefined()
    expect(await world.type('who is listening')).toMatchObject({ key: 'nobody-listens' })
  })

  test('changes at once with the settings', async () => {
    const world = await createWorld()
    world.recognition.hinder('server', undefined)
    await world.listen()
    expect(await world.type('use the speech server')).toMatchObject({ key: 'server-first' })
    expect(world.speech.session().cancelled).toBe(true)
    world.speech.session().end()
    await restarted(world)
    expect(world.recognition.started).toEqual(['on-device', 'server'])
    await world.type('undo')
    world.speech.session().end()
    await restarted(world)
    expect(world.recognition.started.at(-1)).toBe('on-device')
  })

  test('is another one where one fails', async () => {
    const world = await withService()
    world.recognition.hinder('server', undefined)
    await world.type('stop feedback')
    await world.listen()
    world.speech.session().end('recogniser-network')
    await world.settle()
    expect(world.recognition.started).toEqual(['service', 'server'])
    expect(world.state().recognition.passed).toEqual([
      { id: 'on-device', error: 'language-not-installed' },
      { id: 'service', error: 'recogniser-network' },
    ])
    world.speech.session().events.started()
    expect(await world.hear('where am i')).toMatchObject({ status: 'done' })
  })

  test('typed phrases go on where nobody can', async () => {
    const world = await createWorld()
    world.recognition.hinder('on-device', 'on-device-missing')
    expect(await world.type('start listening')).toMatchObject({ code: 'on-device-missing' })
    expect(await world.type('scroll down')).toMatchObject({ key: 'scrolled' })
  })
})

describe('the language pack', () => {
  const needing = async () => {
    const world = await createWorld()
    world.recognition.hinder('on-device', 'language-not-installed')
    world.recognition.setPack('downloadable')
    return world
  }

  test('is installed while it is shown how far the browser is, and used at once', async () => {
    const world = await needing()
    await world.type('start listening')
    expect(world.outcome().code).toBe('language-not-installed')
    await world.type('install the language pack')
    expect(world.state().recognition).toMatchObject({ installing: true, pack: 'downloadable' })
    world.recognition.setPack('downloading')
    await world.clock.advance(2000)
    expect(world.state().recognition.pack).toBe('downloading')
    world.recognition.setPack('available')
    world.recognition.hinder('on-device', undefined)
    world.recognition.installed()
    await world.settle()
    expect(world.outcome()).toMatchObject({ key: 'pack-installed' })
    expect(world.state().recognition).toMatchObject({ installing: false, pack: 'available' })
    expect(world.recognition.started).toEqual(['on-device'])
  })

  test('that is there already is said to be', async () => {
    const world = await createWorld()
    expect(await world.type('install the language pack')).toMatchObject({ key: 'pack-there' })
  })

  test.each(['pack-needs-touch', 'pack-failed'] as const)('%s is told, and nothing waits', async code => {
    const world = await needing()
    await world.type('install the language pack')
    world.recognition.installed(code)
    await world.settle()
    expect(world.outcome()).toMatchObject({ status: 'refused', code })
    expect(world.state().recognition.installing).toBe(false)
  })

  test('is no longer waited for after “stop”, which says that the browser may go on', async () => {
    const world = await needing()
    await world.type('install the language pack')
    await world.type('stop')
    await world.settle()
    expect(world.state().recognition.installing).toBe(false)
    expect(world.state().activity.map(({ outcome }) => outcome)).toContainEqual({
      key: 'pack-left',
      params: {},
    })
    const pending = world.clock.pending()
    await world.clock.advance(60_000)
    expect(world.clock.pending()).toBeLessThanOrEqual(pending)
  })
})

describe('the speech server', () => {
  test('is tried, and tells how it did', async () => {
    const world = await createWorld()
    world.recognition.setServer({ kind: 'ready', server: 'speaches', models: ['tiny'], took: 420 })
    expect((await world.type('try the speech server')).words).toContain('0.4 s')
    expect(world.state().recognition.server).toMatchObject({ kind: 'ready', models: ['tiny'] })
    world.recognition.setServer({ kind: 'trouble', error: 'server-path' })
    expect(await world.type('try the speech server')).toMatchObject({
      status: 'refused',
      code: 'server-path',
    })
    expect(world.state().recognition.server).toEqual({ kind: 'trouble', error: 'server-path' })
    await world.app.change({ speechServerAddress: 'http://127.0.0.1:9000' })
    expect(world.state().recognition.server).toEqual({ kind: 'untried' })
  })

  test('is looked for, and only where it may be used', async () => {
    const world = await createWorld()
    await world.app.lookForRecognisers()
    expect(world.state().recognition).toMatchObject({
      pack: 'available',
      server: { kind: 'trouble', error: 'server-offline' },
    })
    world.recognition.hinder('server', undefined)
    await world.app.lookForRecognisers()
    expect(world.state().recognition.server).toEqual({ kind: 'there' })
    // One that worked, and does not any more.
    world.recognition.setServer({ kind: 'ready', server: 'other', took: 400, models: [] })
    await world.type('try the speech server')
    await world.app.lookForRecognisers()
    expect(world.state().recognition.server).toMatchObject({ kind: 'ready' })
    world.recognition.hinder('server', 'server-offline')
    await world.app.lookForRecognisers()
    expect(world.state().recognition.server).toEqual({ kind: 'trouble', error: 'server-offline' })
  })
})

describe('microphones', () => {
  test('the next one, round the end, and the system’s', async () => {
    const world = await createWorld()
    world.recognition.connect([headset, webcam])
    await world.listen()
    expect(world.speech.session().options.microphone).toBe('')
    expect(await world.type('next microphone')).toMatchObject({ detail: {}, key: 'microphone-is' })
    world.speech.session().end()
    await restarted(world)
    expect(world.speech.session().options.microphone).toBe('a')
    await world.type('next microphone')
    expect(world.state().settings.microphone).toEqual(webcam)
    await world.type('next microphone')
    expect(world.state().settings.microphone).toEqual(headset)
    await world.type('use the system microphone')
    expect(world.state().settings.microphone).toEqual({ id: '', name: '' })
  })

  test('by words of its name; several are offered; by number from the list', async () => {
    const world = await createWorld()
    world.recognition.connect([headset, { id: 'c', name: 'Headset two' }, webcam])
    await world.type('use microphone web cam')
    expect(world.outcome().code).toBe('microphone-unknown')
    await world.type('use microphone webcam')
    expect(world.state().settings.microphone).toEqual(webcam)
    expect((await world.type('use microphone headset')).key).toBe('microphones-listed')
    await world.type('2')
    expect(world.state().settings.microphone.id).toBe('c')
    expect((await world.type('microphones')).words).toContain('4 Webcam')
    await world.type('1')
    expect(world.state().settings.microphone.id).toBe('')
  })

  test('one that has another id now is known by its name', async () => {
    const world = await createWorld()
    world.recognition.connect([{ ...headset, id: 'new' }])
    await world.app.change({ microphone: headset })
    await world.listen()
    expect(world.speech.session().options.microphone).toBe('new')
  })

  test('one that is gone is told of once, the system’s is used, and it is gone back to', async () => {
    const world = await createWorld()
    world.recognition.connect([webcam])
    await world.app.change({ microphone: headset })
    await world.type('start listening')
    expect(world.outcome().code).toBe('microphone-other')
    expect(world.speech.session().options.microphone).toBe('')
    world.speech.session().events.started()
    await world.settle()
    world.recognition.connect([webcam, headset])
    await world.settle()
    expect(world.speech.session().cancelled).toBe(true)
    world.speech.session().end()
    await restarted(world)
    expect(world.speech.session().options.microphone).toBe('a')
  })

  test('is believed to be there while none is told of', async () => {
    const world = await createWorld()
    await world.app.change({ microphone: headset })
    await world.type('start listening')
    expect(world.speech.session().options.microphone).toBe('a')
  })
})
