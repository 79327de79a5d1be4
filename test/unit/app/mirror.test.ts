import { expect, test } from 'vitest'
import { patienceMs, quietMs } from '../../../src/app/mirror-service.ts'
import { ClavierError } from '../../../src/errors.ts'
import { createFakeClock } from '../fake-clock.ts'
import { createMemoryMirror } from '../memory-mirror.ts'
import { createWorld, type World } from './world.ts'

/** Machines that share, and time that passes for all of them. */
async function machines(count: number) {
  const clock = createFakeClock()
  const mirror = createMemoryMirror(clock)
  const worlds: World[] = []
  for (let at = 0; at < count; at++) worlds.push(await createWorld({ clock, mirror: mirror.machine() }))
  const [one, two] = worlds
  if (one === undefined) throw new Error('At least one machine.')
  return { clock, mirror, one, two: two ?? one }
}

test('a change is shared once it is quiet, in one write, and taken over elsewhere', async () => {
  const { clock, mirror, one, two } = await machines(2)
  for (const phrase of ['pause 700', 'latch off', 'numbers in powers of two']) await one.type(phrase)
  expect(mirror.writes()).toBe(0)
  await clock.advance(quietMs)
  expect(mirror.writes()).toBe(1)
  expect(two.state().settings).toMatchObject({ hands: { gap: 700 }, latch: false, numberLanguage: 'two' })
  expect(one.state().mirror).toEqual({ kind: 'shared', error: undefined })
})

test('what came from elsewhere is never shared back', async () => {
  const { clock, mirror, one, two } = await machines(2)
  await one.type('pause 700')
  await clock.advance(quietMs)
  await two.type('pause 900')
  await clock.advance(quietMs)
  await clock.advance(3_600_000)
  expect(mirror.writes()).toBe(2)
  expect(one.state().settings.hands).toEqual({ gap: 900 })
})

test('the newest change wins, also over a machine that was off', async () => {
  const { clock, mirror, one } = await machines(1)
  await one.type('pause 700')
  await clock.advance(quietMs)
  one.app.stop()
  const two = await createWorld({ clock, mirror: mirror.machine() })
  expect(two.state().settings.hands).toEqual({ gap: 700 })
  await two.type('pause 900')
  await clock.advance(quietMs)
  const again = await createWorld({ clock, mirror: mirror.machine(), keep: one.keep })
  expect(again.state().settings.hands).toEqual({ gap: 900 })
  await clock.advance(3_600_000)
  expect(mirror.writes()).toBe(2)
})

test('two changes at once end the same on both machines', async () => {
  const { clock, one, two } = await machines(2)
  await one.type('pause 700')
  await two.type('pause 900')
  await clock.advance(quietMs * 4)
  expect(one.state().settings.hands).toEqual(two.state().settings.hands)
})

test('devices, servers, names and the moment stay here', async () => {
  const { clock, mirror, one, two } = await machines(2)
  one.app.change({
    lowestNote: 36,
    midiChannel: 3,
    ollamaAddress: 'http://127.0.0.1:9999',
    voice: 'x',
    keys: false,
  })
  await one.type('name this tab organ')
  await clock.advance(quietMs)
  expect(mirror.writes()).toBe(0)
  await one.type('latch off')
  await clock.advance(quietMs)
  expect(JSON.stringify(mirror.value())).not.toMatch(/9999|lowestNote|organ|voice"|keys"/)
  expect(two.state().settings).toMatchObject({ latch: false, lowestNote: 48, midiChannel: 0, keys: true })
  expect(two.state().names).toEqual([])
})

test('a refused write is shown, nothing is lost here, and it is tried again', async () => {
  const { clock, mirror, one } = await machines(1)
  mirror.setRefusing(true)
  await one.type('pause 700')
  await clock.advance(quietMs)
  expect(one.state().mirror).toEqual({ kind: 'refused', error: 'mirror-refused' })
  expect(one.state().settings.hands).toEqual({ gap: 700 })
  mirror.setRefusing(false)
  await clock.advance(patienceMs)
  expect(one.state().mirror.kind).toBe('shared')
  expect(mirror.writes()).toBe(1)
})

test('the busiest hands stay within what Chrome allows', async () => {
  const { clock, mirror, one } = await machines(1)
  for (let change = 0; change < 300; change++) {
    one.app.change({ hands: { gap: 300 + change } })
    await clock.advance(1900)
    if (change % 3 === 0) await clock.advance(quietMs)
  }
  expect(one.state().mirror.error).toBeUndefined()
  expect(mirror.writes()).toBeGreaterThan(90)
})

test.each([{ version: 99, at: 9e15, by: 'x', settings: {} }, 'garbage', { version: 1, at: -1 }, null])(
  'what another machine shares as %j is left as it is, and said',
  async value => {
    const { clock, mirror, one } = await machines(1)
    mirror.put(value)
    await one.type('pause 700')
    await clock.advance(3_600_000)
    expect(mirror.value()).toEqual(value)
    expect(one.state().mirror).toEqual({ kind: 'refused', error: 'mirror-later' })
    expect(one.state().settings.hands).toEqual({ gap: 700 })
    expect(one.bugs).toEqual([])
  },
)

test('hostile values of another machine are held to their bounds', async () => {
  const { mirror, one } = await machines(1)
  mirror.put({
    version: 1,
    at: 9e15,
    by: 'x',
    settings: { latch: 'yes', hands: { gap: 'x' }, keys: false, amounts: 'power' },
  })
  await one.settle()
  expect(one.state().settings).toMatchObject({ latch: true, hands: {}, keys: true, amounts: 'power' })
})

test('turned off nothing is shared or taken; on again the newest wins', async () => {
  const { clock, mirror, one, two } = await machines(2)
  one.app.change({ shareSettings: false })
  await one.settle()
  await one.type('pause 700')
  await two.type('pause 900')
  await clock.advance(quietMs)
  expect(one.state().settings.hands).toEqual({ gap: 700 })
  expect(mirror.writes()).toBe(1)
  one.app.change({ shareSettings: true })
  await clock.advance(quietMs)
  expect(one.state().settings.hands).toEqual({ gap: 900 })
})

test('a machine that cannot read what is shared does not put its own in that place', async () => {
  const { clock, mirror, one } = await machines(1)
  await one.type('pause 700')
  await clock.advance(quietMs)
  one.app.stop()

  let blind = true
  const machine = mirror.machine()
  const read = async () => {
    if (blind) throw new ClavierError('mirror-refused')
    return machine.read()
  }
  const two = await createWorld({ clock, mirror: { ...machine, read } })
  await two.type('latch off')
  await clock.advance(patienceMs - 1)
  expect(mirror.value()).toMatchObject({ settings: { hands: { gap: 700 } } })
  blind = false
  await clock.advance(2 * patienceMs)
  expect(two.bugs).toEqual([])
  // The newest wins, as ever; from now on both know of each other.
  expect(two.state().mirror.kind).toBe('shared')
})
