import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type PageServer, startPageServer } from '../servers/page-server.ts'
import { hear } from './fake-hearing.ts'
import { type Clavier, launchClavier } from './harness.ts'
import { outcomeAfter, say, untilReady } from './panel-driver.ts'

let pages: PageServer
let clavier: Clavier
let tab: Page
let panel: Page

beforeAll(async () => {
  pages = await startPageServer(3)
  clavier = await launchClavier({ pagePorts: pages.ports, fakeRecogniser: true })
  tab = await clavier.newPage('http://news.test/writing/fields.html')
  panel = await clavier.openSidePanel()
  await untilReady(panel)
  await say(panel, 'start listening')
})

afterAll(async () => {
  await clavier?.close()
  await pages?.close()
})

const focus = (selector: string) => tab.locator(selector).focus()
const value = (selector: string) => tab.locator(selector).inputValue()
const line = () => panel.getByRole('region', { name: 'Dictation' })

const speak = (text: string) => outcomeAfter(panel, () => hear(panel, text))

test('what is said is written into a line, shown as it is heard, corrected and spelt', async () => {
  await focus('#name')
  expect(await speak('dictate')).toContain('Dictating into “Name”')
  await hear(panel, 'the organ', false)
  await line().getByText('the organ').waitFor()
  expect(await speak('the organ was built comma')).toBe('Dictated “The organ was built,” into “Name”.')
  await speak('spell alpha dash four')
  await expect.poll(() => value('#name')).toBe('The organ was built, a-4')
  await speak('scratch that')
  await expect.poll(() => value('#name')).toBe('The organ was built,')
  await speak('select organ')
  await speak('gate')
  await speak('correct built to closed')
  await expect.poll(() => value('#name')).toBe('The gate was closed,')
  await speak('submit')
  await expect.poll(() => tab.locator('#log').textContent()).toBe('sent The gate was closed,')
})

test('it goes where the focus goes: a text area, an editor, a frame of another site, the panel', async () => {
  await focus('#letter')
  await hear(panel, 'dear ada', false)
  await panel.getByText('Dictation goes into “Letter” now.').first().waitFor()
  await speak('dear ada comma')
  await speak('new line')
  await speak('how are you question mark')
  await expect.poll(() => value('#letter')).toBe('Dear ada,\nHow are you?')
  await focus('#mail')
  await speak('ada at sign news dot test')
  await expect.poll(() => value('#mail')).toBe('ada@news.test')
  await focus('#plain')
  await speak('rich text period')
  await expect.poll(() => tab.locator('#plain').textContent()).toBe('Rich text.')
  const command = panel.getByRole('textbox', { name: 'Command' })
  await command.blur()
  await command.focus()
  await speak('scroll down')
  await expect.poll(() => command.inputValue()).toBe('scroll down')
  await speak('scratch that')
  await expect.poll(() => command.inputValue()).toBe('')
  await tab.goto('http://news.test/writing/frames.html')
  const city = tab.frameLocator('iframe').locator('#city')
  await city.focus()
  await speak('haarlem')
  await expect.poll(() => city.inputValue()).toBe('Haarlem')
})

test('without a field words are kept until they have one', async () => {
  await tab.goto('http://news.test/writing/fields.html')
  expect(await speak('the organ plays')).toContain('No field has the focus')
  await line().getByText('The organ plays').waitFor()
  await focus('#name')
  await outcomeAfter(panel, () => panel.getByRole('button', { name: 'Put it in' }).click())
  await expect.poll(() => value('#name')).toBe('The organ plays')
})

test('what is dictated into a setting is kept, on Enter and when the field is left', async () => {
  await panel.getByRole('tab', { name: 'Settings', exact: true }).click()
  const wakeWord = panel.getByRole('textbox', { name: 'Wake word' })
  const kept = () => panel.evaluate(async () => JSON.stringify(await chrome.storage.local.get()))
  await wakeWord.focus()
  await speak('select all')
  await speak('harbour')
  await speak('press enter')
  await expect.poll(kept).toContain('"wakeWord":"harbour"')
  await speak('select all')
  await speak('lighthouse')
  await wakeWord.blur()
  await expect.poll(kept).toContain('"wakeWord":"lighthouse"')
})

test('a password is written and neither shown nor kept', async () => {
  await focus('#password')
  await hear(panel, 'swordfish', false)
  await panel.getByText('Dictation goes into “Password” now').first().waitFor()
  await speak('swordfish')
  await expect.poll(() => value('#password')).toBe('swordfish')
  expect(await panel.locator('body').innerHTML()).not.toContain('swordfish')
  const held = await panel.evaluate(async () =>
    JSON.stringify([await chrome.storage.session.get(), await chrome.storage.local.get()]),
  )
  expect(held).not.toContain('swordfish')
  expect(await speak('stop dictation')).toBe('Dictation has ended.')
  await line().waitFor({ state: 'detached' })
  expect(await speak('where am i')).not.toContain('Dictated')
})
