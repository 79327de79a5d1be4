import { describe, expect, test } from 'vitest'
import { createWorld, mail, type World } from './world.ts'

/** What is spoken and sounded from now on. */
function fromNow({ sound, voice }: World) {
  const [scores, texts] = [sound.scores.length, voice.said.length]
  return { scores: () => sound.scores.slice(scores), texts: () => voice.texts().slice(texts) }
}

describe('an outcome', () => {
  test('is seen, heard and spoken, and its line in the log replaced', async () => {
    const world = await createWorld()
    const { scores, texts } = fromNow(world)
    const go = world.browser.hold('scroll')
    await world.type('scroll down')
    expect(world.state().activity).toMatchObject([{ heard: 'scroll down', status: 'waiting' }])
    go()
    await world.settle()
    expect(world.state().activity).toMatchObject([{ heard: 'scroll down', status: 'done' }])
    expect(texts()).toEqual([world.outcome().words])
    expect(scores()).toHaveLength(1)
    expect(scores()[0]?.notes.every(({ instrument }) => instrument === 'tone')).toBe(true)
  })

  test('is spoken in the language of the user', async () => {
    const world = await createWorld({ browserLanguage: 'es-MX' })
    await world.type('nueva pestaña')
    expect(world.voice.said.at(-1)).toEqual({ text: world.outcome().words, language: 'es-ES' })
  })

  test('of a repeated command is told once', async () => {
    const world = await createWorld()
    await world.type('scroll down')
    const { texts } = fromNow(world)
    await world.type('repeat')
    await world.clock.advance(5000)
    expect(texts()).toHaveLength(1)
    expect(world.state().activity.map(({ status }) => status)).toEqual(['done', 'done', 'done'])
  })

  test('of a repeated question does not cut the answer short', async () => {
    const world = await createWorld()
    await world.type('ask when does the gate close')
    const { texts } = fromNow(world)
    await world.type('repeat')
    await world.clock.advance(5000)
    expect(texts()).toEqual(['At dusk.'])
  })
})

describe('feedback off', () => {
  test('silences speech, earcons and read-back, but not the panel', async () => {
    const world = await createWorld()
    await world.type('stop feedback')
    await world.clock.advance(5000)
    const { scores, texts } = fromNow(world)
    await world.type('scroll down')
    await world.type('fly')
    await world.press(48, 52, 55)
    await world.clock.advance(5000)
    expect([scores(), texts()]).toEqual([[], []])
    expect(world.outcome()).toMatchObject({ key: 'name-bound' })
    expect(world.state().activity.map(({ status }) => status)).toEqual(['done', 'done', 'refused', 'done'])
    await world.type('start feedback')
    expect(texts()).toEqual([world.outcome().words])
  })

  test('silences questions too', async () => {
    const world = await createWorld()
    await world.press(48, 52, 55)
    await world.type('stop feedback')
    world.browser.put(mail)
    const { scores, texts } = fromNow(world)
    await world.play(48, 52, 54)
    expect(world.outcome()).toMatchObject({ key: 'did-you-mean' })
    expect([scores(), texts()]).toEqual([[], []])
  })
})

describe('read-back', () => {
  const notes = [48, 52, 55]
  const asked = 'C, E, G: now “The organ”. What do you call it? Say “call it” and the word.'

  test('comes before the words', async () => {
    const world = await createWorld()
    const { scores, texts } = fromNow(world)
    await world.press(...notes)
    expect(scores().map(score => score.notes.map(({ note }) => note))).toEqual([notes])
    expect(texts()).toEqual([])
    await world.clock.advance(1000 * Math.max(...scores().map(({ duration }) => duration)))
    expect(texts()).toEqual([asked])
  })

  test('that is cut by something newer takes its words with it', async () => {
    const world = await createWorld()
    const { texts } = fromNow(world)
    await world.press(...notes)
    const { words } = await world.type('scroll down')
    await world.clock.advance(5000)
    expect(texts()).toEqual([words])
  })

  test('that is ended by escape takes its words with it', async () => {
    const world = await createWorld()
    const { texts } = fromNow(world)
    await world.press(...notes)
    const { words } = await world.type('escape')
    await world.clock.advance(5000)
    expect(texts()).toEqual([words])
  })

  test('is left out where there is no sound; the words come at once', async () => {
    const world = await createWorld()
    world.sound.block('sound-blocked')
    const { texts } = fromNow(world)
    await world.press(...notes)
    expect(texts()).toEqual([asked])
    expect(world.bugs).toEqual([])
  })
})

describe('what was cut', () => {
  test('does not talk over what came after it, but keeps its line', async () => {
    const world = await createWorld()
    world.assistant.script.hang = true
    await world.type('ask when does the gate close')
    const { texts } = fromNow(world)
    await world.type('stop')
    await world.clock.advance(5000)
    expect(world.outcome()).toMatchObject({ key: 'stopped' })
    expect(texts()).toEqual([world.outcome().words])
    expect(world.state().activity[0]).toMatchObject({ command: 'ask', status: 'done' })
    expect(world.state().activity[0]?.outcome).toMatchObject({ key: 'answer-stopped' })
    expect(world.state().answer).toMatchObject({ state: 'stopped', text: 'At dusk.' })
  })

  test('stop ends speech; without anything to stop it says so', async () => {
    const world = await createWorld()
    await world.type('scroll down')
    expect(world.voice.speaking()).toBe(true)
    expect(await world.type('stop')).toMatchObject({ key: 'stopped' })
    await world.clock.advance(5000)
    expect(await world.type('stop')).toMatchObject({ key: 'nothing-to-stop' })
  })
})

describe('an answer', () => {
  test('is spoken itself, shown with its tab, and in front', async () => {
    const world = await createWorld()
    const { texts } = fromNow(world)
    expect(await world.type('ask when does the gate close')).toMatchObject({ key: 'answer-done' })
    expect(texts()).toEqual(['At dusk.'])
    expect(world.state()).toMatchObject({
      view: 'answers',
      answer: { question: 'when does the gate close', tabTitle: 'The organ', by: 'parrot', state: 'done' },
    })
  })

  test('without a model is the page’s own words, and why', async () => {
    const world = await createWorld()
    world.assistant.script.state = { kind: 'offline' }
    const { texts } = fromNow(world)
    expect(await world.type('ask when does the gate close')).toMatchObject({ key: 'answer-by-retrieval' })
    expect(world.outcome().words).toContain('Ollama')
    expect(texts().join()).toContain('The gate closes at dusk.')
  })

  test('the user may look at something else while it comes', async () => {
    const world = await createWorld()
    world.assistant.script.hang = true
    await world.type('ask when does the gate close')
    world.app.show('names')
    await world.type('stop')
    expect(world.state().view).toBe('names')
  })
})
