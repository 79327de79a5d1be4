import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { installFakeVoice } from '../servers/fake-voice.ts'
import { type PageServer, startPageServer } from '../servers/page-server.ts'
import { hear, recogniser } from './fake-hearing.ts'
import { type Clavier, launchClavier } from './harness.ts'
import { outcomeAfter, say, strike, untilReady } from './panel-driver.ts'

let pages: PageServer
let clavier: Clavier
let panel: Page

beforeAll(async () => {
  pages = await startPageServer(1)
  clavier = await launchClavier({
    pagePorts: pages.ports,
    fakeRecogniser: true,
    fakeMidi: true,
    initScripts: [installFakeVoice],
  })
  await clavier.newPage('http://news.test/article.html')
  panel = await clavier.openSidePanel()
  await untilReady(panel)
  // What it says itself is tried in the last test.
  await say(panel, 'stop feedback')
  await say(panel, 'start listening')
})

afterAll(async () => {
  await clavier?.close()
  await pages?.close()
})

const speak = (text: string) => outcomeAfter(panel, () => hear(panel, text))
const activity = (text: string) =>
  panel.getByRole('log', { name: 'Activity' }).getByText(text, { exact: true })
const voice = (words: string) =>
  panel.getByRole('group', { name: 'Devices' }).getByText(words, { exact: true })
const tabs = () => panel.evaluate(async () => (await chrome.tabs.query({})).length)
const title = () => panel.evaluate(() => chrome.action.getTitle({}))

test('always: what is told twice is done once, over an end and a new beginning', async () => {
  await voice('on').waitFor()
  const before = await tabs()
  await recogniser(panel, fake => fake.err('twice', 'late-interim', 'again', 'end-twice'))
  expect(await speak('new tab')).toContain('tab')
  await recogniser(panel, fake => fake.end())
  await expect.poll(() => recogniser(panel, fake => [fake.starts(), fake.running()])).toEqual([2, 1])
  await recogniser(panel, fake => fake.err())
  expect(await speak('close tab')).toContain('Closed')
  expect(await tabs()).toBe(before)
  await expect.poll(title).toBe('Clavier: listening')
})

test('push to talk: words count while the button is held, or its keys', async () => {
  expect(await speak('push to talk')).toContain('Hold to talk')
  await voice('hold to talk').waitFor()
  await expect.poll(title).toContain('nothing counts yet')
  const button = panel.getByRole('button', { name: 'Hold to talk', exact: true })
  await hear(panel, 'where am i')
  await button.hover()
  await panel.mouse.down()
  await panel.getByText('Hearing you.', { exact: true }).waitFor()
  expect(await button.getAttribute('aria-pressed')).toBe('true')
  expect(await speak('top')).toMatch(/top/i)
  // Two short presses would lock it.
  await panel.evaluate(async () => {
    const end = performance.now() + 450
    while (performance.now() < end) await new Promise(requestAnimationFrame)
  })
  // Released anywhere.
  await panel.mouse.move(5, 5)
  await panel.mouse.up()
  await voice('hold to talk').waitFor()
  await button.focus()
  await panel.keyboard.down('Space')
  await panel.getByText('Hearing you.', { exact: true }).waitFor()
  await panel.keyboard.up('Space')
  await voice('hold to talk').waitFor()
  // An assistive click cannot hold: it turns it on, and off.
  await button.dispatchEvent('click')
  await panel.getByText('Hearing you until you press again.', { exact: true }).waitFor()
  await button.dispatchEvent('click')
  await voice('hold to talk').waitFor()

  await outcomeAfter(panel, async () => {
    await say(panel, 'learn push keys')
    await strike(panel, [50, 55])
  })
  await panel.getByText('Hold D3+G3 to talk.').first().waitFor()
  await panel.evaluate(() => {
    const { __midi: midi } = globalThis
    for (const key of [50, 55]) midi.noteOn(key)
  })
  await panel.getByText('Hearing you.', { exact: true }).waitFor()
  expect(await speak('bottom')).toMatch(/bottom|end of/i)
  await panel.evaluate(() => {
    const { __midi: midi } = globalThis
    for (const key of [50, 55]) midi.noteOff(key)
  })
  await voice('hold to talk').waitFor()
  expect([await activity('where am i').count(), await activity('D3+G3').count()]).toEqual([0, 0])
  expect(await speak('always listen')).toBe('Clavier always listens.')
})

test('wake word: without it nothing is obeyed or shown', async () => {
  expect(await speak('wake word')).toContain('“Clavier”')
  await voice('waits for “Clavier”').waitFor()
  await hear(panel, 'where am i')
  expect(await speak('Klavier, top')).toMatch(/top/i)
  await hear(panel, 'Clavier')
  await voice('awake: say what to do').waitFor()
  expect(await speak('bottom')).toMatch(/bottom|end of/i)
  await voice('waits for “Clavier”').waitFor()
  expect(await activity('where am i').count()).toBe(0)
  expect(await speak('clavia always listen')).toBe('Clavier always listens.')
})

test('a microphone that is lost is waited for, and listened to when it is back', async () => {
  await recogniser(panel, fake => {
    fake.refuse('audio-capture')
    fake.fail('audio-capture')
  })
  await voice('tries again in 30 s').waitFor()
  await panel.getByText('No microphone was found').first().waitFor()
  await expect.poll(title).toContain('something stands in the way')
  expect(await say(panel, 'top')).toMatch(/top/i)
  const starts = await recogniser(panel, fake => {
    fake.refuse(undefined)
    return fake.starts()
  })
  const back = await outcomeAfter(panel, () =>
    panel.evaluate(() => navigator.mediaDevices.dispatchEvent(new Event('devicechange'))),
  )
  expect(back).toBe('The microphone is there again. Listening.')
  await voice('on').waitFor()
  expect(await recogniser(panel, fake => [fake.starts(), fake.running()])).toEqual([starts + 1, 1])
})

test('its own voice is not obeyed, while stop gets through before it is sure', async () => {
  await say(panel, 'start feedback')
  const before = await tabs()
  await panel.evaluate(async () => {
    const { __voice: own, __recogniser: fake } = globalThis
    // Words that come sooner than this were said before it spoke.
    const end = performance.now() + 400
    while (own.said.length === 0 || performance.now() < end) await new Promise(requestAnimationFrame)
    fake.say('new tab')
  })
  expect(await outcomeAfter(panel, () => hear(panel, 'stop', false))).toMatch(/stop/i)
  expect([await tabs(), await activity('new tab').count()]).toEqual([before, 1])
})
