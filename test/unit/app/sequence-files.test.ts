import { expect, test } from 'vitest'
import type { GivenBytes } from '../../../src/app/sequence-files-service.ts'
import { registry } from '../../../src/commands/registry.ts'
import { writeMidiFile } from '../../../src/sequence/midi-file-write.ts'
import type { Sequence } from '../../../src/sequence/sequence-schema.ts'
import { stepsAt } from '../sequence/arbitrary-sequence.ts'
import { createWorld, type World } from './world.ts'

const given = (name: string, bytes: Uint8Array): GivenBytes => ({
  name,
  size: bytes.length,
  bytes: async () => bytes,
})
const text = (words: string) => Uint8Array.from(words, char => char.charCodeAt(0))

async function read(world: World, ...files: readonly GivenBytes[]) {
  await world.app.readSequenceFiles(files)
  await world.settle()
  return world.outcome()
}

/** A world in which a recording called `mail` is kept, and its file. */
async function exported() {
  const world = await createWorld()
  for (const phrase of ['record', 'scroll down', 'stop recording', 'save as mail']) await world.type(phrase)
  expect(await world.type('export mail')).toMatchObject({ key: 'sequence-exported' })
  const [file] = world.savedBytes
  if (file === undefined) throw new Error('Nothing was exported.')
  return { world, file: given(file.name, file.bytes), saved: file }
}

/** Keys of all that is kept of sequences but their index. */
const sequencesIn = (stored: Readonly<Record<string, unknown>>) =>
  Object.keys(stored).filter(key => /^sequence/.test(key) && !/index/.test(key))

const kept = ({ state }: World) =>
  state()
    .sequences.map(({ name }) => name)
    .toSorted()
const evil: Sequence = {
  ...stepsAt(0),
  name: '<b>x</b>',
  tracks: [{ tab: 0, title: '', url: 'https://evil.test:8443/steal?a=b' }],
}

test('an exported recording is a MIDI file, and comes back under a new id and a free name, marked', async () => {
  const { world, file, saved } = await exported()
  expect(saved).toMatchObject({ name: 'mail.mid', type: 'audio/midi' })
  await read(world, file)
  expect(world.state().view).toBe('sequences')
  expect(world.state().sequencePreview).toMatchObject({
    sequences: [
      {
        from: 'mail.mid',
        name: 'mail',
        steps: 1,
        hosts: ['news.test'],
        commands: ['scroll down'],
        midiOnly: false,
      },
    ],
    refused: [],
  })
  expect(kept(world)).toEqual(['mail'])
  expect(await world.type('keep import')).toMatchObject({ key: 'sequences-imported' })
  expect(kept(world)).toEqual(['mail', 'mail 2'])
  expect(new Set(world.state().sequences.map(({ id }) => id)).size).toBe(2)
  expect(world.state().sequencePreview).toBeUndefined()
  await world.type('export mail 2')
  // What is given on again is not marked; what is kept here is.
  expect(JSON.stringify(world.keep.dump())).toContain('"imported":true')
  expect(Buffer.from(world.savedBytes[1]?.bytes ?? []).toString('latin1')).not.toContain('"imported"')
})

test('undo takes the import back', async () => {
  const { world, file } = await exported()
  await read(world, file)
  await world.type('yes')
  expect(kept(world)).toEqual(['mail', 'mail 2'])
  expect(await world.type('undo')).toMatchObject({
    key: 'import-undone',
    words: 'Not kept any more: mail 2.',
  })
  expect(kept(world)).toEqual(['mail'])
})

test('several at once: the good ones are shown beside why others are refused, and nothing is kept before a yes', async () => {
  const world = await createWorld()
  const before = JSON.stringify(world.keep.dump())
  await read(
    world,
    given('one.mid', writeMidiFile(stepsAt(0, 5))),
    given('evil.mid', writeMidiFile(evil)),
    given('never.mid', writeMidiFile({ ...stepsAt(), events: [did('record')] })),
    given(
      'script.mid',
      writeMidiFile({ ...stepsAt(), events: [did('open', { words: 'javascript:alert(1)' })] }),
    ),
    given('cut.mid', writeMidiFile(stepsAt(0, 5)).subarray(0, 200)),
    given('photo.jpg', text('JFIF')),
    { name: 'huge.mid', size: 1e9, bytes: () => Promise.reject(new Error('never read')) },
    { name: 'gone.mid', size: 10, bytes: () => Promise.reject(new Error('NotFoundError')) },
  )
  expect(world.state().sequencePreview?.sequences).toMatchObject([
    { name: 'steps', steps: 2 },
    { name: '<b>x</b>', hosts: ['evil.test:8443'] },
  ])
  expect(world.state().sequencePreview?.refused.map(({ from, error }) => [from, error.code])).toEqual([
    ['never.mid', 'sequence-file-command'],
    ['script.mid', 'sequence-file-address'],
    ['cut.mid', 'sequence-file-cut'],
    ['photo.jpg', 'sequence-file-unknown'],
    ['huge.mid', 'sequence-file-large'],
    ['gone.mid', 'sequence-file-unknown'],
  ])
  expect(JSON.stringify(world.keep.dump())).toBe(before)
  expect(await world.type('discard import')).toMatchObject({ key: 'import-discarded' })
  expect(world.state().sequencePreview).toBeUndefined()
  expect(JSON.stringify(world.keep.dump())).toBe(before)
})

test('hosts are told of every page that it would open or act on', async () => {
  const world = await createWorld()
  const events = [
    did('open', { words: 'shop.test/cart' }),
    { ...did('click', { words: 'buy' }), step: 1, ms: 0 },
  ]
  await read(world, given('a.mid', writeMidiFile({ ...evil, events })))
  expect(world.state().sequencePreview?.sequences[0]).toMatchObject({
    hosts: ['evil.test:8443', 'shop.test'],
    more: { hosts: 0, commands: 0 },
  })
})

test('of many hosts and commands the first are listed, and it is told how many more there are', async () => {
  const world = await createWorld()
  const sites = Array.from({ length: 30 }, (_, at) => did('open', { words: `site${at}.test` }))
  const ids = registry.filter(({ recorded, id }) => recorded && id !== 'open').slice(0, 60)
  const events = [...sites, ...ids.map(({ id }) => did(id))].map((event, step) => ({ ...event, step, ms: 0 }))
  await read(world, given('a.mid', writeMidiFile({ ...evil, events })))
  const row = world.state().sequencePreview?.sequences[0]
  expect(row?.hosts).toHaveLength(20)
  expect(row?.commands).toHaveLength(50)
  expect(row?.more).toEqual({ hosts: 11, commands: 11 })
})

test('“no” and escape leave what was read', async () => {
  const world = await createWorld()
  await read(world, given('one.mid', writeMidiFile(stepsAt(0))))
  await world.type('no')
  expect(world.state().sequencePreview).toBeUndefined()
  await read(world, given('one.mid', writeMidiFile(stepsAt(0))))
  await world.type('escape')
  expect(world.state().sequencePreview).toBeUndefined()
  expect(await world.type('keep import')).toMatchObject({ code: 'nothing-to-import' })
  expect(await world.type('discard import')).toMatchObject({ code: 'nothing-to-import' })
  expect(kept(world)).toEqual([])
})

test('where there is no room for all of them none is kept, and what was read still waits', async () => {
  const world = await createWorld()
  const many = stepsAt(...Array.from({ length: 500 }, (_, n) => n))
  await read(world, given('one.mid', writeMidiFile(stepsAt(0))), given('two.mid', writeMidiFile(many)))
  const before = world.keep.dump()
  // Room for one of them.
  world.keep.setQuota(world.keep.used() + 5_000)
  expect(await world.type('keep import')).toMatchObject({ code: 'storage-full' })
  expect(kept(world)).toEqual([])
  expect(world.state().sequencePreview?.sequences).toHaveLength(2)
  expect(sequencesIn(world.keep.dump())).toEqual(sequencesIn(before))
})

test('“import” shows where files are chosen; too many at once are refused', async () => {
  const world = await createWorld()
  expect(await world.type('import')).toMatchObject({ key: 'sequences-asked' })
  expect(world.state()).toMatchObject({ view: 'sequences', sequenceFilesAsked: 1 })
  const many = Array.from({ length: 21 }, (_, n) => given(`${n}.mid`, text('x')))
  expect(await read(world, ...many)).toMatchObject({ code: 'files-too-many' })
})

test('the name of a file holds nothing that a file system takes for something else', async () => {
  const world = await createWorld()
  for (const phrase of ['record', 'scroll down', 'stop recording']) await world.type(phrase)
  await world.type('save as ../a:b ‮dim.exe')
  await world.type('export')
  expect(world.savedBytes[0]?.name).toMatch(/^[^\\/:*?"<>|\p{C}.]+[^\\/:*?"<>|\p{C}]*\.mid$/u)
})

test('nothing to export is said', async () => {
  const world = await createWorld()
  expect(await world.type('export')).toMatchObject({ code: 'nothing-recorded' })
  expect(await world.type('export nobody')).toMatchObject({ code: 'sequence-unknown' })
})

function did(command: string, slots: Readonly<Record<string, string>> = {}) {
  return {
    kind: 'did',
    ms: 0,
    track: 0,
    step: 0,
    intent: { command, slots, source: 'spoken', heard: '' },
  } as const
}
