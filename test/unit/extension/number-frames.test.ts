import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as frames from '../../../extension/chrome/frames.ts'
import { numberAll } from '../../../extension/chrome/number-frames.ts'

vi.mock('../../../extension/chrome/frames.ts')

const size = { width: 800, height: 600 }
const view = (handles: readonly number[]) => ({
  self: { place: 0, size },
  viewport: size,
  rightToLeft: false,
  items: handles.map(handle => ({ handle, box: { x: 10, y: 10 * handle, width: 50, height: 8 } })),
  frames: [{ place: 0, address: '', box: { x: 0, y: 300, ...size }, visible: { x: 0, y: 300, ...size } }],
  gone: [],
})
const rules = { numbering: 'ten', doubtful: false } as const
const frame = (frameId: number) => ({
  frameId,
  parentFrameId: frameId - 1,
  documentId: `${frameId}`,
  url: '',
})

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('a frame that is always slow is numbered after all, and not asked again and again', async () => {
  const asked = vi.fn((...[, , name]: readonly unknown[]) => {
    if (name === 'page-view-hints') return new Promise(resolve => setTimeout(() => resolve(view([1])), 1_500))
    throw new Error(String(name))
  })
  const drawn: unknown[] = []
  vi.mocked(frames.framesOf).mockResolvedValue([frame(0), frame(1)])
  // The mocks answer for every message what the platform documents for it.
  vi.mocked(frames.reachFrame).mockImplementation(asked as never)
  vi.mocked(frames.ask).mockImplementation((async (
    _: number,
    name: string,
    _request: unknown,
    target?: unknown,
  ) => {
    if (name === 'page-view-hints') return view([1, 2])
    if (name === 'page-give-numbers') return { epoch: 1, numbers: [1, 2, 3] }
    if (name === 'page-draw-hints') drawn.push(target)
    return { count: 1, shown: true }
  }) as never)

  const shown = numberAll(1, rules, view([1, 2]), false)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(await shown).toEqual({ count: 1, silent: 1 })
  expect(asked).toHaveBeenCalledTimes(2)
  expect(drawn).toContainEqual({ documentId: '1' })
})
