import { describe, expect, test } from 'vitest'
import { render } from '../../../src/language/text.ts'
import { firstStepsKey } from '../../../src/settings/first-steps-kept.ts'
import { createMemoryStore } from '../memory-store.ts'
import { createWorld, practicePage, type World } from './world.ts'

async function newcomer(options: Parameters<typeof createWorld>[0] = {}) {
  const world = await createWorld({ firstSteps: true, ...options })
  world.browser.put(practicePage)
  return world
}

const part = ({ state }: World) => state().firstSteps?.part
const told = ({ state, app }: World) => {
  const { firstSteps } = state()
  return firstSteps === undefined ? '' : render(app.language(), firstSteps.told)
}
const rows = ({ state }: World) => state().choices?.rows.map(({ label }) => label)

/** Skips until a part is there that is chosen, played or told. */
async function skipTo(world: World, wanted: string) {
  for (let step = 0; step < 12 && part(world) !== wanted; step += 1) await world.type('skip')
  expect(part(world)).toBe(wanted)
}

describe('first steps', () => {
  test('begin where nothing is kept yet, and not where somebody has used Clavier before', async () => {
    const world = await newcomer()
    expect(world.state().firstSteps).toMatchObject({ part: 'numbers', step: 1, steps: 9 })
    world.keyboard.state({ kind: 'ready', keyboards: [] })
    expect(told(world)).toContain('Type “hints”, or press the button “Do it: hints”.')
    const before = await createWorld({ keep: createMemoryStore({ entries: { names: 'of old' } }) })
    expect(part(before)).toBeUndefined()
  })

  test('go on with what was done, whatever way it was done in', async () => {
    const world = await newcomer()
    await world.type('hints')
    expect(part(world)).toBe('click')
    await world.play(60, 61, 60)
    expect(part(world)).toBe('click')
    await world.type('click 1')
    // The keys above were heard already: nobody is asked for one again.
    expect(part(world)).toBe('hands')
    expect(world.state().outcome?.status).toBe('done')
  })

  test('speak the step behind the outcome, and only the newest of several', async () => {
    const world = await newcomer()
    await world.clock.advance(10_000)
    const before = world.voice.texts().length
    await world.type('hints')
    expect(world.voice.texts().slice(before).join()).not.toContain('by its number')
    await world.clock.advance(10_000)
    const said = world.voice.texts().slice(before)
    expect(said[0]).toMatch(/number/)
    expect(said.at(-1)).toContain('press something by its number')
    expect(world.outcome().key).not.toBe('step-click')
  })

  test('ask three questions by number, and do what the answers say', async () => {
    const world = await newcomer()
    await skipTo(world, 'hands')
    expect(rows(world)).toEqual(['one hand', 'two hands'])
    await world.type('latch off')
    expect(part(world)).toBe('hands')
    await world.type('say the step')
    await world.type('1')
    expect(world.state().settings).toMatchObject({ oneHand: true, latch: true })
    expect(part(world)).toBe('reader')
    await world.play(62)
    expect(world.state().settings).toMatchObject({ screenReader: true, speakOutcomes: false })
    // One finger writes digits: they are offered first.
    expect(rows(world)).toEqual(['numbers in base ten', 'numbers in powers of two'])
    await world.type('choose 2')
    expect(world.state().settings.numberLanguage).toBe('two')
    expect(part(world)).toBe('lowest')
  })

  test('learn the lowest key by its being played, and pass it without a keyboard', async () => {
    const world = await newcomer()
    await skipTo(world, 'lowest')
    world.keyboard.down(36)
    await world.clock.advance(100)
    world.keyboard.up(36)
    await world.clock.advance(600)
    expect(world.state().settings.lowestNote).toBe(36)
    expect(part(world)).toBe('name')
    await world.type('undo')
    expect(world.state().settings.lowestNote).toBe(48)
  })

  test('skipped, the lowest key is waited for no more', async () => {
    const world = await newcomer()
    await skipTo(world, 'lowest')
    await world.type('skip')
    expect(part(world)).toBe('name')
    expect(await world.play(48, 52, 55)).toMatchObject({ status: 'done', key: 'name-bound' })
    expect(world.state().settings.lowestNote).toBe(48)
    expect(part(world)).toBe('leave')
  })

  test('name the tab by keys, leave it, and return by the same keys', async () => {
    const world = await newcomer()
    await skipTo(world, 'name')
    expect(world.state().firstSteps?.keys).toEqual([[48], [52], [55]])
    await world.press(48, 52, 55)
    await world.type('new tab')
    expect(world.state().firstSteps).toMatchObject({ part: 'return', keys: [[48], [52], [55]] })
    expect(await world.press(48, 52, 55)).toMatchObject({ key: 'name-reached' })
    expect(part(world)).toBe('opening')
    expect(told(world)).toContain('Alt+Shift+C · Alt+Shift+K')
    await world.type('next step')
    expect(part(world)).toBe('ask')
  })

  test('ask by number before there is any model, record, and play what was recorded', async () => {
    const world = await newcomer()
    world.assistant.script.state = { kind: 'offline' }
    await skipTo(world, 'ask')
    await world.type('1')
    expect(part(world)).toBe('record')
    expect(world.state().answer?.by).toBe('retrieval')
    // A model is offered once it is of use, and declined for good.
    expect(world.state().offer).toBe('model')
    await world.type('not now')
    expect(world.state()).toMatchObject({ offer: undefined, declined: ['model'] })
    await world.type('ask when does the gate close')
    expect(world.state().offer).toBeUndefined()
    await world.type('record')
    expect(part(world)).toBe('act')
    await world.type('scroll down')
    expect(part(world)).toBe('keep')
    await world.type('stop recording')
    expect(part(world)).toBe('replay')
    world.app.submit('play')
    await world.clock.advance(10_000)
    expect(part(world)).toBe('end')
    expect(world.state().offer).toBe('microphone')
  })

  test('go on where they were once the panel is opened again, and are gone for good once ended', async () => {
    const world = await newcomer()
    await world.type('hints')
    const { browser, keep, session } = world
    world.app.stop()
    const again = await createWorld({ browser, keep, session })
    expect(part(again)).toBe('click')
    await again.type('end first steps')
    expect(part(again)).toBeUndefined()
    again.app.stop()
    const last = await createWorld({ browser, keep, session })
    expect(part(last)).toBeUndefined()
    expect(await last.type('skip')).toMatchObject({ status: 'refused' })
    await last.type('first steps')
    expect(part(last)).toBe('numbers')
  })

  test('open the practice page when they are asked for, and undo closes it', async () => {
    const world = await createWorld()
    const before = world.browser.state().length
    await world.type('first steps')
    expect(world.browser.active()?.url).toBe(practicePage)
    await world.type('undo')
    expect(world.browser.state()).toHaveLength(before)
    expect(part(world)).toBeUndefined()
  })

  test('tell what to do in the way that the user has', async () => {
    const world = await newcomer()
    await skipTo(world, 'name')
    await world.type('end first steps')
    await world.type('first steps')
    // A keyboard is there.
    expect(told(world)).toContain('Play D4+G4, or type “hints”.')
    await world.listen()
    expect(told(world)).toContain('Say “hints”, or play D4+G4.')
  })

  test('what a later version has kept is left as it is', async () => {
    const later = { version: 7, where: 'elsewhere' }
    const keep = createMemoryStore({ entries: { [firstStepsKey]: later } })
    const world = await createWorld({ keep })
    expect(part(world)).toBeUndefined()
    await world.type('first steps')
    expect(part(world)).toBe('numbers')
    expect(keep.dump()[firstStepsKey]).toEqual(later)
  })

  test('refused: no step before the first, and nothing to decline', async () => {
    const world = await newcomer()
    expect(await world.type('step back')).toMatchObject({ status: 'refused', code: 'first-step-already' })
    expect(await world.type('not now')).toMatchObject({ status: 'refused', code: 'nothing-offered' })
    await world.type('hints')
    expect(await world.type('step back')).toMatchObject({ status: 'done' })
    expect(part(world)).toBe('numbers')
  })

  test('a key that is struck to be heard does not answer the question that comes with it', async () => {
    for (const way of ['play', 'press'] as const) {
      const world = await newcomer()
      await skipTo(world, 'key')
      await world[way](61)
      expect(part(world), way).toBe('hands')
      expect(world.state().settings.oneHand, way).toBe(false)
      await world[way](61)
      expect(world.state().settings.oneHand, way).toBe(true)
    }
  })

  test('of the questions each is left out by itself', async () => {
    const world = await newcomer()
    await skipTo(world, 'hands')
    await world.type('skip')
    expect(part(world)).toBe('reader')
    expect(rows(world)).toEqual(['screen reader off', 'screen reader on'])
    await world.type('skip')
    expect(part(world)).toBe('counting')
  })

  test('what was to be done is spoken no more once the guide is ended', async () => {
    const world = await newcomer()
    await world.clock.advance(10_000)
    await world.type('hints')
    await world.clock.advance(1500)
    expect(world.voice.texts().at(-1)).toContain('press something by its number')
    await world.type('end first steps')
    await world.clock.advance(10_000)
    expect(world.voice.texts().at(-1)).toContain('The first steps are closed')
  })

  test('nor once the lowest key is asked for', async () => {
    const world = await newcomer()
    await skipTo(world, 'counting')
    await world.clock.advance(1500)
    expect(world.voice.texts().at(-1)).toContain('How do you want to play numbers')
    await world.type('1')
    const before = world.voice.texts().length
    await world.clock.advance(10_000)
    expect(part(world)).toBe('lowest')
    expect(world.voice.texts().slice(before).join()).not.toContain('How do you want')
  })

  test('asked for while they are on, they come into view and are told once more', async () => {
    const world = await newcomer()
    await world.clock.advance(10_000)
    await world.type('settings')
    const before = world.voice.texts().length
    await world.type('first steps')
    expect(world.state().view).toBe('now')
    await world.clock.advance(10_000)
    expect(world.voice.texts().slice(before).at(-1)).toContain('gets a number')
  })

  test('undo takes back a declined offer alone, and nothing that was done since', async () => {
    const world = await newcomer()
    world.assistant.script.state = { kind: 'offline' }
    await world.type('ask when does the gate close')
    await world.type('not now')
    await world.play(60)
    await world.type('undo')
    expect(world.state()).toMatchObject({ offer: 'model', declined: [] })
    // The key was heard.
    await world.type('skip')
    expect(part(world)).toBe('hands')
  })

  test('offer MIDI when keys are used, and nothing more of it once it was taken up', async () => {
    const world = await newcomer()
    world.keyboard.state({ kind: 'trouble', error: 'midi-prompt' })
    expect(world.state().midi.error).toBe('midi-prompt')
    expect(world.state().offer).toBeUndefined()
    await world.press(60)
    expect(world.state().offer).toBe('midi')
    await world.type('allow midi')
    expect(world.browser.active()?.url).toBe('http://permission.test/')
    expect(world.state().offer).toBeUndefined()
    await world.press(60)
    expect(world.state()).toMatchObject({ offer: undefined, declined: [] })
  })
})
