import type { Frame, Page as Tab } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { centreOf, keysTowards, refine, wholeCell } from '../../src/music/aim.ts'
import { writePowers } from '../../src/music/number-language.ts'
import type { Page } from '../../src/ports/page.ts'
import { type PageServer, startPageServer } from '../servers/page-server.ts'
import { type Clavier, launchClavier } from './harness.ts'
import { type AskedWith, openPagePort, type PagePort } from './page-port.ts'
import { outcomeAfter, say, strike, untilReady } from './panel-driver.ts'

let server: PageServer
let clavier: Clavier
let port: PagePort
let tab: Tab

beforeAll(async () => {
  server = await startPageServer(3)
  clavier = await launchClavier({ pagePorts: server.ports, fakeMidi: true, processPerTab: true })
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

async function open(path: string): Promise<void> {
  tab = await clavier.newPage('about:blank')
  await tab.setViewportSize({ width: 1000, height: 1000 })
  await tab.goto(`http://news.test${path}`)
}

/** What the numbers up to `most` stand for; undefined for one that nobody has. */
async function named(most: number): Promise<(string | undefined)[]> {
  return port.asker.evaluate(
    async ([id, most]) => {
      // Put there by the page port.
      const { hands } = globalThis as unknown as { hands: Page }
      const names: (string | undefined)[] = []
      for (let hint = 1; hint <= most; hint += 1)
        names.push((await hands.describe(id, hint).catch(() => undefined))?.name)
      return names
    },
    [await port.idOf(tab.url()), most] as const,
  )
}

function frameOf(part: string): Frame {
  const frame = tab.frames().find(it => it.url().includes(part))
  if (frame === undefined) throw new Error(`No frame shows ${part}`)
  return frame
}

/** Whether Clavier has drawn in a frame. */
function drawnIn(part: string): Promise<number> {
  return frameOf(part).locator('clavier-hints[popover]').count()
}

const everything = [
  'Before',
  'Buy',
  'Part nested',
  'Between',
  'In srcdoc',
  'Deep inside',
  'In a sandbox',
  'Part shadow',
  'After',
  'In about:blank',
]

describe('hints over frames', () => {
  test('are in reading order, of whatever origin the frames are, and leave out what does not show', async () => {
    await open('/frames/news.html')
    const { count, silent } = await ask('showHints', 'ten')
    expect(await named(count + 3)).toEqual([...everything, undefined, undefined, undefined])
    expect(silent).toBe(0)
  })

  test('click in the frame that has the number', async () => {
    await open('/frames/news.html')
    const { count } = await ask('showHints', 'ten')
    const names = await named(count)
    expect(await ask('click', names.indexOf('Buy') + 1)).toMatchObject({ name: 'Buy', effect: 'document' })
    expect(await frameOf('shop.html').locator('#buy').textContent()).toBe('Bought')
    expect(await ask('click', names.indexOf('Part shadow') + 1)).toMatchObject({ effect: 'document' })
    expect(await frameOf('?shadow').locator('#part').textContent()).toBe('Clicked shadow')
  })

  test('leave no trace in any frame', async () => {
    await open('/frames/news.html')
    const html = () =>
      Promise.all(tab.frames().map(frame => frame.evaluate(() => document.documentElement.outerHTML)))
    const before = await html()
    await ask('showHints', 'ten')
    await expect.poll(() => drawnIn('?nested')).toBe(1)
    expect(await ask('hideHints')).toBe(true)
    await expect.poll(html).toEqual(before)
  })

  test('of few keys are nearest to the focus, though it is in a frame', async () => {
    await open('/frames/news.html')
    await frameOf('?nested').locator('#part').focus()
    await ask('showHints', 'two')
    expect((await named(1))[0]).toBe('Part nested')
  })

  test('come to what appears in a frame, and stay with what was there', async () => {
    await open('/frames/news.html')
    const { count } = await ask('showHints', 'ten')
    await frameOf('shop.html').evaluate(() => {
      const fresh = document.createElement('button')
      fresh.textContent = 'Fresh'
      document.body.prepend(fresh)
    })
    await expect.poll(async () => (await named(count + 1))[count]).toBe('Fresh')
    expect((await named(count)).slice(0, 3)).toEqual(everything.slice(0, 3))
    await frameOf('shop.html').evaluate(() => document.querySelector('button')?.remove())
    await expect.poll(async () => (await named(count + 1))[count]).toBeUndefined()
    expect((await named(count)).slice(0, 3)).toEqual(everything.slice(0, 3))
  })

  test('come to frames that come, and to what another document in one has', async () => {
    await open('/frames/busy.html')
    const { count } = await ask('showHints', 'ten')
    expect(await named(count)).toEqual(['Still here', 'Part hangs'])
    await tab.evaluate(() => {
      const frame = document.createElement('iframe')
      frame.src = 'http://shop.test/frames/box.html'
      document.body.append(frame)
    })
    await expect.poll(async () => (await named(3))[2]).toBe('In a sandbox')
    await tab.evaluate(() => document.querySelector('iframe')?.setAttribute('src', '/frames/part.html?next'))
    await expect.poll(async () => (await named(4))[3]).toBe('Part next')
    expect(await named(3)).toEqual(['Still here', undefined, 'In a sandbox'])
  })

  test('follow the page around a frame: what comes into view is numbered', async () => {
    await open('/frames/news.html')
    await tab.setViewportSize({ width: 1_000, height: 200 })
    await ask('showHints', 'ten')
    expect(await drawnIn('?shadow')).toBe(0)
    await ask('scroll', { unit: 'edge', edge: 'bottom' })
    await expect.poll(() => drawnIn('?shadow')).toBe(1)
  })

  test('are held while one may be said: nothing new takes a number before it is let go', async () => {
    await open('/frames/news.html')
    const { count } = await ask('showHints', 'ten')
    await ask('holdHints', true)
    await tab.evaluate(() =>
      document.body.prepend(Object.assign(document.createElement('button'), { textContent: 'New' })),
    )
    // Longer than it takes to number what is new.
    await tab.evaluate(() => document.body.animate([], 700).finished.then(() => undefined))
    expect(await named(count + 1)).toEqual([...everything, undefined])
    await ask('holdHints', false)
    await expect.poll(() => named(count + 1)).toEqual([...everything, 'New'])
  })

  test('do without a frame that does not answer, and tell of it', async () => {
    await open('/frames/busy.html')
    const hangs = frameOf('?hangs')
    const hanging = hangs.evaluate(() => {
      const request = new XMLHttpRequest()
      request.open('GET', '/slow/hangs', false)
      request.send()
    })
    await server.requested('/slow/hangs')
    // The frame does not come to itself before this has been answered.
    expect(await ask('showHints', 'ten')).toEqual({ count: 1, silent: 1 })
    server.release('hangs')
    await hanging
    expect(await ask('showHints', 'ten')).toEqual({ count: 2, silent: 0 })
  })

  test('reach 60 frames', async () => {
    await open('/frames/many.html?count=60')
    await expect.poll(async () => (await ask('showHints', 'ten')).count).toBe(61)
    expect((await named(1))[0]).toBe('First')
  })

  test('stay with what lives while React builds the page anew', async () => {
    await open('/frames/react.html')
    await ask('showHints', 'ten')
    expect(await named(4)).toEqual(['Ash', 'Birch', 'Cedar', 'Elm'])
    await tab.evaluate('change(({ life }) => ({ life, names: ["Elm", "Cedar", "Fir", "Ash"] }))')
    await expect.poll(() => named(5)).toEqual(['Ash', undefined, 'Cedar', 'Elm', 'Fir'])
    expect(await port.attempt(await port.idOf(tab.url()), 'click', 2)).toMatchObject({
      failure: { code: 'no-such-hint' },
    })
    // Mounted anew, they are other elements.
    await tab.evaluate('change(({ names }) => ({ names, life: 2 }))')
    await expect.poll(() => named(9)).toEqual([...Array(5).fill(undefined), 'Elm', 'Cedar', 'Fir', 'Ash'])
  })

  test('are true again after the page was left and gone back to', async () => {
    await open('/frames/react.html')
    await ask('showHints', 'ten')
    await tab.goto('http://news.test/frames/box.html')
    await tab.goBack({ waitUntil: 'commit' })
    expect((await ask('showHints', 'ten')).count).toBe(4)
    expect((await named(12)).filter(name => name !== undefined)).toEqual(['Ash', 'Birch', 'Cedar', 'Elm'])
  })

  test('are drawn on chosen elements alone, in the order given', async () => {
    await open('/frames/news.html')
    const { count } = await ask('showHints', 'ten')
    const id = await port.idOf(tab.url())
    const refs = await port.asker.evaluate(
      // Put there by the page port.
      ([id, ...hints]) =>
        Promise.all(
          hints.map(hint => (globalThis as unknown as { hands: Page }).hands.hinted(id ?? 0, hint)),
        ),
      [id, everything.indexOf('Buy') + 1, everything.indexOf('After') + 1],
    )
    expect(await ask('showHints', 'ten', { only: refs })).toEqual({ count: 2, silent: 0 })
    expect(await named(3)).toEqual(['Buy', 'After', undefined])
    await ask('showHints', 'ten')
    expect(await named(count)).toEqual(everything)
  })
})

describe('the pointer', () => {
  test('tells and clicks what is in a frame of another origin, to the pixel', async () => {
    await open('/frames/exact.html')
    const [x, y] = [103 + 8 + 301 + 3, 57 + 8 + 203 + 3]
    expect(await ask('point', { x, y })).toMatchObject({ name: 'Small', role: 'button', at: { x, y } })
    expect(await ask('clickAt', { x, y })).toMatchObject({ name: 'Small', effect: 'document' })
    const clicked = () => frameOf('points.html').locator('output').textContent()
    expect(await clicked()).toBe('304 206 button')
    expect(await ask('clickAt', { x: x + 4, y })).toMatchObject({ name: '' })
    expect(await clicked()).toBe('308 206 body')
  })
})

describe('played', () => {
  let panel: Tab
  beforeAll(async () => {
    panel = await clavier.openSidePanel()
    await untilReady(panel)
  })
  afterEach(async () => {
    await outcomeAfter(panel, () => strike(panel, [48, 72]))
  })

  test('one strike clicks what has the number, in a frame of another origin', async () => {
    await open('/frames/news.html')
    await say(panel, 'numbers in powers of two')
    expect(await say(panel, 'numbers')).toContain('Number mode')
    const number = (await named(1_024)).indexOf('Part nested') + 1
    expect(await outcomeAfter(panel, () => strike(panel, writePowers(number) ?? []))).toContain('Part nested')
    expect(await frameOf('?nested').locator('#part').textContent()).toBe('Clicked nested')
    await say(panel, 'numbers in base ten')
  })

  test('two pairs point to within 5 px into a frame of another origin, three exactly, and 60 clicks', async () => {
    await open('/frames/exact.html')
    const target = { x: 103 + 8 + 301 + 3, y: 57 + 8 + 203 + 3 }
    const inFrame = { x: 304, y: 206 }
    const size = await tab.evaluate(() => {
      const { clientWidth: width, clientHeight: height } = document.documentElement
      return { width, height }
    })
    expect(await say(panel, 'move')).toContain('Move mode')
    await tab.locator('clavier-pointer').waitFor({ state: 'attached' })
    const lead = async (pairs: number) => {
      let cell = wholeCell(size)
      for (let pair = 0; pair < pairs; pair += 1) {
        const { row, column } = keysTowards(cell, target)
        cell = refine(cell, row, column)
        const { x, y } = centreOf(cell)
        await strike(panel, [row, column])
        await panel.locator('.line .meaning').getByText(`${x}, ${y}`).waitFor()
      }
    }
    const clicked = async () =>
      ((await frameOf('points.html').locator('output').textContent()) ?? '').split(' ')
    await lead(2)
    await outcomeAfter(panel, () => strike(panel, [60]))
    const [x, y] = await clicked()
    expect(Math.hypot(Number(x) - inFrame.x, Number(y) - inFrame.y)).toBeLessThanOrEqual(5)
    await lead(3)
    expect(await outcomeAfter(panel, () => strike(panel, [60]))).toContain('Clicked “Small”')
    expect(await clicked()).toEqual(['304', '206', 'button'])
  })
})
