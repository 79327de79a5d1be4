import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type PageServer, startPageServer } from '../servers/page-server.ts'
import { type Clavier, launchClavier } from './harness.ts'
import { keptSettings } from './kept-settings.ts'
import { keepOffered, lastOffered } from './offered-files.ts'
import { holdAsHands, outcomeAfter, say, strike, untilReady } from './panel-driver.ts'

let pages: PageServer
let clavier: Clavier
let panel: Page

beforeAll(async () => {
  pages = await startPageServer(3)
  clavier = await launchClavier({ pagePorts: pages.ports, fakeMidi: true })
  await clavier.newPage('http://news.test/article.html')
  panel = await opened()
})

afterAll(async () => {
  await clavier?.close()
  await pages?.close()
})

async function opened(): Promise<Page> {
  const page = await clavier.openSidePanel()
  await untilReady(page)
  return page
}

const field = (name: RegExp) => panel.getByRole('spinbutton', { name })
const settingsTab = () => panel.getByRole('tab', { name: 'Settings' })

const kept = async (key: string) => (await keptSettings(panel))[key]

test('a constant of the hands is changed, and keys are read accordingly', async () => {
  await settingsTab().click()
  const gap = field(/Pause that ends a gesture/)
  await gap.fill('90000')
  await gap.press('Tab')
  await panel.getByText('Not kept: a whole number from 300 to 3000, please.').waitFor()
  expect(await gap.getAttribute('aria-invalid')).toBe('true')
  expect(await gap.inputValue()).toBe('90000')
  await gap.fill('3000')
  await gap.press('Tab')
  await expect.poll(() => kept('hands')).toEqual({ gap: 3000 })
  expect(await gap.getAttribute('aria-invalid')).toBe('false')

  const began = performance.now()
  expect(await outcomeAfter(panel, () => strike(panel, [48]))).toContain('C3 is no motif')
  expect(performance.now() - began).toBeGreaterThan(2900)
  // What is of the person is shared with their other machines, once it is quiet.
  const shared = () => panel.evaluate(() => chrome.storage.sync.get('settings'))
  await expect.poll(shared).toMatchObject({ settings: { settings: { hands: { gap: 3000 } } } })

  await outcomeAfter(panel, () => panel.getByRole('button', { name: 'Back to the usual hands' }).click())
  await expect.poll(() => gap.inputValue()).toBe('450')
})

test('with the computer keyboard no piano, letters do nothing on a drawn key', async () => {
  const key = panel.getByRole('button', { name: /^C4 60/ })
  const down = panel.locator('.key[data-down="yes"]')
  await say(panel, 'latch off')
  await key.focus()
  await panel.keyboard.down('z')
  await expect.poll(() => down.getAttribute('data-note')).toBe('48')
  await holdAsHands(panel)
  // Its outcome comes when the gesture is over: it must not be taken for another's.
  expect(await outcomeAfter(panel, () => panel.keyboard.up('z'))).toContain('C3 is no motif')
  await down.waitFor({ state: 'detached' })

  await panel.getByRole('checkbox', { name: 'Computer keyboard as a piano' }).uncheck()
  await expect.poll(() => kept('computerPiano')).toBe(false)
  await key.focus()
  await panel.keyboard.down('z')
  // Keys are handled in order: once the focus has moved the letter has been.
  await panel.keyboard.press('ArrowRight')
  await panel.locator('.key[data-note="61"]:focus').waitFor()
  expect(await down.count()).toBe(0)
  await panel.keyboard.up('z')
  expect(await say(panel, 'undo')).toBe('Latch on: keys are collected until Play.')
  await say(panel, 'computer keyboard piano on')
})

test('settings and names are exported, changed, and restored from the file', async () => {
  await say(panel, 'pause 700')
  await say(panel, 'name this tab organ')
  const before = await panel.evaluate(() => chrome.storage.local.get(['settings', 'names']))
  await panel.evaluate(keepOffered)
  await settingsTab().click()
  await outcomeAfter(panel, () => panel.getByRole('button', { name: 'Export settings', exact: true }).click())
  const buffer = await lastOffered(panel)
  expect(JSON.parse(buffer.toString())).toMatchObject({ kind: 'clavier', version: 1 })

  await say(panel, 'usual hands')
  await say(panel, 'forget the name organ')
  await settingsTab().click()
  const input = panel.getByLabel('Import settings')
  const file = { name: 'clavier.json', mimeType: 'application/json', buffer }
  expect(await outcomeAfter(panel, () => input.setInputFiles(file))).toContain('nothing has changed yet')
  const preview = panel.getByRole('group', { name: 'What the file would change' })
  await preview.getByText('Settings with another value: 1').waitFor()
  expect(await kept('hands')).toEqual({})
  const keep = preview.getByRole('button', { name: 'Yes, keep it' })
  expect(await outcomeAfter(panel, () => keep.click())).toContain('Kept what the file held')
  await preview.waitFor({ state: 'detached' })
  const now = () => panel.evaluate(() => chrome.storage.local.get(['settings', 'names']))
  await expect.poll(now).toMatchObject({ settings: before.settings, names: { names: [{ spoken: 'organ' }] } })
})

test.each([
  ['{"kind":"clavier","version":9}', 'This file is of a newer Clavier.'],
  ['GIF89a', 'This is no file of Clavier’s settings.'],
])('the file %j is refused in words and changes nothing', async (text, words) => {
  await settingsTab().click()
  const before = await panel.evaluate(() => chrome.storage.local.get(null))
  const file = { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) }
  const input = panel.getByLabel('Import settings')
  expect(await outcomeAfter(panel, () => input.setInputFiles(file))).toContain(words)
  expect(await panel.evaluate(() => chrome.storage.local.get(null))).toEqual(before)
  expect(await panel.locator('#file-preview').count()).toBe(0)
})

test('a dropped file is read in its place, and opens nowhere else', async () => {
  const drop = (selector: string) =>
    panel.evaluate(where => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File(['GIF89a'], 'picture.gif'))
      const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true })
      document.querySelector(where)?.dispatchEvent(event)
      return event.defaultPrevented
    }, selector)
  await settingsTab().click()
  let taken = false
  // Anywhere else a file is one of sequences: its outcome must not be taken for that of the next.
  const elsewhere = await outcomeAfter(panel, async () => {
    taken = await drop('#part-keyboard')
  })
  expect(elsewhere).toContain('Refused: 1')
  expect(taken).toBe(true)
  taken = false
  const words = await outcomeAfter(panel, async () => {
    taken = await drop('.drop')
  })
  expect(words).toContain('This is no file of Clavier’s settings.')
  expect(taken).toBe(true)
})

test('with forced colours the keys of a motif are still marked', async () => {
  await panel.getByRole('tab', { name: 'Help' }).click()
  await panel.emulateMedia({ forcedColors: 'active' })
  const fill = (selector: string) =>
    panel
      .locator(selector)
      .first()
      .evaluate(key => getComputedStyle(key).fill)
  expect(await fill('.key-picture .w.m')).not.toBe(await fill('.key-picture .w:not(.m)'))
  await panel.emulateMedia({ forcedColors: 'none' })
})

test('without room a change is refused in words, and nothing is lost', async () => {
  await settingsTab().click()
  // There is no quota on what is kept here, and the disk is not to be filled: the browser's answer is.
  await panel.evaluate(() => {
    const { local } = chrome.storage
    const set = local.set.bind(local)
    const refuse = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'))
    addEventListener('test-room', () => Object.assign(local, { set }), { once: true })
    Object.assign(local, { set: refuse })
  })
  expect(await say(panel, 'pause 900')).toContain('There is no room left')
  expect(await field(/Pause that ends a gesture/).inputValue()).toBe('700')
  await panel.evaluate(() => dispatchEvent(new Event('test-room')))
  expect(await say(panel, 'pause 900')).toContain('900')
})

test('a panel that is closed and opened again is as it was, and undo goes on', async () => {
  await say(panel, 'top')
  await settingsTab().click()
  await panel.getByRole('textbox', { name: 'Command' }).fill('call it har')
  await panel.getByRole('button', { name: /^C3 48/ }).click()
  const log = panel.getByRole('log', { name: 'Activity' }).locator('.entry')
  const lines = await log.count()
  await expect
    .poll(() => panel.evaluate(() => chrome.storage.session.get(null)))
    .toMatchObject(expect.objectContaining({ running: true }))
  await panel.evaluate(() => window.close()).catch(() => undefined)

  panel = await opened()
  expect(await settingsTab().getAttribute('aria-selected')).toBe('true')
  await expect.poll(() => panel.getByRole('textbox', { name: 'Command' }).inputValue()).toBe('call it har')
  await panel.locator('.key[data-note="48"][aria-pressed="true"]').waitFor()
  await expect.poll(() => panel.getByRole('log', { name: 'Activity' }).locator('.entry').count()).toBe(lines)
  // Scrolling to the top of a page that is there changed nothing; the pause before it is taken back.
  await panel.getByRole('textbox', { name: 'Command' }).fill('')
  await expect
    .poll(async () => {
      await say(panel, 'undo')
      return kept('hands')
    })
    .toEqual({ gap: 700 })
})
