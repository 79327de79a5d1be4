import { describe, expect, test } from 'vitest'
import { createWorld } from './world.ts'

/** Keys that nothing has and nothing is near to. */
const own = [[54, 57, 59]] as const
const ownNotes = 'F♯3+A3+B3'

async function armedFor(phrase: string) {
  const world = await createWorld()
  expect(await world.type(`learn keys for ${phrase}`)).toMatchObject({ status: 'done' })
  return world
}

describe('learning keys for a phrase', () => {
  test('arms, reads back what is played, and binds it: played again it runs', async () => {
    const world = await armedFor('scroll down')
    expect(world.state().learning).toEqual({ phrase: 'scroll down', notes: '' })
    expect(await world.play(...own)).toMatchObject({
      key: 'word-learnt',
      words: expect.stringContaining(ownNotes),
    })
    expect(world.state().learning).toBeUndefined()
    expect(world.state().words).toMatchObject([{ notes: ownNotes, means: 'scroll down' }])
    await world.clock.advance(5000)
    expect(await world.play(...own)).toMatchObject({ key: 'scrolled' })
  })

  test('while it is armed nothing that is played fires', async () => {
    const world = await armedFor('top')
    const before = world.browser.state()
    expect(await world.play([50, 55])).toMatchObject({ code: 'keys-taken' })
    expect(await world.play([48, 72])).toMatchObject({ key: 'escaped' })
    expect(world.browser.state()).toEqual(before)
    expect(world.state().names).toEqual([])
  })

  test('escape by two hands ends it, and the keys mean what they did', async () => {
    const world = await armedFor('top')
    await world.play([48, 72])
    expect(world.state().learning).toBeUndefined()
    expect(await world.play([50, 55])).toMatchObject({ key: 'scrolled' })
  })

  test('keys that are taken are explained, and what is offered is taken by yes', async () => {
    const world = await armedFor('top')
    const refused = await world.play([50, 55])
    expect(refused).toMatchObject({ code: 'keys-taken', detail: { notes: 'D3+G3', other: 'scroll down' } })
    const { offer } = refused.detail
    expect(refused.words).toContain(`Free is ${offer}`)
    expect(await world.type('yes')).toMatchObject({ key: 'word-learnt' })
    expect(world.state().words).toMatchObject([{ notes: offer, means: 'top' }])
  })

  test('C4 alone takes what is offered', async () => {
    const world = await armedFor('top')
    const { detail } = await world.play([50, 55])
    expect(await world.play(60)).toMatchObject({ key: 'word-learnt' })
    expect(world.state().words).toMatchObject([{ notes: detail.offer }])
  })

  test('it stays armed after a refusal: other keys are bound at once', async () => {
    const world = await armedFor('top')
    await world.play([50, 55])
    expect(await world.play(...own)).toMatchObject({ key: 'word-learnt' })
  })

  test('keys that could be mistaken are refused with what they are near to', async () => {
    const world = await armedFor('top')
    expect(await world.play([50, 56])).toMatchObject({ code: 'keys-near', detail: { kind: 'semitone-slip' } })
    expect(await world.play(50, 55)).toMatchObject({ code: 'keys-near' })
    expect(await world.play(50)).toMatchObject({ code: 'keys-unfit', detail: { kind: 'too-few-keys' } })
    expect(await world.play([49, 58])).toMatchObject({ detail: { kind: 'chord-too-wide' } })
    expect(await world.play([48, 51])).toMatchObject({ detail: { kind: 'chord-has-frame-key' } })
    expect(world.state().words).toEqual([])
  })

  test('keys one slip away from others are asked about; the same again are new', async () => {
    const world = await armedFor('top')
    expect(await world.play(48, 52, 53, 48)).toMatchObject({ key: 'learning-near' })
    expect(world.state().words).toEqual([])
    expect(await world.play(48, 52, 53, 48)).toMatchObject({ key: 'word-learnt' })
  })

  test('a command that needs something takes only keys that wait for it', async () => {
    const world = await armedFor('click 3')
    expect(await world.play(...own)).toMatchObject({ key: 'word-learnt' })
    await world.type('learn keys for call it')
    expect(world.outcome()).toMatchObject({ code: 'phrase-unknown' })
  })

  test('a phrase nobody knows arms nothing', async () => {
    const world = await createWorld()
    expect(await world.type('learn keys for flying')).toMatchObject({ code: 'phrase-unknown' })
    expect(world.state().learning).toBeUndefined()
  })

  test('undo takes the keys back, and the vocabulary that was made for them', async () => {
    const world = await createWorld()
    const before = world.keep.dump()
    await world.type('learn keys for top')
    await world.play(...own)
    expect(world.state().vocabularies).toMatchObject([{ name: 'My words', words: 1 }])
    expect(await world.type('undo')).toMatchObject({ key: 'vocabulary-change-undone' })
    expect(world.state().vocabularies).toEqual([])
    expect(await world.play(...own)).toMatchObject({ code: 'motif-unknown' })
    expect(before.names).toEqual(world.keep.dump().names)
  })

  test('drawn keys that latch collects are learnt too', async () => {
    const world = await armedFor('top')
    expect(await world.press(54, 57, 59)).toMatchObject({ key: 'word-learnt' })
    expect(world.state().words).toMatchObject([{ notes: 'F♯3 A3 B3' }])
  })

  test('keys that are off are learnt all the same', async () => {
    const world = await createWorld()
    await world.type('piano off')
    await world.type('learn keys for top')
    expect(await world.play(...own)).toMatchObject({ key: 'word-learnt' })
  })
})

describe('learning keys first', () => {
  test('what is said next is what they mean, and is not carried out', async () => {
    const world = await createWorld()
    await world.type('learn keys')
    expect(await world.play(...own)).toMatchObject({ key: 'learning-heard' })
    expect(world.state().learning).toEqual({ phrase: '', notes: ownNotes })
    const before = world.browser.state()
    expect(await world.type('scroll down 3')).toMatchObject({ key: 'word-learnt' })
    expect(world.browser.state()).toEqual(before)
    expect(world.state().words).toMatchObject([{ means: 'scroll down 3' }])
  })

  test('keys of a command say what they mean too, and so does a button', async () => {
    const world = await createWorld()
    await world.type('learn keys')
    await world.play(...own)
    expect(await world.play([55, 59])).toMatchObject({ key: 'word-learnt' })
    expect(world.state().words).toMatchObject([{ means: 'top' }])
    await world.type('learn keys')
    await world.play([63, 66, 70])
    world.app.run('bottom')
    await world.settle()
    expect(world.state().words).toMatchObject([{ means: 'top' }, { means: 'bottom' }])
  })

  test('a phrase nobody knows leaves the question open', async () => {
    const world = await createWorld()
    await world.type('learn keys')
    await world.play(...own)
    expect(await world.type('flying')).toMatchObject({ code: 'phrase-unknown' })
    expect(await world.type('top')).toMatchObject({ key: 'word-learnt' })
  })

  test('a command that needs its number is told so, and other keys may follow', async () => {
    const world = await createWorld()
    await world.type('learn keys')
    await world.play(...own)
    world.app.run('click')
    await world.settle()
    expect(world.outcome()).toMatchObject({ code: 'keys-unfit', detail: { kind: 'parameter-unframed' } })
    expect(await world.type('yes')).toMatchObject({ key: 'word-learnt' })
    const [word] = world.state().words
    expect(word?.strikes.at(0)).toEqual([60])
  })

  test('escape forgets the keys', async () => {
    const world = await createWorld()
    await world.type('learn keys')
    await world.play(...own)
    world.app.escape()
    await world.settle()
    expect(await world.type('top')).toMatchObject({ key: 'at-top' })
    expect(world.state().words).toEqual([])
  })
})

test('a name of three keys may be a word, and is no tab’s then', async () => {
  const world = await armedFor('top')
  expect(await world.play(48, 51, 58)).toMatchObject({ key: 'word-learnt' })
  await world.clock.advance(5000)
  await world.type('scroll down')
  expect(await world.play(48, 51, 58)).toMatchObject({ key: 'reached-top' })
  expect(world.state().names).toEqual([])
})
