import { describe, expect, test } from 'vitest'
import { ClavierError } from '../../../src/errors.ts'
import type { AnswerPiece } from '../../../src/ports/assistant.ts'
import type { Settings } from '../../../src/settings/settings.ts'
import { createFakeBrowser } from './fake-browser.ts'
import { blank, createWorld, type World } from './world.ts'

/** A world whose model writes when the test says so. */
async function streaming(settings: Partial<Settings> = {}, given?: World) {
  const world = given ?? (await createWorld())
  if (Object.keys(settings).length > 0) void world.app.change(settings)
  await world.clock.advance(3000)
  const before = world.voice.said.length
  const waiting: AnswerPiece[] = []
  let wake = () => {}
  world.assistant.assistant.ask = async function* (options, signal) {
    world.assistant.script.asked.push(options)
    signal.addEventListener('abort', () => wake())
    for (;;) {
      while (waiting.length > 0) {
        const piece = waiting.shift()
        if (piece !== undefined) yield piece
        if (piece?.kind === 'done') return
      }
      if (signal.aborted) throw new ClavierError('cancelled')
      await new Promise<void>(resolve => {
        wake = resolve
      })
    }
  }
  const give = async (piece: AnswerPiece) => {
    waiting.push(piece)
    wake()
    await world.settle()
  }
  return {
    ...world,
    texts: () => world.voice.texts().slice(before),
    write: (text: string) => give({ kind: 'text', text }),
    think: (text: string) => give({ kind: 'thinking', text }),
    finish: (cut = false) => give({ kind: 'done', promptTokens: 0, answerTokens: 3, cut }),
    ask: () => world.type('ask when does the gate close'),
  }
}

describe('an answer is read while it comes in', () => {
  test('its first sentence long before its end, the others in order, thoughts never', async () => {
    const world = await streaming()
    await world.ask()
    await world.think('The user wants to know about the gate. Let me see.')
    await world.write('At dusk. It ')
    expect(world.texts()).toEqual(['At dusk.'])
    expect(world.state().answer).toMatchObject({ state: 'streaming' })
    await world.write('opens at six. ')
    await world.write('Bring a coat, e.g. a')
    expect(world.texts()).toEqual(['At dusk.'])
    await world.clock.advance(1000)
    expect(world.texts()).toEqual(['At dusk.', 'It opens at six.'])
    await world.clock.advance(5000)
    expect(world.texts()).toHaveLength(2)
    await world.write(' warm one [1].')
    await world.finish()
    expect(world.texts()).toEqual(['At dusk.', 'It opens at six.', 'Bring a coat, e.g. a warm one.'])
    await world.clock.advance(5000)
    expect(world.texts()).toHaveLength(3)
    expect(world.state().reading).toBeUndefined()
    expect(world.bugs).toEqual([])
  })

  test('all of it, where a mark that leads nowhere is dropped with the space before it', async () => {
    const world = await streaming()
    await world.ask()
    for (const piece of ['The gate closes at dusk ', '[', '9', ']', '. ', 'Then the lamps are lit.'])
      await world.write(piece)
    await world.finish()
    await world.clock.advance(5000)
    expect(world.texts()).toEqual(['The gate closes at dusk.', 'Then the lamps are lit.'])
  })

  test('in the language it was asked in, by a voice that fits, as fast as pages are read', async () => {
    const world = await streaming(
      { voice: 'zoe', readingSpeed: 130, voiceLanguage: 'en' },
      await createWorld({ browserLanguage: 'de-DE' }),
    )
    await world.type('frage wann schließt das Tor')
    await world.write('In der Dämmerung.')
    await world.finish()
    expect(world.voice.said.at(-1)).toEqual({
      text: 'In der Dämmerung.',
      language: 'de-DE',
      voice: '',
      rate: 1.3,
      pitch: 1,
    })
  })

  test('what is wrong with it is read behind it', async () => {
    const world = await streaming()
    await world.ask()
    await world.write('At dusk. It')
    await world.finish(true)
    await world.clock.advance(5000)
    expect(world.texts()).toEqual(['At dusk.', 'It', world.outcome().words])
    expect(world.outcome()).toMatchObject({ key: 'answer-unfinished' })
  })

  test('without a model why, then the passages one by one', async () => {
    const world = await streaming()
    world.assistant.script.state = { kind: 'offline' }
    await world.ask()
    await world.clock.advance(5000)
    const [why, ...passages] = world.texts()
    expect(why).toContain('Ollama')
    expect(passages).toContain('The gate closes at dusk.')
  })

  test.each<[string, Partial<Settings>, readonly string[]]>([
    ['answers', { speakAnswers: false }, ['Answered by parrot.']],
    ['outcomes', { speakOutcomes: false }, []],
    ['feedback', { feedback: false }, []],
  ])('not where %s are not to be spoken', async (_, settings, said) => {
    const world = await streaming(settings)
    await world.ask()
    await world.write('At dusk. It opens at six.')
    await world.finish()
    await world.clock.advance(5000)
    expect(world.texts()).toEqual(said)
  })

  test('a new question ends the reading of the answer before it', async () => {
    const world = await streaming()
    await world.ask()
    await world.write('At dusk. It opens at six. Bring a coat.')
    await world.finish()
    await world.ask()
    expect(world.voice.speaking()).toBe(false)
    await world.write('At eight. ')
    await world.finish()
    await world.clock.advance(5000)
    expect(world.texts()).toEqual(['At dusk.', 'At eight.'])
  })
})

describe('it can be stopped and goes on', () => {
  async function stopped(phrase: string) {
    const world = await streaming()
    await world.ask()
    await world.write('At dusk. It opens at six. Bring a coat. And')
    await world.clock.advance(1000)
    expect(world.texts()).toEqual(['At dusk.', 'It opens at six.'])
    await world.type(phrase)
    const before = world.texts().length
    await world.clock.advance(3000)
    return { ...world, since: () => world.texts().slice(before) }
  }

  test('stop ends speech and answer; continue reads on with the sentence that was cut, and what had come', async () => {
    const world = await stopped('stop')
    expect(world.state().answer).toMatchObject({ state: 'stopped' })
    expect(world.since()).toEqual([])
    await world.type('continue')
    expect(world.since()).toEqual(['It opens at six.'])
    await world.clock.advance(5000)
    expect(world.since()).toEqual(['It opens at six.', 'Bring a coat.', 'And'])
    expect(world.outcome()).toMatchObject({ key: 'answer-said' })
    expect(world.bugs).toEqual([])
  })

  test.each(['pause', 'be quiet'])('“%s” ends speech alone: the answer goes on coming in', async phrase => {
    const world = await stopped(phrase)
    await world.write(' a hat. Then go.')
    await world.finish()
    await world.clock.advance(3000)
    expect(world.state().answer).toMatchObject({ state: 'done' })
    expect(world.since()).toEqual([])
    await world.type('continue')
    await world.clock.advance(8000)
    expect(world.since()).toEqual(['It opens at six.', 'Bring a coat.', 'And a hat.', 'Then go.'])
  })

  test('what was paused is resumed by that word too', async () => {
    const world = await stopped('pause')
    await world.type('resume')
    expect(world.since()).toEqual(['It opens at six.'])
  })

  test('silence asked for while more is awaited holds', async () => {
    const world = await streaming()
    await world.ask()
    await world.write('At dusk. It')
    await world.clock.advance(3000)
    await world.type('be quiet')
    await world.write(' opens at six. And')
    await world.clock.advance(3000)
    expect(world.texts()).toEqual(['At dusk.'])
    await world.type('continue')
    expect(world.texts()).toEqual(['At dusk.', 'It opens at six.'])
  })

  test('by sentence and by paragraph, also while it comes in', async () => {
    const world = await streaming()
    await world.ask()
    await world.write('One. Two.\n\nThree. Four. And')
    await world.clock.advance(2000)
    expect(world.texts().at(-1)).toBe('Three.')
    await world.type('next sentence')
    expect(world.texts().at(-1)).toBe('Four.')
    await world.type('previous sentence')
    expect(world.texts().at(-1)).toBe('Three.')
    await world.clock.advance(1000)
    await world.type('paragraph again')
    expect(world.texts().at(-1)).toBe('Three.')
    await world.write(' five. ')
    await world.finish()
    await world.clock.advance(5000)
    expect(world.texts().slice(-3)).toEqual(['Three.', 'Four.', 'And five.'])
    await world.type('previous sentence')
    expect(world.texts().at(-1)).toBe('And five.')
    expect(world.bugs).toEqual([])
  })

  test('faster and slower mean the answer that is read, from its sentence', async () => {
    const world = await streaming()
    await world.ask()
    await world.write('At dusk. It opens at six. And')
    expect(await world.type('faster')).toMatchObject({ key: 'reading-speed' })
    expect(world.voice.said.at(-1)).toMatchObject({ text: 'At dusk.', rate: 1.15 })
    await world.clock.advance(1000)
    expect(world.voice.said.at(-1)).toMatchObject({ text: 'It opens at six.', rate: 1.15 })
  })

  test('said again from its beginning', async () => {
    const world = await streaming()
    await world.ask()
    await world.write('At dusk. It opens at six.')
    await world.finish()
    await world.clock.advance(5000)
    const before = world.texts().length
    await world.type('speak the answer')
    await world.clock.advance(5000)
    expect(world.texts().slice(before)).toEqual(['At dusk.', 'It opens at six.'])
    await world.type('say that again')
    expect(world.texts().at(-1)).toContain('It opens at six.')
  })

  test('a page that is read since is what continue means', async () => {
    const long = 'http://long.test/'
    const browser = createFakeBrowser({
      [long]: { title: 'Long', text: '# One\n\nFirst. Second.' },
      [blank]: { title: '' },
    })
    browser.put(long)
    const world = await streaming({}, await createWorld({ browser }))
    await world.ask()
    await world.write('At dusk. It opens at six. And')
    await world.type('read page')
    await world.clock.advance(1500)
    expect(world.texts().at(-1)).toBe('First.')
    await world.write(' so on. And')
    await world.clock.advance(100)
    expect(world.texts().at(-1)).toBe('First.')
    await world.type('stop')
    await world.type('continue')
    expect(world.texts().at(-1)).toBe('First.')
  })

  test('a voice that is blocked or missing is told, and the answer stays', async () => {
    const world = await streaming()
    world.voice.comesTo('blocked')
    await world.ask()
    await world.write('At dusk. ')
    await world.finish()
    expect(world.state().silences).toContain('speech-blocked')
    world.voice.comesTo('silent')
    expect(await world.type('continue')).toMatchObject({ code: 'voice-missing' })
    world.voice.comesTo('said')
    await world.type('continue')
    expect(world.texts().at(-1)).toBe('At dusk.')
  })
})

describe('asked by voice', () => {
  test('and answered while the microphone is kept from hearing it; stop gets through', async () => {
    const world = await streaming()
    await world.listen()
    const before = world.voice.said.length
    await world.hear('ask when does the gate close')
    await world.write('Say one to choose. Close tab. And')
    expect(world.voice.texts().slice(before)).toEqual(['Say one to choose.'])
    await world.clock.advance(400)
    const tabs = world.browser.state()
    await world.hear('say one to choose')
    await world.hear('one')
    await world.clock.advance(700)
    await world.hear('close tab')
    expect(world.browser.state()).toEqual(tabs)
    expect(world.state().activity.map(({ command }) => command)).not.toContain('close-tab')
    await world.hear('stop')
    expect(world.voice.speaking()).toBe(true)
    expect(world.outcome()).toMatchObject({ key: 'stopped' })
    expect(world.state().answer).toMatchObject({ state: 'stopped' })
  })
})
