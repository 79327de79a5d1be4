import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createHalfJoiner, type JoinEvent, longestJoin } from '../../../src/music/join-halves.ts'

const wait = 4000
const joiner = () => createHalfJoiner<string, number>(() => wait)

test.each([0, 1, 2000, 3999])('in either order, %d ms apart, they are one', gap => {
  const one = joiner()
  expect([...one.words('click', 0), ...one.keys(4, gap)]).toEqual([
    { kind: 'joined', words: 'click', keys: 4 },
  ])
  const other = joiner()
  expect([...other.keys(4, 0), ...other.words('click', gap)]).toEqual([
    { kind: 'joined', words: 'click', keys: 4 },
  ])
})

test('past the wait they are two: the first is over, the second waits', () => {
  const one = joiner()
  one.words('click', 0)
  expect(one.keys(4, wait)).toEqual([
    { kind: 'over', half: { kind: 'words', words: 'click' }, reason: 'time' },
  ])
  expect(one.waiting()).toEqual({ kind: 'keys', keys: 4 })
})

test('who goes on speaking has longer, though not for ever', () => {
  const one = joiner()
  one.keys(4, 0)
  for (let at = 3000; at <= 60_000; at += 3000) one.extend(at)
  expect(one.deadline()).toBe(longestJoin)
  expect(one.words('click', longestJoin - 1)).toHaveLength(1)
})

test('ended, it is over and nothing waits', () => {
  const one = joiner()
  one.keys(4, 0)
  expect(one.end()).toMatchObject([{ kind: 'over', reason: 'ended' }])
  expect([one.end(), one.deadline(), one.waiting()]).toEqual([[], undefined, undefined])
})

describe('whatever comes, and when', () => {
  const steps = fc.array(
    fc.record({
      what: fc.constantFrom('words', 'keys', 'extend', 'tick', 'end'),
      after: fc.integer({ min: 0, max: 6000 }),
    }),
    { maxLength: 60 },
  )

  function play(given: readonly { readonly what: string; readonly after: number }[]) {
    const one = joiner()
    const came = new Map<string, number>()
    const events: { event: JoinEvent<string, number>; at: number }[] = []
    let at = 0
    given.forEach(({ what, after }, place) => {
      at += after
      const now = at
      const take = (told: readonly JoinEvent<string, number>[]) =>
        events.push(...told.map(event => ({ event, at: now })))
      if (what === 'words') {
        came.set(`words ${place}`, at)
        take(one.words(String(place), at))
      } else if (what === 'keys') {
        came.set(`keys ${place}`, at)
        take(one.keys(place, at))
      } else if (what === 'extend') one.extend(at)
      else if (what === 'tick') take(one.tick(at))
      else take(one.end())
    })
    return { one, came, events }
  }

  /** The halves that an event is about. */
  const halves = (event: JoinEvent<string, number>) =>
    event.kind === 'joined'
      ? [`words ${event.words}`, `keys ${event.keys}`]
      : [event.half.kind === 'words' ? `words ${event.half.words}` : `keys ${event.half.keys}`]

  test('no half is lost, and none is used twice', () => {
    fc.assert(
      fc.property(steps, given => {
        const { one, came, events } = play(given)
        const waits = one.waiting()
        const left = waits === undefined ? [] : halves({ kind: 'over', half: waits, reason: 'ended' })
        expect([...events.flatMap(({ event }) => halves(event)), ...left].sort()).toEqual(
          [...came.keys()].sort(),
        )
      }),
    )
  })

  test('what is joined was never further apart than the longest wait', () => {
    fc.assert(
      fc.property(steps, given => {
        const { came, events } = play(given)
        for (const { event } of events) {
          if (event.kind !== 'joined') continue
          const [words = 0, keys = 0] = halves(event).map(half => came.get(half) ?? Number.NaN)
          expect(Math.abs(words - keys)).toBeLessThan(longestJoin)
        }
      }),
    )
  })

  test('words and keys change places, and the same is joined', () => {
    fc.assert(
      fc.property(steps, given => {
        const swapped = given.map(({ what, after }) => ({
          what: what === 'words' ? 'keys' : what === 'keys' ? 'words' : what,
          after,
        }))
        const pairs = (of: readonly { readonly what: string; readonly after: number }[]) =>
          play(of)
            .events.filter(({ event }) => event.kind === 'joined')
            .map(({ event }) =>
              halves(event)
                .map(half => half.split(' ')[1])
                .sort(),
            )
        expect(pairs(swapped)).toEqual(pairs(given))
      }),
    )
  })
})
