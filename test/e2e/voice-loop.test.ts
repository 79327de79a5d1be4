import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserState } from './browser-state.ts'
import { openVoiceRoom, type VoiceRoom } from './voice-room.ts'

// Nothing here is made up but the person: a synthetic voice speaks into Chromium's microphone, the panel cuts out
// what was said and posts it to a server on this machine, a recogniser there understands it, the browser acts.

let room: VoiceRoom

beforeAll(async () => {
  room = await openVoiceRoom([
    ...[
      'scroll down',
      'scroll up',
      'new tab',
      'close tab',
      'previous tab',
      'next tab',
      'pin tab',
      'unpin tab',
    ],
    ...['mute [this] tab', 'go back', 'go forward', 'page down', 'zoom in', 'undo'],
  ])
})

afterAll(() => room?.close())

test('five phrases said aloud are done by the browser, and nothing else', async () => {
  const article = 'http://news.test/article.html'
  const said = ['scroll down', 'new tab', 'previous tab', 'pin tab', 'zoom in']
  const { panel, server } = room
  const { tab } = await room.hear(
    article,
    said.map((text, place) => ({ text, voice: place % 2 === 0 ? 'slt' : 'rms' })),
    { before: 1, between: 1.6, after: 1 },
  )

  await expect.poll(() => tab.evaluate(() => scrollY)).toBeGreaterThan(0)
  const scrolled = await tab.evaluate(() => scrollY)
  await expect.poll(async () => (await browserState(panel)).tabs.length).toBe(2)
  await expect.poll(async () => (await browserState(panel)).tabs[0]?.active).toBe(true)
  await expect.poll(async () => (await browserState(panel)).tabs[0]?.pinned).toBe(true)
  await expect.poll(async () => (await browserState(panel)).zoom).toBeCloseTo(1.1)

  const end = await browserState(panel)
  expect(
    end.tabs.map(({ url, active, pinned }) => ({
      url: url.startsWith('http') ? url : 'new',
      active,
      pinned,
    })),
  ).toEqual([
    { url: article, active: true, pinned: true },
    { url: 'new', active: false, pinned: false },
  ])
  expect(scrolled).toBeLessThan(1_000)
  const understood = await Promise.all(
    server.recordings.map(async recording => ({ ...recording, text: await recording.words })),
  )
  // Before it listens the panel tries the server with a moment of silence.
  const spoken = understood.filter(({ text }) => text !== '')
  expect(spoken.map(({ text }) => text)).toEqual(said)
  for (const { fields, rate, seconds, origin } of spoken) {
    expect(fields).toMatchObject({ model: 'whisper-1', language: 'en' })
    expect(rate).toBe(16_000)
    expect(seconds).toBeGreaterThan(0.5)
    expect(seconds).toBeLessThan(4)
    expect(origin).toBe(`chrome-extension://${room.clavier.extensionId}`)
  }
})
