import { afterEach, expect, test, vi } from 'vitest'
import { reachEach } from '../../../extension/chrome/frames.ts'

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
