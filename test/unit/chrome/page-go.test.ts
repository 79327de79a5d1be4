import { afterEach, expect, test, vi } from 'vitest'
import { goBackTo } from '../../../extension/chrome/page-go.ts'

afterEach(() => vi.unstubAllGlobals())

/** A page with a frame; `answer` is what each of its documents answers, by the message. */
function browserWith(answer: (documentId: string | undefined, message: string) => unknown) {
  const asked: string[] = []
  const frame = (frameId: number, parentFrameId: number, documentId: string) => ({
    frameId,
    parentFrameId,
    documentId,
    url: '',
    documentLifecycle: 'active',
  })
  vi.stubGlobal('chrome', {
    webNavigation: { getAllFrames: async () => [frame(0, -1, 'page'), frame(4, 0, 'inner')] },
    tabs: {
      async sendMessage(_: number, { message }: { message: string }, target?: { documentId?: string }) {
        asked.push(`${target?.documentId} ${message}`)
        return answer(target?.documentId, message)
      },
    },
  })
  return asked
}

const moment = { focus: 0, scrolls: [{ handle: 0, left: 0, top: 300 }] }
const before = {
  scroll: 300,
  focus: undefined,
  documents: [
    { documentId: 'inner', moment },
    { documentId: 'page', moment },
  ],
}
const done = { clavier: 1, response: {} }

test('going back puts the page back though a frame in it fails', async () => {
  const asked = browserWith(documentId =>
    documentId === 'inner' ? { clavier: 1, error: { code: 'page-silent', detail: {} } } : done,
  )
  expect(await goBackTo(1, before)).toBe(true)
  expect(asked).toEqual(['inner page-restore-moment', 'page page-restore-moment'])
})

test('going back to a page that another has taken the place of is refused', async () => {
  const asked = browserWith(() => done)
  const [inner] = before.documents
  const gone = { ...before, documents: [...(inner ? [inner] : []), { documentId: 'earlier', moment }] }
  expect(await goBackTo(1, gone)).toBe(false)
  expect(asked).toEqual([])
})
