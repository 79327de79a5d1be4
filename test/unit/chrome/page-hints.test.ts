import { afterEach, expect, test, vi } from 'vitest'
import { createPageHints } from '../../../extension/chrome/page-hints.ts'

const page = { frameId: 0, parentFrameId: -1, documentId: 'page', url: '', documentLifecycle: 'active' }
const size = { width: 8, height: 8 }
const view = { self: { size }, viewport: size, rightToLeft: false, items: [], frames: [], gone: [] }

afterEach(() => vi.unstubAllGlobals())

test('a page that goes while its frames are numbered is silent, and no bug', async () => {
  const sendMessage = vi.fn(async (_tabId: number, { message }: { readonly message: string }) => {
    if (message === 'page-hello') return { clavier: 1, response: {} }
    if (message === 'page-show-hints') return { clavier: 1, response: { count: 0, view } }
    throw new Error('Could not establish connection. Receiving end does not exist.')
  })
  vi.stubGlobal('chrome', { tabs: { sendMessage }, webNavigation: { getAllFrames: async () => [page] } })
  await expect(createPageHints().showHints(1, 'ten')).rejects.toMatchObject({ code: 'page-silent' })
})
