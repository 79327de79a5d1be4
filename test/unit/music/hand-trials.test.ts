import { describe, expect, test } from 'vitest'
import { seededRandom } from '../../../src/sound/seeded-random.ts'
import { asUsed, handRows, simulate, steadyHands } from './hand-trials.ts'
import { bound, everything } from './motif-fixture.ts'
import { down, notesOf, play, said, up } from './simulated-hands.ts'

/** In short; `npm run bench` plays 20,000 a row. */
const gestures = 3000

test.each(handRows)('$name: $right % right at least, $wrong % wrong at most', ({ hands, right, wrong }) => {
  const came = simulate(everything, hands, gestures, seededRandom(5), asUsed(everything))
  expect(came.right).toBeGreaterThanOrEqual(right)
  expect(came.wrong).toBeLessThanOrEqual(wrong)
})

test('C-E-G, which could go on to “microphone on”, fires within 0.75 s of its last key on average', () => {
  const name = everything.find(({ target }) => target === 'mail')
  const came = simulate(everything, { ...steadyHands, jitter: 40 }, 500, seededRandom(3), () => name)
  expect(came.right).toBeGreaterThan(85)
  expect(came.delay).toBeLessThanOrEqual(750)
})

describe('a contact that bounces turns no motif into its opposite', () => {
  // Each pair differs only in whether its middle key is struck once or twice.
  const pairs = [
    ['scroll down', '48-52-48', 'scroll up', '48-52-52-48'],
    ['page down', '48-51-48', 'page up', '48-51-51-48'],
    ['stop', '48-50-48', 'continue', '48-50-50-48'],
    ['click', '48-55-48', 'where am I', '48-55-55-48'],
    ['read', '48-53-48', 'tabs', '48-53-53-48'],
  ] as const
  const late = Array.from({ length: 36 }, (_, place) => 20 + place)

  test.each(pairs)('%s (%s) is not %s (%s)', (once, onceKeys, twice, twiceKeys) => {
    for (const [target, keys] of [
      [once, onceKeys],
      [twice, twiceKeys],
    ] as const) {
      const clean = notesOf(bound(target, keys).motif, { pace: 250, hold: 180 })
      const onsets = clean.filter(({ type }) => type === 'down')
      for (const { note, at } of onsets)
        for (const ms of late) {
          const bounced = [...clean, up(note, at + ms - 4), down(note, at + ms)].toSorted(
            (a, b) => a.at - b.at,
          )
          expect(said(play(bounced))[0], `${target}, ${note} bounced after ${ms} ms`).toBe(`fired ${target}`)
        }
    }
  })
})
