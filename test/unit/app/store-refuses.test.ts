import { beforeAll, describe, expect, test } from 'vitest'
import { brokenDisk } from '../faulty-store.ts'
import { storeTrials } from './store-trials.ts'
import { everyStep, given, records, troublesOf, types, wellDone } from './try-store-faults.ts'
import { createWorld } from './world.ts'

// Every write of every operation that keeps something. `npm run soak -- stores` tries every read as well, and several
// faults at a time.
test.each(storeTrials)(
  '$kind, $name: whole, told and repeatable, whichever write the store refuses',
  async trial => {
    const well = await wellDone(trial)
    const plans = everyStep(well).filter(({ call }) => call.does !== 'read')
    for (const plan of plans) expect(await troublesOf(trial, plan, well), plan.name).toEqual([])
  },
)

describe('a panel that opens', () => {
  const trial = { kind: 'all', name: 'a start', act: [] }
  const something = ['pause 700', 'name this tab organ', 'learn radio means top', 'find organ'] as const
  const recording = ['record', 'scroll down', 'stop recording', 'save as morning'] as const

  /** Opens the next panel over a store that refuses that call of its start; without one all is well. */
  async function opened(refused?: number) {
    const { world: before, store, clock } = await given({ ...trial, before: [...something, ...recording] })
    const kept = records(store)
    before.app.stop()
    await clock.advance(1_000)
    const next = store.next()
    next.plan({ refuses: (call, number) => (number === refused ? brokenDisk(call) : undefined) })
    const { keep, tables, session, mirror } = next
    const world = await createWorld({ clock, keep, tables, session, mirror, browser: before.browser })
    await clock.advance(6_000)
    const calls = [...next.calls()]
    next.plan()
    return { world, calls, kept, now: () => records(next), next, clock }
  }

  let calls: Awaited<ReturnType<typeof opened>>['calls']
  beforeAll(async () => {
    calls = (await opened()).calls
  })

  test('works whichever call the store refuses, says so where something is missing, and writes over nothing', async () => {
    expect(calls.length).toBeGreaterThan(12)
    for (const [at, { port, what, does }] of calls.entries()) {
      const name = `${does} ${port} ${what}`
      const { world, kept, now, next, clock } = await opened(at + 1)
      const missing = /^(settings|names|vocabularies|sequence\/index|video)$/.test(what)
      const told = world
        .state()
        .activity.some(({ outcome }) => JSON.stringify(outcome ?? '').includes('storage-refused'))
      // What is read once more behind the start, to tidy, is told to nobody.
      if (calls.findIndex(call => call.what === what) === at)
        expect(told || world.outcome().code === 'storage-refused', name).toBe(missing)
      expect(await world.type('scroll down'), name).toMatchObject({ status: 'done' })
      await types(world, 'latch off')
      expect(world.outcome(), name).toMatchObject({ status: 'done' })
      // The change stands beside all that was kept: nothing was made of what could not be read.
      expect(
        now().filter(record => !record.startsWith('settings ')),
        name,
      ).toEqual(kept.filter(record => !record.startsWith('settings ')))
      world.app.stop()
      await clock.advance(1_000)
      const again = next.next()
      const last = await createWorld({ ...again, clock, browser: world.browser })
      expect(last.state(), name).toMatchObject({
        settings: { latch: false, hands: { gap: 700 } },
        names: [{ spoken: 'organ' }],
        words: [{ phrases: ['radio'] }],
        sequences: [{ name: 'morning' }],
      })
      expect([...world.bugs, ...last.bugs], name).toEqual([])
      last.app.stop()
    }
  })
})
