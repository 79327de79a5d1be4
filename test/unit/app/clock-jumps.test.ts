import { describe, expect, test } from 'vitest'
import { createLibrary } from '../../../src/sequence/library.ts'
import { createWorld, type World } from './world.ts'

// A user, a time server or summer time sets the clock while something goes on. What lasts is measured by the other
// clock, which only goes forward; only moments are told by this one.

const hour = 3_600_000
const day = 24 * hour
/** How far the clock is set while something goes on, in ms. */
const jumps = [
  ['an hour back', -hour],
  ['an hour forward', hour],
  ['a day forward', day],
  ['a year back', -365 * day],
] as const

const jump = ({ clock }: World, ms: number) => clock.setWall(clock.wall() + ms)

describe.each(jumps)('the clock is set %s', (_, ms) => {
  test('in the middle of a recording: its times go on as they were, it is kept, and plays as long as it lasted', async () => {
    const world = await createWorld()
    await world.type('record')
    for (let at = 0; at < 5; at += 1) {
      await world.type('scroll down')
      await world.clock.advance(1_000)
      jump(world, ms)
    }
    await world.type('pause recording')
    jump(world, ms)
    await world.clock.advance(2_000)
    await world.type('resume recording')
    await world.type('mark')
    expect(await world.type('stop recording')).toMatchObject({ key: 'recording-kept' })
    await world.type('save as jump')
    const [entry] = await createLibrary({ store: world.keep, clock: world.clock }).list()
    const { events, durationMs } = await createLibrary({ store: world.keep, clock: world.clock }).load(
      entry?.id ?? '',
    )
    expect(durationMs).toBe(5_000)
    expect(events.filter(({ kind }) => kind === 'did').map(event => event.ms)).toEqual([
      0, 1_000, 2_000, 3_000, 4_000,
    ])
    expect(events.map(event => event.ms)).toEqual(events.map(event => event.ms).toSorted((a, b) => a - b))

    await world.type('top')
    world.app.submit('play jump')
    await world.clock.advance(2_000)
    jump(world, ms)
    await world.clock.advance(10_000)
    expect(world.state().playing).toBeUndefined()
    expect(world.outcome()).toMatchObject({ status: 'done' })
    expect(world.bugs).toEqual([])
  })

  test('while it listens, follows, practises and speaks: nothing hangs, and what is said and played counts', async () => {
    const world = await createWorld()
    await world.type('follow on')
    await world.listen()
    jump(world, ms)
    expect(await world.hear('scroll down')).toMatchObject({ status: 'done', key: 'scrolled' })
    world.speech.session().end('recogniser-network')
    jump(world, ms)
    await world.clock.advance(10_000)
    world.speech.session().events.started()
    await world.clock.advance(3_000)
    expect(await world.hear('scroll up')).toMatchObject({ status: 'done' })
    await world.type('microphone off')

    await world.type('practise chords')
    jump(world, ms)
    await world.play(...(world.state().practice?.round?.wanted?.strikes ?? []))
    expect(world.outcome()).toMatchObject({ key: 'practice-right' })
    jump(world, ms)
    await world.play(...(world.state().practice?.round?.wanted?.strikes ?? []))
    expect(world.state().practice?.round?.right).toBe(2)
    await world.type('stop practising')

    // A chord whose keys are struck around the jump is the chord.
    world.keyboard.down(50)
    jump(world, ms)
    world.keyboard.down(57)
    await world.clock.advance(80)
    world.keyboard.up(50)
    world.keyboard.up(57)
    await world.clock.advance(1_000)
    expect(world.outcome().status).toBe('done')
    expect(world.bugs).toEqual([])
  })

  test('in the middle of an answer, and before it is kept and taken back', async () => {
    const world = await createWorld()
    world.assistant.script.answer = ({ schema }) => (schema === undefined ? 'At dusk.' : '{"tags": []}')
    for (const question of ['when?', 'why?', 'who?']) {
      await world.type(`ask ${question}`)
      jump(world, ms)
      expect(await world.type('save answer')).toMatchObject({ status: 'done' })
    }
    jump(world, ms)
    // Newest first is by what was done, and undo takes back what was done last.
    await world.type('forget entry')
    await world.type('undo')
    await world.type('recall all')
    expect(
      world
        .state()
        .kept?.rows.map(({ question }) => question)
        .toSorted(),
    ).toEqual(['when?', 'who?', 'why?'])
    await world.type('undo')
    await world.type('undo')
    await world.type('recall all')
    expect(world.bugs).toEqual([])
  })
})

describe('thirty days', () => {
  test('are not over because the clock was a day ahead for a while, and nothing comes back that was not deleted', async () => {
    const world = await createWorld()
    await world.type('record')
    await world.type('scroll down')
    await world.type('stop recording')
    await world.type('save as morning')
    await world.type('name this tab organ')
    jump(world, day)
    await world.type('forget the name organ')
    await world.type('forget the recording morning')
    // What was deleted tomorrow, as the clock has it, is kept at least as long.
    jump(world, -day)
    await world.clock.advance(1_000)
    expect(world.state().deletedNames).toMatchObject([{ spoken: 'organ' }])
    expect(await world.type('bring back the recording morning')).toMatchObject({ status: 'done' })
    await world.type('forget the recording morning')
    jump(world, 29 * day)
    const { clock, keep, session, browser } = world
    world.app.stop()
    const later = await createWorld({ clock, keep, session, browser })
    await clock.advance(10_000)
    expect(later.state().deletedSequences).toMatchObject([{ name: 'morning' }])
    expect(later.state().deletedNames).toMatchObject([{ spoken: 'organ' }])
    later.app.stop()
    jump(later, 3 * day)
    const last = await createWorld({ clock, keep, session, browser })
    await clock.advance(10_000)
    expect(last.state().deletedSequences).toEqual([])
    expect(last.bugs).toEqual([])
  })
})
