import type { Page as Tab } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from '../../src/ports/page.ts'
import { type PageServer, startPageServer } from '../servers/page-server.ts'
import { type Clavier, launchClavier } from './harness.ts'
import { type AskedWith, openPagePort, type PagePort } from './page-port.ts'

let server: PageServer
let clavier: Clavier
let port: PagePort
let tab: Tab

beforeAll(async () => {
  server = await startPageServer(1)
  clavier = await launchClavier({ pagePorts: server.ports, processPerTab: true })
  port = await openPagePort(clavier)
})

afterEach(async () => {
  await tab?.close()
})

afterAll(async () => {
  await clavier?.close()
  await server?.close()
})

async function open(path: string): Promise<void> {
  tab = await clavier.newPage('about:blank')
  await tab.setViewportSize({ width: 1200, height: 800 })
  await tab.goto(`http://news.test${path}`)
}

const ask = <Name extends keyof Page>(name: Name, ...rest: AskedWith<Name>) => port.ask(tab, name, ...rest)

const line = (count: number, axis: 'down' | 'across' = 'down') => ({ unit: 'line', count, axis }) as const
const offsetOf = (id: string) =>
  tab.locator(`#${id}`).evaluate(it => Math.round(it.scrollTop + it.scrollLeft))
const documentOffset = () => tab.evaluate(() => Math.round(scrollY))

describe('what scrolls', () => {
  test('a large pane in the middle does, then the page around it, and stays the one', async () => {
    await open('/panes.html')
    await ask('scroll', line(3))
    expect([await offsetOf('chat'), await documentOffset()]).toEqual([180, 0])
    await ask('scroll', { unit: 'edge', edge: 'bottom' })
    expect([await offsetOf('chat'), await documentOffset()]).toEqual([1580, 0])
    // At its end the page goes on, as under a mouse wheel; a detail in the middle holds nobody up.
    await ask('scroll', line(8))
    expect([await offsetOf('chat'), await documentOffset()]).toEqual([1580, 480])
    await ask('scroll', line(8))
    await ask('scroll', line(8))
    expect([await offsetOf('map'), await offsetOf('licence'), await documentOffset()]).toEqual([0, 0, 1440])
  })

  test('a pane that the focus went into does, and where its page says so its end is the end', async () => {
    await open('/panes.html')
    await ask('scroll', line(3))
    await tab.evaluate(() => scrollTo(0, 1500))
    await tab.evaluate(() => {
      const map = document.getElementById('map')
      map?.setAttribute('tabindex', '0')
      map?.focus()
    })
    expect(await ask('scroll', line(2))).toMatchObject({ from: 0, to: 120 })
    expect(await offsetOf('map')).toBe(120)
    const before = await documentOffset()
    await ask('scroll', { unit: 'edge', edge: 'bottom' })
    const end = await ask('scroll', line(1))
    expect(end.to).toBe(end.from)
    expect(await documentOffset()).toBe(before)
  })

  test('the body does where it scrolls instead of the document', async () => {
    await open('/body-scroller.html')
    expect(await ask('scroll', { unit: 'page', count: 1 })).toMatchObject({ from: 0, to: 700, limit: 2200 })
    expect(await tab.evaluate(() => [document.body.scrollTop, scrollY])).toEqual([700, 0])
    expect((await ask('whereAmI')).scroll).toBeCloseTo(31.8, 1)
  })

  test('a wide table does sideways, and a page read from the right as its reader means it', async () => {
    await open('/sideways.html')
    const tableLimit = await tab.locator('#table').evaluate(it => it.scrollWidth - it.clientWidth)
    expect(await ask('scroll', line(2, 'across'))).toMatchObject({ from: 0, to: 120, limit: tableLimit })
    expect([await offsetOf('table'), await documentOffset()]).toEqual([120, 0])
    expect(await ask('scroll', line(-9, 'across'))).toMatchObject({ to: 0 })
    await tab.evaluate(() => {
      document.documentElement.dir = 'rtl'
    })
    expect(await ask('scroll', line(-2, 'across'))).toMatchObject({ from: tableLimit, to: tableLimit - 120 })
    expect(await offsetOf('table')).toBe(-120)
  })
})

describe('what came of it', () => {
  test('is what moved, on pages that snap and on those that move back', async () => {
    await open('/snapping.html')
    expect(await ask('scroll', line(8))).toMatchObject({ from: 0, to: 800 })
    expect(await documentOffset()).toBe(800)
    await tab.goto('http://news.test/stubborn.html')
    expect(await ask('scroll', line(5))).toMatchObject({ from: 0, to: 100 })
    expect(await ask('scroll', line(5))).toMatchObject({ from: 100, to: 100 })
  })

  test('is undone in the same pane, and refused where that is gone', async () => {
    await open('/panes.html')
    const { scroller, from } = await ask('scroll', line(3))
    await tab.evaluate(() => scrollTo(0, 1500))
    const back = { unit: 'offset', offset: from, scroller } as const
    await ask('scroll', back)
    expect([await offsetOf('chat'), await documentOffset()]).toEqual([0, 1500])
    await tab.locator('#chat').evaluate(it => it.remove())
    const now = await documentOffset()
    const id = await port.idOf(tab.url())
    expect(await port.attempt(id, 'scroll', back)).toMatchObject({ failure: { code: 'page-changed' } })
    expect(await documentOffset()).toBe(now)
  })

  test('of the whole page is undone after a reload, and on no other page', async () => {
    await open('/article.html')
    const { scroller } = await ask('scroll', line(5))
    const back = { unit: 'offset', offset: 120, scroller } as const
    await tab.reload()
    expect(await ask('scroll', back)).toMatchObject({ to: 120 })
    await tab.goto('http://news.test/large.html')
    const id = await port.idOf(tab.url())
    expect(await port.attempt(id, 'scroll', back)).toMatchObject({ failure: { code: 'page-changed' } })
  })

  test('can be a part of the way', async () => {
    await open('/article.html')
    const { to, limit } = await ask('scroll', { unit: 'percent', percent: 50 })
    expect(to).toBeCloseTo(limit / 2, 0)
  })
})

test.each([
  { reducedMotion: 'no-preference', atOnce: false },
  { reducedMotion: 'reduce', atOnce: true },
] as const)(
  'with the motion “$reducedMotion” it is there at once: $atOnce',
  async ({ reducedMotion, atOnce }) => {
    await open('/article.html')
    await tab.emulateMedia({ reducedMotion })
    await tab.evaluate(() => {
      const seen = new Set<number>()
      Object.assign(globalThis, { seen })
      addEventListener('scroll', () => seen.add(scrollY))
    })
    const { to } = await ask('scroll', { unit: 'page', count: 1 })
    const places = await tab.evaluate(() => [...Reflect.get(globalThis, 'seen')])
    expect(places.at(-1)).toBe(to)
    expect(places.length === 1).toBe(atOnce)
  },
)

describe('a page that scrolls by itself', () => {
  test('goes on until it is stopped, faster when told to', async () => {
    await open('/article.html')
    expect(await ask('glide', 200)).toMatchObject({ from: 0, moving: true, atEnd: false })
    await expect.poll(documentOffset).toBeGreaterThan(40)
    await ask('glide', 2_000)
    const stopped = await ask('glide', 0)
    expect(stopped).toMatchObject({ from: 0, moving: false })
    expect(await documentOffset()).toBe(Math.round(stopped.to))
    expect(await ask('glideEnd')).toEqual(stopped)
  })

  test('ends at the end of the page, and says so', async () => {
    await open('/article.html')
    await ask('glide', 15_000)
    const ended = await ask('glideEnd')
    expect(ended).toMatchObject({ moving: false, atEnd: true, from: 0 })
    expect(ended.to).toBeCloseTo(ended.limit, 0)
    expect(await ask('glide', 100)).toMatchObject({ moving: false, atEnd: true })
    expect(await ask('glide', -15_000)).toMatchObject({ moving: true, from: ended.to })
    expect(await ask('glideEnd')).toMatchObject({ moving: false, atEnd: true, to: 0 })
  })

  test('ends with another scroll, in the place that one says', async () => {
    await open('/article.html')
    await ask('glide', 100)
    await ask('scroll', { unit: 'edge', edge: 'top' })
    expect(await ask('glideEnd')).toMatchObject({ moving: false })
    expect(await documentOffset()).toBe(0)
  })

  test('crosses sections that snap, and gives up where the page does not let it', async () => {
    await open('/snapping.html')
    await ask('glide', 2_500)
    expect(await ask('glideEnd')).toMatchObject({ moving: false, atEnd: true, to: 1600 })
    await tab.goto('http://news.test/stubborn.html')
    await ask('glide', 600)
    expect(await ask('glideEnd')).toMatchObject({ moving: false, atEnd: false })
  })

  test('goes in steps where the user wants no motion', async () => {
    await open('/article.html')
    await tab.emulateMedia({ reducedMotion: 'reduce' })
    await tab.evaluate(() => {
      document.documentElement.dataset.seen = ''
      addEventListener('scroll', () => {
        document.documentElement.dataset.seen += ` ${Math.round(scrollY)}`
      })
    })
    await ask('glide', 300)
    await expect.poll(documentOffset).toBeGreaterThan(400)
    await ask('glide', 0)
    const seen = await tab.evaluate(() =>
      document.documentElement.dataset.seen?.trim().split(' ').map(Number),
    )
    const steps = (seen ?? []).map((at, place) => at - (seen?.[place - 1] ?? 0))
    expect(Math.min(...steps)).toBeGreaterThan(180)
  })
})

describe('a page that lets nobody in says why, soon', () => {
  /** Sends a new tab there as the browser itself does, and gives its id once it is there. */
  async function visit(url: string, there: (tab: chrome.tabs.Tab) => boolean): Promise<number> {
    tab = await clavier.newPage('http://news.test/large.html')
    const id = await port.idOf(tab.url())
    await port.asker.evaluate(([id, url]) => chrome.tabs.update(id, { url }), [id, url] as const)
    await expect.poll(async () => there(await tabOf(id))).toBe(true)
    return id
  }
  const tabOf = (id: number) => port.asker.evaluate(id => chrome.tabs.get(id), id)
  const arrived = ({ status, pendingUrl }: chrome.tabs.Tab) =>
    status === 'complete' && pendingUrl === undefined
  const failure = async (id: number) => {
    const answer = await port.attempt(id, 'scroll', line(1))
    return 'failure' in answer ? answer.failure.code : answer
  }

  test.each([
    ['chrome://version/', 'page-unreachable'],
    ['view-source:http://news.test/article.html', 'page-unreachable'],
    ['http://nowhere.test/', 'page-error'],
    ['about:blank', 'page-blank'],
  ])('%s', async (url, code) => {
    const id = await visit(url, it => arrived(it) && it.url !== undefined && !it.url.includes('large'))
    expect(await failure(id)).toBe(code)
    expect(await port.attempt(id, 'showHints', 'ten')).toMatchObject({ failure: { code } })
    await port.asker.evaluate(id => chrome.tabs.remove(id), id)
  })

  test('a PDF, which Chrome alone scrolls', async () => {
    const id = await visit('http://news.test/small.pdf', it => it.url?.endsWith('.pdf') ?? false)
    await expect.poll(() => failure(id)).toBe('page-is-pdf')
    expect(await port.attempt(id, 'text')).toMatchObject({ failure: { code: 'page-is-pdf' } })
    await port.asker.evaluate(id => chrome.tabs.remove(id), id)
  })

  test('a tab that has crashed', async () => {
    tab = await clavier.newPage('http://news.test/article.html')
    const id = await port.idOf(tab.url())
    const session = await clavier.context.newCDPSession(tab)
    void session.send('Page.crash').catch(() => undefined)
    await expect.poll(async () => (await tabOf(id)).status).toBe('unloaded')
    expect(await failure(id)).toBe('page-asleep')
    await port.asker.evaluate(id => chrome.tabs.remove(id), id)
  })

  test('a tab that is put to sleep while it does what was asked: it may be lost, and is not told as done', async () => {
    await open('/article.html')
    const id = await port.idOf(tab.url())
    await tab.evaluate(() => {
      const button = document.createElement('button')
      button.textContent = 'Send the letter'
      button.onclick = () => {
        const request = new XMLHttpRequest()
        request.open('GET', '/slow/asleep', false)
        request.send()
      }
      document.body.prepend(button)
    })
    await ask('showHints', 'ten')
    const clicked = port.attempt(id, 'click', 1)
    await server.requested('/slow/asleep')
    // Chrome puts no tab to sleep that is in front.
    await port.asker.bringToFront()
    await port.asker.evaluate(id => chrome.tabs.discard(id), id)
    expect(await clicked).toMatchObject({ failure: { code: 'page-asleep' } })
    server.release('asleep')
    // It has another number now.
    const sleeping = await port.idOf('http://news.test/article.html')
    await port.asker.evaluate(id => chrome.tabs.remove(id), sleeping)
  })

  test('a page that hangs, and does not do it later either', async () => {
    await open('/article.html')
    const id = await port.idOf(tab.url())
    const hung = tab.evaluate(() => {
      const request = new XMLHttpRequest()
      request.open('GET', '/slow/hang', false)
      request.send()
    })
    await server.requested('/slow/hang')
    expect(await failure(id)).toBe('page-silent')
    server.release('hang')
    await hung
    expect((await ask('whereAmI')).scroll).toBe(0)
  })
})

test('hints suit numbers of one bit a key: those of few keys are nearest to the focus', async () => {
  await open('/panes.html')
  await tab.evaluate(() => {
    document.body.innerHTML = ''
    for (let at = 0; at < 40; at += 1) {
      const button = document.createElement('button')
      button.textContent = `Button ${at}`
      button.style.cssText = 'display: block; height: 18px; padding: 0; margin: 1px'
      document.body.append(button)
    }
    document.querySelectorAll('button')[30]?.focus()
  })
  expect((await ask('showHints', 'two')).count).toBeGreaterThan(30)
  expect(await ask('click', 1)).toMatchObject({ name: 'Button 30' })
  const near = await Promise.all([2, 4].map(hint => ask('click', hint)))
  expect(near.map(({ name }) => name).sort()).toEqual(['Button 29', 'Button 31'])
  await ask('showHints', 'ten')
  expect(await ask('click', 1)).toMatchObject({ name: 'Button 0' })
})
