import type { Frame, Page } from 'playwright'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type PageServer, startPageServer } from '../servers/page-server.ts'
import { type Clavier, launchClavier } from './harness.ts'
import { say, untilReady, waitForActive } from './panel-driver.ts'

const address = 'http://news.test/acting/'

let server: PageServer
let clavier: Clavier
let tab: Page
let panel: Page

beforeAll(async () => {
  server = await startPageServer(3)
  clavier = await launchClavier({ pagePorts: server.ports })
  tab = await clavier.newPage(address)
  panel = await clavier.openSidePanel()
  await untilReady(panel)
})

afterAll(async () => {
  await clavier?.close()
  await server?.close()
})

beforeEach(async () => {
  const last = tab
  tab = await clavier.newPage(address)
  await last.close()
})

const said = (in_: Page | Frame = tab) => in_.locator('#said')
const reads = (words: string, in_: Page | Frame = tab) =>
  said(in_).getByText(words, { exact: true }).waitFor()
function inner(): Frame {
  const frame = tab.frames().find(one => one.url().endsWith('frame.html'))
  if (frame === undefined) throw new Error('The page has no inner frame.')
  return frame
}
const focusedId = () => tab.evaluate(() => document.activeElement?.id ?? '')

describe('by what is written on it', () => {
  test('clicks, whatever its case, and without accents', async () => {
    expect(await say(panel, 'click COUNT')).toBe('Clicked “Count”.')
    await expect.poll(() => tab.locator('#counted').textContent()).toBe('1')
    expect(await say(panel, 'click annual reports')).toContain('a page is loading')
    await waitForActive(panel, 'http://news.test/article.html')
    expect(await say(panel, 'undo')).toBe('Back at “Acting”.')
    await waitForActive(panel, address)
  })

  test('clicks what is in a frame of another site, and sees what that did above', async () => {
    expect(await say(panel, 'click inside')).toBe('Clicked “Inside”.')
    await reads('inside', inner())
    expect(await say(panel, 'click tell above')).toBe('Clicked “Tell above”.')
    await reads('frame told')
  })

  test('asks which, where several are called so, and takes two links to one page for one', async () => {
    expect(await say(panel, 'click save')).toMatch(/^Several are called “save”: 1 Save · 2 Save/)
    await tab.locator('clavier-hints').waitFor({ state: 'attached' })
    await say(panel, 'hide hints')
    expect(await say(panel, 'click sign in')).toContain('a page is loading')
    await waitForActive(panel, 'http://news.test/acting/other.html')
    await say(panel, 'undo')
    await waitForActive(panel, address)
  })

  test('says what is near where nothing is called so, and a number chooses it', async () => {
    expect(await say(panel, 'click xylophone')).toBe(
      'Nothing here is called “xylophone”. “hints” shows numbers instead.',
    )
    expect(await say(panel, 'click accounting help')).toContain('Help with accounts')
    expect(await say(panel, 'click off')).toContain('switched off by the page')
    expect(await say(panel, 'click 999')).toContain('999')
  })
})

test('double, right and long presses are what the page waits for', async () => {
  await say(panel, 'double click twice')
  await reads('twice')
  await say(panel, 'right click own menu')
  await reads('own menu')
  await say(panel, 'long press long')
  await reads('long')
})

test('a tab that a click opens is told of, and closed again', async () => {
  const opened = clavier.context.waitForEvent('page')
  expect(await say(panel, 'open help with accounts in new tab')).toContain('in a new tab')
  await opened
  await say(panel, 'undo')
  await waitForActive(panel, address)
})

describe('from one to the next', () => {
  test('headings over frames in the order of the page, marked, with their place', async () => {
    const told = []
    for (let step = 0; step < 6; step += 1) told.push(await say(panel, 'next heading'))
    const places = told.map(text => /“(.*)”, heading, (\d) of 5/.exec(text)?.slice(1) ?? [text])
    const order = ['Acting', 'Buttons', 'Fields', 'Inner part', 'Below']
    const first = order.indexOf(places[0]?.[0] ?? '')
    expect(places.map(([name]) => name)).toEqual(
      Array.from({ length: 6 }, (_, step) => order[(first + step) % 5]),
    )
    expect(told.some(text => text.startsWith('Round the end'))).toBe(true)
    await tab.locator('clavier-mark').waitFor({ state: 'attached' })
  })

  test('fields and links have the focus, and undo gives it back', async () => {
    await say(panel, 'focus newsletter')
    expect(await focusedId()).toBe('news')
    expect(await say(panel, 'next field')).toContain('“Day”, field')
    expect(await focusedId()).toBe('day')
    await say(panel, 'undo')
    expect(await focusedId()).toBe('news')
    expect(await say(panel, 'next table')).toContain('table, 1 of 1')
    expect(await say(panel, 'click it')).toContain('nothing happened')
  })
})

describe('fields', () => {
  test('are ticked, set to dates and numbers, and put back', async () => {
    expect(await say(panel, 'click newsletter')).toBe('“Newsletter” is on.')
    expect(await say(panel, 'undo')).toBe('The field holds what it held before.')
    expect(await tab.locator('#news').isChecked()).toBe(false)
    expect(await say(panel, 'set day to 12 March 2027')).toBe('“Day” is now “2027-03-12”.')
    await reads('day 2027-03-12')
    expect(await say(panel, 'set day to soon')).toContain('I do not understand “soon” as a date.')
    expect(await say(panel, 'set day to 2020-01-01')).toContain('does not take that')
    expect(await tab.locator('#day').inputValue()).toBe('2027-03-12')
    await say(panel, 'undo')
    expect(await tab.locator('#day').inputValue()).toBe('')
    expect(await say(panel, 'set guests to seven')).toBe('“Guests” is now “7”.')
    expect(await say(panel, 'increase by 2')).toBe('“Guests” is now “9”.')
    expect(await say(panel, 'increase')).toContain('does not take that')
    await say(panel, 'focus volume')
    expect(await say(panel, 'decrease')).toBe('“Volume” is now “20”.')
  })

  test('of many options offer what fits, and take it', async () => {
    expect(await say(panel, 'click town')).toContain('3 options: 1 Bern · 2 Basel · 3 Genève')
    expect(await say(panel, '3')).toBe('“Town” is now “Genève”.')
    await reads('town Genève')
    expect(await say(panel, 'choose option basel in town')).toBe('“Town” is now “Basel”.')
    expect(await say(panel, 'click many')).toContain('20,000 options')
    expect(await say(panel, 'select option option 19999')).toBe('“Many” is now “Option 19999”.')
    expect(await say(panel, 'select option loft')).toContain('No option is called “loft”')
  })

  test('a dialog over the page goes', async () => {
    await tab.evaluate(() => (document.getElementById('cookies') as HTMLDialogElement).showModal()) // it is one
    expect(await say(panel, 'close dialog')).toBe('Closed “Cookies”.')
    expect(await tab.locator('#cookies').isVisible()).toBe(false)
    expect(await say(panel, 'close dialog')).toBe('No dialog is open here.')
  })
})

describe('what only takes a hand’s input', () => {
  test('is told, and pressed by hand once that is allowed, in frames too', async () => {
    expect(await say(panel, 'click trusted')).toContain('“trusted input on”')
    expect(await say(panel, 'click trusted by hand')).toContain('Pressing by hand is off.')
    expect(await say(panel, 'click photo')).toContain('Choosing a file needs input')
    await say(panel, 'trusted input on')
    expect(await say(panel, 'click trusted')).toContain('“1” presses it by hand')
    await say(panel, '1')
    await reads('by hand')
    await say(panel, 'click hand inside by hand')
    await reads('hand inside', inner())
    // Into a shadow root, whose frames a window does not count, and drawn at half its size.
    await tab.locator('#inner').evaluate(frame => {
      const host = document.body.appendChild(document.createElement('div'))
      host.attachShadow({ mode: 'open' }).append(frame)
      frame.setAttribute('style', 'transform: scale(0.5)')
    })
    const moved = tab.frameLocator('#inner').locator('#said')
    await expect.poll(() => moved.textContent()).not.toBe('hand inside')
    await say(panel, 'click hand inside by hand')
    await expect.poll(() => moved.textContent()).toBe('hand inside')
    const chooser = tab.waitForEvent('filechooser')
    await say(panel, 'click photo')
    await chooser
    await say(panel, 'hover shelves')
    await tab.getByText('Upper shelf').waitFor()
    await say(panel, 'trusted input off')
  })
})

describe('on a page built by a framework', () => {
  test('its own state follows, and what was made anew is found again', async () => {
    await tab.goto('http://news.test/acting/react.html')
    await say(panel, 'hints')
    await say(panel, 'click make anew')
    await say(panel, 'click make anew')
    await say(panel, 'click agree')
    await say(panel, 'set arrival to 2027-03-12')
    await say(panel, 'set town to basel')
    await expect.poll(() => tab.locator('#model').textContent()).toBe('2 true 2027-03-12 Basel')
    await say(panel, 'undo')
    await expect.poll(() => tab.locator('#model').textContent()).toBe('2 true 2027-03-12 Bern')
  })
})
