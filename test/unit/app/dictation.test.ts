import { beforeEach, describe, expect, test } from 'vitest'
import { createWorld, type World } from './world.ts'

let world: World

/** Dictation is on in a field of the page that has this text. */
async function dictating(text = '', more: Parameters<World['fields']['put']>[1] = {}) {
  world.fields.put('Letter', { kind: 'lines', text, ...more })
  await world.listen()
  await world.hear('dictate')
  await world.clock.advance(3000)
}
const hear = async (words: string) => {
  const told = await world.hear(words)
  await world.settle()
  return told
}
const letter = () => world.fields.text('Letter')

beforeEach(async () => {
  world = await createWorld()
})

describe('what is said', () => {
  test('is written with signs, spaces and capitals, utterance after utterance', async () => {
    await dictating()
    expect(world.state().dictation).toMatchObject({ on: true, field: 'Letter' })
    await hear('dear ada comma')
    await hear('the organ was built')
    await hear('in 1886 period')
    await hear('scroll down')
    expect(letter()).toBe('Dear ada, the organ was built in 1886. Scroll down')
    expect(world.bugs).toEqual([])
  })
})
