import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { gather } from '../../../extension/chrome/gather.ts'

const answering = <T>(ms: number, answer: T) =>
  new Promise<T>(resolve => setTimeout(() => resolve(answer), ms))
const never = new Promise<string>(() => undefined)

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** What it came to, and how many milliseconds that took. */
async function timed<T>(work: Promise<T>): Promise<{ readonly value: T; readonly took: number }> {
  const began = Date.now()
  const done = work.then(value => ({ value, took: Date.now() - began }))
  await vi.advanceTimersByTimeAsync(20_000)
  return done
}

describe('waiting for many', () => {
  test('ends with the last of them, in their order; who fails has no answer', async () => {
    const asked = [answering(300, 'a'), Promise.reject(new Error('gone')), answering(100, 'c')]
    expect(await timed(gather(asked))).toEqual({ value: ['a', undefined, 'c'], took: 300 })
    expect(await timed(gather([]))).toEqual({ value: [], took: 0 })
  })

  test('ends a second after the last answer where one hangs', async () => {
    const asked = [answering(900, 'a'), never, answering(1_700, 'c')]
    expect(await timed(gather(asked))).toEqual({ value: ['a', undefined, 'c'], took: 2_700 })
  })

  test('ends after 5 s whatever comes', async () => {
    const asked = Array.from({ length: 20 }, (_, at) => answering(400 * (at + 1), at))
    const { value, took } = await timed(gather(asked))
    expect(took).toBe(5_000)
    expect(value.filter(answer => answer !== undefined)).toHaveLength(12)
  })

  test('tells once of those that answer too late', async () => {
    const late = vi.fn()
    const asked = [answering(100, 'a'), answering(1_500, 'b'), answering(3_000, 'c')]
    expect((await timed(gather(asked, late))).value).toEqual(['a', undefined, undefined])
    expect(late).toHaveBeenCalledTimes(1)
    await timed(
      gather([answering(100, 'a'), answering(1_500, '').then(() => Promise.reject(new Error('gone')))], late),
    )
    expect(late).toHaveBeenCalledTimes(1)
  })
})
