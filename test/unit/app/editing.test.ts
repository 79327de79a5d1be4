import { beforeEach, describe, expect, test } from 'vitest'
import { languages } from '../../../src/language/language.ts'
import type { Intent } from '../../../src/ports/intent.ts'
import { createLibrary } from '../../../src/sequence/library.ts'
import { parseSequence, type Sequence, type SequenceEvent } from '../../../src/sequence/sequence-schema.ts'
import { createFakeClock } from '../fake-clock.ts'
import { createMemoryStore, type MemoryStore } from '../memory-store.ts'
import { intent } from '../sequence/arbitrary-sequence.ts'
import { createWorld, kept, organ, type World } from './world.ts'

const at = (ms: number) => ({ ms, track: 0 })
const step = (ms: number, n: number, command: string, slots = {}): readonly SequenceEvent[] => [
  { kind: 'did', ...at(ms), step: n, intent: { ...intent(command, slots), heard: `${command} as heard` } },
  { kind: 'outcome', ...at(ms + 200), of: n, status: 'done', latencyMs: 200 },
]
const morning: Sequence = {
  version: 2,
  id: 'morning-1',
  name: 'morning',
  createdAt: 1_700_000_000_000,
  durationMs: 10_000,
  tracks: [{ tab: 0, title: 'The organ', url: organ }],
  events: [
    ...step(1_000, 0, 'find', { words: 'organ' }),
    { kind: 'note', ...at(2_000), key: 60, velocity: 0.5, duration: 300 },
    { kind: 'mark', ...at(3_000), label: 'verse' },
    ...step(4_000, 1, 'scroll-down', { number: 2 }),
    { kind: 'did', ...at(6_000), step: 2, intent: { ...intent('type'), heard: '' }, secret: true },
  ],
}
const others: readonly Sequence[] = [
  { ...morning, id: 'evening-1', name: 'evening', createdAt: 1_600_000_000_000, imported: true },
]

async function worldWith(sequences: readonly Sequence[], keep = createMemoryStore()): Promise<World> {
  const clock = createFakeClock()
  const library = createLibrary({ store: keep, clock })
  for (const sequence of sequences) {
    expect(parseSequence(sequence, new Set(['find', 'scroll-down', 'type']))).toEqual(sequence)
    await library.keep(sequence)
  }
  return createWorld({ keep, clock })
}

let world: World
beforeEach(async () => {
  world = await worldWith([morning, ...others])
})

const editing = () => {
  const { editing: open } = world.state()
  if (open === undefined) throw new Error('Nothing is open.')
  return open
}
/** What is stored, as another panel would read it. */
const stored = (keep: MemoryStore = world.keep, id = morning.id) =>
  createLibrary({ store: keep, clock: world.clock }).load(id)
const types = async (...phrases: readonly string[]) => {
  for (const phrase of phrases) expect(await world.type(phrase), phrase).toMatchObject({ status: 'done' })
  return world.outcome()
}

describe('opening', () => {
  test('by name, or the last one', async () => {
    expect((await types('edit the recording evening')).words).toBe(
      '“evening” is open: 7 events. Say “next event”, or “event 3”.',
    )
    await types('edit the last recording')
    expect(editing()).toMatchObject({ sequence: morning, selected: [], at: undefined })
    expect(world.state().view).toBe('sequences')
  })

  test('again leaves the selection as it is', async () => {
    await types('edit the recording morning', 'event 2', 'edit the recording morning')
    expect(editing().selected).toEqual([1])
  })

  test('is closed by phrase, by keys and by escape, with all changes kept', async () => {
    await types('edit the last recording', 'event 4', 'delete event', 'close the editor')
    expect(world.state().editing).toBeUndefined()
    expect((await stored()).events).toHaveLength(6)
    await types('edit the last recording')
    await world.play(48, 51, 53, 55, 53, 48)
    expect(world.state().editing).toBeUndefined()
    await types('edit the last recording')
    await world.clock.advance(20_000)
    await types('escape')
    expect(world.state().editing).toBeUndefined()
  })

  test('stays closed where escape comes before a change is written', async () => {
    await types('edit the last recording', 'event 4')
    const keep = world.keep
    const write = keep.set
    let escaped = false
    Object.assign(keep, {
      set: async (...args: Parameters<typeof write>) => {
        if (!escaped) {
          escaped = true
          await world.type('escape')
        }
        return write(...args)
      },
    })
    await world.type('delete event')
    await world.settle()
    expect(escaped).toBe(true)
    expect(world.state().editing).toBeUndefined()
    expect((await stored()).events).toHaveLength(6)
  })

  test('escape ends what is played of it first', async () => {
    await types('edit the recording morning')
    await world.type('play morning')
    await types('escape')
    expect(world.state()).toMatchObject({ playing: undefined, editing: { sequence: morning } })
    await types('escape')
    expect(world.state().editing).toBeUndefined()
  })
})

describe('going through the events', () => {
  test('tells each, from both ends, and stops there', async () => {
    await types('edit the last recording')
    expect((await types('next event')).words).toBe('1, at 0:01: find organ')
    expect((await types('next event')).words).toBe('2, at 0:01.2: Done after 0.2 s: find organ')
    expect(await world.type('event 7')).toMatchObject({ words: '7, at 0:06: type …: a secret, not kept' })
    expect(await world.type('next event')).toMatchObject({ status: 'refused', code: 'no-such-event' })
    expect(editing()).toMatchObject({ selected: [6], at: 6 })
    await types('no events')
    expect((await types('previous event')).words).toContain('7, at 0:06')
  })

  test('selects ranges either way, single ones beside them, all and none', async () => {
    await types('edit the last recording', 'events 4 to 2')
    expect(editing()).toMatchObject({ selected: [1, 2, 3], at: 1 })
    await types('also event 6', 'also event 3')
    expect(editing()).toMatchObject({ selected: [1, 3, 5] })
    expect((await types('all events')).words).toBe('7 events are selected.')
    await types('no events')
    expect(editing()).toMatchObject({ selected: [], at: undefined })
  })

  test.each(languages)('by keys, told in %s', async language => {
    world = await createWorld({ keep: world.keep, clock: world.clock, browserLanguage: language })
    await world.play(48, 50, 54, 55, 50, 48)
    const told = await world.play(48, 52, 49, 51, 51, 48)
    expect(told).toMatchObject({ status: 'done', key: 'event-at' })
    expect(told.words).toMatch(/^1, \S+ 0:01 ?: \S/)
  })
})

describe('changes', () => {
  beforeEach(() => types('edit the recording morning'))

  test('are kept at once, and each is taken back', async () => {
    const phrases = [
      ['delete the event', '7 6'],
      ['half a second later', ''],
      ['3 seconds earlier', ''],
      ['trim before', ''],
      ['cut this part', ''],
      ['set the wait to 9 seconds', ''],
      ['change the words to chorus', ''],
      ['insert a pause of 2 seconds', ''],
      ['insert a mark called bridge', ''],
      ['insert the recording evening', ''],
    ] as const
    for (const [phrase] of phrases) {
      await types('event 4', phrase)
      expect(await stored(), phrase).toEqual(editing().sequence)
      expect(editing().sequence, phrase).not.toEqual(morning)
      await types('undo')
      expect(await stored(), phrase).toEqual(morning)
      expect(editing().sequence, phrase).toEqual(morning)
    }
  })

  test('are taken back one after another, in reverse', async () => {
    const before: Sequence[] = []
    for (const phrase of ['delete event', 'half a second later', 'set the wait to 4 seconds', 'trim after']) {
      await world.type('event 3')
      before.unshift(editing().sequence)
      await types(phrase)
    }
    for (const sequence of before) {
      await types('undo')
      expect(await stored()).toEqual(sequence)
    }
  })

  test('say what came of them', async () => {
    await types('event 3')
    expect((await types('2 seconds later')).words).toBe('Moved 2 seconds later.')
    expect((await types('30 seconds earlier')).words).toBe('Moved 4 seconds earlier.')
    await types('undo', 'undo', 'event 5')
    expect((await types('change the words to 4')).words).toBe('It is now: scroll down 4')
    expect((await types('event 4', 'trim after')).words).toBe('Trimmed: it is 0:03 long now.')
    expect((await types('events 3 to 4', 'cut out this part')).words).toBe('Cut: 2 events and 1 second.')
  })

  test('a number is changed by a number only', async () => {
    await types('event 5', 'change the words to seven')
    expect(editing().sequence.events[4]).toMatchObject({ intent: { slots: { number: 7 } } })
    expect(await world.type('change the words to the moon')).toMatchObject({ code: 'number-wanted' })
  })

  test('what was heard then is not left behind other words', async () => {
    await types('change the words of event 1 to gate')
    expect(JSON.stringify(await stored())).not.toContain('find as heard')
    expect((await stored()).events[0]).toMatchObject({ intent: { heard: 'find gate' } })
    expect(editing().selected).toEqual([0])
  })

  test('a parameter is told with its step, and dropped again', async () => {
    expect((await types('event 1', 'make it a parameter called town')).words).toBe(
      'It is now: find organ, asks for “town”',
    )
    await types('no parameter')
    expect(await stored()).toEqual(morning)
  })

  test('notes are moved by keys', async () => {
    await types('event 3', 'note down 2')
    expect((await stored()).events[2]).toHaveProperty('key', 58)
    expect(await types('shift the note by minus 100')).toMatchObject({ words: 'Moved down by 58.' })
  })

  test('what comes in stands before the event at hand, selected; at the end without one', async () => {
    await types('event 5', 'insert a mark')
    expect(editing()).toMatchObject({ selected: [4], at: 4 })
    expect(editing().sequence.events[4]).toEqual({ kind: 'mark', ms: 4_000, track: 0, label: '0:04' })
    await types('no events', 'insert the recording evening')
    expect(editing().sequence.events.at(-1)).toMatchObject({
      ms: 10_000,
      intent: { command: 'play', slots: { name: 'evening' } },
    })
  })

  test('the list of recordings shows what it has become', async () => {
    await types('event 4', 'trim after')
    expect(world.state().sequences.find(({ id }) => id === morning.id)).toMatchObject({
      durationMs: 3_000,
      steps: 1,
    })
  })

  test('one that came from a file stays so', async () => {
    await types('edit the recording evening', 'event 4', 'delete event')
    expect(await stored(world.keep, 'evening-1')).toHaveProperty('imported', true)
    await types('undo')
    expect(await stored(world.keep, 'evening-1')).toEqual(others[0])
  })

  test('are taken back when it is closed, and by a panel that was opened since', async () => {
    await types('events 1 to 5', 'cut this part', 'close the editor', 'undo')
    expect(await stored()).toEqual(morning)
    await types('edit the recording morning', 'event 4', 'delete event')
    await world.settle()
    world.app.stop()
    const { clock, keep, session } = world
    world = await createWorld({ clock, keep, session })
    await types('undo')
    expect(await stored()).toEqual(morning)
  })
})

test('a button of one event selects it, changes it and tells of it once', async () => {
  await types('edit the recording morning', 'event 1')
  const run = async (command: string, slots: Intent['slots']) => {
    world.app.run(command, slots)
    await world.settle()
  }
  const before = world.state().activity.length
  await run('delete-events', { event: 4 })
  expect(world.outcome().words).toBe('1 event is deleted.')
  expect(world.state().activity).toHaveLength(before + 1)
  expect(await stored()).toEqual({ ...morning, events: morning.events.toSpliced(3, 1) })
  await run('change-words', { event: 1, words: 'gate' })
  await run('set-wait', { event: 3, ms: 0 })
  expect(editing()).toMatchObject({ selected: [2], at: 2 })
  expect((await stored()).events[2]).toMatchObject({ kind: 'note', ms: 1_200 })
  await run('set-wait', { event: 3, number: 'soon' })
  expect(world.outcome()).toMatchObject({ status: 'refused', code: 'number-wanted' })
})

describe('refused, with nothing changed', () => {
  test.each<[string, string, readonly string[]]>([
    ['next event', 'nothing-edited', []],
    ['delete event', 'nothing-edited', []],
    ['insert a mark', 'nothing-edited', []],
    ['close the editor', 'nothing-edited', []],
    ['edit the recording nowhere', 'sequence-unknown', []],
    ['event 8', 'no-such-event', ['edit the last recording']],
    ['event 0', 'number-missing', ['edit the last recording']],
    ['events 2 to 9', 'no-such-event', ['edit the last recording']],
    ['change the words of event 20 to x', 'no-such-event', ['edit the last recording']],
    ['delete event', 'no-event-selected', ['edit the last recording']],
    ['delete the events', 'edit-empties', ['edit the last recording', 'all events']],
    ['cut this part', 'edit-empties', ['edit the last recording', 'all events']],
    ['trim after', 'nothing-to-trim', ['edit the last recording', 'event 4', 'trim after']],
    ['trim before', 'nothing-to-trim', ['edit the last recording', 'event 4', 'trim before']],
    ['set the wait to 700000 seconds', 'wait-out-of-range', ['edit the last recording', 'event 4']],
    ['set the wait to minus 1 seconds', 'wait-out-of-range', ['edit the last recording', 'event 4']],
    ['5 seconds earlier', 'event-stays', ['edit the last recording', 'event 1', 'trim before', 'event 1']],
    ['change the words to x', 'no-words-there', ['edit the last recording', 'event 3']],
    ['change the words to x', 'step-secret', ['edit the last recording', 'event 7']],
    ['make it a parameter called x', 'step-secret', ['edit the last recording', 'event 7']],
    ['no parameter', 'no-parameter-there', ['edit the last recording', 'event 1']],
    ['note up 1', 'no-note-there', ['edit the last recording', 'event 1']],
    ['insert the recording nowhere', 'sequence-unknown', ['edit the last recording']],
    ['insert the recording morning', 'sequence-in-itself', ['edit the last recording']],
  ])('%s: %s', async (phrase, code, given) => {
    await types(...given)
    const was = kept(world)
    expect(await world.type(phrase)).toMatchObject({ status: 'refused', code })
    expect(kept(world)).toEqual(was)
    expect(world.bugs).toEqual([])
  })

  test('what is being recorded', async () => {
    await types('record', 'scroll down')
    const [recorded] = await createLibrary({ store: world.keep, clock: world.clock }).list()
    expect(await world.type(`edit the recording ${recorded?.name}`)).toMatchObject({
      code: 'already-recording',
    })
    expect(world.state().editing).toBeUndefined()
  })

  test('what is being played', async () => {
    await types('edit the recording morning', 'event 4')
    await world.type('play morning')
    expect(world.state().playing).toBeDefined()
    const was = await stored()
    expect(await world.type('delete event')).toMatchObject({ code: 'sequence-plays' })
    expect(await stored()).toEqual(was)
  })

  test('where storage is full nothing is half done', async () => {
    await types('edit the recording morning', 'event 4')
    world.keep.setQuota(world.keep.used())
    const was = kept(world)
    expect(await world.type('insert a mark')).toMatchObject({ code: 'storage-full' })
    expect(kept(world)).toEqual(was)
    world.keep.setQuota(Number.POSITIVE_INFINITY)
    await types('insert a mark')
  })
})

describe('two panels', () => {
  const elsewhere = async (change: (sequence: Sequence) => Sequence) => {
    const library = createLibrary({ store: world.keep, clock: world.clock })
    await library.change(morning.id, change)
    await world.settle()
  }

  test('the one that did not change it is told, and shows it as it is', async () => {
    await types('edit the recording morning', 'event 4')
    await elsewhere(sequence => ({ ...sequence, events: sequence.events.slice(0, 3) }))
    expect(world.outcome().words).toBe('“morning” was changed elsewhere. It is shown as it is now.')
    expect(editing()).toMatchObject({ selected: [], at: undefined })
    expect(editing().sequence.events).toHaveLength(3)
  })

  test('one that has not noticed yet changes nothing, and then shows it as it is', async () => {
    const keep = createMemoryStore()
    // The change of the other one is not told of in time.
    world = await worldWith([morning], { ...keep, watch: () => () => {} })
    await types('edit the recording morning', 'event 4')
    await elsewhere(sequence => ({ ...sequence, events: sequence.events.slice(0, 3) }))
    const was = await stored()
    expect(await world.type('delete event')).toMatchObject({ status: 'refused', code: 'sequence-changed' })
    expect(await stored()).toEqual(was)
    expect(editing().sequence).toEqual(was)
    await types('event 3', 'delete event')
  })

  test('that change it at the same moment: one is kept, the other one told', async () => {
    await types('edit the recording morning', 'event 4')
    const other = await createWorld({ keep: world.keep, clock: world.clock })
    await other.type('edit the recording morning')
    await other.type('event 1')
    await Promise.all([world.type('insert a mark'), other.type('delete event')])
    await world.settle()
    const edits = [world, other].flatMap(({ state }) =>
      state().activity.filter(({ command }) => command === 'insert-mark' || command === 'delete-events'),
    )
    expect(edits.map(({ status }) => status).sort()).toEqual(['done', 'refused'])
    expect(edits.find(({ status }) => status === 'refused')?.outcome).toMatchObject({
      error: { code: 'sequence-changed' },
    })
    expect(editing().sequence).toEqual(await stored())
    expect(other.state().editing?.sequence).toEqual(await stored())
    expect(world.bugs).toEqual([])
  })

  test('another name is taken over without a word, and is not written over', async () => {
    await types('edit the recording morning', 'event 4')
    await createLibrary({ store: world.keep, clock: world.clock }).rename(morning.id, 'dawn')
    await world.settle()
    expect(editing()).toMatchObject({ selected: [3], sequence: { name: 'dawn' } })
    await types('delete event')
    expect(await stored()).toHaveProperty('name', 'dawn')
  })

  test('what was deleted is closed', async () => {
    await types('edit the recording morning')
    await createLibrary({ store: world.keep, clock: world.clock }).remove(morning.id)
    await world.settle()
    expect(world.state().editing).toBeUndefined()
    expect(world.outcome().words).toContain('deleted elsewhere')
  })

  test('what was changed since is not taken back into', async () => {
    await types('edit the recording morning', 'event 4', 'delete event', 'close the editor')
    await elsewhere(sequence => ({ ...sequence, durationMs: sequence.durationMs + 1 }))
    const was = await stored()
    expect(await world.type('undo')).toMatchObject({ code: 'sequence-changed' })
    expect(await stored()).toEqual(was)
  })
})

describe('what took much away', () => {
  const long: Sequence = {
    ...morning,
    durationMs: 3_000_000,
    events: Array.from({ length: 3_000 }, (_, n) => step(n * 900, n, 'find', { words: `organ ${n}` })).flat(),
  }

  test('is taken back while the panel is open, and not kept in the session', async () => {
    world = await worldWith([long])
    await types('edit the last recording', 'event 5000', 'trim before')
    expect((await stored()).events).toHaveLength(1002)
    expect([...world.session.held.values()].join('').length).toBeLessThan(20_000)
    await types('undo')
    expect(await stored()).toEqual(long)
  })

  test('is not taken back by another panel, which says why', async () => {
    world = await worldWith([long])
    await types('edit the last recording', 'event 5000', 'trim before')
    world.app.stop()
    const { clock, keep, session } = world
    world = await createWorld({ clock, keep, session })
    const was = await stored()
    expect(await world.type('undo')).toMatchObject({ code: 'edit-forgotten' })
    expect(await stored()).toEqual(was)
  })
})

test.each([
  ['"verse"', '5'],
  ['"kind":"in"', '"kind":"set"'],
  ['"ms":3000', '"ms":30000000'],
])('undo data that holds %s as %s writes nothing', async (right, wrong) => {
  await types('edit the recording morning', 'event 4', 'delete event')
  await world.settle()
  world.app.stop()
  const { clock, keep, session } = world
  const held = session.held.get('changes') ?? ''
  expect(held).toContain(right)
  session.held.set('changes', held.replace(right, wrong))
  world = await createWorld({ clock, keep, session })
  const was = await stored()
  expect(await world.type('undo')).toMatchObject({ status: 'refused', code: 'sequence-changed' })
  expect(await stored()).toEqual(was)
  expect(world.bugs).toEqual([])
})

test('what can be said now names editing while a recording is open', async () => {
  await types('edit the last recording', 'what can i say')
  expect(world.state().sayable?.rows).toEqual(expect.arrayContaining(['next-event']))
})
