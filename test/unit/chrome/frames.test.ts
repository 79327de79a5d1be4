import { afterEach, expect, test, vi } from 'vitest'
import { framesOf, reachEach } from '../../../extension/chrome/frames.ts'

afterEach(() => vi.unstubAllGlobals())

test('a page that is gone before its frames are listed rejects for who asked, and for nobody else', async () => {
  const uncaught = vi.fn()
  process.on('unhandledRejection', uncaught)
  let list: (frames: readonly []) => void = () => undefined
  const listed = new Promise<readonly []>(resolve => {
    list = resolve
  })
  const nobody = new Error('Receiving end does not exist.')
  vi.stubGlobal('chrome', {
    tabs: { sendMessage: () => Promise.reject(nobody), get: () => Promise.reject(new Error('No tab')) },
    webNavigation: { getAllFrames: () => listed },
  })
  // A tab of its own: pages that were met are known from then on.
  const asked = reachEach(2, 'page-hello', {})
  const told = expect(asked).rejects.toMatchObject({ code: 'tab-gone' })
  await new Promise(resolve => setImmediate(resolve))
  list([])
  await told
  process.off('unhandledRejection', uncaught)
  expect(uncaught).not.toHaveBeenCalled()
})

test('a page of Clavier’s own, of which Chrome lists no frames, is asked all the same', async () => {
  const url = 'chrome-extension://clavier/extension/practice/practice.html'
  const answer = { clavier: 1, response: {} }
  const asked: unknown[] = []
  vi.stubGlobal('chrome', {
    runtime: { getContexts: async () => [{ frameId: 0, documentId: 'own', documentUrl: url }] },
    tabs: {
      sendMessage: async (_: number, __: unknown, target: unknown) => {
        asked.push(target)
        return answer
      },
    },
    webNavigation: { getAllFrames: async () => undefined },
  })
  const page = { frameId: 0, parentFrameId: -1, documentId: 'own', url }
  expect(await framesOf(3)).toEqual([page])
  expect(await reachEach(3, 'page-hello', {})).toEqual([{ frame: page, response: {} }])
  // The page itself, and nobody a second time.
  expect(new Set(asked.map(target => JSON.stringify(target)))).toEqual(new Set(['{"frameId":0}']))
})
