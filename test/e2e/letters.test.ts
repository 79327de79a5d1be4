import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createLetterBook } from '../../src/music/letters/letter-book.ts'
import { letterTables } from '../../src/music/letters/letter-tables.ts'
import { writeStrikes } from '../../src/music/letters/write-strikes.ts'
import { type PageServer, startPageServer } from '../servers/page-server.ts'
import { type Clavier, launchClavier } from './harness.ts'
import { outcomeAfter, say, scrollOf, strike, submit, untilReady, waitForActive } from './panel-driver.ts'

const article = 'http://news.test/article.html'
const buttons = 'http://shop.test/buttons.html'

let pages: PageServer
let clavier: Clavier
let tab: Page
let panel: Page

beforeAll(async () => {
  pages = await startPageServer(3)
  clavier = await launchClavier({ pagePorts: pages.ports, fakeMidi: true })
  tab = await clavier.newPage(article)
  panel = await clavier.openSidePanel()
  await untilReady(panel)
})

afterAll(async () => {
  await clavier?.close()
  await pages?.close()
})

/** Turns letters on by their chord; the Command box is named in the panel's language. */
async function lettersOn(): Promise<void> {
  await strike(panel, [64, 67])
  await panel.locator('.letters').waitFor()
}

/** Plays a text, and waits until all of it is written. */
async function write(text: string, language: keyof typeof letterTables = 'en'): Promise<void> {
  const before = await panel.locator('#command').inputValue()
  const strikes = writeStrikes(text, createLetterBook(letterTables[language])) ?? []
  for (const keys of strikes) await strike(panel, keys)
  await expect.poll(() => panel.locator('#command').inputValue()).toBe(before + text)
}

const enter = () => outcomeAfter(panel, () => strike(panel, [72]))

test('a phrase is written by keys, shown on the keys and in Command, and run', async () => {
  await lettersOn()
  // Each key says what it writes; with one held, what both write.
  await panel.locator(`[data-note="60"]`).getByText('␣').waitFor()
  await write('scroll down')
  await panel.getByRole('status', { name: 'Last strike' }).getByText('n').waitFor()
  await enter()
  expect(await scrollOf(tab)).toBeGreaterThan(0)
  await panel.locator('.letters').waitFor({ state: 'detached' })
  expect(await panel.getByRole('textbox', { name: 'Command' }).inputValue()).toBe('')
})

test('words that go on from the beginning are one strike or one click away', async () => {
  await say(panel, 'top')
  await lettersOn()
  await write('scr')
  const words = panel.getByRole('group', { name: 'Words' })
  await words.getByRole('button', { name: 'scroll', exact: true }).waitFor()
  await strike(panel, [48, 53])
  await words.getByRole('button', { name: 'down' }).click()
  await expect.poll(() => panel.locator('#command').inputValue()).toBe('scroll down ')
  await enter()
  expect(await scrollOf(tab)).toBeGreaterThan(0)
})

test('a command that waits for words is given them by letters', async () => {
  await say(panel, 'name this tab harbour')
  await clavier.newPage(buttons)
  await waitForActive(panel, buttons)
  for (const key of [60, 55, 60]) await strike(panel, [key])
  await panel.locator('#keyboard-line .waits').waitFor()
  await lettersOn()
  await panel.locator('.letters').getByText('go to').waitFor()
  await write('harbour')
  expect(await enter()).toContain('harbour')
  await waitForActive(panel, article)
})

test('escape leaves and runs nothing; collected keys are one strike', async () => {
  await lettersOn()
  await write('close')
  await strike(panel, [48, 72])
  await panel.locator('.letters').waitFor({ state: 'detached' })
  expect(await panel.locator('#command').inputValue()).toBe('')
  await lettersOn()
  const [t = 0, h = 0] = writeStrikes('th', createLetterBook(letterTables.en))?.[0] ?? []
  for (const note of [t, h]) await panel.locator(`[data-note="${note}"]`).click()
  await panel.getByRole('button', { name: 'Play', exact: true }).click()
  await expect.poll(() => panel.locator('#command').inputValue()).toBe('th')
  await panel.keyboard.press('Escape')
  await panel.locator('.letters').waitFor({ state: 'detached' })
})

test('in German, with an umlaut', async () => {
  await say(panel, 'go to harbour')
  await tab.goto('http://news.test/buttons.html')
  await submit(panel, 'language german')
  await panel.getByRole('textbox', { name: 'Befehl' }).waitFor()
  await lettersOn()
  await write('zurück', 'de')
  await strike(panel, [72])
  await waitForActive(panel, article)
})
