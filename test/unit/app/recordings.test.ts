import { beforeEach, describe, expect, test } from 'vitest'
import { registry } from '../../../src/commands/registry.ts'
import { ClavierError } from '../../../src/errors.ts'
import { createLibrary } from '../../../src/sequence/library.ts'
import type { Sequence, SequenceEvent } from '../../../src/sequence/sequence-schema.ts'
import { createMemoryStore } from '../memory-store.ts'
import { createWorld, mail, organ, shop, visit, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await createWorld()
})

/** Ends the recording and gives what was kept. */
async function stopped(of: World = world): Promise<Sequence> {
  expect((await of.type('stop recording')).key).toBe('recording-kept')
  const [entry] = of.state().sequences
  return createLibrary({ store: of.keep, clock: of.clock }).load(entry?.id ?? '')
}
type Kind<K> = Extract<SequenceEvent, { kind: K }>
const only = <K extends SequenceEvent['kind']>(kind: K, { events }: Sequence) =>
  events.filter((event): event is Kind<K> => event.kind === kind)
const targets = (sequence: Sequence) =>
  only('did', sequence).map(({ intent, target }) => [intent.command, target?.name])
const front = () => world.browser.state().find(({ active }) => active)
const activeTab = async () => (await world.browser.tabs.active()).id

describe('what a step acts on', () => {
  test('is kept with it, by whatever it was meant: words, a number, a field', async () => {
    world.browser.visit(await activeTab(), visit)
    await world.type('record')
    await world.type('click play')
    await world.type('set visitors to 3')
    await world.type('scroll down')
    expect(targets(await stopped())).toEqual([
      ['click', 'Play'],
      ['set-field', 'Visitors'],
      ['scroll-down', undefined],
    ])
  })

  test('is the numbered element where a number was said', async () => {
    world.browser.visit(await activeTab(), visit)
    await world.type('record')
    await world.type('hints')
    await world.type('click 2')
    expect(targets(await stopped())).toEqual([
      ['hints', undefined],
      ['click', 'Play'],
    ])
  })

  test('is the field where something is written', async () => {
    const box = { x: 0, y: 0, width: 1, height: 1 }
    const letter = {
      selectors: [],
      frame: [],
      frameUrl: '',
      role: 'textbox',
      name: 'Letter',
      text: '',
      box,
      around: '',
    }
    const asked: number[] = []
    const writing = await createWorld({
      targets: {
        targetOf: async tabId => {
          asked.push(tabId)
          return letter
        },
      },
    })
    writing.fields.put('Letter', { kind: 'lines', text: '' })
    await writing.type('type hello')
    expect(asked).toEqual([])
    await writing.type('record')
    await writing.type('type there')
    expect(targets(await stopped(writing))).toEqual([['type', 'Letter']])
    expect(asked).toHaveLength(1)
  })

  test('is what has the focus where a key is pressed, asked for once however often it is pressed', async () => {
    let asked = 0
    const page = world.browser.page
    const pressing = await createWorld({
      browser: world.browser,
      targets: {
        targetOf: async (tabId, ref) => {
          asked++
          const { name, role } = await page.look(tabId, ref)
          const box = { x: 0, y: 0, width: 1, height: 1 }
          return { selectors: [], frame: [], frameUrl: '', role, name, text: '', box, around: '' }
        },
      },
    })
    pressing.browser.visit(await activeTab(), visit)
    pressing.fields.put('Letter')
    await pressing.type('focus visitors')
    await pressing.type('record')
    expect((await pressing.type('press x 3 times')).status).toBe('done')
    await pressing.type('focus play')
    await pressing.type('press enter')
    expect(targets(await stopped(pressing))).toEqual([
      ['press', 'Visitors'],
      ['focus', 'Play'],
      ['press', 'Play'],
    ])
    expect(asked).toBe(3)
  })

  test('is none where a key is pressed and nothing has the focus', async () => {
    await world.type('record')
    world.fields.put('Letter')
    expect((await world.type('press x')).status).toBe('done')
    expect(targets(await stopped())).toEqual([['press', undefined]])
  })

  test('is the link or button under the pointer where that is clicked, and else the place alone', async () => {
    world.browser.visit(await activeTab(), visit)
    await world.type('record')
    world.app.run('click-here', { x: 200, y: 165 })
    await world.settle()
    world.app.run('click-here', { x: 900, y: 700 })
    await world.settle()
    const sequence = await stopped()
    expect(targets(sequence)).toEqual([
      ['click-here', 'Play'],
      ['click-here', undefined],
    ])
    expect(only('did', sequence)[1]?.intent.slots).toEqual({ x: 900, y: 700 })
  })

  test('of what others do beside it is not taken for its own', async () => {
    world.browser.visit(await activeTab(), visit)
    await world.type('record')
    await world.type('click play')
    await world.type('stop recording')
    await world.type('save as morning')
    await world.clock.advance(1_000)
    await world.type('record')
    world.app.submit('play morning')
    await world.settle()
    await world.type('scroll down')
    await world.clock.advance(20_000)
    expect(world.state().activity.filter(({ command }) => command === 'click').length).toBe(2)
    world.app.submit('ask when does the gate close')
    await world.type('click shop')
    await world.clock.advance(20_000)
    expect(targets(await stopped())).toEqual([
      ['play', undefined],
      ['scroll-down', undefined],
      ['ask', undefined],
      ['click', 'Shop'],
    ])
  })

  test('is asked for before the act: what a click leads away from is known', async () => {
    world.browser.visit(await activeTab(), visit)
    await world.type('record')
    await world.type('click shop')
    expect(front()?.history.at(-1)).toMatchObject({ url: shop })
    expect(targets(await stopped())).toEqual([['click', 'Shop']])
  })

  test('is not asked for while nothing is recorded, nor in a pause', async () => {
    world.browser.visit(await activeTab(), visit)
    await world.type('click play')
    await world.type('record')
    await world.type('pause recording')
    await world.type('click play')
    await world.type('resume recording')
    expect(targets(await stopped())).toEqual([])
    expect(world.bugs).toEqual([])
  })

  test('is left out where the page does not tell in time, and the act goes on', async () => {
    const { clock } = world
    const slow = await createWorld({ targets: { targetOf: () => new Promise(() => {}) }, clock })
    slow.browser.visit((await slow.browser.tabs.active()).id, visit)
    await slow.type('record')
    await slow.type('click shop')
    expect(slow.browser.state().some(tab => tab.history.at(-1)?.url === shop)).toBe(false)
    await clock.advance(300)
    expect(slow.outcome().status).toBe('done')
    expect(targets(await stopped(slow))).toEqual([['click', undefined]])
  })

  test('is left out where there is none, and the act tells why', async () => {
    const gone = await createWorld({
      targets: { targetOf: () => Promise.reject(new ClavierError('element-gone')) },
    })
    gone.browser.visit((await gone.browser.tabs.active()).id, visit)
    await gone.type('record')
    expect((await gone.type('click shop')).status).toBe('done')
    expect(targets(await stopped(gone))).toEqual([['click', undefined]])
    expect(gone.bugs).toEqual([])
  })
})

describe('what came of a step', () => {
  const prints = (sequence: Sequence) => only('outcome', sequence).map(({ fingerprint }) => fingerprint?.url)

  test('is seen on the page that it led to, once that is there', async () => {
    await world.type('record')
    const id = await activeTab()
    world.browser.load(id)
    await world.type('scroll down')
    await world.clock.advance(1_000)
    world.browser.visit(id, shop)
    await world.browser.tabs.stopLoading(id)
    await world.clock.advance(100)
    expect(prints(await stopped())).toEqual([shop])
  })

  test('is seen before the next step acts, where that comes sooner', async () => {
    world.browser.visit(await activeTab(), visit)
    await world.type('record')
    const id = await activeTab()
    world.browser.load(id)
    await world.type('scroll down')
    // The next begins while the page of the last is still looked for; it finds that page there.
    await world.browser.tabs.stopLoading(id)
    await world.type('focus visitors')
    await world.clock.advance(100)
    expect(prints(await stopped())).toEqual([visit, visit])
  })

  test('is not told by what came of the next, nor by the page before', async () => {
    await world.type('record')
    const id = await activeTab()
    world.browser.load(id)
    await world.type('scroll down')
    await world.type('scroll up')
    world.browser.visit(id, shop)
    await world.browser.tabs.stopLoading(id)
    await world.clock.advance(100)
    expect(prints(await stopped())).toEqual([undefined, shop])

    await world.type('record')
    world.browser.load(id)
    await world.type('scroll down')
    await world.clock.advance(3_000)
    expect(prints(await stopped())).toEqual([undefined])
  })
})

describe('sounds and films beside it', () => {
  test('are kept where a command starts, moves and stops them', async () => {
    await world.type('record')
    await world.type('listen')
    await world.clock.advance(1_000)
    await world.type('pause')
    const sequence = await stopped()
    const steps = only('did', sequence).map(({ step, intent }) => [step, intent.command])
    expect(steps).toEqual([
      [0, 'listen'],
      [1, 'pause-media'],
    ])
    expect(only('media', sequence)).toMatchObject([
      { url: organ, place: 0, mediaMs: 60_000, playing: true, of: 0 },
      { url: organ, place: 0, playing: false, of: 1 },
    ])
  })

  test('are kept where a hand did it, once something else is done there', async () => {
    const tabId = await activeTab()
    const { items } = await world.browser.page.media(tabId)
    const at = items[0]?.at
    if (at === undefined) throw new Error('The page about the organ has a sound.')
    await world.type('record')
    await world.browser.page.changeMedia(tabId, at, { paused: false, place: 5 })
    await world.type('scroll down')
    await world.browser.page.changeMedia(tabId, at, { paused: true, place: 9 })
    await world.type('scroll down')
    const media = only('media', await stopped())
    expect(media).toMatchObject([
      { mediaMs: 5_000, playing: true },
      { mediaMs: 9_000, playing: false },
    ])
    expect(media.every(({ of }) => of === undefined)).toBe(true)
  })

  test('pause with the recording and go on with it, and only those', async () => {
    await world.type('media pauses with the recording')
    await world.type('listen')
    await world.type('record')
    expect((await world.type('pause recording')).words).toContain('1 sound or film with it')
    expect(front()?.sound?.paused).toBe(true)
    await world.type('resume recording')
    expect(front()?.sound?.paused).toBe(false)
    await world.type('pause')
    expect((await world.type('pause recording')).words).toBe('Recording paused. What you do now is not kept.')
    await world.type('resume recording')
    expect(front()?.sound?.paused).toBe(true)
  })

  test('go on with a paused recording although another was asked for meanwhile', async () => {
    await world.type('media pauses with the recording')
    await world.type('listen')
    await world.type('record')
    await world.type('pause recording')
    expect((await world.type('record')).code).toBe('already-recording')
    await world.type('resume recording')
    expect(front()?.sound?.paused).toBe(false)
  })

  test('that cannot go on again are told of', async () => {
    await world.type('media pauses with the recording')
    await world.type('listen')
    await world.type('record')
    await world.type('pause recording')
    const tab = await activeTab()
    world.browser.put(shop)
    world.browser.closeByHand(tab)
    const told = await world.type('resume recording')
    expect(told).toMatchObject({ status: 'done', key: 'recording-resumed' })
    expect(told.words).toContain('1 sound or film could not be started again')
  })

  test('play on by default', async () => {
    await world.type('listen')
    await world.type('record')
    await world.type('pause recording')
    expect(front()?.sound?.paused).toBe(false)
  })
})

describe('a secret', () => {
  const secret = 'swordfish'
  const guarded = registry.filter(command => command.guarded)
  const slots = { words: secret, name: secret, to: secret, from: secret, with: secret, value: secret }

  test.each(guarded.map(command => [command.id, command] as const))(
    'never gets into the store by %s',
    async (id, command) => {
      world.fields.put('Password', { secret: true, text: secret })
      await world.type('record')
      world.app.run(id, slots)
      await world.settle()
      world.app.run(id, { ...slots, number: 1 })
      await world.settle()
      await world.type(phraseWith(command.phrases.en[0], secret))
      await world.type('stop recording')
      expect(JSON.stringify(world.keep.dump())).not.toContain(secret)
    },
  )

  const phraseWith = (phrase: string, words: string) =>
    phrase.replaceAll(/\{[^}]+\}/g, words).replaceAll(/[[\]]/g, '')

  test('leaves the name of its field alone', async () => {
    world.fields.put('Password', { secret: true, text: '' })
    await world.type('record')
    await world.type(`type ${secret}`)
    const sequence = await stopped()
    expect(only('did', sequence)).toMatchObject([{ intent: { command: 'type', slots: {} }, secret: true }])
    expect(JSON.stringify(sequence)).not.toContain(secret)
  })
})

describe('tabs', () => {
  test('that are closed are kept, where they took part, as what a step or a hand did', async () => {
    const first = await activeTab()
    const other = world.browser.put(mail)
    await world.browser.tabs.activate(first)
    await world.type('record')
    world.browser.closeByHand(other)
    await world.type('new tab')
    await world.type('close tab')
    const sequence = await stopped()
    expect(only('tab', sequence).filter(({ action }) => action === 'close')).toMatchObject([
      { of: 1, track: 1 },
    ])
    expect(sequence.tracks).toHaveLength(2)
  })
})

describe('playing while recording', () => {
  test('is one step, and what is played is none', async () => {
    await world.type('record')
    await world.type('scroll down')
    await world.type('new tab')
    await world.type('stop recording')
    await world.type('save as morning')
    await world.clock.advance(1_000)
    await world.type('record')
    world.app.submit('play morning')
    await world.clock.advance(20_000)
    const sequence = await stopped()
    expect(only('did', sequence).map(({ intent }) => intent.command)).toEqual(['play'])
    expect(only('outcome', sequence)).toMatchObject([{ of: 0, status: 'done' }])
    expect(only('tab', sequence).map(({ of }) => of)).toEqual(only('tab', sequence).map(() => 0))
  })
})

describe('room', () => {
  test('that runs out is told once, and then the recording ends with everything kept', async () => {
    const keep = createMemoryStore()
    const small = await createWorld({ keep })
    await small.type('record')
    keep.setQuota(keep.used() + 60_000)
    await small.clock.advance(16_000)
    expect(small.outcome().key).toBe('recording-low')
    expect(small.state().recording).toMatchObject({ kind: 'recording', low: true })
    let done = 0
    while (small.state().recording.kind === 'recording' && done < 400) {
      await small.type(`find ${'organ '.repeat(40)}${done++}`)
      await small.clock.advance(500)
    }
    expect(small.state().recording.kind).toBe('idle')
    await small.settle()
    expect(small.outcome().code).toBe('storage-full')
    expect(small.state().sequences).toHaveLength(1)
    keep.setQuota(Number.POSITIVE_INFINITY)
    const told = small.state().activity.map(({ outcome }) => JSON.stringify(outcome))
    expect(told.filter(line => line?.includes('recording-low')).length).toBeLessThan(2)
    const { steps } = small.state().sequences[0] ?? { steps: 0 }
    expect(steps).toBeGreaterThan(done - 3)
  })

  test('is shown while recording: how long, how many events, how large', async () => {
    await world.type('record')
    await world.type('scroll down')
    await world.clock.advance(5_000)
    const { recording } = world.state()
    expect(recording).toMatchObject({ kind: 'recording', ms: 5_000, events: 3, low: false })
    expect(recording.bytes).toBeGreaterThan(100)
    const far = world.app.recordedSoFar()
    expect(far?.events.map(({ kind }) => kind)).toEqual(['said', 'did', 'outcome'])
    await world.type('stop recording')
    expect(world.app.recordedSoFar()).toBeUndefined()
  })

  test('is told of, with what was deleted, and made by deleting that for good', async () => {
    expect((await world.type('forget the deleted recordings')).code).toBe('nothing-deleted')
    await world.type('record')
    await world.type('stop recording')
    await world.type('save as morning')
    await world.type('forget the recording morning')
    expect((await world.type('room for recordings')).words).toContain('with 1 deleted one')
    expect((await world.type('forget the deleted recordings')).words).toBe(
      '1 deleted recording is gone for good.',
    )
    expect((await world.type('bring back the recording morning')).code).toBe('sequence-unknown')
    expect(await world.keep.keys('sequence/id')).toEqual([])
  })
})

describe('what is kept', () => {
  beforeEach(async () => {
    await world.type('record')
    await world.type('scroll down')
    await world.type('find organ')
    await world.type('stop recording')
    await world.type('save as morning')
  })

  test('is listed, shown and told', async () => {
    expect((await world.type('recordings')).words).toBe('1 recording: morning.')
    expect(world.state().view).toBe('sequences')
    expect(world.state().sequences).toMatchObject([
      { name: 'morning', steps: 2, tabs: 1, imported: false, bytes: expect.any(Number) },
    ])
  })

  test('is renamed, copied, deleted and brought back by phrase, and by undo', async () => {
    await world.type('rename the recording morning to evening')
    await world.type('duplicate the recording evening')
    expect(world.state().sequences.map(({ name }) => name)).toEqual(['evening', 'evening 2'])
    await world.type('forget the recording evening 2')
    expect(world.state().deletedSequences.map(({ name }) => name)).toEqual(['evening 2'])
    await world.type('bring back the recording evening 2')
    expect(world.state().sequences).toHaveLength(2)
    for (let back = 0; back < 4; back++) await world.type('undo')
    expect(world.state().sequences.map(({ name }) => name)).toEqual(['morning'])
    expect((await world.type('rename the recording nothing to all')).code).toBe('sequence-unknown')
  })

  test('leaves little in the session when it is deleted', async () => {
    await world.type('forget the recording morning')
    await world.settle()
    expect([...world.session.held.values()].join('').length).toBeLessThan(10_000)
  })

  test('is found by what was said and done, to be played from there', async () => {
    expect((await world.type('find in recordings organ')).key).toBe('choices-offered')
    const { choices } = world.state()
    expect(choices?.rows[0]).toMatchObject({ label: expect.stringContaining('organ') })
    expect((await world.type('find in recordings zeppelin')).code).toBe('not-in-sequences')
  })

  test('is found by words that were changed to others as long', async () => {
    await world.app.searchSequences('organ')
    expect(world.state().sequencesFound).toHaveLength(1)
    await world.clock.advance(1_000)
    await world.type('edit the last recording')
    const { events } = await createLibrary({ store: world.keep, clock: world.clock }).load(
      world.state().sequences[0]?.id ?? '',
    )
    const at = events.findIndex(event => event.kind === 'did' && event.intent.command === 'find')
    expect((await world.type(`change the words of event ${at + 1} to brass`)).status).toBe('done')
    await world.app.searchSequences('brass')
    expect(world.state().sequencesFound).toHaveLength(1)
  })

  test('is sought in the list by name, words and pages, and the last search counts', async () => {
    const found = async (words: string) => {
      await world.app.searchSequences(words)
      return world.state().sequencesFound?.length
    }
    expect(await found('morn')).toBe(1)
    expect(await found('ORGAN')).toBe(1)
    expect(await found('news test')).toBe(1)
    expect(await found('zeppelin')).toBe(0)
    expect(await found('')).toBe(undefined)
    await Promise.all([world.app.searchSequences('zeppelin'), world.app.searchSequences('morning')])
    expect(world.state().sequencesFound).toHaveLength(1)
    await world.type('rename the recording morning to zeppelin')
    expect(world.state().sequencesFound).toHaveLength(0)
  })

  test('is deleted for good after 30 days', async () => {
    await world.type('forget the recording morning')
    await world.clock.advance(30 * 86_400_000)
    const later = await createWorld({ keep: world.keep, clock: world.clock })
    await later.clock.advance(10_000)
    expect(later.state().deletedSequences).toEqual([])
    expect(await later.keep.keys('sequence/id')).toEqual([])
  })
})

test('a second panel opens at once while the first records, and leaves that alone', async () => {
  await world.type('record')
  const other = await createWorld({ keep: world.keep, clock: world.clock, started: false })
  let opened = false
  const starting = other.app.start().then(() => {
    opened = true
  })
  await other.settle()
  expect(opened).toBe(true)
  await starting
  await world.clock.advance(10_000)
  expect(other.state().activity).toEqual([])
  expect(other.state().sequences).toEqual([])
  expect((await stopped()).durationMs).toBe(10_000)
})

test('a panel that was closed while recording says at its next start what was kept', async () => {
  await world.type('record')
  await world.type('scroll down')
  await world.clock.advance(3_000)
  world.app.stop()
  const again = await createWorld({ keep: createMemoryStore({ entries: world.keep.dump() }), started: false })
  const starting = again.app.start()
  await again.clock.advance(10_000)
  await starting
  await again.settle()
  expect(again.outcome().key).toBe('recording-recovered')
  expect(again.state().sequences).toMatchObject([{ steps: 1 }])
})
