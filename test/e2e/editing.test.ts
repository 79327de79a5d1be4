import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type PageServer, startPageServer } from '../servers/page-server.ts'
import { type Clavier, launchClavier } from './harness.ts'
import { outcomeAfter, play, say, scrollOf, submit, untilReady } from './panel-driver.ts'

let pages: PageServer
let clavier: Clavier
let panel: Page
let tab: Page

beforeAll(async () => {
  pages = await startPageServer(1)
  clavier = await launchClavier({ fakeMidi: true, pagePorts: pages.ports })
  tab = await clavier.newPage('http://news.test/article.html')
  panel = await clavier.openSidePanel()
  await untilReady(panel)
  await say(panel, 'stop feedback')
})

afterAll(async () => {
  await clavier?.close()
  await pages?.close()
})

/** Tells where the event is that is told of in these words, going through all from the first on. */
async function numberOf(words: string): Promise<number> {
  await say(panel, 'no events')
  for (let number = 1; number <= 20; number++) {
    const told = await say(panel, `event ${number}`)
    if (told.endsWith(words)) return number
  }
  throw new Error(`No event is “${words}”.`)
}

test('a recording is edited by keys and phrases, taken back, and played as it has become', async () => {
  await say(panel, 'record')
  await say(panel, 'page down')
  const firstDown = await scrollOf(tab)
  expect(firstDown).toBeGreaterThan(0)
  await say(panel, 'mark')
  await say(panel, 'bottom')
  await say(panel, 'stop recording')
  await say(panel, 'save as down twice')

  const opened = await say(panel, 'edit the recording down twice')
  const count = Number(/(\d+) events/.exec(opened)?.[1])
  expect(count).toBeGreaterThanOrEqual(7)
  // The next event, by keys.
  await outcomeAfter(panel, () => play(panel, [[48], [52], [49], [51], [51], [48]]))
  expect(await panel.locator('.outcome-words').textContent()).toContain('1, at 0:0')

  const step = await numberOf('bottom')
  expect(await say(panel, 'delete event')).toBe(`${count - (await left())} events are deleted.`)
  expect(await say(panel, 'undo')).toBe('“down twice” is as it was before.')
  expect(await left()).toBe(count)

  // Away with all behind the mark but what was said: only the first step is left to play.
  await say(panel, `event ${step}`)
  await say(panel, 'delete event')
  expect(await say(panel, 'event 2')).toMatch(/^2, at .*page down/)
  expect(await say(panel, 'trim before')).toMatch(/^Trimmed: it is \d:\d\d/)
  expect(await say(panel, 'insert a mark called start')).toBe('Inserted: Mark “start”')
  expect(await say(panel, 'change the words to beginning')).toBe('It is now: Mark “beginning”')
  expect(await say(panel, 'close the editor')).toBe('“down twice” is closed. All changes are kept.')

  await say(panel, 'top')
  await expect.poll(() => scrollOf(tab)).toBe(0)
  await submit(panel, 'play down twice')
  await panel.locator('.outcome-words').filter({ hasText: 'down twice' }).waitFor()
  await expect.poll(() => scrollOf(tab)).toBe(firstDown)
})

/** How many events the recording that is open has. */
async function left(): Promise<number> {
  return Number(/^(\d+)/.exec(await say(panel, 'all events'))?.[1])
}
