import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type PageServer, startPageServer } from '../servers/page-server.ts'
import { type Named, namedBy } from './accessible-names.ts'
import { type Clavier, launchClavier } from './harness.ts'
import { keptSettings } from './kept-settings.ts'
import { outcomeAfter, say, untilReady } from './panel-driver.ts'

const known = 'http://news.test/layout.html'

let pages: PageServer
let clavier: Clavier
let panel: Page

beforeAll(async () => {
  pages = await startPageServer(1)
  clavier = await launchClavier({ pagePorts: pages.ports, fakeMidi: true })
  await clavier.newPage(known)
  panel = await clavier.openSidePanel()
  await untilReady(panel)
  await say(panel, 'stop feedback')
  await say(panel, 'layout seconds 2')
})

afterAll(async () => {
  await clavier?.close()
  await pages?.close()
})

const section = () => panel.getByRole('region', { name: 'What is in view' })
const button = (name: string) => section().getByRole('button', { name, exact: true })

/** Kinds of the drawn cells by row and column: `3:0 link`. */
const cells = () =>
  panel.locator('.sweep').evaluate(sweep =>
    [...sweep.children].flatMap((band, row) =>
      [...band.children].flatMap((cell, column) => {
        const kind = cell.querySelector('b')?.dataset.kind
        return kind === undefined ? [] : [`${row}:${column} ${kind}`]
      }),
    ),
  )

interface Lights {
  readonly rows: number[]
  readonly keys: number[]
  /** Cells that were drawn anew. */
  drawn: number
}

/** Notes what lights up from now on, in order; each cell as its row, each key as its note. */
async function watchLights(): Promise<() => Promise<Lights>> {
  await panel.evaluate(() => {
    const lights: Lights = { rows: [], keys: [], drawn: 0 }
    Object.assign(globalThis, { lights })
    new MutationObserver(changes => {
      for (const { type, target } of changes) {
        if (type === 'childList' && target instanceof Element && target.closest('.sweep')) lights.drawn++
        if (!(target instanceof HTMLElement) || target.dataset.lit === undefined) continue
        const band = target.closest('.band')
        if (target.dataset.note !== undefined) lights.keys.push(Number(target.dataset.note))
        else if (band?.parentElement) lights.rows.push([...band.parentElement.children].indexOf(band))
      }
    }).observe(document.body, { subtree: true, childList: true, attributeFilter: ['data-lit'] })
  })
  return () => panel.evaluate(() => (globalThis as unknown as { lights: Lights }).lights) // put there above
}

test('the picture shows what lies where, in cells, in counts and in a table', async () => {
  await say(panel, 'layout')
  await section().getByRole('img').waitFor()
  const drawn = await cells()
  const places = (kind: string) =>
    drawn.filter(cell => cell.endsWith(kind)).map(cell => cell.split(' ')[0]?.split(':').map(Number) ?? [])
  expect(new Set(places('link').map(([, column]) => column))).toEqual(new Set([0]))
  expect(Math.max(...places('link').map(([row = 99]) => row))).toBeLessThan(8)
  expect(new Set(places('image').map(([, column]) => column))).toEqual(new Set([3, 4]))
  expect(new Set(places('image').map(([row]) => row))).toEqual(new Set([10, 11, 12, 13, 14]))
  expect(new Set(places('text').map(([, column]) => column))).toEqual(new Set([2]))
  expect(Math.min(...places('text').map(([row = 0]) => row))).toBeGreaterThan(16)

  const named: Named = await namedBy(panel)
  expect(named('image', 'What is in view')).toEqual(['Layout: 8 links, 2 images, 4 texts'])
  const legend = section().getByRole('list')
  await legend.getByText('8 links, most top left').waitFor()
  await legend.getByText('2 images, most middle right').waitFor()
  await legend.getByText('4 texts, most bottom middle').waitFor()
  await legend.getByText('1 landmark, not told').waitFor()
  const rows = section().getByRole('table', { name: 'What lies where' }).getByRole('row')
  expect(await rows.allInnerTexts()).toEqual([
    expect.stringMatching(/left\s+middle\s+right/),
    expect.stringMatching(/top\s+links\s+nothing\s+nothing/),
    expect.stringMatching(/middle\s+nothing\s+nothing\s+images/),
    expect.stringMatching(/bottom\s+nothing\s+texts\s+nothing/),
  ])
})

test('cells and keys light in step from top to bottom, and go out', async () => {
  const lights = await watchLights()
  await outcomeAfter(panel, () => button('Hear again').click())
  const { rows, keys, drawn: drawnAnew } = await lights()
  expect(drawnAnew).toBe(0)
  const first = [...new Set(rows)]
  expect(first).toEqual(first.toSorted((a, b) => a - b))
  const drawn = new Set((await cells()).map(cell => Number(cell.split(':')[0])))
  expect(rows.filter(row => !drawn.has(row))).toEqual([])
  expect(first.length).toBeGreaterThan(2)
  expect([...new Set(keys)]).toEqual(first.map(row => 72 - row))
  await expect.poll(() => panel.locator('[data-lit]').count()).toBe(0)
})

test('lit cells and keys differ with forced colours too, and not by colour alone', async () => {
  await panel.emulateMedia({ forcedColors: 'active' })
  const look = (selector: string) =>
    panel
      .locator(selector)
      .first()
      .evaluate(element => {
        const before = { ...looks(element) }
        element.setAttribute('data-lit', 'yes')
        const after = { ...looks(element) }
        element.removeAttribute('data-lit')
        return { before, after }
        function looks(of: Element) {
          const { backgroundColor, borderStyle, outlineColor } = getComputedStyle(of)
          return { backgroundColor, borderStyle, outlineColor }
        }
      })
  const cell = await look('.cell')
  expect(cell.after.backgroundColor).not.toBe(cell.before.backgroundColor)
  expect(cell.after.outlineColor).not.toBe(cell.before.outlineColor)
  const key = await look('[data-note="60"]')
  expect(key.after.borderStyle).not.toBe(key.before.borderStyle)
  const patterns = await panel
    .locator('.legend b')
    .evaluateAll(marks => marks.map(mark => getComputedStyle(mark).backgroundImage))
  expect(new Set(patterns).size).toBe(3)
  await panel.emulateMedia({ forcedColors: 'none' })
})

test('it is put away by its button, the focus stays in the view, and a phrase brings it back', async () => {
  const told = await outcomeAfter(panel, () => button('Hide').click())
  expect(told).toBe('The picture is put away.')
  await expect.poll(() => panel.locator('.picture').count()).toBe(0)
  expect(await panel.evaluate(() => document.activeElement?.id)).toBe('view-now')
})

test('what is chosen in Settings is what is heard', async () => {
  await panel.getByRole('tab', { name: 'Settings' }).click()
  const settings = panel.getByRole('region', { name: 'Hearing the page' })
  const images = settings.getByRole('combobox', { name: 'Images' })
  expect(await images.inputValue()).toBe('both')
  await images.selectOption('off')
  await settings.getByRole('combobox', { name: 'Heights told apart' }).selectOption('5')
  const seconds = settings.getByRole('spinbutton', { name: /Length of the sound/ })
  await seconds.fill('1000')
  await seconds.press('Tab')
  await settings.getByText('Not kept: a whole number from 2 to 10, please.').waitFor()
  await expect
    .poll(() => keptSettings(panel))
    .toMatchObject({ layoutKinds: { image: 'off' }, layoutBands: 5, layoutSeconds: 2 })
  await say(panel, 'layout')
  expect(await panel.locator('.band').count()).toBe(5)
  expect((await cells()).filter(cell => cell.endsWith('image'))).toEqual([])
  await section().getByRole('list').getByText('2 images, not told').waitFor()
})
