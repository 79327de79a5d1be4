import type { Frame, Page as Tab } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Page, PageLayout, PlacedElement } from '../../src/ports/page.ts'
import type { Followed, FollowMove } from '../../src/ports/page-layout.ts'
import { type PageServer, startPageServer } from '../servers/page-server.ts'
import { type Clavier, launchClavier } from './harness.ts'
import { type AskedWith, openPagePort, type PagePort } from './page-port.ts'

let server: PageServer
let clavier: Clavier
let port: PagePort
let tab: Tab

beforeAll(async () => {
  server = await startPageServer(3)
  clavier = await launchClavier({ pagePorts: server.ports })
  port = await openPagePort(clavier)
})

afterEach(async () => {
  await tab?.close()
})

afterAll(async () => {
  await clavier?.close()
  await server?.close()
})

const ask = <Name extends keyof Page>(name: Name, ...rest: AskedWith<Name>) => port.ask(tab, name, ...rest)
const attempt = async <Name extends keyof Page>(name: Name, ...rest: AskedWith<Name>) =>
  port.attempt(await port.idOf(tab.url()), name, ...rest)

async function open(path: string): Promise<void> {
  tab = await clavier.newPage('about:blank')
  await tab.setViewportSize({ width: 1000, height: 800 })
  await tab.goto(`http://news.test${path}`)
}

const inner = (): Frame => {
  const frame = tab.frames().find(it => it.url().includes('shop.test'))
  if (frame === undefined) throw new Error('The page has no frame of the shop.')
  return frame
}

const boxes = ({ elements }: PageLayout, kind: PlacedElement['kind']) =>
  elements.filter(element => element.kind === kind).map(({ box: { x, y } }) => `${x}, ${y}`)

/** The element of that kind that begins nearest to a point. */
function at({ elements }: PageLayout, kind: PlacedElement['kind'], x: number, y: number): PlacedElement {
  const [found] = elements
    .filter(element => element.kind === kind)
    .sort((a, b) => Math.hypot(a.box.x - x, a.box.y - y) - Math.hypot(b.box.x - x, b.box.y - y))
  if (found === undefined) throw new Error(`There is no ${kind}.`)
  return found
}

async function gone(element: PlacedElement): Promise<Awaited<ReturnType<Page['goTo']>>> {
  if (element.ref === undefined) throw new Error('It cannot be gone to.')
  return ask('goTo', element.ref)
}

const focusId = (where: Tab | Frame = tab) =>
  where.evaluate(() => {
    let active = document.activeElement
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
    return active?.id
  })

describe('a layout', () => {
  beforeEach(() => open('/layout/news.html'))

  test('is of all frames, where they show, and of shadow roots', async () => {
    const layout = await ask('layout', { of: 'view' })
    expect(layout.viewport).toEqual({ width: 985, height: 800 })
    expect(boxes(layout, 'button')).toEqual([
      '555, 155',
      expect.stringMatching(/^20, 2\d\d/),
      expect.any(String),
    ])
    expect(at(layout, 'button', 555, 155).box).toMatchObject({ width: 50, height: 20 })
    expect(boxes(layout, 'heading')).toEqual(['20, 14'])
    expect(layout.elements.every(({ ref }) => ref !== undefined)).toBe(true)
    expect(layout.leftOut).toBeUndefined()
  })

  test('of the page goes on below the view, and is measured from its top wherever it is scrolled', async () => {
    await tab.evaluate(() => {
      // As pages do that draw a box of their own looks under it.
      const look = 'left: 20px; top: 3200px; width: 20px; height: 20px; opacity: 0'
      document.body.insertAdjacentHTML('beforeend', `<input type="checkbox" style="${look}">`)
      scrollTo(0, 1_500)
    })
    const layout = await ask('layout', { of: 'page' })
    expect(layout.viewport).toEqual({ width: 985, height: 4_000 })
    const [, far] = boxes(layout, 'link').map(it => Number(it.split(', ')[1]))
    expect(far).toBeCloseTo(3_000, -2)
    expect(boxes(layout, 'field')).toContain('20, 3200')
    // The frame shows its own view: what is scrolled away in it is not on the page.
    expect(boxes(layout, 'button')[0]).toBe('555, 155')
  })

  test('hides what a modal dialog hides, in frames too', async () => {
    await tab.evaluate('ask()')
    for (const of of ['view', 'page'] as const) {
      const layout = await ask('layout', { of })
      const kinds = new Set(layout.elements.map(({ kind }) => kind))
      expect([...kinds]).toEqual(['button'])
      expect(layout.elements).toHaveLength(1)
    }
  })

  test('around a place is what lies in the half of the view around it', async () => {
    await inner().locator('#buy').focus()
    const buy = await ask('layout', { of: 'around', around: { what: 'focus' } })
    expect(buy).toMatchObject({ viewport: { width: 492.5, height: 400 }, around: 'Buy' })
    // 580, 165 is its centre: the part begins at 333.75 and, held inside the view, at 0.
    expect(at(buy, 'button', 0, 0).box).toMatchObject({ x: 555 - 333.75, y: 155 })
    expect(boxes(buy, 'heading')).toEqual([])
    expect((await ask('layout', { of: 'around', around: { what: 'here' } })).around).toBe('Buy')
    await inner().evaluate(() => (document.activeElement as HTMLElement).blur())
    await tab.locator('#first').focus()
    await ask('point', { x: 560, y: 160 })
    expect((await ask('layout', { of: 'around', around: { what: 'here' } })).around).toBe('First link')
    expect((await ask('layout', { of: 'around', around: { what: 'pointer' } })).around).toBe('Buy')
    await ask('hidePointer')
    await ask('showHints', 'ten')
    const hinted = await ask('layout', { of: 'around', around: { what: 'hint', hint: 1 } })
    expect(hinted).toMatchObject({ around: 'First link', viewport: { width: 492.5, height: 400 } })
    expect(boxes(hinted, 'heading')).toEqual(['20, 14'])
  })

  test('around what is not there is refused', async () => {
    for (const [what, code] of [
      ['focus', 'no-focus'],
      ['pointer', 'no-pointer'],
    ] as const) {
      expect(await attempt('layout', { of: 'around', around: { what } })).toMatchObject({ failure: { code } })
    }
    const hint = { what: 'hint', hint: 900 } as const
    expect(await attempt('layout', { of: 'around', around: hint })).toMatchObject({
      failure: { code: 'no-such-hint' },
    })
    expect(await ask('layout', { of: 'around', around: { what: 'here' } })).toMatchObject({ around: '' })
  })
})

test('the whole of a page that is read in a pane is the pane unrolled', async () => {
  await open('/layout/pane.html')
  const layout = await ask('layout', { of: 'page' })
  expect(layout.viewport).toEqual({ width: 1000, height: 3_100 })
  expect(at(layout, 'link', 0, 0).box.y).toBeCloseTo(2_950, -1)
  const [menu, status] = layout.elements.filter(({ kind }) => kind === 'button')
  expect(menu?.box.y).toBeLessThan(50)
  expect(status?.box.y).toBeGreaterThanOrEqual(3_050)
})

test('of an endless list a fair share is told, and how many more there are', async () => {
  await open('/large.html?rows=3500')
  const layout = await ask('layout', { of: 'page' })
  const { elements, viewport } = layout
  expect(elements.length).toBeGreaterThan(4_000)
  expect(elements.length).toBeLessThanOrEqual(5_000)
  expect(elements.length + (layout.leftOut ?? 0)).toBeGreaterThan(6_900)
  const quarter = (of: number) =>
    elements.filter(({ box }) => Math.floor((4 * box.y) / viewport.height) === of).length
  for (const of of [0, 1, 2, 3]) expect(quarter(of)).toBeGreaterThan(elements.length / 5)
  expect(elements.filter(({ kind }) => kind === 'heading')).toHaveLength(1)
})

describe('going there', () => {
  beforeEach(() => open('/layout/news.html'))

  test('scrolls and gives the focus, and comes back', async () => {
    await tab.locator('#ask').focus()
    const layout = await ask('layout', { of: 'page' })
    const went = await gone(at(layout, 'link', 20, 3_000))
    expect(went).toMatchObject({ name: 'the last link', role: 'link', focused: true, before: { scroll: 0 } })
    expect(await focusId()).toBe('last')
    expect(await tab.evaluate(() => scrollY)).toBeGreaterThan(2_000)
    expect(await ask('goBackTo', went.before)).toBe(true)
    expect(await focusId()).toBe('ask')
    expect(await tab.evaluate(() => scrollY)).toBe(0)
  })

  test('brings what is in a frame into view with the frame, and leaves no trace in the page', async () => {
    const layout = await ask('layout', { of: 'view' })
    const text = () => tab.evaluate(() => document.documentElement.outerHTML)
    const before = await text()
    await tab.evaluate(() => scrollTo(0, 2_000))
    const went = await gone(at(layout, 'button', 555, 155))
    expect(went).toMatchObject({ name: 'Buy', focused: true })
    expect(await focusId(inner())).toBe('buy')
    expect(await tab.evaluate(() => scrollY)).toBeLessThan(200)
    expect(await ask('goBackTo', went.before)).toBe(true)
    expect(await tab.evaluate(() => scrollY)).toBe(2_000)
    const heading = await gone(at(layout, 'heading', 20, 20))
    expect(heading).toMatchObject({ name: 'News', role: 'heading', focused: false })
    expect(await tab.evaluate(() => scrollY)).toBeLessThan(200)
    await ask('goBackTo', heading.before)
    expect(await text()).toBe(before)
  })

  test('finds what the page has made anew, and never takes another for it', async () => {
    const layout = await ask('layout', { of: 'page' })
    const link = at(layout, 'link', 20, 64)
    await tab.evaluate(() => {
      const old = document.querySelector('#first')
      old?.replaceWith(old.cloneNode(true))
    })
    expect(await gone(link)).toMatchObject({ name: 'First link', focused: true })
    expect(await focusId()).toBe('first')
    await tab.evaluate(() => {
      const old = document.querySelector('#first')
      const other = old?.cloneNode(true) as HTMLElement
      other.textContent = 'Another link'
      old?.replaceWith(other)
    })
    expect(await attempt('goTo', link.ref ?? { documentId: '', handle: 1 })).toMatchObject({
      failure: { code: 'page-changed' },
    })
    expect(await focusId()).not.toBe('first')
    const { before } = await gone(at(layout, 'heading', 20, 14))
    await tab.reload()
    expect(await ask('goBackTo', before)).toBe(false)
    expect(await attempt('goTo', link.ref ?? { documentId: '', handle: 1 })).toMatchObject({
      failure: { code: 'page-changed' },
    })
  })
})

test('a page that never rests and makes all of itself anew at once is gone through all the same', async () => {
  await open('/large.html?rows=2000')
  await tab.evaluate(() => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      const until = performance.now() + 20
      while (performance.now() < until);
      port2.postMessage(undefined)
    }
    port2.postMessage(undefined)
  })
  const layout = await ask('layout', { of: 'page' })
  await tab.evaluate(() => {
    const main = document.querySelector('main')
    main?.replaceWith(main.cloneNode(true))
  })
  const last = layout.elements.filter(({ kind }) => kind === 'link').at(-1)
  if (last === undefined) throw new Error('There is no link.')
  expect(await gone(last)).toMatchObject({ name: 'Link 2000', focused: true })
})

test('a page whose prototypes and fields lie is read and gone through as it is painted', async () => {
  await open('/hostile.html')
  const layout = await ask('layout', { of: 'page' })
  const count = (kind: PlacedElement['kind']) => boxes(layout, kind).length
  expect([count('heading'), count('link'), count('field')]).toEqual([1, 2, 10])
  const went = await gone(at(layout, 'button', 0, 0))
  expect(went).toMatchObject({ name: 'Send', focused: true })
  expect(await tab.evaluate('document.querySelector("#submit").matches(":focus")')).toBe(true)
  expect(await ask('goBackTo', went.before)).toBe(true)
})

describe('following', () => {
  /** Put into the page that asks. */
  interface Asker {
    hands: Page
    moves: FollowMove[]
    times: number[]
    stop: () => void
  }

  const begin = (what: readonly Followed[]) =>
    port.asker.evaluate(what => {
      const asker = globalThis as unknown as Asker // filled here
      asker.moves = []
      asker.times = []
      asker.stop = asker.hands.follow(what, move => {
        asker.moves.push(move)
        asker.times.push(performance.now())
      })
    }, what)
  const end = () => port.asker.evaluate(() => (globalThis as unknown as Asker).stop())
  const moves = () => port.asker.evaluate(() => (globalThis as unknown as Asker).moves)
  const times = () => port.asker.evaluate(() => (globalThis as unknown as Asker).times)
  const told = async () => (await moves()).map(({ by, name }) => `${by} ${name}`)

  /** What Clavier listens to on the page's window of what is followed. */
  async function listeners(): Promise<number> {
    const session = await tab.context().newCDPSession(tab)
    const worlds: number[] = []
    session.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => {
      if (origin === `chrome-extension://${clavier.extensionId}`) worlds.push(id)
    })
    await session.send('Runtime.enable')
    let count = 0
    for (const contextId of worlds) {
      const { result } = await session.send('Runtime.evaluate', { expression: 'window', contextId })
      const { objectId = '' } = result
      const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId })
      count += listeners.filter(({ type }) => ['focusin', 'scroll', 'pointermove'].includes(type)).length
    }
    await session.detach()
    return count
  }

  afterEach(end)

  test('tells of the focus in every frame and shadow root, and of the pointer, and of scrolling', async () => {
    await open('/layout/news.html')
    await begin(['focus', 'pointer', 'scroll'])
    await expect.poll(listeners).toBe(3)
    await tab.locator('#first').focus()
    await expect.poll(told).toEqual(['focus First link'])
    const [first] = await moves()
    expect(first).toMatchObject({ kind: 'link', scrolled: 0 })
    expect(first?.x).toBeLessThan(0.1)
    expect(first?.y).toBeCloseTo(72 / 800, 1)
    await tab.locator('#in').focus()
    await expect.poll(told).toContain('focus Inside')
    await tab.locator('#other').focus()
    await expect.poll(told).toContain('focus Other')
    await inner().locator('#buy').focus()
    await expect.poll(told).toContain('focus Buy')
    const buy = (await moves()).at(-1)
    expect(buy?.x).toBeCloseTo(580 / 1000, 2)
    expect(buy?.y).toBeCloseTo(165 / 800, 2)
    await tab.locator('#other').focus()
    await expect.poll(async () => (await told()).filter(it => it === 'focus Other')).toHaveLength(2)
    await tab.mouse.move(60, 115)
    await expect.poll(told).toContain('pointer Question')
    await tab.mouse.move(580, 165)
    await expect.poll(told).toContain('pointer Buy')
    expect((await ask('layout', { of: 'around', around: { what: 'pointer' } })).around).toBe('Buy')
    await tab.evaluate(() => scrollTo(0, 1_600))
    // What has come under the pointer may be told after it.
    const scrolling = async () => (await moves()).findLast(({ by }) => by === 'scroll')
    await expect.poll(scrolling).toMatchObject({ by: 'scroll', scrolled: 0.5 })
  })

  test('listens only while it is followed, and only to what is', async () => {
    await open('/layout/news.html')
    await begin(['focus'])
    await expect.poll(listeners).toBe(1)
    await end()
    await expect.poll(listeners).toBe(0)
    await tab.locator('#first').focus()
    await tab.locator('#ask').focus()
    await begin(['scroll'])
    await expect.poll(listeners).toBe(1)
    await tab.locator('#first').focus()
    await tab.evaluate(() => scrollTo(0, 320))
    await expect.poll(told).toEqual(['scroll '])
  })

  test('keeps to the tab in front, to new pages, and to pages that come back', async () => {
    await open('/layout/news.html')
    await begin(['focus'])
    await expect.poll(listeners).toBe(1)
    await tab.goto('http://shop.test/layout/shop.html')
    await expect.poll(listeners).toBe(1)
    await tab.locator('#more').focus()
    await expect.poll(told).toEqual(['focus More goods'])
    await tab.goBack({ waitUntil: 'commit' })
    await expect.poll(listeners).toBe(1)
    await tab.locator('#first').focus()
    await expect.poll(told).toContain('focus First link')
    const behind = tab
    await open('/layout/pane.html')
    await expect.poll(listeners).toBe(1)
    await tab.locator('header button').focus()
    await expect.poll(told).toContain('focus Menu')
    const front = tab
    tab = behind
    await expect.poll(listeners).toBe(0)
    tab = front
    await behind.close()
  })

  test('tells of what the panel points at', async () => {
    await open('/layout/news.html')
    await begin(['hint'])
    expect(await listeners()).toBe(0)
    await ask('showHints', 'ten')
    await ask('describe', 1)
    await expect.poll(told).toEqual(['hint First link'])
    await ask('point', { x: 560, y: 160 })
    await expect.poll(told).toEqual(['hint First link', 'hint Buy'])
    await ask('hidePointer')
  })

  test('a page that moves its focus without end is told of every 150 ms, and cannot forge a pointer', async () => {
    await open('/layout/news.html')
    await begin(['focus', 'pointer'])
    await expect.poll(listeners).toBe(2)
    const moved = await tab.evaluate(
      () =>
        new Promise<number>(resolve => {
          const until = performance.now() + 1_500
          let count = 0
          const step = () => {
            for (let at = 0; at < 20; at += 1) {
              document.getElementById(count % 2 === 0 ? 'first' : 'ask')?.focus()
              count += 1
            }
            dispatchEvent(new PointerEvent('pointermove', { clientX: 60, clientY: 70, bubbles: true }))
            if (performance.now() < until) setTimeout(step)
            else resolve(count)
          }
          step()
        }),
    )
    expect(moved).toBeGreaterThan(1_000)
    const when = await times()
    expect((await moves()).every(({ by }) => by === 'focus')).toBe(true)
    expect(when.length).toBeGreaterThan(0)
    when.slice(1).forEach((time, place) => {
      expect(time - (when[place] ?? 0)).toBeGreaterThanOrEqual(145)
    })
  })
})
