import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createCalmWords } from '../../../extension/panel/views/now/calm-words.ts'
import { createFakeClock } from '../fake-clock.ts'

const pace = 800

function calmed() {
  const clock = createFakeClock()
  const told: { readonly at: number; readonly words: string }[] = []
  const calm = createCalmWords({
    tell: words => told.push({ at: clock.now(), words }),
    pace,
    after: (ms, run) => clock.after(ms, run),
  })
  return { calm, clock, told, words: () => told.map(({ words }) => words) }
}

test('what comes slowly is told at once, the same letter twice as well', async () => {
  const { calm, clock, words } = calmed()
  for (const letter of ['l', 'l', 'o']) {
    calm.take(letter)
    await clock.advance(pace)
  }
  expect(words()).toEqual(['l', 'l', 'o'])
})

test('what comes quickly is gathered: letters in a row, a whole word in place of its letters', async () => {
  const { calm, clock, words } = calmed()
  for (const letter of ['s', 'c', 'r', 'o', 'l', 'l']) calm.take(letter)
  await clock.advance(pace)
  for (const said of ['d', 'down']) calm.take(said)
  await clock.advance(pace)
  calm.take('capitals on')
  calm.take('A')
  await clock.advance(pace)
  expect(words()).toEqual(['s', 'croll', 'down', 'capitals on A'])
})

test('what was not told when letters end is dropped', async () => {
  const { calm, clock, words } = calmed()
  calm.take('a')
  calm.take('b')
  calm.forget()
  await clock.advance(5 * pace)
  calm.take('c')
  expect(words()).toEqual(['a', 'c'])
})

test('however fast it comes, two tellings are a pace apart, and no letter is lost', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom('a', 'b', 'é', '7'), fc.integer({ min: 0, max: 2 * pace })), {
        maxLength: 40,
      }),
      async strikes => {
        const { calm, clock, told } = calmed()
        for (const [letter, wait] of strikes) {
          calm.take(letter)
          await clock.advance(wait)
        }
        await clock.advance(2 * pace)
        expect(told.map(({ words }) => words).join('')).toBe(strikes.map(([letter]) => letter).join(''))
        for (const [place, { at }] of told.entries())
          if (place > 0) expect(at - (told[place - 1]?.at ?? 0)).toBeGreaterThanOrEqual(pace)
      },
    ),
  )
})
