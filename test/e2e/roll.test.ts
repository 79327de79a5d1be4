import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type PageServer, startPageServer } from '../servers/page-server.ts'
import { namedBy } from './accessible-names.ts'
import { type Clavier, launchClavier } from './harness.ts'
import { outcomeAfter, say, untilReady } from './panel-driver.ts'

let pages: PageServer
let clavier: Clavier
let panel: Page

beforeAll(async () => {
  pages = await startPageServer(1)
  clavier = await launchClavier({ pagePorts: pages.ports })
  await clavier.newPage('http://news.test/article.html')
  panel = await clavier.openSidePanel()
  await untilReady(panel)
  await say(panel, 'stop feedback')
})

afterAll(async () => {
  await clavier?.close()
  await pages?.close()
})

const picture = () => panel.getByRole('img', { name: /^Piano roll\./ })
const live = () => panel.getByRole('region', { name: 'As it is recorded' })
const editor = () => panel.getByRole('region', { name: /^Edit “/ })
const list = () => editor().getByRole('listbox', { name: 'Events', exact: true })
const selected = () => list().getByRole('option', { selected: true }).count()
/** Which event the focus is on, from 1; undefined where it is on none. */
const focused = () => panel.evaluate(() => document.activeElement?.getAttribute('aria-posinset') ?? undefined)

test('what is recorded is drawn as it happens, and told in words', async () => {
  await panel.getByRole('tab', { name: 'Sequences' }).click()
  expect(await panel.locator('.roll').count()).toBe(0)
  await say(panel, 'record')
  await say(panel, 'scroll down')
  await picture().waitFor()
  await expect.poll(() => picture().getAttribute('aria-label')).toContain('Steps: 1, not done: 0.')
  await say(panel, 'click nothing of that name')
  await expect.poll(() => picture().getAttribute('aria-label')).toContain('Steps: 2, not done: 1.')
  await say(panel, 'mark')
  await panel.locator('.roll-line[data-kind="mark"]').waitFor({ state: 'attached' })
  // Both steps are too near each other to be drawn apart: the worse one tells.
  await panel
    .locator('.roll path:is([data-shape="refused"], [data-shape="failed"])')
    .first()
    .waitFor({ state: 'attached' })

  await live().getByText('Events in words').click()
  await live().getByRole('heading', { level: 3 }).first().waitFor()
  await live().getByRole('listitem').filter({ hasText: 'Mark “' }).waitFor()
  // Outcome says what comes of each: the list has to be quiet.
  expect(await live().locator('[aria-live], [role="status"], [role="log"]').count()).toBe(0)
  // Long enough to be looked at in parts.
  await expect.poll(() => picture().getAttribute('aria-label')).toMatch(/of 0:0[4-9]/)
  await say(panel, 'stop recording')
  await expect.poll(() => panel.locator('.roll').count()).toBe(0)
})

test('a sequence is edited by the keyboard alone, and the focus stays where the work is', async () => {
  await say(panel, 'edit last recording')
  await list().waitFor()
  const named = await namedBy(panel)
  const count = named('option', 'Events').length
  expect(count).toBeGreaterThanOrEqual(5)
  expect(named('button').filter(name => name === '')).toEqual([])
  expect(named('textbox').filter(name => name === '')).toEqual([])

  await list().getByRole('option').first().focus()
  await panel.keyboard.press('ArrowDown')
  expect(await focused()).toBe('2')
  await outcomeAfter(panel, () => panel.keyboard.press('Space'))
  await expect.poll(selected).toBe(1)
  await outcomeAfter(panel, () => panel.keyboard.press('Shift+ArrowDown'))
  await expect.poll(selected).toBe(2)
  expect(await focused()).toBe('3')
  await panel.keyboard.press('End')
  expect(await focused()).toBe(String(count))
  await panel.keyboard.press('+')
  await expect.poll(() => picture().getAttribute('aria-label')).not.toContain('Shown: 0:00 to')

  // The mark is the last: away with it, and back.
  await outcomeAfter(panel, () => panel.keyboard.press('Space'))
  await outcomeAfter(panel, () => panel.keyboard.press('Delete'))
  await expect.poll(() => list().getByRole('option').count()).toBe(count - 1)
  await expect.poll(focused).toBe(String(count - 1))
  await outcomeAfter(panel, () => editor().getByRole('button', { name: 'Undo', exact: true }).click())
  await expect.poll(() => list().getByRole('option').count()).toBe(count)
})

test('it fits into 320 pixels, and what is selected does not show by colour alone', async () => {
  await panel.setViewportSize({ width: 320, height: 700 })
  await outcomeAfter(panel, () => editor().getByRole('button', { name: 'Select all' }).click())
  await expect.poll(selected).toBe(await list().getByRole('option').count())
  expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await expect
    .poll(() => panel.locator('.roll[role="img"]').evaluate(roll => roll.clientWidth))
    .toBeLessThan(320)
  expect(await list().getByText('✓').count()).toBe(await selected())
  await say(panel, 'close editor')
  await expect.poll(() => panel.locator('.roll').count()).toBe(0)
})
