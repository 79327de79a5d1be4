import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { installFakeVoice } from '../servers/fake-voice.ts'
import { type PageServer, startPageServer } from '../servers/page-server.ts'
import { hear } from './fake-hearing.ts'
import { type Clavier, launchClavier } from './harness.ts'
import { outcomeAfter, say, strike, untilReady } from './panel-driver.ts'

let pages: PageServer
let clavier: Clavier
let panel: Page
let tab: Page

beforeAll(async () => {
  pages = await startPageServer(1)
  clavier = await launchClavier({
    pagePorts: pages.ports,
    fakeMidi: true,
    fakeRecogniser: true,
    initScripts: [installFakeVoice],
  })
  tab = await clavier.newPage('http://news.test/buttons.html')
  panel = await clavier.openSidePanel()
  await untilReady(panel)
})

afterAll(async () => {
  await clavier?.close()
  await pages?.close()
})

const voice = () => panel.evaluate(() => globalThis.__voice.said)
const finish = () => panel.evaluate(() => globalThis.__voice.finish())
const last = async () => (await voice()).at(-1)
const unplug = () => panel.evaluate(() => globalThis.__midi.unplug('Keys 25'))
const plug = () => panel.evaluate(() => globalThis.__midi.plug('Keys 25'))

// The first of all: what is heard just after Clavier has spoken is taken for its own words.
test('“click this one” and a strike are one click; a motif and words are one command', async () => {
  await say(panel, 'stop feedback')
  await say(panel, 'start listening')
  await say(panel, 'hints')
  await hear(panel, 'click this one', false)
  await hear(panel, 'click this one')
  await panel.locator('.waits').getByText('click this one').waitFor()
  await strike(panel, [61])
  expect(await outcomeAfter(panel, () => strike(panel, [60]))).toMatch(/Clicked|nothing changed|pressed/i)
  await panel.getByRole('log', { name: 'Activity' }).getByText('click this one 1').waitFor()
  for (const key of [60, 66, 62, 62]) await strike(panel, [key])
  await outcomeAfter(panel, () => strike(panel, [60]))
  await hear(panel, 'butt', false)
  await panel.locator('.waits').getByText('butt').waitFor()
  expect(await outcomeAfter(panel, () => hear(panel, 'button'))).toMatch(/button/i)
  await say(panel, 'stop listening')
  await say(panel, 'start feedback')
})

test('rate, pitch, voice and language reach the browser; newer words cut older ones', async () => {
  await say(panel, 'speak faster')
  await say(panel, 'speak higher')
  await say(panel, 'feedback language French')
  await expect.poll(last).toMatchObject({ lang: 'fr-FR', rate: 1.15, pitch: 1.1, voice: 'Fake fr-FR' })
  const before = (await voice()).length
  await say(panel, 'feedback language automatic')
  await say(panel, 'speak normally')
  await expect.poll(last).toMatchObject({ text: 'Speaking as usual.', lang: 'en-US', rate: 1, pitch: 1 })
  expect((await voice()).slice(before).map(({ lang }) => lang)).not.toContain('fr-FR')
})

test('a warning waits for what is said, and is not lost when it is cut', async () => {
  await say(panel, 'top')
  const before = (await voice()).length
  await unplug()
  await panel.getByRole('status', { name: 'Outcome' }).getByText('Keys 25').waitFor()
  expect((await voice()).length).toBe(before)
  await finish()
  await expect.poll(async () => (await last())?.text).toContain('Keys 25')
  const warned = await last()
  await say(panel, 'bottom')
  await expect.poll(async () => (await last())?.text).not.toBe(warned?.text)
  await finish()
  await expect.poll(async () => (await last())?.text).toBe(warned?.text)
  await finish()
  await outcomeAfter(panel, plug)
  await say(panel, 'be quiet')
})

test('what can be said is shown, follows what goes on, and a row does it', async () => {
  await say(panel, 'escape')
  expect(await say(panel, 'what can I say')).toContain('You can say:')
  const list = panel.getByRole('region', { name: 'What you can say now' })
  await list.getByRole('button', { name: /^hints, / }).waitFor()
  await say(panel, 'record')
  await list.getByRole('button', { name: /^mark, / }).waitFor()
  expect(
    await outcomeAfter(panel, () => list.getByRole('button', { name: /^stop recording, / }).click()),
  ).toContain('Kept')
  await list.getByRole('button', { name: /^stop recording, / }).waitFor({ state: 'detached' })
  await say(panel, 'what can I say about tabs')
  await panel.getByRole('region', { name: 'What you can say about tabs' }).waitFor()
  await list.waitFor({ state: 'detached' })
  await tab.bringToFront()
})
