import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type PageServer, startPageServer } from '../servers/page-server.ts'
import { type Clavier, launchClavier } from './harness.ts'
import { activeTab, say, untilReady } from './panel-driver.ts'

let server: PageServer
let clavier: Clavier
let panel: Page
let tab: Page

beforeAll(async () => {
  server = await startPageServer(3)
  clavier = await launchClavier({
    pagePorts: server.ports,
    // As browsers are used; without a screen they let everything play.
    args: ['--autoplay-policy=document-user-activation-required'],
  })
  tab = await clavier.newPage('http://news.test/media/player.html')
  panel = await clavier.openSidePanel()
  await untilReady(panel)
})

afterAll(async () => {
  await clavier?.close()
  await server?.close()
})

/** Loads a page, until every sound in it could be moved. */
const load = async (name: string) => {
  await tab.goto(`http://news.test/media/${name}.html`)
  const player = tab.frame({ url: /embedded/ })
  await player?.locator('video').waitFor()
}
const film = () =>
  tab.locator('#film').evaluate((film: HTMLVideoElement) => ({
    at: film.currentTime,
    paused: film.paused,
    muted: film.muted,
    rate: film.playbackRate,
    loop: film.loop,
    captions: [...film.textTracks].map(({ mode }) => mode),
  }))
const innerPaused = () =>
  tab
    .frameLocator('iframe')
    .locator('video')
    .evaluate((video: HTMLVideoElement) => video.paused)
/** Rows of what is offered, as they are read. */
const rows = () => panel.locator('.choices').getByRole('listitem').allTextContents()

test('lists all that can play, in frames of other sites and shadow roots too, and plays one of them by number', async () => {
  await load('player')
  expect(await say(panel, 'media')).toContain('4')
  const listed = (await rows()).join(' | ')
  for (const name of ['Organ music', 'The film', 'In the shadow', 'Embedded player'])
    expect(listed).toContain(name)
  expect(listed).toContain('shop.test')
  expect(await say(panel, 'play 4')).toContain('Playing “Embedded player”')
  expect(await innerPaused()).toBe(false)
  expect(await say(panel, 'what is playing')).toContain('Concert')
  expect(await say(panel, 'pause')).toContain('Paused “Embedded player”')
  expect(await innerPaused()).toBe(true)
  expect(await say(panel, 'undo')).toBe('As it was before.')
  await expect.poll(innerPaused).toBe(false)
  expect(await say(panel, 'pause everything')).toContain('Paused everything that played: 1.')
  expect(await innerPaused()).toBe(true)
})

test('moves, speeds up, mutes, subtitles and loops a film, and takes each back', async () => {
  await load('player')
  expect(await say(panel, 'play 2')).toContain('Playing “The film”')
  expect(await say(panel, 'seek to 30')).toContain('of 1:00')
  expect((await film()).at).toBeGreaterThanOrEqual(30)
  expect(await say(panel, 'back 20 seconds')).toContain('At 0:1')
  expect(await say(panel, 'next chapter')).toContain('Chapter “Pipes”, at 0:20.')
  expect(await say(panel, 'faster')).toBe('Playing at 125 per cent of its speed.')
  expect((await film()).rate).toBe(1.25)
  expect(await say(panel, 'undo')).toBe('As it was before.')
  expect((await film()).rate).toBe(1)
  expect(await say(panel, 'captions')).toBe('Subtitles: English.')
  expect((await film()).captions).toEqual(['showing', 'disabled', 'disabled'])
  expect(await say(panel, 'captions off')).toBe('No subtitles.')
  expect(await say(panel, 'loop')).toContain('begins again')
  expect((await film()).loop).toBe(true)
  expect(await say(panel, 'mute')).toContain('Muted 4')
  expect(await film()).toMatchObject({ muted: true, paused: false })
  await say(panel, 'undo')
  expect((await film()).muted).toBe(false)
  expect(await say(panel, 'next track')).toContain('Pressed “Next track”')
  expect(await tab.locator('#log').textContent()).toContain('next')
  expect(await say(panel, 'volume 30')).toBe('Volume 30 per cent.')
  expect(await say(panel, 'pause')).toContain('Paused “The film”')
})

test('presses the button of a player that has loaded nothing yet', async () => {
  await load('lazy')
  expect(await say(panel, 'listen')).toContain('Playing “Came late”')
  expect(await tab.locator('video').evaluate((video: HTMLVideoElement) => video.paused)).toBe(false)
  expect(await say(panel, 'undo')).toBe('As it was before.')
})

test('says what a page does not let happen, and leaves it as it was', async () => {
  await load('stubborn')
  expect(await say(panel, 'play 1')).toContain('The page put it back at once.')
  expect(await say(panel, 'play 2')).toContain('This cannot be played')
  expect(await say(panel, 'play 7')).toContain('There is no number 7')
  expect(await say(panel, 'captions')).toContain('no subtitles')
  expect(await say(panel, 'next chapter')).toContain('no chapter')
  const broken = tab.locator('#two')
  expect(await broken.evaluate((audio: HTMLAudioElement) => audio.paused)).toBe(true)
  await tab.goto('http://news.test/article.html')
  expect(await say(panel, 'listen')).toContain('Nothing on this page plays')
  expect(await say(panel, 'pause everything')).toContain('Nothing is playing.')
})

test('mutes all tabs, and goes to the one that sounds', async () => {
  await load('player')
  await say(panel, 'play 1')
  const other = await clavier.newPage('http://news.test/article.html')
  expect(await say(panel, 'mute everything')).toContain('Muted')
  const muted = () => panel.evaluate(async () => (await chrome.tabs.query({ muted: true })).length)
  expect(await muted()).toBeGreaterThanOrEqual(2)
  await say(panel, 'undo')
  expect(await muted()).toBe(0)
  // The browser says only after a while that a tab sounds.
  await expect.poll(() => say(panel, 'go to the sound')).toContain('Concert')
  expect((await activeTab(panel)).url).toContain('/media/player.html')
  await other.close()
})

test('where no hand has touched anything a page plays in silence only, and says how it may sound', async () => {
  // Everything from inside: what Playwright does itself counts as a hand.
  const told = await panel.evaluate(async () => {
    const until = async (is: () => unknown) => {
      while (!(await is())) await new Promise(requestAnimationFrame)
    }
    const fresh = () => document.querySelector('[role=status] span:not([data-seen])')
    const type = async (words: string) => {
      fresh()?.setAttribute('data-seen', '')
      const box = document.querySelector('input')
      if (box === null) throw new Error('There is no Command box.')
      box.value = words
      box.dispatchEvent(new Event('input', { bubbles: true }))
      box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
      box.form?.requestSubmit()
      await until(fresh)
      return fresh()?.textContent ?? ''
    }
    await until(() => !navigator.userActivation.isActive)
    const [front] = await chrome.tabs.query({ active: true, currentWindow: true })
    const id = front?.id ?? 0
    await chrome.tabs.update(id, { url: 'http://evil.test/media/player.html' })
    await until(async () => {
      const { title, status } = await chrome.tabs.get(id)
      return title === 'Concert' && status === 'complete'
    })
    return [await type('play 1'), await type('play 2'), await type('play muted'), await type('full screen')]
  })
  // Browsers play films in silence, but no sounds.
  expect(told[0]).toContain('only after a hand has touched it. Type “listen”')
  expect(told[1]).toContain('only after a hand has touched it. Say “play muted”')
  expect(told[2]).toContain('Playing “The film”')
  expect(told[3]).toContain('The browser wants a hand for this')
})
