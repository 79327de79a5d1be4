import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type PageServer, startPageServer } from '../servers/page-server.ts'
import { type SpeechServer, startSpeechServer } from '../servers/speech-server.ts'
import { type Clavier, launchClavier } from './harness.ts'
import { keptSettings } from './kept-settings.ts'
import { outcomeAfter, say, untilReady } from './panel-driver.ts'

let pages: PageServer
let server: SpeechServer
let clavier: Clavier
let panel: Page

// Chromium's own recogniser, as it is without a key and without a language pack, and a microphone that hums.
beforeAll(async () => {
  pages = await startPageServer(1)
  server = await startSpeechServer({ understand: async () => 'scroll down', models: ['whisper-1'] })
  clavier = await launchClavier({
    pagePorts: pages.ports,
    permissions: ['microphone'],
    args: ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
  })
  await clavier.newPage('http://news.test/article.html')
  panel = await clavier.openSidePanel()
  await untilReady(panel)
})

afterAll(async () => {
  await clavier?.close()
  await server?.close()
  await pages?.close()
})

const now = () => panel.getByRole('tabpanel', { name: 'Now' })
const settings = () => panel.getByRole('tabpanel', { name: 'Settings' })
const recognisers = () => settings().getByRole('list', { name: 'Speech recognition' })
const listening = () => panel.getByRole('switch', { name: 'Listening' })

test('what leaves the machine is told of first; what is wrong is shown, and typed phrases go on', async () => {
  const told = await outcomeAfter(panel, () => listening().click())
  expect(told).toBe('What you say goes to Chrome’s service, outside this machine.')
  // Chrome's service hears no microphone on a machine without one, whatever pages are given.
  await now()
    .getByText(/No microphone was found|speech service|needs the network/)
    .first()
    .waitFor()
  expect(await say(panel, 'scroll down')).toContain('Scrolled')
  await say(panel, 'microphone off')
})

test('Settings tell how each is, install a pack by hand, and keep the order by keys', async () => {
  await panel.getByRole('tab', { name: 'Settings' }).click()
  const local = recognisers().getByRole('listitem').filter({ hasText: 'On this machine' })
  await local.getByText('Needs its language pack').waitFor()
  await recognisers().getByText('Google recognises it').waitFor()
  const told = await outcomeAfter(panel, () =>
    local.getByRole('button', { name: 'Install the language pack' }).click(),
  )
  expect(told).toContain('could not be installed')

  const earlier = recognisers().getByRole('button', { name: 'Earlier: Your speech server' })
  await earlier.focus()
  await panel.keyboard.press('Enter')
  const names = () =>
    recognisers()
      .getByRole('checkbox')
      .evaluateAll(boxes => boxes.map(({ id }) => id))
  await expect
    .poll(names)
    .toEqual(['set-recogniser-on-device', 'set-recogniser-server', 'set-recogniser-service'])
  await expect.poll(() => earlier.evaluate(button => button === document.activeElement)).toBe(true)
  await earlier.press('Enter')
  const later = recognisers().getByRole('button', { name: 'Later: Your speech server' })
  await expect.poll(() => later.evaluate(button => button === document.activeElement)).toBe(true)
  await later.press('Enter')
  await expect.poll(async () => (await names())[1]).toBe('set-recogniser-server')
  await later.press('Enter')
  await expect.poll(() => later.isDisabled()).toBe(true)
})

test('a server of one’s own is set, tried, and listened by where nothing better is there', async () => {
  const address = settings().getByRole('textbox', { name: 'Address of the speech server' })
  await address.fill(server.url)
  await address.press('Tab')
  const tried = await outcomeAfter(panel, () =>
    settings().getByRole('button', { name: 'Try the speech server' }).click(),
  )
  expect(tried).toContain(`The speech server at ${server.url} works`)
  await recognisers().getByText('Works: half a second').waitFor()

  // From now on as without a network.
  await panel.evaluate(() => {
    const { SpeechRecognition } = globalThis as unknown as { SpeechRecognition: { prototype: NoNetwork } } // Chrome's own
    interface NoNetwork {
      onerror?: (event: { error: string }) => void
      onend?: () => void
      start(): void
    }
    SpeechRecognition.prototype.start = function () {
      queueMicrotask(() => {
        this.onerror?.({ error: 'network' })
        this.onend?.()
      })
    }
  })
  await listening().click()
  await panel.getByRole('tab', { name: 'Now' }).click()
  await now().getByText(`by your speech server at ${server.url}`).waitFor()
  await now().getByText('On this machine: The language pack').waitFor()
  await now().getByText('speech service cannot be reached').waitFor()
  expect(await say(panel, 'who is listening')).toContain('Your speech server listens')
})

test('microphones are listed by name, and one that is chosen is kept', async () => {
  await panel.getByRole('tab', { name: 'Settings' }).click()
  const microphone = settings().getByRole('combobox', { name: 'Microphone' })
  const options = microphone.getByRole('option')
  await expect.poll(() => options.count()).toBeGreaterThan(1)
  const [system, first = ''] = await options.allTextContents()
  expect(system).toBe('The system’s microphone')
  await microphone.selectOption({ label: first })
  await expect.poll(() => keptSettings(panel)).toMatchObject({ microphone: { name: first } })
  expect(await say(panel, 'use the system microphone')).toContain('system’s microphone')
})
