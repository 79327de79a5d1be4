import { describe, expect, test } from 'vitest'
import type { Score } from '../../../src/ports/sound.ts'
import type { Settings } from '../../../src/settings/settings.ts'
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
    expect(world.voice.said.at(-1)).toEqual({
      text: world.outcome().words,
      language: 'es-ES',
      voice: '',
      rate: 1,
      pitch: 1,
    })
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
    await world.clock.advance(3000)
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

describe('what is heard can be chosen', () => {
  const notes = [48, 52, 55]
  async function heardAfter(settings: Partial<Settings>, act: (world: World) => Promise<unknown>) {
    const world = await createWorld()
    world.app.change(settings)
    await world.settle()
    const { scores, texts } = fromNow(world)
    await act(world)
    await world.clock.advance(5000)
    return { world, scores: scores(), texts: texts(), words: world.outcome().words }
  }
  const scroll = (world: World) => world.type('scroll down')
  const bind = (world: World) => world.press(...notes)

  test('outcomes sound without being spoken, at their full level', async () => {
    const loud = await heardAfter({ speakOutcomes: false }, scroll)
    const soft = await heardAfter({}, scroll)
    expect([loud.texts, loud.scores.length]).toEqual([[], 1])
    const level = (scores: readonly Score[]) => scores[0]?.notes[0]?.level ?? Number.NaN
    expect(level(loud.scores) - level(soft.scores)).toBe(12)
  })

  test('outcomes are spoken without sounding', async () => {
    const { scores, texts, words } = await heardAfter({ soundOutcomes: false }, scroll)
    expect([scores, texts]).toEqual([[], [words]])
  })

  test('an answer is not spoken where outcomes are not', async () => {
    const { texts } = await heardAfter({ speakOutcomes: false }, ({ type }) =>
      type('ask when does the gate close'),
    )
    expect(texts).toEqual([])
  })

  test('a new name is read back in four ways, and shown the same', async () => {
    const played = (scores: readonly Score[]) => scores.map(score => score.notes.map(({ note }) => note))
    const asked = 'C, E, G: now “The organ”. What do you call it? Say “call it” and the word.'
    const all = await heardAfter({}, bind)
    expect([played(all.scores), all.texts]).toEqual([[notes], [asked]])
    const unplayed = await heardAfter({ playReadBack: false }, bind)
    expect([unplayed.scores, unplayed.texts]).toEqual([[], [asked]])
    const onlyNotes = await heardAfter({ speakOutcomes: false }, bind)
    expect([played(onlyNotes.scores), onlyNotes.texts]).toEqual([[notes], ['C, E, G']])
    const unspoken = await heardAfter({ speakReadBack: false }, bind)
    expect(unspoken.texts).toEqual([asked.replace('C, E, G', 'That')])
    for (const { words } of [unplayed, onlyNotes, unspoken]) expect(words).toBe(all.words)
  })

  test('a question plays its keys first, then asks', async () => {
    const world = await createWorld()
    await bind(world)
    await world.clock.advance(5000)
    world.browser.put(mail)
    const { scores, texts } = fromNow(world)
    await world.press(48, 52, 56)
    const asked = world.outcome()
    expect(asked.key).toBe('did-you-mean')
    expect([scores().length, texts()]).toEqual([1, []])
    await world.clock.advance(5000)
    expect(texts()).toEqual([asked.words])
  })

  test('speech may be in another language than the panel', async () => {
    const { world, texts } = await heardAfter({ voiceLanguage: 'de' }, scroll)
    expect(texts).not.toEqual([world.outcome().words])
    expect(world.voice.said.at(-1)?.language).toBe('de-DE')
    expect(world.app.language()).toBe('en')
  })

  test('the chosen voice speaks', async () => {
    const { world } = await heardAfter({ voice: 'zoe' }, scroll)
    expect(world.voice.said.at(-1)?.voice).toBe('zoe')
  })
})

describe('without a voice', () => {
  test('earcons are not softened for speech that nobody hears', async () => {
    const world = await createWorld()
    await world.type('scroll down')
    world.voice.have([])
    await world.clock.advance(5000)
    await world.type('scroll down')
    const [soft, loud] = world.sound.scores.slice(-2).map(({ notes: [first] }) => first?.level ?? Number.NaN)
    expect((loud ?? 0) - (soft ?? 0)).toBe(12)
  })
})

describe('what waits for a touch', () => {
  test('sound that is not to be had is told once, shown until it is back, and hides no outcome', async () => {
    const world = await createWorld()
    const { texts } = fromNow(world)
    world.sound.block('sound-failed')
    const { words } = await world.type('scroll down')
    await world.clock.advance(5_000)
    await world.type('scroll up')
    await world.clock.advance(5_000)
    const told = texts().filter(text => text.startsWith('Sound is not to be had'))
    expect(told).toHaveLength(1)
    expect(texts()).toContain(words)
    expect(world.outcome()).toMatchObject({ status: 'done' })
    world.app.touched()
    await world.settle()
    expect(world.state().silences).toEqual(['sound-failed'])
    world.sound.block(undefined)
    await world.type('scroll down')
    await world.clock.advance(5_000)
    expect(world.state().silences).toEqual([])
    world.sound.block('sound-failed')
    await world.type('scroll up')
    await world.clock.advance(5_000)
    expect(texts().filter(text => text.startsWith('Sound is not to be had'))).toHaveLength(2)
  })

  test('sound that is blocked from the start is told at once, shown, and gone after a touch', async () => {
    const world = await createWorld({ started: false })
    world.sound.block('sound-blocked')
    await world.app.start()
    await world.settle()
    expect(world.outcome()).toMatchObject({ code: 'sound-blocked', status: 'note' })
    expect(world.voice.texts()).toEqual([world.outcome().words])
    expect(world.state().silences).toEqual(['sound-blocked'])
    world.sound.block(undefined)
    world.app.touched()
    await world.settle()
    expect(world.state().silences).toEqual([])
  })

  test('a touch that changes nothing leaves it shown', async () => {
    const world = await createWorld()
    world.sound.block('sound-blocked')
    await world.type('scroll down')
    expect(world.state().silences).toEqual(['sound-blocked'])
    expect(world.outcome()).toMatchObject({ key: 'scrolled' })
    world.app.touched()
    await world.settle()
    expect(world.state().silences).toEqual(['sound-blocked'])
    world.sound.block(undefined)
    await world.type('scroll down')
    await world.clock.advance(5000)
    expect(world.state().silences).toEqual([])
  })

  test('speech likewise, until something is said', async () => {
    const world = await createWorld()
    world.voice.comesTo('blocked')
    await world.type('scroll down')
    expect(world.state().silences).toEqual(['speech-blocked'])
    world.voice.comesTo('said')
    await world.type('scroll down')
    await world.clock.advance(5000)
    expect(world.state().silences).toEqual([])
  })

  test('who wants no feedback is not told', async () => {
    const world = await createWorld()
    await world.type('stop feedback')
    world.sound.block('sound-blocked')
    await world.type('scroll down')
    expect(world.state().silences).toEqual([])
  })
})

describe('voices', () => {
  const anna = { id: 'anna', name: 'Anna', language: 'de-DE' }

  test('are tried, also where feedback is off', async () => {
    const world = await createWorld()
    await world.type('stop feedback')
    const { texts } = fromNow(world)
    world.app.submit('try voice')
    await world.settle()
    expect(texts()).toHaveLength(1)
    await world.clock.advance(2000)
    expect(world.outcome()).toMatchObject({ key: 'voice-tried', status: 'done' })
    expect(texts()).toEqual([world.outcome().words])
    expect(world.outcome().words).toContain('Sam')
  })

  test('a try that is stopped says no more', async () => {
    const world = await createWorld()
    world.app.submit('try voice')
    await world.settle()
    await world.type('escape')
    expect(world.voice.texts().at(-1)).toBe(world.outcome().words)
    expect(world.outcome()).toMatchObject({ key: 'escaped' })
  })

  test.each([
    ['silent', 'voice-missing'],
    ['blocked', 'speech-blocked'],
  ] as const)('a try that comes to %s is refused with %s', async (said, code) => {
    const world = await createWorld()
    world.voice.comesTo(said)
    expect(await world.type('try voice')).toMatchObject({ status: 'refused', code })
  })

  test('the next one of the language, round and round', async () => {
    const world = await createWorld()
    const chosen: string[] = []
    for (let turn = 0; turn < 3; turn += 1) {
      await world.type('next voice')
      chosen.push(world.state().settings.voice)
      await world.clock.advance(2000)
    }
    expect(chosen).toEqual(['zoe', 'sam', 'zoe'])
    world.voice.have([anna])
    expect(await world.type('next voice')).toMatchObject({ code: 'no-other-voice' })
  })

  test('one that is gone is told once, and another speaks', async () => {
    const world = await createWorld()
    world.app.change({ voice: 'zoe' })
    await world.settle()
    world.voice.have([anna])
    expect(world.outcome()).toMatchObject({ key: 'voice-gone', status: 'note' })
    const { texts } = fromNow(world)
    world.voice.have([anna])
    expect(texts()).toEqual([])
    expect(world.state().voices).toEqual([anna])
    world.voice.have([{ ...anna, id: 'zoe' }])
    world.voice.have([anna])
    expect(texts()).toHaveLength(1)
  })

  test('a machine that has none yet has lost none', async () => {
    const world = await createWorld()
    world.app.change({ voice: 'zoe' })
    await world.settle()
    const before = world.outcome()
    world.voice.have([])
    expect(world.outcome()).toEqual(before)
  })
})
