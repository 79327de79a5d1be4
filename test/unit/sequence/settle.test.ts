import { describe, expect, it } from 'vitest'
import type { Fingerprint } from '../../../src/ports/page.ts'
import type { SettleOptions } from '../../../src/sequence/settle.ts'
import { waitUntilSettled } from '../../../src/sequence/settle.ts'
import { createFakeClock } from '../fake-clock.ts'

const still: Fingerprint = {
  url: 'https://example.org/',
  titleHash: '0123abcd',
  scroll: 0,
  viewport: { width: 800, height: 600 },
  counts: { link: 1, image: 0, text: 0, heading: 0, button: 0, field: 0, media: 0, landmark: 0 },
  focus: '',
  similarity: '0123456789abcdef',
}

/** Starts to wait on a page that is told, by the milliseconds since, what it looks like. */
function waiting(page: {
  print?: (ms: number) => Fingerprint | undefined
  loading?: (ms: number) => boolean
}) {
  const clock = createFakeClock()
  const began = clock.now()
  const abort = new AbortController()
  const settled: { after: number; value: boolean }[] = []
  const options: SettleOptions = {
    clock,
    signal: abort.signal,
    fingerprint: async () => (page.print === undefined ? still : page.print(clock.now() - began)),
    loading: async () => page.loading?.(clock.now() - began) ?? false,
  }
  const done = waitUntilSettled(options).then(value => settled.push({ after: clock.now() - began, value }))
  return { clock, abort, settled, done }
}

describe('waitUntilSettled', () => {
  it('takes 300 ms on a page at rest, in which no navigation began', async () => {
    const { clock, settled } = waiting({})
    await clock.advance(299)
    expect(settled).toEqual([])
    await clock.advance(3_000)
    expect(settled).toEqual([{ after: 300, value: true }])
    expect(clock.pending()).toBe(0)
  })

  it('waits for a navigation that begins late, and then until the new document is calm', async () => {
    const { clock, settled } = waiting({ loading: ms => ms >= 250 && ms < 900 })
    await clock.advance(3_000)
    expect(settled).toEqual([{ after: 1_150, value: true }])
  })

  it('waits until nothing moves for 250 ms', async () => {
    const { clock, settled } = waiting({ print: ms => ({ ...still, scroll: Math.min(50, ms / 20) }) })
    await clock.advance(3_000)
    expect(settled).toHaveLength(1)
    expect(settled[0]).toMatchObject({ value: true })
    expect(settled[0]?.after).toBeGreaterThanOrEqual(1_250)
    expect(settled[0]?.after).toBeLessThanOrEqual(1_600)
  })

  it('gives up after 3 s on a page that never rests, or never answers', async () => {
    const moving = waiting({ print: ms => ({ ...still, focus: String(ms) }) })
    await moving.clock.advance(5_000)
    expect(moving.settled).toEqual([{ after: 3_000, value: false }])
    expect(moving.clock.pending()).toBe(0)
    const clock = createFakeClock()
    const never = waitUntilSettled({
      clock,
      loading: async () => false,
      fingerprint: () => new Promise(() => {}),
    })
    await clock.advance(3_000)
    expect(await never).toBe(false)
  })

  it('rests on a page that it cannot look into', async () => {
    const { clock, settled } = waiting({ print: () => undefined })
    await clock.advance(3_000)
    expect(settled).toEqual([{ after: 300, value: true }])
  })

  it('ends at once when cancelled, before or during', async () => {
    const { clock, abort, settled, done } = waiting({})
    await clock.advance(120)
    abort.abort()
    await done
    expect(settled).toEqual([{ after: 120, value: false }])
    expect(clock.pending()).toBe(0)
    const never = async () => {
      throw new Error('asked after the end')
    }
    const cancelled = { clock, loading: never, fingerprint: never, signal: AbortSignal.abort() }
    expect(await waitUntilSettled(cancelled)).toBe(false)
    expect(clock.pending()).toBe(0)
  })

  it('lets a bug of its functions through, and leaves no timer', async () => {
    const clock = createFakeClock()
    const loading = async () => {
      throw new TypeError('bug')
    }
    await expect(waitUntilSettled({ clock, loading, fingerprint: async () => still })).rejects.toThrow('bug')
    expect(clock.pending()).toBe(0)
  })
})
