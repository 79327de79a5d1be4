import { expect, test } from 'vitest'
import { firstWordsMs } from '../../../src/speech/echo-gate.ts'
import { createToldOnce } from '../../../src/speech/told-once.ts'
import { createFakeClock } from '../fake-clock.ts'

const words = (text: string) => ({ text, final: true, confidence: 0.9, alternatives: [] })

test('the words before are told again however long the microphone was away, but not sooner than they can be said', async () => {
  const clock = createFakeClock()
  const once = createToldOnce(clock)
  once.begin()
  await clock.advance(2000)
  expect(once.fresh(words('next tab'))).toBe(true)

  await clock.advance(70_000)
  once.begin()
  await clock.advance(firstWordsMs - 1)
  expect(once.fresh(words('next tab'))).toBe(false)

  await clock.advance(70_000)
  once.begin()
  await clock.advance(firstWordsMs)
  expect(once.fresh(words('next tab'))).toBe(true)
})
