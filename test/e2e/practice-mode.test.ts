import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createLetterBook } from '../../src/music/letters/letter-book.ts'
import { letterTables } from '../../src/music/letters/letter-tables.ts'
import { writeStrikes } from '../../src/music/letters/write-strikes.ts'
import { noteNumber } from '../../src/music/notes.ts'
import { type PageServer, startPageServer } from '../servers/page-server.ts'
import { type Clavier, launchClavier } from './harness.ts'
import { outcomeAfter, play, say, scrollOf, strike, untilReady } from './panel-driver.ts'

const article = 'http://news.test/article.html'

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

/** The keys that are asked for, as the picture names them. */
async function asked(): Promise<readonly number[]> {
  const names = await panel.locator('#help-practice-part .notes').innerText()
  return names.split(' + ').map(name => noteNumber(name) ?? 0)
}

const heard = () => panel.locator('#practice-heard')
const playChord = (keys: readonly number[]) => outcomeAfter(panel, () => strike(panel, keys))

test('a round of chords, right and wrong, moves nothing; the panel loaded anew goes on from there', async () => {
  await panel.getByRole('tab', { name: 'Help' }).click()
  await panel.getByRole('button', { name: 'Practise chords' }).click()
  await panel.locator('#practice-wanted').getByText('scroll down').waitFor()
  expect(await asked()).toEqual([50, 55])
  expect(await playChord([50, 55])).toBe('Right. 2 of 10: scroll up, E3+A3.')
  await heard().getByText('Right').waitFor()
  expect(await playChord([50, 57])).toBe('You played D3+A3: page down. Wanted scroll up: E3+A3.')
  await heard().getByText('Not yet').waitFor()
  expect(await playChord([50, 57])).toContain('Those are the keys')
  const ground = (note: number) =>
    panel
      .locator(`#part-keyboard [data-note="${note}"]`)
      .evaluate(key => getComputedStyle(key).backgroundColor)
  await panel.locator('#part-keyboard [data-note="52"][data-lit]').waitFor()
  await expect.poll(() => ground(52)).not.toBe(await ground(53))
  while ((await panel.locator('#practice-wanted').count()) > 0) await playChord(await asked())
  await panel.getByRole('status', { name: 'Outcome' }).getByText('9 of 10 right the first time').waitFor()
  await panel.getByRole('button', { name: 'Another round of chords' }).waitFor()
  expect(await scrollOf(tab)).toBe(0)

  await panel.reload()
  await untilReady(panel)
  await panel.getByRole('tab', { name: 'Help' }).click()
  await panel.locator('#help-practice-part').getByText('what is due').first().waitFor()
  expect(await say(panel, 'how am I doing')).toMatch(
    /^Known: 0[.] Learning: \d+[.] Right the first time: 9\d %/,
  )
})

test('letters are written strike by strike, and after escape a chord acts again', async () => {
  // What is struck before the keyboard is open nobody hears.
  await panel.getByRole('tab', { name: 'Now' }).click()
  await panel.getByText('Keys 25').first().waitFor()
  const told = await say(panel, 'practise letters')
  const text = /Write: ([^.]+)[.]/.exec(told)?.[1] ?? ''
  expect(text.split(' ')).toHaveLength(5)
  await play(panel, writeStrikes(text, createLetterBook(letterTables.en)) ?? [])
  await panel.getByRole('status', { name: 'Outcome' }).getByText('Text written: 100 %').waitFor()
  await panel.keyboard.press('Escape')
  await panel.locator('#practice-from-memory').waitFor()
  await playChord([50, 55])
  await expect.poll(() => scrollOf(tab)).toBeGreaterThan(0)
})
