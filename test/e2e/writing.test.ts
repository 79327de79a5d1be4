import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createLetterBook } from '../../src/music/letters/letter-book.ts'
import { letterTables } from '../../src/music/letters/letter-tables.ts'
import { writeStrikes } from '../../src/music/letters/write-strikes.ts'
import { type PageServer, startPageServer } from '../servers/page-server.ts'
import { type Clavier, launchClavier } from './harness.ts'
import { outcomeAfter, say, strike, untilReady } from './panel-driver.ts'

let pages: PageServer
let clavier: Clavier
let tab: Page
let panel: Page

beforeAll(async () => {
  pages = await startPageServer(3)
  clavier = await launchClavier({ pagePorts: pages.ports, fakeMidi: true })
  tab = await clavier.newPage('http://news.test/writing/fields.html')
  panel = await clavier.openSidePanel()
  await untilReady(panel)
})

afterAll(async () => {
  await clavier?.close()
  await pages?.close()
})

const open = (name: string) => tab.goto(`http://news.test/writing/${name}.html`)
const focus = (selector: string) => tab.locator(selector).focus()
const value = (selector: string) => tab.locator(selector).inputValue()
const speak = (phrase: string) => say(panel, phrase)

test('words are typed where the focus is, selected, replaced, deleted and undone', async () => {
  await focus('#name')
  expect(await speak('type the organ was built')).toBe('Typed “the organ was built” in “Name”.')
  expect(await value('#name')).toBe('the organ was built')
  expect(await tab.evaluate(() => Reflect.get(window, 'heard'))).toEqual([
    'keydown Unidentified',
    'beforeinput insertText',
    'input insertText',
    'keyup Unidentified',
  ])
  expect(await speak('select organ')).toBe('Selected “organ”.')
  expect(await speak('type gate')).toContain('Typed “gate”')
  expect(await value('#name')).toBe('the gate was built')
  await speak('delete was')
  expect(await value('#name')).toBe('the gate built')
  for (const _ of ['delete', 'type']) await speak('undo')
  expect(await value('#name')).toBe('the organ was built')
  expect(await speak('undo typing')).toBe('The field has taken its last change back.')
})

test('what a field does not take is said, and leaves it as it was', async () => {
  await focus('#short')
  expect(await speak('type far too long')).toContain('takes at most 5 characters')
  expect(await value('#short')).toBe('')
  await focus('#fixed')
  expect(await speak('type no')).toContain('can only be read')
  await focus('#count')
  expect(await speak('type twelve')).toContain('does not take that')
  expect(await tab.locator('#count').evaluate(field => (field as HTMLInputElement).validity.badInput)).toBe(
    false,
  ) // an input
  expect(await speak('type 12')).toContain('Typed “12”')
  await focus('#mail')
  await speak('type ada@')
  await speak('type news.test')
  expect(await value('#mail')).toBe('ada@news.test')
  await focus('#code')
  expect(await speak('type 12')).toContain('does not fit the rule')
  await tab.locator('body').evaluate(() => (document.activeElement as HTMLElement | null)?.blur()) // no cast: a field has the focus
  expect(await speak('type 3')).toBe('Typed “3” in “Code”.')
})

test('a password is typed and never told', async () => {
  await focus('#password')
  expect(await speak('type swordfish')).toBe('Typed in “Password”; it is kept secret.')
  expect(await value('#password')).toBe('swordfish')
  expect(await panel.locator('body').innerHTML()).not.toContain('swordfish')
  await panel.getByRole('textbox', { name: 'Command' }).press('ArrowUp')
  expect(await panel.getByRole('textbox', { name: 'Command' }).inputValue()).toBe('')
  const held = await panel.evaluate(async () =>
    JSON.stringify([await chrome.storage.session.get(), await chrome.storage.local.get()]),
  )
  expect(held).not.toContain('swordfish')
  expect(await speak('undo')).toBe('The field is as it was before.')
  expect(await value('#password')).toBe('')
  await speak('type swordfish')
  await tab.locator('#password').selectText()
  expect(await speak('write')).toContain('Letters go into “Password”')
  expect(await value('#password')).toBe('swordfish')
  await speak('escape')
})

test('keys do what keys do', async () => {
  await open('fields')
  await focus('#name')
  await speak('clear field')
  await speak('type Ada')
  expect(await speak('press tab')).toContain('“Password” has the focus')
  await speak('press shift tab')
  await speak('press end')
  expect(await speak('press backspace 2 times')).toBe('Pressed backspace 2 times.')
  expect(await value('#name')).toBe('A')
  expect(await speak('press enter')).toBe('Pressed enter.')
  expect(await tab.locator('#log').textContent()).toBe('sent A')
  await focus('#news')
  await speak('press space')
  expect(await tab.locator('#news').isChecked()).toBe(true)
  expect(await speak('press control t')).toContain('Say “new tab” instead')
  await focus('#letter')
  await speak('type one two')
  await speak('press home')
  await speak('press right')
  await speak('type X')
  expect(await value('#letter')).toBe('oXne two')
  expect(await speak('type in the shadow into Inside')).toContain('in “Inside”')
  expect(await tab.locator('#inside').inputValue()).toBe('in the shadow')
})

test('frameworks follow, and what they make of it is told', async () => {
  await open('react')
  await focus('#name')
  await speak('type Ada')
  expect(await tab.locator('#state').textContent()).toBe('Ada|')
  expect(await speak('type 1a2b into Digits')).toContain('made “12” of it')
  expect(await tab.locator('#state').textContent()).toBe('Ada|12')
  await focus('#stuck')
  expect(await speak('type more')).toContain('does not take that')
  expect(await value('#stuck')).toBe('always')
})

test('editors that draw their own text take it', async () => {
  await open('editors')
  await focus('#model')
  expect(await speak('type the organ was built')).toContain('Typed')
  await speak('new line')
  await speak('type in 1886')
  await expect
    .poll(() => tab.evaluate(() => Reflect.get(window, 'modelText')))
    .toBe('the organ was built\nin 1886')
  expect(await speak('replace organ with gate')).toBe('“organ” is “gate” now.')
  expect(await tab.evaluate(() => Reflect.get(window, 'modelText'))).toBe('the gate was built\nin 1886')
  await speak('undo')
  expect(await tab.evaluate(() => Reflect.get(window, 'modelText'))).toBe('the organ was built\nin 1886')
  await focus('#observed')
  await speak('select was built')
  await speak('type plays')
  expect(await tab.evaluate(() => Reflect.get(window, 'observedText'))).toBe('The organ plays.')
  await focus('#hidden')
  expect(await speak('type unseen')).toContain('Typed “unseen”')
  expect(await tab.locator('#drawn').textContent()).toBe('unseen')
})

test('what forms are called hides nothing of the document from keys', async () => {
  await open('fields')
  await focus('#name')
  await tab.evaluate(() => {
    for (const name of ['querySelectorAll', 'documentElement', 'defaultView', 'addEventListener'])
      document.body.append(Object.assign(document.createElement('form'), { name }))
  })
  expect(await speak('press tab')).toContain('“Password” has the focus')
  expect(await speak('press escape')).toContain('does nothing')
  expect(await speak('click news')).toBe('“News” is on.')
})

test('a frame of another site is written in, and the tab key goes in and out of it', async () => {
  await open('frames')
  const city = tab.frameLocator('iframe').locator('#city')
  await city.focus()
  expect(await speak('type Haarlem')).toBe('Typed “Haarlem” in “City”.')
  expect(await city.inputValue()).toBe('Haarlem')
  expect(await speak('press tab')).toContain('“After” has the focus')
  await focus('#outside')
  expect(await speak('press tab')).toContain('“City” has the focus')
})

test('of two frames that are alike the one with the focus is written in', async () => {
  await open('twins')
  const [from, to] = ['From', 'To'].map(title =>
    tab.frameLocator(`iframe[title="${title}"]`).locator('#city'),
  )
  await from?.focus()
  await to?.focus()
  await speak('type Haarlem')
  expect([await from?.inputValue(), await to?.inputValue()]).toEqual(['', 'Haarlem'])
})

/** Plays a text by letters, as fast as the hands of a test are. */
async function write(text: string): Promise<void> {
  for (const keys of writeStrikes(text, createLetterBook(letterTables.en)) ?? []) await strike(panel, keys)
}

test('letters go into the field as they are struck, and nothing is lost when it goes away', async () => {
  await open('react')
  await focus('#name')
  expect(await speak('write')).toContain('Letters go into “Name”')
  await write('the organ')
  await expect.poll(() => tab.locator('#state').textContent()).toBe('the organ|')
  await strike(panel, [48])
  await expect.poll(() => tab.locator('#state').textContent()).toBe('the orga|')
  expect(await panel.locator('#command').inputValue()).toBe('')
  await outcomeAfter(panel, () => strike(panel, [72]))
  await panel.getByText('Send what is in “Name”?').first().waitFor()
  await focus('#note')
  await speak('write')
  await write('one')
  await strike(panel, [72])
  await write('two')
  await expect.poll(() => value('#note')).toBe('one\ntwo')
  await tab.locator('#remove').evaluate(button => (button as HTMLElement).click()) // a button
  await write('s')
  await panel.getByText('The field is gone.').first().waitFor()
  expect(await panel.locator('#command').inputValue()).toBe('twos')
  await strike(panel, [48, 72])
})

test('a form is sent to another page, and the next field is found there', async () => {
  await open('sent')
  await focus('#words')
  await speak('type organ')
  expect(await speak('submit')).toBe('Sent the form: “Find”.')
  await tab.waitForURL('**/writing/fields.html?words=organ')
  expect(await speak('type more')).toContain('No field of the page has the focus')
  expect(await speak('type Ada into Name')).toBe('Typed “Ada” in “Name”.')
})
