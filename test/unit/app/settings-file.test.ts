import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longestFile } from '../../../src/settings/settings-file.ts'
import { createWorld, kept, shop, type World } from './world.ts'

const given = (text: string) => ({ size: text.length, text: async () => text })

async function read(world: World, text: string) {
  await world.app.readSettingsFile(given(text))
  await world.settle()
  return world.outcome()
}

/** A world with something of everything in it, and its file. */
async function exported() {
  const world = await createWorld()
  await world.type('pause 700')
  await world.type('numbers in powers of two')
  await world.type('name this tab organ')
  world.browser.put(shop)
  await world.type('name this tab shop')
  await world.type('new vocabulary house')
  await world.type('learn attic means top')
  expect(await world.type('export settings')).toMatchObject({ key: 'settings-exported' })
  const [file] = world.saved
  if (file === undefined) throw new Error('Nothing was exported.')
  return { world, file }
}

const asKept = ({ keep }: World) => {
  const { settings, names, vocabularies } = keep.dump()
  return JSON.parse(
    JSON.stringify({ settings, names, vocabularies }, (key, value) => (key === 'tabId' ? undefined : value)),
  )
}

test('what is exported, changed and imported is as it was', async () => {
  const { world, file } = await exported()
  const was = asKept(world)
  expect(file.name).toMatch(/^clavier-\d{4}-\d\d-\d\d\.json$/)
  await world.type('usual hands')
  await world.type('forget the name shop')
  await world.type('delete vocabulary')
  await read(world, file.text)
  expect(world.state().fileOffered).toMatchObject({
    settings: 2,
    names: { total: 2, gone: [] },
    vocabularies: { coming: [{ name: 'house', words: 1 }], gone: [] },
    arrivals: [],
  })
  await world.type('yes')
  expect(world.state()).toMatchObject({
    fileOffered: undefined,
    outcome: { text: { key: 'settings-imported' } },
  })
  expect(asKept(world)).toEqual(was)
})

test('where it would send what is asked and said is named before it is kept', async () => {
  const { world, file } = await exported()
  await read(world, file.text)
  expect(world.state().fileOffered).toMatchObject({ addresses: [], recognisers: undefined })
  const hostile = JSON.parse(file.text)
  Object.assign(hostile.settings, {
    ollamaAddress: 'http://evil.test:11434',
    openaiAddress: 'https://evil.test/v1',
    speechServerAddress: 'http://evil.test:8080',
    recognisers: ['server', 'service'],
  })
  await read(world, JSON.stringify(hostile))
  expect(world.state().fileOffered).toMatchObject({
    addresses: [
      { of: 'ollamaAddress', address: 'http://evil.test:11434' },
      { of: 'openaiAddress', address: 'https://evil.test/v1' },
      { of: 'speechServerAddress', address: 'http://evil.test:8080' },
    ],
    recognisers: ['server', 'service'],
  })
  expect(world.state().settings.speechServerAddress).toBe('http://127.0.0.1:8080')
})

test('it is taken to another machine, and an import is taken back whole', async () => {
  const { world, file } = await exported()
  const other = await createWorld({ browser: world.browser })
  await other.type('name this tab mine')
  const before = asKept(other)
  await read(other, file.text)
  expect(other.state().fileOffered).toMatchObject({ settings: 3, names: { total: 2, gone: ['mine'] } })
  await other.type('keep the settings')
  expect(other.state().settings).toEqual(world.state().settings)
  expect(other.state().names.map(({ spoken }) => spoken)).toEqual(['organ', 'shop'])
  expect(other.state().vocabularies).toMatchObject([{ name: 'house', words: 1 }])
  await other.type('undo')
  expect(other.state().settings.hands).toEqual({})
  expect(asKept(other).names).toEqual(before.names)
})

test('nothing changes before a yes, nor by a no or escape', async () => {
  const { file } = await exported()
  for (const answer of ['no', 'escape']) {
    const other = await createWorld()
    await other.type('top')
    const before = { stored: other.keep.dump(), settings: other.state().settings }
    await read(other, file.text)
    await other.type(answer)
    expect(other.state().fileOffered).toBeUndefined()
    expect({ stored: other.keep.dump(), settings: other.state().settings }).toEqual(before)
    expect((await other.type('keep the settings')).code).toBe('no-file-read')
  }
})

test('what would run on arrival is shown as the command that it is', async () => {
  const { world, file } = await exported()
  const content = JSON.parse(file.text)
  content.names.names[0].arrival = { command: 'close-tab', slots: {}, words: 'press play' }
  await read(world, JSON.stringify(content))
  expect(world.state().fileOffered?.arrivals).toEqual([{ name: 'organ', runs: 'close tab' }])
})

test.each([
  ['broken', (text: string) => text.slice(0, -20), 'file-unknown'],
  ['none of ours', () => '{"hello":1}', 'file-unknown'],
  ['of a later version', (text: string) => text.replace('"version": 1', '"version": 99'), 'file-later'],
  [
    'with settings of a later version',
    (text: string) => JSON.stringify({ ...JSON.parse(text), settings: { version: 99 } }),
    'file-broken',
  ],
  [
    'with broken names',
    (text: string) => JSON.stringify({ ...JSON.parse(text), names: { version: 2, names: [{ id: 'x' }] } }),
    'file-broken',
  ],
])('a file that is %s is refused in words, and nothing changes', async (_, spoil, code) => {
  const { world, file } = await exported()
  const before = kept(world)
  expect(await read(world, spoil(file.text))).toMatchObject({ code })
  expect(kept(world)).toEqual(before)
})

test('a huge file is refused without being read', async () => {
  const world = await createWorld()
  const text = () => Promise.reject(new Error('It was read.'))
  await world.app.readSettingsFile({ size: longestFile * 3 + 1, text })
  expect(world.outcome().code).toBe('file-too-large')
  expect(world.bugs).toEqual([])
})

test('where there is no room for one part, the other is put back', async () => {
  const { file } = await exported()
  const world = await createWorld()
  await world.type('pause 900')
  await read(world, file.text)
  world.keep.setQuota(world.keep.used() + 120)
  const before = world.state().settings
  await world.type('yes')
  expect(world.state().settings).toEqual(before)
  expect(world.state().names).toEqual([])
  expect(world.outcome().code).toBe('storage-full')
})

test('files made of anything never throw, and change nothing without a yes', async () => {
  const world = await createWorld()
  await world.type('pause 900')
  const stored = world.keep.dump()
  const parts = fc.record({
    kind: fc.constant('clavier'),
    version: fc.constant(1),
    settings: fc.oneof(fc.jsonValue(), fc.record({ version: fc.constantFrom(1, 2), hands: fc.jsonValue() })),
    names: fc.oneof(fc.jsonValue(), fc.record({ version: fc.constantFrom(1, 2), names: fc.jsonValue() })),
  })
  await fc.assert(
    fc.asyncProperty(parts, async value => {
      await world.app.readSettingsFile(given(JSON.stringify(value)))
      expect(world.keep.dump()).toEqual(stored)
    }),
  )
  expect(world.bugs).toEqual([])
})
