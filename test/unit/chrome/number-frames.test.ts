import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { numberAll } from '../../../extension/chrome/number-frames.ts'

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
  documentLifecycle: 'active',
  url: '',
})

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('a frame that is always slow is numbered after all, and not asked again and again', async () => {
  let asked = 0
  const drawn: unknown[] = []
  /** What a document answers; the frame takes its time to tell what it has. */
  const answerOf = async (message: string, target: object): Promise<unknown> => {
    if (message === 'page-view-hints') {
      if (!('documentId' in target)) return view([1, 2])
      asked += 1
      await new Promise(resolve => setTimeout(resolve, 1_500))
      return view([1])
    }
    if (message === 'page-give-numbers') return { epoch: 1, numbers: [1, 2, 3] }
    if (message === 'page-draw-hints') drawn.push(target)
    return { count: 1, shown: true }
  }
  vi.stubGlobal('chrome', {
    tabs: {
      sendMessage: async (_tabId: number, { message }: { readonly message: string }, target: object) => ({
        clavier: 1,
        response: await answerOf(message, target),
      }),
    },
    webNavigation: { getAllFrames: async () => [frame(0), frame(1)] },
  })

  const shown = numberAll(1, rules, view([1, 2]), false)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(await shown).toEqual({ count: 1, silent: 1 })
  expect(asked).toBe(2)
  expect(drawn).toContainEqual({ documentId: '1' })
})
