import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createPageLayouts } from '../../../extension/chrome/page-layouts.ts'
import type { Followed, FollowMove } from '../../../src/ports/page-layout.ts'

type Told = (message: unknown) => void

/** A browser with one window, as far as following asks it. */
function fakeChrome() {
  const listeners = {
    front: new Set<(info?: unknown) => void>(),
    committed: new Set<(info: unknown) => void>(),
  }
  const channels: {
    tabId: number
    documentId: string
    sent: unknown[]
    open: boolean
    tell: Told
    close(): void
  }[] = []
  const event = (set: Set<(info: never) => void>) => ({
    addListener: (listener: (info: never) => void) => set.add(listener),
    removeListener: (listener: (info: never) => void) => set.delete(listener),
  })
  const unused = new Set<(info: never) => void>()
  const browser = {
    tabs: [{ id: 1, active: true, status: 'complete', url: 'http://news.test/' }],
    frames: new Map<number, { frameId: number; parentFrameId: number; documentId: string }[]>([
      [1, [{ frameId: 0, parentFrameId: -1, documentId: 'page' }]],
    ]),
    asked: [] as { message: string; documentId: string | undefined }[],
    listeners,
    channels,
    open: () =>
      channels.filter(channel => channel.open).map(({ tabId, documentId }) => `${tabId} ${documentId}`),
  }
  const respond = (message: string): unknown => {
    const size = { width: 1_000, height: 800 }
    if (message === 'page-hello') return {}
    if (message === 'page-frame-box') return { x: 500, y: 400, width: 400, height: 200, self: { size } }
    if (message === 'page-place')
      return { kind: 'link', box: { x: 0, y: 0, width: 100, height: 80 }, name: 'Hinted', self: { size } }
    throw new Error(`Nobody asks ${message} here.`)
  }
  vi.stubGlobal('chrome', {
    runtime: { getURL: (path: string) => `chrome-extension://id/${path}`, id: 'id' },
    windows: { onFocusChanged: event(unused) },
    tabs: {
      query: async () => browser.tabs,
      onActivated: event(listeners.front),
      onReplaced: event(unused),
      onUpdated: event(unused),
      async sendMessage(_: number, { message }: { message: string }, target?: { documentId?: string }) {
        browser.asked.push({ message, documentId: target?.documentId })
        return { clavier: 1, response: respond(message) }
      },
      connect(tabId: number, { documentId }: { documentId: string }) {
        const heard = new Set<Told>()
        const gone = new Set<() => void>()
        const channel = {
          tabId,
          documentId,
          sent: [] as unknown[],
          open: true,
          tell(message: unknown) {
            for (const hear of heard) hear(message)
          },
          close() {
            channel.open = false
            for (const end of gone) end()
          },
        }
        channels.push(channel)
        return {
          postMessage: (message: unknown) => channel.sent.push(message),
          disconnect: () => {
            channel.open = false
          },
          onMessage: { addListener: (hear: Told) => heard.add(hear) },
          onDisconnect: { addListener: (end: () => void) => gone.add(end) },
        }
      },
    },
    webNavigation: {
      onCommitted: event(listeners.committed),
      onDOMContentLoaded: event(unused),
      getAllFrames: async ({ tabId }: { tabId: number }) =>
        (browser.frames.get(tabId) ?? []).map(frame => ({ ...frame, url: '', documentLifecycle: 'active' })),
    },
  })
  return browser
}

const self = { size: { width: 1_000, height: 800 } }
const seen = (name: string, more: object = {}) => ({
  by: 'focus',
  kind: 'link',
  box: { x: 450, y: 360, width: 100, height: 80 },
  name,
  self,
  scrolled: 0,
  ...more,
})

let browser: ReturnType<typeof fakeChrome>
let moves: FollowMove[]
const names = () => moves.map(({ name }) => name)
const settle = () => vi.advanceTimersByTimeAsync(500)

beforeEach(() => {
  vi.useFakeTimers()
  browser = fakeChrome()
  moves = []
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

async function begin(...what: Followed[]) {
  const { layouts, pointed } = createPageLayouts(() => undefined)
  const stop = layouts.follow(what, move => moves.push(move))
  await vi.dynamicImportSettled()
  await settle()
  return { stop, pointed }
}

function channel(documentId: string) {
  const found = browser.channels.findLast(it => it.documentId === documentId && it.open)
  if (found === undefined) throw new Error(`Nobody follows ${documentId}.`)
  return found
}

describe('following the tab in front', () => {
  test('says what is wanted, puts what is told into the tab, and stops whole', async () => {
    const { stop } = await begin('focus', 'scroll')
    expect(channel('page').sent).toEqual([{ what: ['focus', 'scroll'] }])
    channel('page').tell(seen('Home'))
    await settle()
    expect(moves).toEqual([
      { by: 'focus', kind: 'link', name: 'Home', x: 0.5, y: 0.5, share: 0.01, scrolled: 0 },
    ])
    stop()
    expect(browser.open()).toEqual([])
    expect([...browser.listeners.front, ...browser.listeners.committed]).toEqual([])
    browser.channels[0]?.tell(seen('Late'))
    await settle()
    expect(names()).toEqual(['Home'])
  })

  test('stopped before it has begun, it never begins', async () => {
    const { layouts } = createPageLayouts(() => undefined)
    layouts.follow(['focus'], move => moves.push(move))()
    await vi.dynamicImportSettled()
    await settle()
    expect(browser.channels).toEqual([])
    expect(browser.listeners.front.size).toBe(0)
  })

  test('nothing that is followed opens nothing', async () => {
    await begin()
    expect(browser.channels).toEqual([])
    expect(browser.asked).toEqual([])
    expect(browser.listeners.front.size).toBe(0)
  })

  test('tells at most every 100 ms, over all documents together, and the latest wins', async () => {
    browser.frames.get(1)?.push({ frameId: 4, parentFrameId: 0, documentId: 'inner' })
    await begin('focus')
    const when: number[] = []
    for (let at = 0; at < 200; at += 1) {
      const before = moves.length
      channel(at % 2 === 0 ? 'page' : 'inner').tell(seen(`Focus ${at}`))
      await vi.advanceTimersByTimeAsync(7)
      if (moves.length > before) when.push(performance.now())
    }
    await settle()
    expect(names().at(-1)).toBe('Focus 199')
    expect(when.length).toBeGreaterThan(8)
    expect(when.length).toBeLessThanOrEqual(15)
  })

  test('puts what is in a frame where the frame is', async () => {
    browser.frames.get(1)?.push({ frameId: 4, parentFrameId: 0, documentId: 'inner' })
    await begin('focus', 'scroll')
    channel('inner').tell(seen('Buy'))
    await settle()
    // The frame is drawn at 400 × 200 of 1,000 × 800.
    expect(moves[0]).toMatchObject({ name: 'Buy', x: 0.7, y: 0.625 })
    channel('inner').tell(seen('', { by: 'scroll', scrolled: 0.5 }))
    await settle()
    // A tenth of the view: what scrolls in it is a detail.
    expect(moves).toHaveLength(1)
  })

  test('takes nothing that was not asked for, and no junk', async () => {
    await begin('focus')
    for (const junk of [
      seen('Mouse', { by: 'pointer' }),
      seen('x'.repeat(121)),
      { intent: 'close-tab' },
      null,
      7,
    ])
      channel('page').tell(junk)
    await settle()
    expect(moves).toEqual([])
  })

  test('a scroll that brings the focus into view is no scroll of its own', async () => {
    await begin('focus', 'scroll')
    channel('page').tell(seen('Home'))
    await vi.advanceTimersByTimeAsync(150)
    channel('page').tell(seen('', { by: 'scroll', scrolled: 0.4 }))
    await settle()
    expect(moves.map(({ by }) => by)).toEqual(['focus'])
    channel('page').tell(seen('', { by: 'scroll', scrolled: 0.5 }))
    await settle()
    expect(moves.map(({ by }) => by)).toEqual(['focus', 'scroll'])
  })

  test('goes along with tabs, pages, frames, and pages that come back', async () => {
    await begin('focus')
    browser.tabs = [{ id: 2, active: true, status: 'complete', url: 'http://shop.test/' }]
    browser.frames.set(2, [{ frameId: 0, parentFrameId: -1, documentId: 'shop' }])
    for (const tell of browser.listeners.front) tell({ tabId: 2 })
    await settle()
    expect(browser.open()).toEqual(['2 shop'])
    browser.frames.get(2)?.push({ frameId: 9, parentFrameId: 0, documentId: 'cart' })
    for (const tell of browser.listeners.committed) tell({ tabId: 2 })
    await settle()
    expect(browser.open()).toEqual(['2 shop', '2 cart'])
    // To the cache and back: the same document, without a channel.
    channel('shop').close()
    for (const tell of browser.listeners.committed) tell({ tabId: 2 })
    await settle()
    expect(browser.open()).toEqual(['2 cart', '2 shop'])
    // Another tab's pages are nobody's business.
    const asked = browser.asked.length
    for (const tell of browser.listeners.committed) tell({ tabId: 7 })
    await settle()
    expect(browser.asked).toHaveLength(asked)
  })

  test('tells of hints that the panel points at, in the tab in front and where that is wanted', async () => {
    const { pointed } = await begin('hint')
    // No page has anything to tell of them.
    expect(browser.open()).toEqual([])
    expect(browser.asked).toEqual([])
    pointed(1, { frameId: 0 }, { by: 'hint', handle: 3 })
    await settle()
    expect(moves).toMatchObject([{ by: 'hint', name: 'Hinted', kind: 'link', x: 0.05, y: 0.05 }])
    pointed(2, { frameId: 0 }, { by: 'hint', handle: 3 })
    await settle()
    const other = await begin('focus')
    other.pointed(1, { frameId: 0 }, { by: 'hint', handle: 3 })
    await settle()
    expect(moves).toHaveLength(1)
  })
})
