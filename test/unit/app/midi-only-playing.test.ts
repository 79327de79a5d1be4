import { expect, test } from 'vitest'
import { createLibrary } from '../../../src/sequence/library.ts'
import { writeMidiFile } from '../../../src/sequence/midi-file-write.ts'
import type { NoteEvent, Sequence, SequenceEvent } from '../../../src/sequence/sequence-schema.ts'
import { played, worldWith } from './playing-world.ts'
import { createWorld, organ, shop, type World } from './world.ts'

const newTab = [48, 57, 59, 48]
const closeTab = [48, 59, 57, 48]

/** Each key for 80 ms, one after another, from a moment on. */
const strikes = (ms: number, keys: readonly number[], track = 0): readonly NoteEvent[] =>
  keys.map((key, at) => ({ kind: 'note', ms: ms + at * 100, track, key, velocity: 0.7, duration: 80 }))

function notesOf(name: string, events: readonly SequenceEvent[], more: Partial<Sequence> = {}): Sequence {
  const tracks = [0, 1].map(tab => ({ tab, title: '', url: '' }))
  const durationMs = Math.max(...events.map(({ ms }) => ms)) + 80
  return { version: 2, id: name, name, createdAt: 1, durationMs, tracks, events, ...more }
}

const tabs = ({ browser }: World) => browser.urls().length
const kept = ({ keep, clock }: World, id: string) => createLibrary({ store: keep, clock }).load(id)

test('notes alone mean what they mean on the keys, each in the tab that is in front then', async () => {
  const world = await worldWith(
    notesOf('tune', [...strikes(0, newTab), ...strikes(3_000, newTab), ...strikes(6_000, closeTab, 1)]),
  )
  const first = world.browser.active()?.id
  expect(await played(world)).toMatchObject({ key: 'sequence-played' })
  expect(tabs(world)).toBe(2)
  expect(world.browser.active()?.id).not.toBe(first)
  expect(world.bugs).toEqual([])
})

test('however fast they are played', async () => {
  const world = await worldWith(notesOf('tune', strikes(0, newTab)))
  await world.type('playing speed 800')
  await played(world)
  expect(tabs(world)).toBe(2)
})

test('by the user’s own words as well', async () => {
  const world = await worldWith(notesOf('tune', strikes(0, [50, 54, 57])))
  await world.type('learn keys for click shop')
  await world.play(50, 54, 57)
  await world.type('yes')
  await played(world)
  expect(world.browser.active()?.url).toBe(shop)
})

test('of a file they are asked about before the first of them, by what they mean, and once', async () => {
  const gift = notesOf('gift', [...strikes(0, newTab), ...strikes(3_000, newTab)], { imported: true })
  const world = await worldWith(gift)
  await played(world)
  expect(tabs(world)).toBe(1)
  expect(world.outcome().words).toContain('new tab')
  expect(world.outcome().words).toContain('its notes mean this here')
  expect(world.state().choices?.rows[0]?.label).toBe('Do it')
  expect(await played(world, 'choose 1')).toMatchObject({ key: 'sequence-played' })
  expect(tabs(world)).toBe(3)
  expect((await kept(world, 'gift')).imported).toBeUndefined()
})

test('that they may mean something is no yes to what reaches beyond the page', async () => {
  const gift = notesOf('gift', [...strikes(0, closeTab), ...strikes(3_000, [50, 54, 57])], { imported: true })
  const world = await worldWith(gift)
  await world.type('learn keys for click shop')
  await world.play(50, 54, 57)
  await world.type('yes')
  await world.type('new tab')
  await played(world)
  await played(world, 'choose 1')
  expect(world.browser.active()?.url).toBe(organ)
  expect(world.outcome().words).toContain('sends a form off')
  await played(world, 'choose 1')
  expect(world.browser.active()?.url).toBe(shop)
})

test('one that meant nothing yet is still asked about when its notes have come to mean something', async () => {
  const world = await worldWith(notesOf('gift', strikes(0, [50, 54, 57]), { imported: true }))
  expect(await played(world)).toMatchObject({ key: 'sequence-played' })
  expect((await kept(world, 'gift')).imported).toBe(true)
})

test('no tab is named, nothing escapes and nothing is said by notes that nobody has bound', async () => {
  const names = strikes(0, [48, 65, 71, 48])
  const bothEnds = strikes(3_000, [48]).concat(strikes(3_000, [72]))
  const world = await worldWith(notesOf('tune', [...names, ...bothEnds, ...strikes(6_000, newTab)]))
  expect(await played(world)).toMatchObject({ key: 'sequence-played' })
  expect(world.state().names).toEqual([])
  expect(tabs(world)).toBe(2)
})

test('with the keys off, or beside steps, notes are notes', async () => {
  const did: SequenceEvent = {
    kind: 'did',
    ms: 0,
    track: 0,
    step: 0,
    intent: { command: 'scroll-down', slots: {}, source: 'typed', heard: 'scroll down' },
  }
  const world = await worldWith(
    notesOf('tune', strikes(0, newTab)),
    notesOf('steps', [did, ...strikes(0, newTab)]),
  )
  await played(world, 'play steps')
  await world.app.change({ keys: false })
  await played(world, 'play tune')
  expect(tabs(world)).toBe(1)
})

test('what they would do is shown before they are kept', async () => {
  const world = await createWorld()
  const file = notesOf('tune', strikes(0, newTab))
  const bytes = writeMidiFile(file)
  await world.app.readSequenceFiles([{ name: 'tune.mid', size: bytes.length, bytes: async () => bytes }])
  expect(world.state().sequencePreview?.sequences).toMatchObject([{ steps: 1, commands: ['new tab'] }])
})
