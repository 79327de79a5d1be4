import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type PageServer, startPageServer } from '../servers/page-server.ts'
import { type Clavier, launchClavier } from './harness.ts'
import { keepOffered, lastOffered } from './offered-files.ts'
import { outcomeAfter, say, scrollOf, strike, untilReady } from './panel-driver.ts'

/** Keys that nothing has: F♯3, A3 and B3 together. */
const own = [54, 57, 59]

let pages: PageServer
let clavier: Clavier
let tab: Page
let panel: Page

beforeAll(async () => {
  pages = await startPageServer(1)
  clavier = await launchClavier({
    pagePorts: pages.ports,
    fakeMidi: true,
    initScripts: [keepOffered],
  })
  tab = await clavier.newPage('http://news.test/article.html')
  panel = await clavier.openSidePanel()
  await untilReady(panel)
})

afterAll(async () => {
  await clavier.close()
  await pages.close()
})

const played = (keys: readonly number[]) => outcomeAfter(panel, () => strike(panel, keys))
const learning = () => panel.locator('[data-learning]')

test('keys are learnt for a phrase: conflicts are explained, free keys are bound, and then they act', async () => {
  await say(panel, 'learn keys for scroll down')
  await learning().getByText('play the keys for “scroll down”').waitFor()

  const refused = await played([52, 57])
  expect(refused).toContain('E3+A3 is taken by “scroll up”')
  expect(refused).toMatch(/Free is C3 .* C3/)
  expect(await scrollOf(tab)).toBe(0)

  expect(await played(own)).toContain('F♯3+A3+B3 now means “scroll down”')
  await expect.poll(() => learning().count()).toBe(0)
  expect(await played(own)).toContain('Scrolled')
  expect(await scrollOf(tab)).toBeGreaterThan(0)
  expect(await say(panel, 'undo')).toContain('Scrolled back')
})

test('with the vocabulary off the keys mean nothing, and do again with it', async () => {
  await panel.getByRole('tab', { name: 'Settings' }).click()
  const none = panel.getByRole('radio', { name: 'Only the built-in words' })
  expect(await outcomeAfter(panel, () => none.check())).toContain('not in use any more')
  expect(await played(own)).toContain('is no motif')
  expect(await scrollOf(tab)).toBe(0)
  const mine = panel.getByRole('radio', { name: 'My words' })
  expect(await outcomeAfter(panel, () => mine.check())).toContain('in use')
  expect(await played(own)).toContain('Scrolled')
  await say(panel, 'undo')
})

test('a vocabulary is exported, deleted and imported, seen before it is kept', async () => {
  expect(await say(panel, 'learn lower means scroll down')).toContain('“lower” now means “scroll down”')
  const exports = panel.getByRole('button', { name: 'Export My words' })
  expect(await outcomeAfter(panel, () => exports.click())).toContain('1 word')
  const text = (await lastOffered(panel)).toString()
  expect(await say(panel, 'delete vocabulary')).toContain('deleted')
  expect(await say(panel, 'lower')).toContain('I do not know')

  // What is near it is offered in Now.
  await panel.getByRole('tab', { name: 'Settings' }).click()
  const file = panel.getByLabel('Import a vocabulary')
  const choose = (content: string) =>
    file.setInputFiles({ name: 'words.json', mimeType: 'application/json', buffer: Buffer.from(content) })
  expect(await outcomeAfter(panel, () => choose('{"kind":"other"}'))).toContain('no vocabulary of Clavier')

  expect(await outcomeAfter(panel, () => choose(text))).toContain('1 word')
  const preview = panel.getByRole('region', { name: 'To keep from the file' })
  await preview.getByText('F♯3+A3+B3').waitFor()
  const keep = preview.getByRole('button', { name: 'Keep' })
  expect(await outcomeAfter(panel, () => keep.click())).toContain('kept and in use')
  expect(await say(panel, 'lower')).toContain('Scrolled')
  await say(panel, 'undo')
  expect(await played(own)).toContain('Scrolled')
})
