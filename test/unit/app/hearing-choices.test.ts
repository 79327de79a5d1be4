import { describe, expect, test } from 'vitest'
import { elementKinds } from '../../../src/ports/page.ts'
import { createWorld } from './world.ts'

describe('a kind is named', () => {
  test.each([
    ['en', 'hear headings', 'heading'],
    ['en', 'hear the heading', 'heading'],
    ['en', 'hear pictures by sound and speech', 'image'],
    ['en', 'hear 4', 'heading'],
    ['es', 'oír títulos', 'heading'],
    ['es', 'oír los botones', 'button'],
    ['de', 'lass Überschriften hören', 'heading'],
    ['de', 'lass die Felder hören', 'field'],
    ['fr', 'entendre les titres', 'heading'],
    ['fr', "entendre l'image", 'image'],
    ['fr', 'entendre médias', 'media'],
  ] as const)('in %s: %s', async (language, phrase, kind) => {
    const world = await createWorld()
    await world.app.change({
      language,
      layoutKinds: { ...world.state().settings.layoutKinds, [kind]: 'off' },
    })
    await world.type(phrase)
    expect(world.state().settings.layoutKinds[kind]).toBe('both')
    expect(world.outcome()).toMatchObject({ key: 'kind-told', status: 'done' })
  })

  test('by each way to be told, and one alone changes', async () => {
    const world = await createWorld()
    const before = world.state().settings.layoutKinds
    for (const [phrase, mode] of [
      ['hear buttons by sound', 'sound'],
      ['hear buttons by speech', 'speech'],
      ['hear buttons by both', 'both'],
      ["don't hear buttons", 'off'],
    ] as const) {
      await world.type(phrase)
      expect(world.state().settings.layoutKinds).toEqual({ ...before, button: mode })
    }
  })

  test('by its number in the list, as keys play it', async () => {
    for (const [at, kind] of elementKinds.entries()) {
      const world = await createWorld()
      await world.type(`do not hear ${at + 1}`)
      expect(world.state().settings.layoutKinds[kind]).toBe('off')
    }
  })
})

test('the sound of pages is chosen by phrases', async () => {
  const world = await createWorld()
  for (const phrase of [
    'layout seconds 8',
    'layout in 9 bands',
    'top sounds low',
    'layout mono on',
    'small speakers on',
    'kinds by force',
  ])
    await world.type(phrase)
  expect(world.state().settings).toMatchObject({
    layoutSeconds: 8,
    layoutBands: 9,
    layoutTurned: true,
    layoutMono: true,
    layoutSmallSpeakers: true,
    layoutCues: 'velocity',
  })
  await world.type('layout as usual')
  expect(world.state().settings).toMatchObject({
    layoutSeconds: 5,
    layoutBands: 25,
    layoutTurned: false,
    layoutMono: false,
    layoutSmallSpeakers: false,
    layoutCues: 'instruments',
  })
})

test.each([
  ['layout seconds 1000', 'number-out-of-bounds', { least: 2, most: 10 }],
  ['layout in 1 seconds', 'number-out-of-bounds', { least: 2, most: 10 }],
  ['layout bands 7', 'bands-unknown', { asked: 7 }],
  ['hear trumpets', 'kind-unknown', { heard: 'trumpets' }],
] as const)('“%s” is refused with what there is, and nothing changes', async (phrase, code, detail) => {
  const world = await createWorld()
  const before = world.state().settings
  expect(await world.type(phrase)).toMatchObject({ code, detail })
  expect(world.state().settings).toEqual(before)
})

test('a file of settings with a sweep of 0 or 1000 seconds brings the usual one', async () => {
  for (const layoutSeconds of [0, 1000]) {
    const world = await createWorld()
    await world.type('layout seconds 8')
    await world.type('export settings')
    const [file] = world.saved
    if (file === undefined) throw new Error('Nothing was exported.')
    const wrong = JSON.parse(file.text)
    Object.assign(wrong.settings, { layoutSeconds, layoutBands: 1000, layoutMono: 'loud' })
    const text = JSON.stringify(wrong)
    await world.app.readSettingsFile({ size: text.length, text: async () => text })
    await world.settle()
    await world.type('yes')
    expect(world.state().settings).toMatchObject({ layoutSeconds: 5, layoutBands: 25, layoutMono: false })
  }
})

test('the picture is put away, and that there is none is said', async () => {
  const world = await createWorld()
  void world.type('layout')
  await world.settle()
  await world.clock.advance(10_000)
  expect(world.state().picture).toBeDefined()
  expect(await world.type('hide the picture')).toMatchObject({ key: 'picture-hidden' })
  expect(world.state().picture).toBeUndefined()
  expect(await world.type('close picture')).toMatchObject({ code: 'no-picture' })
})
