import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { settingsCatalogue } from '../../src/settings/catalogue.ts'
import { type Clavier, launchClavier } from './harness.ts'
import { keptSettings } from './kept-settings.ts'
import { say, untilReady } from './panel-driver.ts'

let clavier: Clavier
let panel: Page

beforeAll(async () => {
  clavier = await launchClavier()
  panel = await clavier.openSidePanel()
  await untilReady(panel)
})

afterAll(async () => {
  await clavier?.close()
})

const search = () => panel.getByRole('searchbox', { name: 'Search settings' })
const status = () => panel.getByRole('status', { name: 'Search settings' })
const shown = () => panel.locator('#view-settings [data-setting]:visible')

const kept = async (key: string) => (await keptSettings(panel))[key]

test('a group is led to by a phrase before Settings have been looked at, and every setting has a field', async () => {
  await say(panel, 'settings hands')
  await panel.locator('#settings-hands:focus').waitFor()
  const ids = await panel
    .locator('#view-settings [data-setting]')
    .evaluateAll(all => all.map(one => one.getAttribute('data-setting')))
  expect(ids.sort()).toEqual(settingsCatalogue.map(({ id }) => id).sort())
})

test('a word shows the settings that hold it, and Escape shows all again', async () => {
  await search().focus()
  const all = await shown().count()
  await panel.keyboard.type('reading pages')
  await expect.poll(() => status().textContent()).toContain('Settings found: 1')
  await expect.poll(() => shown().count()).toBe(1)
  await panel.getByRole('spinbutton', { name: /Speed of reading pages aloud/ }).waitFor()
  await search().fill('xyzzy')
  await expect.poll(() => status().textContent()).toContain('No setting fits')
  await panel.keyboard.press('Escape')
  await expect.poll(() => search().inputValue()).toBe('')
  await expect.poll(() => shown().count()).toBe(all)
  expect(await search().evaluate(field => field === document.activeElement)).toBe(true)
})

test('set by phrase it is marked in words, and its button brings the usual value back with the focus kept', async () => {
  expect(await say(panel, 'set reading speed to 120')).toContain('120 %')
  await expect.poll(() => kept('readingSpeed')).toBe(120)
  const back = panel.getByRole('button', { name: /^Usual value .*Speed of reading pages aloud$/ })
  await back.focus()
  await panel.keyboard.press('Enter')
  await expect.poll(() => kept('readingSpeed')).toBe(100)
  await back.waitFor({ state: 'detached' })
  const field = panel.getByRole('spinbutton', { name: /Speed of reading pages aloud/ })
  expect(await field.evaluate(one => one === document.activeElement)).toBe(true)
})

test('a group is reset by its button, says how many, and undo brings it back', async () => {
  await say(panel, 'set reading speed to 130')
  await say(panel, 'turn speak dictation back on')
  const reset = panel.getByRole('button', { name: /^Reset this group.*Feedback$/ })
  await panel.getByText('Changed here: 2').waitFor()
  await reset.focus()
  await panel.keyboard.press('Enter')
  await expect.poll(() => kept('readingSpeed')).toBe(100)
  await expect.poll(() => kept('speakDictated')).toBe(false)
  await expect.poll(() => reset.getAttribute('aria-disabled')).toBe('true')
  expect(await reset.evaluate(one => one === document.activeElement)).toBe(true)
  await say(panel, 'undo')
  await expect.poll(() => kept('readingSpeed')).toBe(130)
  await expect.poll(() => kept('speakDictated')).toBe(true)
})

test('the list of groups leads to each, and so does a phrase', async () => {
  await panel
    .getByRole('navigation', { name: 'Groups of settings' })
    .getByRole('button', { name: 'Playing' })
    .click()
  await panel.locator('#settings-playing:focus').waitFor()
  await say(panel, 'settings feedback')
  await panel.locator('#settings-feedback:focus').waitFor()
})
