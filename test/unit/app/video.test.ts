import { expect, test } from 'vitest'
import { writeMidiFile } from '../../../src/sequence/midi-file-write.ts'
import { createFakeClock } from '../fake-clock.ts'
import { createMemoryStore } from '../memory-store.ts'
import { stepsAt } from '../sequence/arbitrary-sequence.ts'
import { createWorld } from './world.ts'

/** Clavier with video turned on. */
async function filming(options: Parameters<typeof createWorld>[0] = {}) {
  const world = await createWorld(options)
  await world.type('record video')
  return world
}

test('without a yes nothing is filmed', async () => {
  const world = await createWorld()
  await world.type('record')
  await world.type('stop recording')
  expect(world.video.asked).toEqual([])
})

test('what the picture will hold is said before it begins, and undo turns it off again', async () => {
  const world = await createWorld()
  expect((await world.type('record video')).words).toContain('all that its page shows and sounds')
  expect(world.state().settings.recordVideo).toBe(true)
  await world.type('undo')
  expect(world.state().settings.recordVideo).toBe(false)
})

test('it begins, pauses and ends with the recording, is told of, and is saved by its name with chapters at the marks', async () => {
  const world = await filming()
  await world.type('record')
  expect(world.state().video).toEqual({ kind: 'recording', error: undefined })
  await world.clock.advance(2_000)
  expect(world.outcome().words).toContain('Video runs: all that “The organ” shows and sounds is recorded.')
  await world.type('mark')
  await world.type('pause recording')
  expect(world.state().video.kind).toBe('paused')
  await world.clock.advance(60_000)
  await world.type('resume recording')
  expect(world.state().video.kind).toBe('recording')
  await world.clock.advance(3_000)
  await world.type('mark')
  await world.type('stop recording')
  await world.settle()
  expect(world.video.asked).toEqual(['start 1', 'pause', 'resume', 'stop'])
  const name = world.state().sequences[0]?.name ?? ''
  expect(world.video.saved).toMatchObject([{ ms: 5_000 }])
  const [saved] = world.video.saved
  expect(saved?.chapters).toEqual([
    { ms: 0, label: name },
    { ms: 2_000, label: '0:02' },
    { ms: 5_000, label: '0:05' },
  ])
  // What became of the recording is told first, however long the browser takes for either.
  expect(world.outcome().words).toContain('Kept as')
  await world.clock.advance(300)
  expect(world.outcome().words).toMatch(/“.+\.webm” is in your downloads, with its chapters\./)
  expect(world.state().video.kind).toBe('off')
  expect(world.bugs).toEqual([])
})

test('a recording that came from a file at the same moment is not taken for the one that was filmed', async () => {
  const world = await filming()
  const bytes = writeMidiFile({
    ...stepsAt(0),
    events: [{ kind: 'mark', ms: 0, track: 0, label: 'here' }],
  })
  await world.app.readSequenceFiles([{ name: 'a.mid', size: bytes.length, bytes: async () => bytes }])
  await world.type('keep import')
  await world.type('record')
  await world.clock.advance(1_000)
  await world.type('mark')
  await world.type('stop recording')
  await world.settle()
  expect(world.video.saved[0]?.chapters.map(({ label }) => label)).toContain('0:01')
})

test('where Chrome wants Clavier to be called on the tab, that is said once, and the video begins as soon as it was', async () => {
  const world = await filming()
  world.video.refuse('video-uninvoked')
  await world.type('record')
  expect(world.state().video).toMatchObject({ kind: 'waiting', error: { code: 'video-uninvoked' } })
  await world.clock.advance(300)
  expect(world.outcome().words).toContain('press Alt+Shift+K')
  await world.type('mark')
  await world.clock.advance(10_000)
  // Not said again and again.
  expect(world.outcome().key).toBe('marked')
  world.video.refuse(undefined)
  await world.clock.advance(2_000)
  expect(world.state().video.kind).toBe('recording')
  await world.clock.advance(1_000)
  await world.type('mark')
  await world.type('stop recording')
  await world.settle()
  // The video began twelve seconds after the recording, and the mark was set 13.3 seconds after it.
  expect(world.video.saved[0]?.chapters.map(({ ms }) => ms)).toEqual([0, 1_300])
})

test('a recording that ends before the video could begin leaves nothing that tries on', async () => {
  const world = await filming()
  world.video.refuse('video-uninvoked')
  await world.type('record')
  await world.type('stop recording')
  world.video.refuse(undefined)
  await world.clock.advance(20_000)
  expect(world.video.asked).toEqual([])
  expect(world.state().video).toEqual({ kind: 'off', error: undefined })
})

test('asked for in the middle of a recording it begins with the next one, not with its pause', async () => {
  const world = await createWorld()
  await world.type('record')
  await world.type('record video')
  await world.type('pause recording')
  await world.type('resume recording')
  await world.type('stop recording')
  await world.settle()
  expect(world.video.asked).toEqual([])
  await world.type('record')
  expect(world.video.asked).toEqual(['start 1'])
})

test.each(['video-page', 'video-private', 'video-failed'] as const)(
  'with %s the recording goes on without video, and that is said',
  async code => {
    const world = await filming()
    world.video.refuse(code)
    await world.type('record')
    expect(world.state().video).toMatchObject({ kind: 'trouble', error: { code } })
    expect(world.state().recording.kind).toBe('recording')
    await world.type('stop recording')
    await world.settle()
    expect(world.video.saved).toEqual([])
    expect(world.state().sequences).toHaveLength(1)
  },
)

test.each(['video-ended', 'video-full'] as const)(
  'with %s in the middle that is said, and what was filmed is saved at the end',
  async code => {
    const world = await filming()
    await world.type('record')
    await world.clock.advance(4_000)
    world.video.end(code)
    expect(world.state().video).toMatchObject({ kind: 'trouble', error: { code } })
    await world.type('pause recording')
    await world.type('resume recording')
    expect(world.video.asked).toEqual(['start 1'])
    await world.clock.advance(9_000)
    await world.type('stop recording')
    await world.settle()
    expect(world.video.saved).toMatchObject([{ ms: 4_000 }])
  },
)

test('a video whose panel died is offered by the next one, and saved by the name of its recording', async () => {
  const world = await filming()
  await world.type('record')
  await world.clock.advance(3_000)
  await world.type('mark')
  await world.clock.advance(3_000)
  const { keep, session, browser, video } = world
  // What of the dead panel still runs here is on a clock that stands still.
  const clock = createFakeClock()
  world.app.stop()
  const next = await createWorld({ clock, keep, session, browser, video, started: false })
  const starting = next.app.start()
  // Whether the recording is still under way elsewhere takes a while to see.
  await clock.advance(10_000)
  await starting
  expect(next.state().video.error?.code).toBe('video-left')
  expect((await next.type('save video')).words).toContain('.webm')
  expect(video.saved[0]?.chapters).toHaveLength(2)
  // It is saved now: the panel after that removes it.
  next.app.stop()
  const third = await createWorld({ clock, keep, session, browser, video })
  expect(third.state().video.error).toBeUndefined()
  expect(video.onDisk()).toBe(false)
  expect(await third.type('save video')).toMatchObject({ code: 'no-video' })
})

test('a video that was cut off is saved before the next one takes its place', async () => {
  const world = await filming()
  await world.type('record')
  await world.clock.advance(3_000)
  const { keep, session, browser, video } = world
  const clock = createFakeClock()
  world.app.stop()
  const next = await createWorld({ clock, keep, session, browser, video, started: false })
  const starting = next.app.start()
  await clock.advance(10_000)
  await starting
  expect(video.saved).toEqual([])
  await next.type('record')
  expect(video.saved).toHaveLength(1)
  expect(video.asked).toEqual(['start 1', 'start 1'])
})

test('“discard video” removes it, but never one that is recorded', async () => {
  const world = await filming()
  expect(await world.type('discard video')).toMatchObject({ code: 'no-video' })
  await world.type('record')
  expect(await world.type('discard video')).toMatchObject({ code: 'video-running' })
  expect(await world.type('save video')).toMatchObject({ code: 'video-running' })
  await world.type('stop recording')
  await world.settle()
  expect(await world.type('discard video')).toMatchObject({ key: 'video-discarded' })
  expect(world.video.onDisk()).toBe(false)
})

test.each(['nonsense', { version: 2 }, { version: 1, sequence: '../', offsetMs: 0, saved: false }])(
  'a note that cannot be read, %j, keeps nobody from anything',
  async note => {
    const world = await createWorld({ keep: createMemoryStore({ entries: { video: note } }) })
    expect(world.bugs).toEqual([])
    expect(await world.type('scroll down')).toMatchObject({ status: 'done' })
  },
)
